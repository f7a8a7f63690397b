package org.daysheet.desktop.unlock;

import java.nio.file.Path;
import org.daysheet.types.work.Progress;

/// Opens a practice.
@FunctionalInterface
public interface Door<T> {
    /// Opens it, or fails with words for the person at the door. The passphrase is not kept.
    T open(Path folder, char[] passphrase, Progress progress);
}
