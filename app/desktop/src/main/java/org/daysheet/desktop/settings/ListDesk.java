package org.daysheet.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.codelists.CodeList;
import org.daysheet.billing.codelists.CodeListKind;
import org.daysheet.billing.codelists.CodesAnswer;
import org.daysheet.billing.codelists.CodesWish;
import org.daysheet.types.work.Progress;

/// What the settings need of the code lists. Called beside the screen.
public interface ListDesk {
    /// Every version of every list, by kind, newest first.
    List<CodeList> codeLists();

    /// Takes the lists of a file.
    List<CodesAnswer> takeLists(Path file, CodesWish wish, Progress progress);

    void removeList(CodeListKind kind, String version);
}
