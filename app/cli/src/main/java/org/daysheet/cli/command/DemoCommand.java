package org.daysheet.cli.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.OutputFile;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.demo.DemoPlace;
import org.daysheet.demo.DemoPractice;
import org.daysheet.demo.DemoResult;
import org.daysheet.demo.DemoSettings;
import org.daysheet.demo.practice.DemoOffice;
import org.daysheet.reports.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet demo DIR`: makes a practice with a synthetic history that was lived through with real files.
@Command(
        name = "demo",
        description = {
            "Makes a practice with a made-up history: visits, claim files, payers' answers, statements, all real files.",
            "The same seed and size make the same practice."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet demo ~/demo",
            "  daysheet demo ~/demo --patients 50 --months 3 --seed 7 --out ~/demo-files",
            "",
            "The passphrase is taken from DAYSHEET_PASSPHRASE or --passphrase-file, or made and printed."
        })
public final class DemoCommand implements Callable<Integer> {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    private final Shell shell;

    @Parameters(paramLabel = "DIR", description = "Folder of the practice, to be made.")
    private Path folder = Path.of("");

    @Option(
            names = "--patients",
            paramLabel = "N",
            converter = Converters.Count.class,
            description = "How many patients.")
    private @Nullable Integer patients;

    @Option(
            names = "--months",
            paramLabel = "M",
            converter = Converters.Count.class,
            description = "How many months of history.")
    private @Nullable Integer months;

    @Option(names = "--seed", paramLabel = "S", description = "Start of every chance.")
    private @Nullable Long seed;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the files stay; DIR-files when left out.")
    private @Nullable Path out;

    @Option(names = "--anywhere", description = "Also on a network drive or in a cloud folder.")
    private boolean isAnywhere;

    /// The command of one run.
    public DemoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        DemoSettings settings = settings();
        shell.logIn(folder);
        char[] given = shell.givenPassphrase();
        String made = given.length == 0 ? invented() : "";
        String passphrase = given.length == 0 ? made : String.valueOf(given);
        Path files = out != null
                ? out
                : folder.toAbsolutePath()
                        .normalize()
                        .resolveSibling(folder.toAbsolutePath().normalize().getFileName() + "-files");
        DemoResult result = DemoPractice.build(
                new DemoPlace(folder, files, isAnywhere),
                settings,
                passphrase.toCharArray(),
                (office, run, letters) -> StatementPrinting.print(office, run, letters, shell.progress()),
                shell.progress());
        Path figures = keyFigures(passphrase, files);
        shell.print(document(result, figures, made));
        return Exit.DONE;
    }

    private DemoSettings settings() {
        Integer asked = months;
        if (asked != null && asked > DemoSettings.MOST_MONTHS) {
            throw Refusal.usage("--months takes at most " + DemoSettings.MOST_MONTHS + ".");
        }
        LocalDate today = DemoOffice.today(shell.clock());
        DemoSettings solo = DemoSettings.soloPractice(today);
        return new DemoSettings(
                patients == null ? solo.patients() : patients,
                months == null ? solo.months() : months,
                seed == null ? solo.seed() : seed,
                today);
    }

    private Path keyFigures(String passphrase, Path files) {
        Path file = files.resolve("key-figures.pdf");
        try (Office office = Office.open(folder, passphrase.toCharArray(), "owner", shell.clock())) {
            OutputFile.write(
                    file,
                    target -> Reports.KPI.write(
                            office.session().database().transactions(),
                            office.session().today(),
                            Reports.Format.PDF,
                            target));
        }
        return file;
    }

    private Document document(DemoResult result, Path figures, String made) {
        Table claims = Table.of("status", "Claims", "count", "Count");
        for (ClaimStatus status : ClaimStatus.values()) {
            if (result.claims().containsKey(status)) {
                claims.row(status, result.claims().get(status));
            }
        }
        Table checks = Table.of("status", "Checks", "count", "Count");
        result.work().checks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> checks.row(entry.getKey(), entry.getValue()));
        DemoResult.Standing money = result.money();
        return new Document()
                .fact("practice", "Practice", folder.toString())
                .fact("user", "User", "owner")
                .fact("passphrase", made.isEmpty() ? "" : "Passphrase", made.isEmpty() ? null : made)
                .fact("from", "History from", result.people().from())
                .fact("to", "to", result.people().to())
                .fact("patients", "Patients", result.people().patients())
                .fact("visits", "Visits", result.people().visits())
                .fact("filesSent", "Claim files sent", result.work().filesSent())
                .fact("chargedCents", "Charged", money.charged())
                .fact("cashCents", "Money received", money.cash())
                .fact("contractualCents", "Adjusted by contract", money.contractual())
                .fact("payersOweCents", "Payers owe", money.payersOwe())
                .fact("patientsOweCents", "Patients owe", money.patientsOwe())
                .fact("unappliedCents", "Not yet used", money.unapplied())
                .fact("openDenials", "Open denials", result.work().openDenials())
                .fact("openTasks", "Open tasks", result.work().openTasks())
                .fact("statements", "Statements", result.work().statements())
                .table("claims", "Claims", claims)
                .table("checks", "Checks", checks)
                .fact("files", "Files", result.files().toString())
                .fact("keyFigures", "Key figures", figures.toString());
    }

    private static String invented() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            text.append(i > 0 && i % GROUP_LENGTH == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
