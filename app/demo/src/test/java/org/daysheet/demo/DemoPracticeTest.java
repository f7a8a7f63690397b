package org.daysheet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.sum;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.LedgerCheck;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.demo.simulator.PayerSimulator;
import org.daysheet.demo.simulator.SentCheck;
import org.daysheet.demo.simulator.SentClaim;
import org.daysheet.demo.simulator.SimulatorSettings;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A small practice lives through three months; afterwards the payers' own books, which no code of ours wrote, are
/// held against the ledger.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DemoPracticeTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);
    private static final DemoSettings SETTINGS = new DemoSettings(30, 3, 5, LAST_DAY);

    private final PayerSimulator payers = new PayerSimulator(SimulatorSettings.typical(SETTINGS.seed()));
    private Path folder;
    private DemoResult result;
    private Office office;
    private List<SentCheck> posted;

    @BeforeAll
    void liveThroughThreeMonths(@TempDir Path temporary) {
        folder = temporary;
        result = DemoPractice.build(
                new DemoPlace(folder.resolve("practice"), folder.resolve("files"), false),
                SETTINGS,
                passphrase(),
                StatementPrinter.NONE,
                Progress.SILENT,
                payers);
        Clock evening = Clock.fixed(
                LAST_DAY.atTime(20, 0).atZone(ZoneId.of("America/New_York")).toInstant(),
                ZoneId.of("America/New_York"));
        office = Office.open(folder.resolve("practice"), passphrase(), "owner", evening);
        Set<String> traces = office.remittances().list(RemittanceStatus.POSTED).stream()
                .map(Check::trace)
                .collect(Collectors.toSet());
        posted = payers.sentChecks().stream()
                .filter(check -> traces.contains(check.trace()))
                .toList();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void everyIdentityOfTheLedgerHolds() {
        List<CheckResult> results = office.session().read(tx -> LedgerCheck.run(tx, Progress.SILENT));

        assertThat(results)
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.passed())
                        .as(check.name() + ": " + check.detail())
                        .isTrue());
    }

    @Test
    void cashIsWhatPayersSentAndPatientsPaid() {
        Money fromPayers = Money.sum(posted.stream().map(SentCheck::amount));
        Money fromPatients = office.session()
                .read(tx -> total(
                        tx.dsl().select(sum(PAYMENT.AMOUNT_CENTS)).from(PAYMENT).fetchOne(0, BigDecimal.class)));

        assertThat(posted).hasSizeGreaterThan(15);
        assertThat(fromPayers.isPositive()).isTrue();
        assertThat(balance(AccountKind.CASH)).isEqualTo(fromPayers.plus(fromPatients));
    }

    @Test
    void contractualAdjustmentsAndInterestAreWhatPayersSaid() {
        assertThat(balance(AccountKind.CONTRACTUAL))
                .isEqualTo(Money.sum(sentClaims().map(SentClaim::contractual)));
        assertThat(balance(AccountKind.INTEREST).negated())
                .isEqualTo(Money.sum(sentClaims().map(SentClaim::interest)));
        assertThat(balance(AccountKind.PAYER_CLEARING))
                .isEqualTo(Money.sum(posted.stream().map(SentCheck::providerAdjustments))
                        .plus(Money.sum(sentClaims().map(SentClaim::interest))));
    }

    @Test
    void everyClaimHasOpenWhatItsPayersLeftOpen() {
        Map<String, Money> settled = new TreeMap<>();
        sentClaims()
                .forEach(claim -> settled.merge(claim.control(), claim.paid().plus(claim.contractual()), Money::plus));
        Map<String, Money> open = new TreeMap<>();
        Map<String, Money> expected = new TreeMap<>();

        settled.forEach((control, amount) -> {
            Money charged = chargedOn(control);
            expected.put(control, charged.minus(amount));
            open.put(control, receivablesOf(control).plus(patientMoneyOn(control)));
        });

        assertThat(open).hasSizeGreaterThan(30).isEqualTo(expected);
    }

    @Test
    void withoutAnotherPayerThePatientOwesExactlyTheStatedResponsibility() {
        Map<String, Money> stated = new HashMap<>();
        sentClaims().forEach(claim -> stated.merge(claim.control(), claim.patientResponsibility(), Money::plus));
        Map<String, Money> expected = new TreeMap<>();
        Map<String, Money> owed = new TreeMap<>();

        stated.forEach((control, amount) -> {
            if (!hasFurtherCoverage(control)) {
                expected.put(control, amount);
                owed.put(
                        control,
                        receivablesOf(control, AccountKind.PATIENT_RECEIVABLE).plus(patientMoneyOn(control)));
            }
        });

        assertThat(owed).hasSizeGreaterThan(15).isEqualTo(expected);
    }

    @Test
    void whoeverOpensItFindsWorkToDo() {
        assertThat(result.people().visits()).isGreaterThan(40);
        assertThat(result.work().filesSent()).isGreaterThan(8);
        assertThat(result.work().openTasks()).isPositive();
        assertThat(result.work().statements()).isPositive();
        assertThat(result.work().checks()).containsKeys("POSTED", "TAKEN");
        assertThat(office.chargeEntry().open()).isNotEmpty();
        assertThat(result.lines()).allSatisfy(line -> assertThat(line).isNotBlank());
    }

    @Test
    void theSameSettingsMakeTheSameFiles() throws IOException {
        DemoSettings small = new DemoSettings(6, 1, 9, LAST_DAY);
        for (String name : List.of("one", "two")) {
            DemoResult _ = DemoPractice.build(
                    folder.resolve(name),
                    small,
                    passphrase(),
                    folder.resolve(name + "-files"),
                    StatementPrinter.NONE,
                    Progress.SILENT);
        }

        assertThat(contents(folder.resolve("one-files"))).isNotEmpty().isEqualTo(contents(folder.resolve("two-files")));
    }

    private Stream<SentClaim> sentClaims() {
        return posted.stream().flatMap(check -> check.claims().stream());
    }

    private Money balance(AccountKind kind) {
        Map<AccountKind, Money> byKind = office.session().read(office.balances()::byKind);
        return byKind.getOrDefault(kind, Money.ZERO);
    }

    private Money chargedOn(String control) {
        return office.session()
                .read(tx -> total(tx.dsl()
                        .select(sum(CLAIM_LINE.AMOUNT_CENTS))
                        .from(CLAIM_LINE)
                        .join(CLAIM_VERSION)
                        .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_LINE.CLAIM_VERSION_ID))
                        .where(CLAIM_VERSION.PATIENT_CONTROL_NUMBER.eq(control))
                        .fetchOne(0, BigDecimal.class)));
    }

    private Money receivablesOf(String control) {
        return receivablesOf(control, AccountKind.INSURANCE_RECEIVABLE)
                .plus(receivablesOf(control, AccountKind.PATIENT_RECEIVABLE));
    }

    private Money receivablesOf(String control, AccountKind kind) {
        return office.session()
                .read(tx -> total(tx.dsl()
                        .select(sum(CHARGE_BALANCE.BALANCE_CENTS))
                        .from(CHARGE_BALANCE)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ACCOUNT_ID.eq(CHARGE_BALANCE.ACCOUNT_ID))
                        .where(ACCOUNT.ACCOUNT_KIND.eq(kind.name()))
                        .and(CHARGE_BALANCE.CHARGE_ID.in(charges(tx, control)))
                        .fetchOne(0, BigDecimal.class)));
    }

    /// Patients' own money used on the claim's charges, less what was given back to their credit.
    private Money patientMoneyOn(String control) {
        return office.session().read(tx -> {
            List<Long> charges = charges(tx, control);
            return transfers(tx, TRANSFER.CREDIT_CHARGE_ID.in(charges), true)
                    .minus(transfers(tx, TRANSFER.DEBIT_CHARGE_ID.in(charges), false));
        });
    }

    private static Money transfers(Tx tx, Condition charges, boolean debited) {
        return total(tx.dsl()
                .select(sum(TRANSFER.AMOUNT_CENTS))
                .from(TRANSFER)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(debited ? TRANSFER.DEBIT_ACCOUNT_ID : TRANSFER.CREDIT_ACCOUNT_ID))
                .where(ACCOUNT.ACCOUNT_KIND.eq(AccountKind.UNAPPLIED_PATIENT.name()))
                .and(charges)
                .fetchOne(0, BigDecimal.class));
    }

    private boolean hasFurtherCoverage(String control) {
        return office.session()
                .read(tx -> tx.dsl()
                        .fetchExists(tx.dsl()
                                .selectOne()
                                .from(CLAIM_VERSION)
                                .join(CLAIM)
                                .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                                .join(COVERAGE)
                                .on(COVERAGE.PATIENT_ID.eq(CLAIM.PATIENT_ID))
                                .where(CLAIM_VERSION.PATIENT_CONTROL_NUMBER.eq(control))
                                .and(COVERAGE.FILING_ORDER.gt(1))));
    }

    private static List<Long> charges(Tx tx, String control) {
        return tx.dsl()
                .select(CLAIM_LINE.CHARGE_ID)
                .from(CLAIM_LINE)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_LINE.CLAIM_VERSION_ID))
                .where(CLAIM_VERSION.PATIENT_CONTROL_NUMBER.eq(control))
                .fetch(CLAIM_LINE.CHARGE_ID);
    }

    private static Money total(@Nullable BigDecimal sum) {
        return sum == null ? Money.ZERO : Money.ofCents(sum.longValueExact());
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static char[] passphrase() {
        return "a phrase for the demo test".toCharArray();
    }
}
