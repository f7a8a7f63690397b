package org.daysheet.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import javafx.stage.Window;
import org.daysheet.billing.remittances.SeenPlan;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.checks.CheckDesk;
import org.daysheet.desktop.checks.CheckFilter;
import org.daysheet.desktop.checks.CheckPlanRow;
import org.daysheet.desktop.checks.CheckQuestion;
import org.daysheet.desktop.checks.CheckRow;
import org.daysheet.desktop.checks.CheckStand;
import org.daysheet.desktop.checks.CleanPlan;
import org.daysheet.desktop.checks.EobRow;
import org.daysheet.desktop.checks.EobRows;
import org.daysheet.desktop.checks.FileRow;
import org.daysheet.desktop.checks.HeldDesk;
import org.daysheet.desktop.checks.MoveRow;
import org.daysheet.desktop.checks.PlanRow;
import org.daysheet.desktop.claims.ClaimRow;
import org.daysheet.desktop.claims.ClaimState;
import org.daysheet.desktop.intake.IntakeView;
import org.daysheet.desktop.intake.IntakeViewModel;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.palette.Hit;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.ColumnMemory;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.Exporter;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.FilterOption;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.PrintPreview;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.patients.PatientRow;
import org.daysheet.desktop.shell.Count;
import org.daysheet.desktop.shell.Glance;
import org.daysheet.desktop.shell.Health;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// Rows and a desk for tests that need no practice.
final class Pretend {
    private Pretend() {}

    /// For work that is not to fail.
    static void unexpected(Failure failure) {
        throw new AssertionError(failure.message());
    }

    /// Work and screen on the test's own thread.
    static Background sameThread() {
        return new Background(Runnable::run, Runnable::run, Pretend::words);
    }

    /// Tools of a table that write and ask nothing.
    static TableTools tools(Background background) {
        return tools(background, FilterMemory.NONE);
    }

    /// Tools of a table with their own paper and memory.
    static TableTools tools(Background background, Paper paper, ColumnMemory memory) {
        return new TableTools(
                background, paper, new Folder(Path.of("export.csv")), memory, FilterMemory.NONE, PrintPreview.NONE);
    }

    /// Tools of a table with a memory of filters.
    static TableTools tools(Background background, FilterMemory filters) {
        return new TableTools(
                background,
                new Paper(),
                new Folder(Path.of("export.csv")),
                ColumnMemory.NONE,
                filters,
                PrintPreview.NONE);
    }

    /// An exporter that keeps what it is given.
    static final class Paper implements Exporter {
        final List<ExportTable> written = new ArrayList<>();

        @Override
        public List<String> endings() {
            return List.of("xlsx", "csv");
        }

        @Override
        public void write(ExportTable table, Path file, Progress progress) {
            written.add(table);
        }

        @Override
        public byte[] paper(ExportTable table, Progress progress) {
            written.add(table);
            return new byte[0];
        }
    }

    /// Dialogs in which somebody always chooses the same file.
    record Folder(Path chosen) implements FileDialogs {
        @Override
        public Optional<Path> toSave(Window over, String title, String name) {
            return Optional.of(chosen);
        }

        @Override
        public List<Path> toRead(Window over, String title) {
            return List.of(chosen);
        }

        @Override
        public Optional<Path> folder(Window over, String title) {
            return Optional.of(chosen);
        }
    }

    /// Taking files, for screens that only show its button.
    static IntakeView intake(Background background) {
        return new IntakeView(
                new IntakeViewModel(new PretendIntake(), background, _ -> {}),
                new TableTools(
                        background,
                        new Paper(),
                        new Folder(Path.of("era.835")),
                        ColumnMemory.NONE,
                        FilterMemory.NONE,
                        PrintPreview.NONE));
    }

    /// A search that finds people, claims and checks for whatever is typed.
    static List<Hit> find(String text, int most) {
        return List.of(
                new Hit(Hit.Kind.PATIENT, "P10005", "Sample4, Pat", "P10005  \u00b7  born 04/11/1961"),
                new Hit(
                        Hit.Kind.VISIT,
                        "P10005 06/26/2026",
                        "Sample4, Pat",
                        "06/26/2026  \u00b7  P10005  \u00b7  168.50"),
                new Hit(Hit.Kind.CLAIM, "DS4-1", "DS4-1", "Sample3, Pat  \u00b7  Prairie Mutual  \u00b7  141.93"),
                new Hit(
                        Hit.Kind.CHECK,
                        "EFT1000002",
                        "EFT1000002",
                        "Harbor Health Plan  \u00b7  02/03/2026  \u00b7  376.02"));
    }

    /// What waits in a practice on an ordinary day.
    static Glance glance() {
        return new Glance(
                new Health(
                        true,
                        "Books sound · checked 06/26/2026",
                        "Everything in the books was proved on 06/26/2026; nothing was wrong."),
                Map.of(
                        "claims", new Count(3, "3 claims rejected or in need of a fix", true),
                        "checks", new Count(12, "12 checks to post", false)));
    }

    /// Fails as when the books cannot be read.
    static void refuseWhen(boolean isBroken) {
        if (isBroken) {
            throw new IllegalStateException("The books cannot be read now.");
        }
    }

    static Failure words(Throwable error) {
        return new Failure(String.valueOf(error.getMessage()), true);
    }

    /// A source of so many rows, made when asked for.
    static <R> PageSource<R> source(long count, LongFunction<R> row) {
        return new PageSource<>() {
            @Override
            public long count() {
                return count;
            }

            @Override
            public List<R> page(long offset, int limit) {
                return LongStream.range(offset, Math.min(offset + limit, count))
                        .mapToObj(row)
                        .toList();
            }
        };
    }

    static PatientRow patient(long number) {
        Money insurance = Money.ofCents(number * 1_337 % 90_000);
        Money patient = Money.ofCents(number % 3 == 0 ? number * 411 % 20_000 : 0);
        Money credit = Money.ofCents(number % 11 == 0 ? 2_500 : 0);
        return new PatientRow(
                new PatientId(number + 1),
                "P" + (10_001 + number),
                "Sample" + number + ", Pat",
                LocalDate.of(1950, 1, 1).plusDays(number * 37 % 20_000),
                insurance,
                patient,
                Money.ZERO,
                credit,
                insurance.plus(patient).minus(credit));
    }

    static ClaimRow claim(long number) {
        return new ClaimRow(
                new ClaimId(number + 1),
                "DS" + (number + 1) + "-1",
                "Sample" + number + ", Pat",
                number % 2 == 0 ? "Harbor Health Plan" : "Prairie Mutual",
                number % 5 == 0 ? "S" : "P",
                LocalDate.of(2026, 1, 5).plusDays(number % 200),
                number % 4 == 0 ? null : LocalDate.of(2026, 1, 9).plusDays(number % 200),
                Money.ofCents(12_000 + number * 731 % 40_000),
                ClaimState.values()[(int) (number % ClaimState.values().length)],
                null,
                number % 4 == 0 ? fileBy(LocalDate.of(2026, 4, 5).plusDays(number % 200)) : null,
                List.of("Front desk", "nobody yet", "").get((int) (number % 3)));
    }

    private static ClaimRow.FileBy fileBy(LocalDate day) {
        return new ClaimRow.FileBy(day, ChronoUnit.DAYS.between(PretendClaims.TODAY, day));
    }

    /// The number of a check that was posted and voided.
    static final long UNDONE = 6;

    static CheckRow check(long number) {
        return new CheckRow(
                new RemittanceId(number + 1),
                number % 2 == 0 ? "Harbor Health Plan" : "Prairie Mutual",
                "EFT" + (1_000_000 + number),
                LocalDate.of(2026, 2, 1).plusDays(number),
                LocalDate.of(2026, 2, 3).plusDays(number),
                Money.ofCents(17_600 + number * 10_001),
                12,
                number % 3 == 0 ? 11 : 12,
                number % 3 == 0 ? new Badge("1 held", Badge.Tone.CAUTION) : new Badge("To post", Badge.Tone.BUSY),
                number % 3 == 0 ? "No claim of this practice has the number OLD-77." : "",
                number == UNDONE ? CheckStand.UNDONE : number % 5 == 4 ? CheckStand.POSTED : CheckStand.WAITING);
    }

    private static long number(CheckRow check) {
        return check.id().value() - 1;
    }

    static CheckPlanRow plan(CheckRow check, String hold) {
        List<MoveRow> moves = List.of(
                new MoveRow("Cash", "Harbor Health Plan", Money.ofCents(8_800), "Payment"),
                new MoveRow("Contractual", "Harbor Health Plan", Money.ofCents(8_000), "CO-45"),
                new MoveRow("Patient", "Harbor Health Plan", Money.ofCents(2_000), "PR-1"));
        PlanRow good = new PlanRow(
                new RemitClaimId(1),
                "DS4-1",
                "Sample4, Pat",
                Money.ofCents(18_800),
                Money.ofCents(8_800),
                Money.ofCents(8_000),
                Money.ofCents(2_000),
                PlanRow.Verdict.WILL_POST,
                "",
                false,
                moves);
        PlanRow held = new PlanRow(
                new RemitClaimId(2),
                "OLD-77",
                "",
                Money.ofCents(8_800),
                Money.ofCents(8_800),
                Money.ZERO,
                Money.ZERO,
                PlanRow.Verdict.HELD,
                "No claim of this practice has the number OLD-77. Match it by hand, or leave it held.",
                number(check) % 5 == 4,
                List.of());
        return new CheckPlanRow(
                check, true, "as shown", hold, Money.ofCents(17_600), Money.ZERO, List.of(good, held), List.of());
    }

    /// A desk that remembers what was asked of it.
    static final class Desk implements CheckDesk {
        final List<String> acts = new ArrayList<>();
        CheckQuestion asked = CheckQuestion.of(CheckFilter.ALL, "");
        final List<SeenPlan> posted = new ArrayList<>();
        boolean isBroken;
        String caution = "";

        @Override
        public PageSource<CheckRow> matching(CheckQuestion question) {
            acts.add("list " + question.filter() + " '" + question.text() + "'");
            asked = question;
            return source(question.text().equals("nobody") ? 0 : 7, Pretend::check);
        }

        @Override
        public List<FilterOption<PayerId>> payers() {
            return new PretendClaims(0).payers();
        }

        @Override
        public LocalDate today() {
            return PretendClaims.TODAY;
        }

        @Override
        public HeldDesk held() {
            return new PretendHeld(acts);
        }

        @Override
        public EobRows eob(RemitClaimId claim) {
            acts.add("eob " + claim.value());
            refuseWhen(isBroken);
            EobRow line = new EobRow(
                    "G0439 25",
                    LocalDate.of(2026, 1, 8),
                    Money.ofCents(18_800),
                    Money.ofCents(8_800),
                    "CO-45 80.00, PR-1 20.00; N130");
            return new EobRows(
                    List.of(line),
                    List.of(
                            new FileRow(14, "CLP*DS4-1*1*188*88*20*12*ICN4~"),
                            new FileRow(15, "SVC*HC:G0439:25*188*88~"),
                            new FileRow(16, "CAS*CO*45*80~"),
                            new FileRow(17, "CAS*PR*1*20~")));
        }

        @Override
        public Optional<Link> claim(PlanRow row) {
            String control = row.control();
            acts.add("claim " + control);
            refuseWhen(isBroken);
            return control.isEmpty() || control.startsWith("OLD")
                    ? Optional.empty()
                    : Optional.of(new Link.OfClaim(new ClaimId(7)));
        }

        @Override
        public CheckPlanRow plan(RemittanceId check) {
            acts.add("plan " + check.value());
            return Pretend.plan(check(check.value() - 1), caution);
        }

        @Override
        public Outcome post(CheckPlanRow shown, Progress progress) {
            acts.add("post " + shown.check().id().value());
            return new Outcome(true, "Posted 1 claim, 1 held.", List.of());
        }

        @Override
        public CleanPlan clean(Progress progress) {
            acts.add("clean");
            return new CleanPlan(
                    List.of(
                            new SeenPlan(new RemittanceId(3), "third as shown"),
                            new SeenPlan(new RemittanceId(6), "sixth as shown")),
                    Money.ofCents(45_203),
                    List.of(new CleanPlan.LeftRow(
                            new RemittanceId(4),
                            "Prairie Mutual",
                            "EFT1000003",
                            Money.ofCents(47_603),
                            "Check EFT1000003 has 1 claim to look at, so it is not posted by itself. Show its plan.")));
        }

        @Override
        public Outcome voidCheck(CheckRow check, String reason, Progress progress) {
            acts.add("void " + check.id().value() + " '" + reason + "'");
            return new Outcome(true, "Check " + check.trace() + " is voided.", List.of());
        }

        @Override
        public Outcome setSeen(CheckRow check, boolean isSeen, Progress progress) {
            acts.add((isSeen ? "seen " : "look again ") + check.id().value());
            return new Outcome(true, "Check " + check.trace() + " was noted.", List.of());
        }

        @Override
        public Outcome postClean(CleanPlan shown, Progress progress) {
            acts.add("post clean");
            posted.addAll(shown.clean());
            throw new IllegalStateException("The ledger takes no changes.");
        }
    }
}
