package org.daysheet.desktop.unlock;

import java.nio.file.Path;
import org.daysheet.types.work.Progress;

/// Opens a practice whose passphrase is lost, and gives it another one.
@FunctionalInterface
public interface RecoveryDoor<T> {
    /// Opens it, or fails with words for the person at the door. Neither key nor passphrase is kept.
    ///
    /// @param key the recovery key as typed from the paper
    /// @param fresh the passphrase that opens it from now on
    T open(Path folder, String key, char[] fresh, Progress progress);
}
