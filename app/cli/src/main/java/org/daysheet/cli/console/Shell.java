package org.daysheet.cli.console;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.daysheet.billing.Office;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.JsonOutput;
import org.daysheet.cli.output.Printable;
import org.daysheet.types.paper.ConfigFolder;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// What a command works with: where it prints, who runs it, on which business date, on which practice.
public final class Shell {
    private static final String OWNER = "owner";

    private final Terminal terminal;
    private final GlobalOptions options;
    private final ConsoleProgress progress;
    private @Nullable Path logFolder;

    /// The shell of one run.
    public Shell(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
        this.progress = new ConsoleProgress(terminal.err(), terminal.isInteractive(), System::nanoTime);
    }

    /// Where the window of this computer's user keeps choices.
    public Path configFolder() {
        return ConfigFolder.of(
                terminal.environment(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
    }

    /// Whether results are one JSON document.
    public boolean isJson() {
        return options.json;
    }

    /// Where results go.
    public PrintStream out() {
        return terminal.out();
    }

    /// Where long work says where it stands.
    public Progress progress() {
        return progress;
    }

    /// Says something to a person, beside the results.
    public void say(String message) {
        progress.finish();
        terminal.err().println(Printable.of(message));
    }

    /// Prints what a command found.
    public void print(Document document) {
        progress.finish();
        if (!isJson()) {
            document.writeText(out());
            return;
        }
        try (JsonGenerator json = JsonOutput.on(out())) {
            document.writeJson(json);
        }
        out().println();
    }

    /// The business date that was asked for, empty for today.
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(options.asOf);
    }

    /// Refuses to post on a day that was asked for and lies before what is posted already: figures of days that are
    /// over stay as they are.
    public void mayPost(Office office) {
        LocalDate day = options.asOf;
        if (day == null) {
            return;
        }
        office.session()
                .read(tx -> office.ledger().lastPostedOn(tx))
                .filter(day::isBefore)
                .ifPresent(last -> {
                    throw Refusal.refused("--as-of " + day + " lies before the last posting, of " + last
                            + ". What is posted counts from its day on, and figures of days that are over do not"
                            + " change. Leave --as-of out, or give " + last + " or a later day.");
                });
    }

    /// Refuses to move claims on a day that was asked for and lies before what happened to claims already.
    public void mayMoveClaims(Office office) {
        refuseBefore(office.claims().lastEventOn(), "what last happened to a claim");
    }

    /// Refuses to ask households on a day that was asked for and lies before the last statement run.
    public void mayAsk(Office office) {
        refuseBefore(office.statements().lastPreparedOn(), "the last statement run");
    }

    private void refuseBefore(Optional<LocalDate> last, String what) {
        LocalDate day = options.asOf;
        if (day != null) {
            last.filter(day::isBefore).ifPresent(on -> {
                throw Refusal.refused("--as-of " + day + " lies before " + what + ", of " + on
                        + ". Figures of days that are over do not change. Leave --as-of out, or give " + on
                        + " or a later day.");
            });
        }
    }

    /// The clock of the command: it stands still at noon UTC of the business date, which is that date in
    /// every time zone of the US, or is the system's when no date was given.
    public Clock clock() {
        LocalDate date = options.asOf;
        return date == null
                ? Clock.system(ZoneId.systemDefault())
                : Clock.fixed(date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneId.systemDefault());
    }

    /// Who signs in.
    public String user() {
        return Objects.requireNonNullElseGet(
                options.user, () -> terminal.variable("DAYSHEET_USER").orElse(OWNER));
    }

    /// The folder of the practice the command is about: as named, else the one the command is started in.
    public Path practice() {
        Path named = options.practice;
        return named != null
                ? named
                : terminal.variable("DAYSHEET_PRACTICE")
                        .map(Path::of)
                        .or(() -> Optional.of(terminal.folder()).filter(Office::isPractice))
                        .orElseThrow(() -> Refusal.usage("Which practice? Name its folder with --practice DIR or in"
                                + " DAYSHEET_PRACTICE, or go into the folder."));
    }

    /// The passphrase of a practice to be made.
    public char[] chosenPassphrase() {
        return Passphrases.chosen(terminal, options);
    }

    /// The passphrase from file or environment only; empty text when there is none.
    public char[] givenPassphrase() {
        return Passphrases.given(terminal, options).orElseGet(() -> new char[0]);
    }

    /// The passphrase of the practice the command is about.
    public char[] knownPassphrase() {
        return Passphrases.known(terminal, options);
    }

    /// The passphrase that is to stand in place of another: from a file, or asked for twice.
    public char[] freshPassphrase(@Nullable Path file) {
        return Passphrases.fresh(terminal, file);
    }

    /// The recovery key: from a file, or asked for.
    public String recoveryKey(@Nullable Path file) {
        return Passphrases.recoveryKey(terminal, file);
    }

    /// Opens the practice, runs work on it, closes it again. Work that says nothing of itself is not silent for
    /// longer than a second.
    public int withOffice(ToIntFunction<Office> work) {
        Path folder = practice();
        return withOffice(folder, knownPassphrase(), work);
    }

    /// As above, with a passphrase that is known already.
    public int withOffice(Path folder, char[] passphrase, ToIntFunction<Office> work) {
        logIn(folder);
        try (Office office = Office.open(folder, passphrase, user(), clock(), progress)) {
            progress.finish();
            sayWhenClosed(office);
            progress.begin("Working");
            return work.applyAsInt(office);
        }
    }

    private void sayWhenClosed(Office office) {
        String reason = office.session().database().transactions().closedBecause();
        if (reason != null) {
            say("The books take no changes: " + reason
                    + ". They can be read, but their figures may be wrong. Run daysheet check to see what is broken,"
                    + " and restore the last backup.");
        }
    }

    /// Where this run logs to: the practice's folder, as soon as there is a practice in it.
    public void logIn(Path folder) {
        logFolder = folder;
        openLog();
    }

    /// Opens the log of a practice that was not there when the command began.
    public void openLog() {
        Path folder = logFolder;
        if (folder != null) {
            Logging.toFileIn(folder);
        }
    }

    /// Opens the practice to look whether it is sound, even when its file was changed behind its back.
    public int withOfficeForCheck(ToIntFunction<Office> work) {
        Path folder = practice();
        char[] passphrase = knownPassphrase();
        logIn(folder);
        try (Office office = Office.openForCheck(folder, passphrase, user(), clock())) {
            progress.begin("Working");
            return work.applyAsInt(office);
        }
    }
}
