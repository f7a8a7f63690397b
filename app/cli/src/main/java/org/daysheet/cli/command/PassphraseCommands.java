package org.daysheet.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daysheet.billing.Passphrases;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `daysheet passphrase ...`: another passphrase, with the old one or with the recovery key.
public final class PassphraseCommands {
    private PassphraseCommands() {}

    /// Where the new passphrase comes from. Filled by picocli.
    static final class NewPassphrase {
        @Option(
                names = "--new-passphrase-file",
                paramLabel = "FILE",
                description = "File whose first line is the new passphrase (else a prompt).")
        private @Nullable Path file;

        char[] ask(Shell shell) {
            return shell.freshPassphrase(file);
        }
    }

    /// `daysheet passphrase change`.
    @Command(
            name = "change",
            description = "Puts a new passphrase in place of the old one. The recovery key stays.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice passphrase change",
                "  daysheet --practice ~/practice --passphrase-file old.txt passphrase change --new-passphrase-file new.txt"
            })
    public static final class ChangeCommand implements Callable<Integer> {
        private final Shell shell;

        @Mixin
        private final NewPassphrase newPassphrase = new NewPassphrase();

        /// The command of one run.
        public ChangeCommand(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            Path folder = shell.practice();
            char[] old = shell.knownPassphrase();
            char[] fresh = newPassphrase.ask(shell);
            Passphrases.change(folder, old, fresh);
            return noted(shell, folder, fresh, "by the old one");
        }
    }

    /// `daysheet passphrase reset`.
    @Command(
            name = "reset",
            description = {
                "Gives the owner a new passphrase when the old one is lost, by the recovery key that was printed when",
                "the practice was made."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice passphrase reset",
                "  daysheet --practice ~/practice passphrase reset --recovery-file /media/usb/recovery.txt"
            })
    public static final class ResetCommand implements Callable<Integer> {
        private final Shell shell;

        @Option(
                names = "--recovery-file",
                paramLabel = "FILE",
                description = "File whose first line is the recovery key (else a prompt).")
        private @Nullable Path recoveryFile;

        @Mixin
        private final NewPassphrase newPassphrase = new NewPassphrase();

        /// The command of one run.
        public ResetCommand(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            Path folder = shell.practice();
            String key = shell.recoveryKey(recoveryFile);
            char[] fresh = newPassphrase.ask(shell);
            Passphrases.reset(folder, key, fresh);
            return noted(shell, folder, fresh, "by the recovery key");
        }
    }

    /// Proves the new passphrase by opening the practice with it, and leaves a line in the audit trail.
    private static int noted(Shell shell, Path folder, char[] fresh, String how) {
        shell.say("The passphrase is changed; the old one opens nothing any more.");
        return shell.withOffice(folder, fresh, office -> {
            office.users().passphraseChanged(how);
            shell.print(new Document()
                    .fact("practice", "Practice", folder.toString())
                    .fact("changed", "Changed", how));
            return Exit.DONE;
        });
    }
}
