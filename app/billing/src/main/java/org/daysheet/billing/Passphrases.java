package org.daysheet.billing;

import java.nio.file.Path;
import org.daysheet.store.KeyFile;

/// The passphrases of practices, open or not.
public final class Passphrases {
    private Passphrases() {}

    /// Gives a practice another passphrase. Whoever has it open keeps it open.
    public static void change(Path folder, char[] passphrase, char[] fresh) {
        KeyFile.changePassphrase(folder, passphrase, fresh);
    }

    /// Gives the owner a new passphrase by the recovery key, when the old one is lost.
    public static void reset(Path folder, String typedRecoveryKey, char[] fresh) {
        KeyFile.resetPassphrase(folder, typedRecoveryKey, fresh);
    }
}
