package org.daysheet.cli.command;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.problem.Problem;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.OutputFile;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet init DIR`: makes an empty practice. The recovery key is said once and kept nowhere.
@Command(
        name = "init",
        description = "Makes an empty, encrypted practice in a new folder.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet init ~/practice --name \"Juniper Street Family Medicine\" --npi 1234567893 --tax-id 123456789",
            "  daysheet init ~/practice --name ... --npi ... --tax-id ... --recovery-file /media/usb/recovery.txt",
            "",
            "The recovery key is printed once on stderr. Passphrase and recovery key both lost: the data is lost."
        })
public final class InitCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private final PracticeOptions practice = new PracticeOptions();

    @Parameters(paramLabel = "DIR", description = "Folder to be made.")
    private Path folder = Path.of("");

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Name of the practice.")
    private String name = "";

    @Option(names = "--npi", required = true, paramLabel = "NPI", description = "NPI it bills under, ten digits.")
    private String npi = "";

    @Option(names = "--tax-id", required = true, paramLabel = "ID", description = "Tax number, nine digits.")
    private String taxId = "";

    @Option(names = "--time-zone", paramLabel = "ZONE", description = "Such as America/New_York; this computer's else.")
    private @Nullable String zone;

    @Option(
            names = "--recovery-file",
            paramLabel = "FILE",
            description = "Write the recovery key into a new file that only you can read, not on the screen.")
    private @Nullable Path recoveryFile;

    @Option(
            names = "--anywhere",
            description = "Also on a network drive or in a cloud folder, where payments have been lost.")
    private boolean isAnywhere;

    /// The command of one run.
    public InitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        NewPractice plain = NewPractice.parse(name, npi, taxId, zone());
        NewPractice facts = new NewPractice(practice.over(plain.facts()), plain.zone(), false);
        char[] passphrase = shell.chosenPassphrase();
        Path file = recoveryFile;
        if (file != null) {
            reserve(file);
        }
        boolean isMade = false;
        try {
            shell.progress().begin("Making the practice");
            Office.Created created = isAnywhere
                    ? Office.createAnywhere(folder, facts, passphrase, shell.clock())
                    : Office.create(folder, facts, passphrase, shell.clock());
            isMade = true;
            shell.logIn(folder);
            try (Office _ = created.office()) {
                return handOver(created.printedKey());
            }
        } finally {
            if (!isMade && file != null) {
                OutputFile.release(file);
            }
        }
    }

    /// The file for the recovery key is there before the practice is: once the practice is made, the key exists
    /// nowhere else.
    private void reserve(Path file) {
        Path place = file.toAbsolutePath().normalize();
        if (place.startsWith(folder.toAbsolutePath().normalize())) {
            throw Refusal.refused("The recovery file " + file + " would lie in the practice it is to open. Name a file"
                    + " elsewhere, such as on a stick that is kept apart.");
        }
        if (Files.exists(file)) {
            throw Refusal.refused("The recovery file " + file + " exists already. Name a new one.");
        }
        OutputFile.reserve(file);
    }

    /// Gives the key out in the way that was asked for, or on the screen when that fails.
    private int handOver(String key) {
        Path file = recoveryFile;
        boolean isKept = file == null || isWritten(file, key);
        Document document = new Document()
                .fact("practice", "Practice", folder.toString())
                .fact("name", "Name", name)
                .fact("user", "User", "owner");
        if (file != null && isKept) {
            document.fact("recoveryFile", "Recovery key in", file.toString());
        } else if (shell.isJson() && isKept) {
            document.data("recoveryKey", key);
        } else {
            shell.say("Recovery key: " + key);
            shell.say("Write it down and keep it away from this computer. It is shown only now.");
        }
        shell.print(document);
        return isKept ? Exit.DONE : Exit.REFUSED;
    }

    private boolean isWritten(Path file, String key) {
        try {
            OutputFile.write(file, out -> out.write((key + "\n").getBytes(StandardCharsets.UTF_8)));
            return true;
        } catch (UncheckedIOException e) {
            shell.say("The practice is made, but its recovery key could not be written: "
                    + Problem.of(e).message());
            return false;
        }
    }

    private ZoneId zone() {
        String named = zone;
        try {
            return named == null ? ZoneId.systemDefault() : ZoneId.of(named);
        } catch (DateTimeException _) {
            throw Refusal.usage("There is no time zone " + named + ". Try America/New_York or America/Chicago.");
        }
    }
}
