package org.daysheet.desktop.unlock;

import java.nio.file.Path;
import org.daysheet.types.work.Progress;

/// Opens a practice.
@FunctionalInterface
public interface Door<T> {
    /// Opens it, or fails with words for the person at the door. The passphrase is not kept.
    ///
    /// @param user who signs in
    T open(Path folder, String user, char[] passphrase, Progress progress);
}
