package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.desktop.Seen.all;
import static org.daysheet.desktop.Seen.table;
import static org.daysheet.desktop.Seen.text;
import static org.daysheet.desktop.Seen.until;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimMoney;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.CheckPlan;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.desktop.account.AccountHead;
import org.daysheet.desktop.account.AccountPages;
import org.daysheet.desktop.account.ChargeRow;
import org.daysheet.desktop.account.StepRow;
import org.daysheet.desktop.account.WhyQuestion;
import org.daysheet.desktop.checks.CheckRow;
import org.daysheet.desktop.checks.MoveRow;
import org.daysheet.desktop.checks.PlanRow;
import org.daysheet.desktop.claims.AnswerRow;
import org.daysheet.desktop.claims.ClaimRow;
import org.daysheet.desktop.claims.ClaimState;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.patients.PatientRow;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The three screens over a practice that has lived for two months: what they show is what the books hold, and what
/// is posted there stands in the books. Leaves pictures of them.
@ExtendWith(ApplicationExtension.class)
class DemoPracticeScreensTest {
    private static final int PATIENTS = 30;

    @TempDir
    private static Path folder;

    private static Office office;

    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    private Scene scene;

    @BeforeAll
    static void liveTwoMonths() {
        office = LivedPractice.of(folder, PATIENTS, 2);
    }

    @AfterAll
    static void closeUp() {
        office.close();
    }

    @Start
    void start(Stage stage) {
        scene = LivedPractice.show(office, workers, stage);
    }

    @AfterEach
    void endWork() {
        workers.shutdown();
    }

    @Test
    void thePatientsOweWhatTheBooksSay(FxRobot robot) {
        robot.clickOn("#go-patients");
        List<PatientRow> rows = all(robot, "#patients-table");

        assertThat(text(robot, "#patients-summary")).isEqualTo("30 patients");
        assertThat(rows).hasSize(PATIENTS);
        Map<ResponsibleParty, Money> parties = office.session().read(office.balances()::byParty);
        assertThat(sum(rows, PatientRow::insurance))
                .isEqualTo(parties.get(ResponsibleParty.PRIMARY)
                        .plus(parties.get(ResponsibleParty.SECONDARY))
                        .plus(parties.get(ResponsibleParty.TERTIARY)))
                .isNotEqualTo(Money.ZERO);
        assertThat(sum(rows, PatientRow::patient))
                .isEqualTo(parties.get(ResponsibleParty.PATIENT))
                .isNotEqualTo(Money.ZERO);
        assertThat(sum(rows, PatientRow::agency)).isEqualTo(parties.get(ResponsibleParty.AGENCY));
        assertThat(sum(rows, PatientRow::credit).negated())
                .isEqualTo(office.session()
                        .<Map<AccountKind, Money>>read(office.balances()::byKind)
                        .getOrDefault(AccountKind.UNAPPLIED_PATIENT, Money.ZERO));
        assertThat(Pictures.shoot("demo-patients", scene))
                .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
    }

    @Test
    void theClaimsOfAFilterAreThoseTheBooksCount(FxRobot robot) {
        robot.clickOn("#go-claims");
        List<ClaimRow> every = all(robot, "#claims-table");
        assertThat(Pictures.shoot("demo-claims", scene)).hasSize(2);
        robot.clickOn("#claims-filter-paid");
        until(() -> text(robot, "#claims-summary").endsWith("Paid"));
        List<ClaimRow> paid = all(robot, "#claims-table");

        assertThat(every).hasSize(office.claims().count(null));
        assertThat(paid)
                .isNotEmpty()
                .hasSize(office.claims().count(ClaimStatus.PAID)
                        + office.claims().count(ClaimStatus.CLOSED))
                .allSatisfy(row -> assertThat(row.status()).isIn(ClaimState.PAID, ClaimState.CLOSED));
    }

    @Test
    void aClaimTellsItsDocumentItsHistoryAndItsMoney(FxRobot robot) {
        robot.clickOn("#go-claims");
        robot.clickOn("#claims-filter-paid");
        until(() -> text(robot, "#claims-summary").contains("Paid"));
        List<ClaimRow> paid = all(robot, "#claims-table");
        robot.clickOn("#claims-table");
        robot.interact(() -> table(robot, "#claims-table").getSelectionModel().clearAndSelect(0));
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup("#claims-panel-title").tryQuery().isPresent()
                && text(robot, "#claims-panel-title").equals(paid.getFirst().control()));
        for (String side : List.of("findings", "document", "history", "money")) {
            robot.clickOn("#claims-side-" + side);
            assertThat(Pictures.shoot("demo-claims-" + side, scene)).hasSize(2);
        }
        TableView<AnswerRow> answers = table(robot, "#claims-answers");
        ClaimMoney money = office.claims().money(paid.getFirst().id());
        assertThat(money.charged())
                .isEqualTo(paid.getFirst().total())
                .isEqualTo(money.paidByPayers()
                        .plus(money.paidByPatient())
                        .plus(money.contractual())
                        .plus(money.writtenOff())
                        .plus(money.other())
                        .plus(money.openTotal()));
        assertThat(answers.getItems()).isNotEmpty();
    }

    @Test
    void whatIsReadyGoesToAFolderAndCountsAsSent(FxRobot robot) {
        robot.clickOn("#go-claims");
        robot.clickOn("#claims-make");
        until(() ->
                robot.lookup("#claims-outcome-headline").queryAs(Label.class).isVisible());
        robot.clickOn("#claims-check");
        until(() -> text(robot, "#claims-outcome-headline").contains("checked"));
        until(() -> !robot.lookup("#claims-send").query().isDisabled());
        robot.clickOn("#claims-send");
        until(() -> !text(robot, "#claims-send-staying-words").isEmpty());
        assertThat(Pictures.shoot("demo-claims-sending", scene)).hasSize(2);
        robot.interact(() -> robot.lookup("#claims-send-folder")
                .queryAs(TextField.class)
                .setText(folder.resolve("outbox").toString()));
        if (office.claims().count(ClaimStatus.READY) > 0) {
            robot.clickOn("#claims-send-now");
            until(() -> robot.lookup("#claims-sent-told").tryQuery().isPresent());
            assertThat(Pictures.shoot("demo-claims-sent", scene)).hasSize(2);
            assertThat(folder.resolve("outbox")).isNotEmptyDirectory();
        }
        assertThat(office.claims().count(ClaimStatus.READY)).isZero();
    }

    @Test
    void aCheckIsReadAndPostedThenAllThatAreClean(FxRobot robot) {
        robot.clickOn("#go-checks");
        List<CheckRow> rows = all(robot, "#checks-table");
        int place = firstClean(rows);
        CheckRow check = rows.get(place);
        CheckPlan plan = office.remittances().plan(check.id());
        Money cashBefore = cash();

        robot.interact(() -> table(robot, "#checks-table").getSelectionModel().select(place));
        until(() -> text(robot, "#checks-plan-title").endsWith(check.trace()));
        assertThat(shownMoves(robot)).isEqualTo(plannedAmounts(plan)).isNotEmpty();
        assertThat(Pictures.shoot("demo-checks", scene)).hasSize(2);

        robot.clickOn("#checks-post");
        until(() -> robot.lookup("#checks-outcome-headline").tryQuery().isPresent()
                && text(robot, "#checks-outcome-headline").startsWith("Posted"));
        assertThat(status(check)).isEqualTo(RemittanceStatus.POSTED);
        assertThat(cash()).isEqualTo(cashBefore.plus(check.amount()));
        CheckRow next = rows.get(place + 1 < rows.size() ? place + 1 : place - 1);
        until(() -> text(robot, "#checks-plan-title").endsWith(next.trace()));
        assertThat(text(robot, "#checks-outcome-headline")).startsWith("Posted");
        robot.clickOn("#checks-filter-posted");
        Seen.<CheckRow>choose(robot, "#checks-table", row -> row.id().equals(check.id()));
        until(() -> text(robot, "#checks-plan-sums").endsWith("0 to post, 0 held, " + check.claims() + " posted"));
        assertThat(shownMoves(robot)).isEqualTo(plannedAmounts(plan));
        TableView<PlanRow> claims = table(robot, "#checks-plan-claims");
        assertThat(claims.getItems().subList(0, plan.claims().size()))
                .allSatisfy(row -> assertThat(row.patient()).isNotBlank());
        assertThat(Pictures.shoot("demo-checks-posted", scene)).hasSize(2);

        robot.clickOn("#checks-post-clean");
        until(() -> robot.lookup("#checks-clean-now").query().isVisible());
        assertThat(Pictures.shoot("demo-checks-clean-asked", scene)).hasSize(2);
        robot.clickOn("#checks-clean-now");
        until(() -> text(robot, "#checks-outcome-headline").contains("posted."));
        assertThat(Pictures.shoot("demo-checks-clean", scene)).hasSize(2);
        assertThat(office.remittances().list(RemittanceStatus.TAKEN))
                .allSatisfy(
                        left -> assertThat(office.remittances().plan(left.id()).isClean())
                                .isFalse());
        assertThat(office.check(Progress.SILENT)).allMatch(CheckResult::passed);
    }

    @Test
    void everyAccountAddsUpToWhatIsShown() {
        AccountPages pages = accounts();
        Money open = Money.ZERO;
        for (var patient : office.patients().list("", 0, PATIENTS)) {
            AccountHead head = pages.head(patient.accountNumber());
            Money charges = Money.ZERO;
            for (ChargeRow charge : read(pages.charges(head))) {
                WhyQuestion why = new WhyQuestion(head.id(), charge.id(), "");
                assertThat(steps(pages, why)).as("%s", charge).isEqualTo(charge.open());
                charges = charges.plus(charge.open());
            }
            assertThat(steps(pages, new WhyQuestion(head.id(), null, ""))).isEqualTo(head.balance());
            assertThat(charges)
                    .isEqualTo(
                            Money.sum(head.balances().subList(0, head.balances().size() - 2).stream()
                                    .map(AccountHead.Balance::amount)));
            assertThat(read(pages.claims(head))).isNotNull();
            assertThat(read(pages.coverages(head)))
                    .allSatisfy(row -> assertThat(row.payer()).isNotBlank());
            read(pages.tasks(head))
                    .forEach(task -> assertThat(pages.notes(task)).isNotNull());
            open = open.plus(charges);
        }
        Map<ResponsibleParty, Money> parties = office.session().read(office.balances()::byParty);
        assertThat(open.minus(parties.get(ResponsibleParty.UNAPPLIED).negated()))
                .isEqualTo(Money.sum(parties.values()));
    }

    private static AccountPages accounts() {
        return new AccountPages(office, new BusinessDay(office.session().clock(), ZoneId.of("America/New_York")));
    }

    private static Money steps(AccountPages pages, WhyQuestion why) {
        List<StepRow> steps = read(pages.story(why));
        for (StepRow step : steps) {
            assertThat(step.what()).isNotBlank().doesNotContain("_");
            boolean isProved = !pages.evidence(why, step).isEmpty();
            assertThat(isProved).isEqualTo(step.check() != null);
        }
        return steps.isEmpty() ? Money.ZERO : steps.getLast().step().balance();
    }

    private static <R> List<R> read(PageSource<R> source) {
        return source.page(0, Math.toIntExact(source.count()));
    }

    @Test
    void anAccountSaysWhoOwesWhatAndWhy(FxRobot robot) {
        robot.clickOn("#go-patients");
        List<PatientRow> rows = all(robot, "#patients-table");
        PatientRow owing = rows.stream()
                .filter(row -> places(read(accounts().charges(accounts().head(row.account()))))
                        .findFirst()
                        .isPresent())
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            table(robot, "#patients-table").getSelectionModel().select(rows.indexOf(owing));
            table(robot, "#patients-table").requestFocus();
        });
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup("#account-name").tryQuery().isPresent()
                && text(robot, "#account-name").equals(owing.name()));
        List<ChargeRow> charges = all(robot, "#account-charges");
        assertThat(sum(charges, ChargeRow::open)).isEqualTo(owing.insurance().plus(owing.patient()));
        until(() -> !text(robot, "#account-words").isEmpty());
        assertThat(Pictures.shoot("demo-account", scene)).hasSize(2);

        int paid = places(charges).findFirst().orElseThrow();
        robot.interact(() -> {
            table(robot, "#account-charges").getSelectionModel().clearAndSelect(paid);
            table(robot, "#account-charges").requestFocus();
        });
        robot.push(KeyCode.ENTER);
        until(() -> text(robot, "#account-why-sum").endsWith("the balance shown."));
        List<StepRow> steps = all(robot, "#account-why");
        robot.interact(() -> table(robot, "#account-why").getSelectionModel().clearAndSelect(2));
        until(() -> !table(robot, "#account-segments").getItems().isEmpty());
        assertThat(steps.getLast().step().balance()).isEqualTo(charges.get(paid).open());
        assertThat(Pictures.shoot("demo-account-why", scene)).hasSize(2);
        for (int section = 3; section <= 7; section++) {
            robot.push(KeyCode.ALT, KeyCode.getKeyCode(Integer.toString(section)));
            until(this::isIdle);
            assertThat(Pictures.shoot("demo-account-" + section, scene)).hasSize(2);
        }
    }

    private boolean isIdle() {
        return workers.getActiveCount() == 0 && workers.getQueue().isEmpty();
    }

    /// Places of the charges that payers paid something for.
    private static IntStream places(List<ChargeRow> charges) {
        return IntStream.range(0, charges.size())
                .filter(i -> charges.get(i).paidByPayers().isPositive());
    }

    /// Where the first check stands of which something moves and nothing is held.
    private static int firstClean(List<CheckRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            CheckPlan plan = office.remittances().plan(rows.get(i).id());
            if (plan.isClean() && rows.get(i).amount().cents() > 0) {
                return i;
            }
        }
        throw new AssertionError("no clean check waits in this practice: " + rows);
    }

    /// For each claim, then for each posting of no claim.
    private static List<List<Money>> plannedAmounts(CheckPlan plan) {
        List<List<Money>> amounts = new ArrayList<>();
        Map<RemitClaimId, List<TransferDraft>> transfers = plan.transfers();
        for (CheckPlan.PlannedClaim claim : plan.claims()) {
            amounts.add(amounts(transfers.getOrDefault(claim.stated().id(), List.of())));
        }
        plan.otherPostings().forEach(posting -> amounts.add(amounts(posting.transfers())));
        return amounts;
    }

    private static List<Money> amounts(List<TransferDraft> transfers) {
        return transfers.stream().map(TransferDraft::amount).toList();
    }

    /// The amounts in the table of transfers, for each claim that is chosen in turn.
    private static List<List<Money>> shownMoves(FxRobot robot) {
        TableView<PlanRow> claims = table(robot, "#checks-plan-claims");
        TableView<MoveRow> moves = table(robot, "#checks-plan-moves");
        List<List<Money>> amounts = new ArrayList<>();
        for (int i = 0; i < claims.getItems().size(); i++) {
            int row = i;
            robot.interact(() -> claims.getSelectionModel().select(row));
            amounts.add(moves.getItems().stream().map(MoveRow::amount).toList());
        }
        robot.interact(() -> claims.getSelectionModel().clearAndSelect(0));
        return amounts;
    }

    private static RemittanceStatus status(CheckRow check) {
        Check now = office.remittances().show(check.id());
        return now.status();
    }

    private static Money cash() {
        return office.session()
                .<Map<AccountKind, Money>>read(office.balances()::byKind)
                .getOrDefault(AccountKind.CASH, Money.ZERO);
    }

    private static <R> Money sum(List<R> rows, Function<R, Money> amount) {
        return Money.sum(rows.stream().map(amount).toList());
    }
}
