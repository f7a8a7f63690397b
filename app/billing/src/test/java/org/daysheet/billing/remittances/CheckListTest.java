package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.day.DaySpan;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The list of checks, narrowed, on both databases: EFT1 of Acme and EFT2 of a payer that nobody knows yet are taken in
/// on March 2, EFT3 of Acme, which gives no date, on March 9.
class CheckListTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private static TestOffice desk(TestDatabase.Kind kind) {
        TestOffice practice = new TestOffice(kind);
        take(practice, "000000001", check("Acme Health Plan", "ACME1", "EFT1", FEBRUARY));
        take(practice, "000000002", check("Bay Mutual", "1BAYMUTUAL", "EFT2", MARCH));
        practice.database().clock().setDay(LocalDate.of(2026, 3, 9));
        take(practice, "000000003", check("ACME", "ACME1", "EFT3", Check.NO_DATE));
        return practice;
    }

    private static void take(TestOffice practice, String control, CheckText check) {
        practice.office().remittances().take("x.835", EraText.file(control, List.of(check)), Progress.SILENT);
    }

    private static CheckText check(String payer, String code, String trace, LocalDate on) {
        List<String> claims = List.of("CLP*XX" + trace + "*1*50*50**12*ICN9");
        return new CheckText(payer, code, trace, Money.ofCents(5_000), "I", "ACH", on, claims);
    }

    private static List<String> found(TestOffice practice, @Nullable PayerId payer, DaySpan paid, DaySpan taken) {
        CheckList list = new CheckList(practice.office().session());
        CheckSearch search = new CheckSearch(CheckStanding.TO_POST, "", null, payer, paid, taken);
        List<String> rows = list.page(search, CheckOrder.NEWEST, 0, 10).stream()
                .map(check -> check.trace() + " " + check.takenOn())
                .toList();
        assertThat(list.count(search)).isEqualTo(rows.size());
        return rows;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void daysOfPaymentAndOfTakingInNarrowTheList(TestDatabase.Kind kind) {
        try (TestOffice practice = desk(kind)) {
            assertThat(found(practice, null, DaySpan.ANY, DaySpan.ANY))
                    .containsExactly("EFT3 2026-03-09", "EFT2 2026-03-02", "EFT1 2026-03-02");
            assertThat(found(practice, null, new DaySpan(MARCH, MARCH), DaySpan.ANY))
                    .containsExactly("EFT2 2026-03-02");
            assertThat(found(practice, null, new DaySpan(null, MARCH), DaySpan.ANY))
                    .as("a check without a date was not paid before any day")
                    .containsExactly("EFT2 2026-03-02", "EFT1 2026-03-02");
            assertThat(found(practice, null, DaySpan.ANY, new DaySpan(LocalDate.of(2026, 3, 3), null)))
                    .containsExactly("EFT3 2026-03-09");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void thePayerIsFoundByWhatTheFileCallsItAlsoWhenItBecameKnownLater(TestDatabase.Kind kind) {
        try (TestOffice practice = desk(kind)) {
            PayerId byCode = practice.office().practices().keepPayer(PayerFacts.of("Bay", "BAYMUTUAL", "CI"));
            PayerId byName = practice.office().practices().keepPayer(PayerFacts.of("BAY mutual", "OTHER", "CI"));
            PayerId neither = practice.office().practices().keepPayer(PayerFacts.of("Coast", "COAST", "CI"));

            assertThat(found(practice, practice.payer(), DaySpan.ANY, DaySpan.ANY))
                    .containsExactly("EFT3 2026-03-09", "EFT1 2026-03-02");
            assertThat(found(practice, byCode, DaySpan.ANY, DaySpan.ANY)).containsExactly("EFT2 2026-03-02");
            assertThat(found(practice, byName, DaySpan.ANY, DaySpan.ANY)).containsExactly("EFT2 2026-03-02");
            assertThat(found(practice, neither, DaySpan.ANY, DaySpan.ANY)).isEmpty();
            assertThat(found(practice, practice.payer(), new DaySpan(FEBRUARY, null), DaySpan.ANY))
                    .containsExactly("EFT1 2026-03-02");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void aTextFindsPayersNumbersAndAmounts(TestDatabase.Kind kind) {
        try (TestOffice practice = desk(kind)) {
            take(
                    practice,
                    "000000004",
                    new CheckText(
                            "Bay Mutual",
                            "1BAYMUTUAL",
                            "1060",
                            Money.ofCents(106_000),
                            "I",
                            "ACH",
                            MARCH,
                            List.of("CLP*XX4*1*1060*1060**12*ICN9")));
            assertThat(found(practice, "eft2")).containsExactly("EFT2");
            assertThat(found(practice, "bay")).containsExactly("1060", "EFT2");
            assertThat(found(practice, "50")).containsExactly("EFT3", "EFT2", "EFT1");
            assertThat(found(practice, "$1,060.00")).containsExactly("1060");
            assertThat(found(practice, "106"))
                    .as("the beginning of a number, no amount")
                    .containsExactly("1060");
            assertThat(found(practice, "50.01")).isEmpty();
        }
    }

    private static List<String> found(TestOffice practice, String text) {
        CheckSearch search = CheckSearch.of(CheckStanding.ANY, text);
        return new CheckList(practice.office().session())
                .page(search, CheckOrder.NEWEST, 0, 10).stream()
                        .map(Check::trace)
                        .toList();
    }
}
