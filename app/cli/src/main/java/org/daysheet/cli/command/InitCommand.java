package org.daysheet.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.NewPractice;
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

    /// The command of one run.
    public InitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        NewPractice plain = NewPractice.parse(name, npi, taxId, zone());
        NewPractice facts = new NewPractice(practice.over(plain.facts()), plain.zone(), false);
        Path file = recoveryFile;
        if (file != null && Files.exists(file)) {
            throw Refusal.refused("The recovery file " + file + " exists already. Name a new one.");
        }
        Office.Created created = Office.create(folder, facts, shell.chosenPassphrase(), shell.clock());
        created.office().close();
        String key = created.printedKey();
        Document document = new Document()
                .fact("practice", "Practice", folder.toString())
                .fact("name", "Name", name)
                .fact("user", "User", "owner");
        if (file != null) {
            OutputFile.write(file, out -> out.write((key + "\n").getBytes(StandardCharsets.UTF_8)));
            document.fact("recoveryFile", "Recovery key in", file.toString());
        } else if (shell.isJson()) {
            document.data("recoveryKey", key);
        } else {
            shell.say("Recovery key: " + key);
            shell.say("Write it down and keep it away from this computer. It is shown only now.");
        }
        shell.print(document);
        return Exit.DONE;
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
