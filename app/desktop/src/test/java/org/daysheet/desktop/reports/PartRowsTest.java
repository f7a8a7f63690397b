package org.daysheet.desktop.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.reports.kpi.Part;
import org.daysheet.reports.kpi.PatientName;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

/// Parts of figures in words, each with what it opens; sums above them.
class PartRowsTest {
    private static final LocalDate MAY_4 = LocalDate.of(2026, 5, 4);
    private static final PatientName PAT = new PatientName(7, "P10007", "Sample7, Pat");
    private static final ClaimRow CLAIM = new ClaimRow(
            new ClaimId(3),
            "DS3-1",
            new PatientId(7),
            "Sample7, Pat",
            "Harbor Health Plan",
            "P",
            ClaimStatus.SUBMITTED,
            MAY_4,
            Money.ofCents(18_800),
            MAY_4,
            null,
            null,
            null);

    private static BehindRow row(Part part) {
        return new PartRows(Map.of(CLAIM.id(), CLAIM)).of(List.of(part)).getFirst();
    }

    @Test
    void whatIsOnAChargeOpensTheAccount() {
        Link account = new Link.OfPatient(new PatientId(7));
        Money amount = Money.ofCents(2_500);

        assertThat(row(new Part.Balance(PAT, "Harbor Health Plan", MAY_4, MAY_4, 57, amount)))
                .isEqualTo(new BehindRow(
                        "P10007",
                        "Sample7, Pat \u00b7 Harbor Health Plan \u00b7 service 05/04/2026 \u00b7 57 days",
                        amount,
                        new Link.OfBalance(new PatientId(7))));
        assertThat(row(new Part.Uncollected(PAT, MAY_4, Money.ofCents(9_000), Money.ofCents(6_500))))
                .isEqualTo(new BehindRow(
                        "P10007",
                        "Sample7, Pat \u00b7 service 05/04/2026 \u00b7 65.00 of 90.00 came in",
                        amount,
                        account));
        assertThat(row(new Part.Entered(PAT, MAY_4, MAY_4.plusDays(1), amount)))
                .isEqualTo(new BehindRow(
                        "P10007",
                        "Sample7, Pat \u00b7 service 05/04/2026 \u00b7 entered 1 day later",
                        amount,
                        account));
    }

    @Test
    void aClaimThatWaitedOpensTheClaimAndOneThatIsGoneIsLeftOut() {
        assertThat(row(new Part.Waited(3, 12, Money.ofCents(18_800))))
                .isEqualTo(new BehindRow(
                        "DS3-1",
                        "12 days \u00b7 Sample7, Pat \u00b7 Harbor Health Plan \u00b7 05/04/2026",
                        Money.ofCents(18_800),
                        new Link.OfClaim(new ClaimId(3))));
        assertThat(new PartRows(Map.of()).of(List.of(new Part.Waited(3, 12, Money.ZERO))))
                .isEmpty();
    }

    @Test
    void moneyOpensItsCheckOrTheAccountItIsOn() {
        Money amount = Money.ofCents(7_000);

        assertThat(row(new Part.Check(9, "Harbor Health Plan", "EFT100", MAY_4, amount)))
                .isEqualTo(new BehindRow(
                        "EFT100",
                        "Harbor Health Plan \u00b7 paid 05/04/2026",
                        amount,
                        new Link.OfCheck(new RemittanceId(9))));
        assertThat(row(new Part.FromPatient(PAT, "R12", amount)))
                .isEqualTo(new BehindRow(
                        "P10007", "Sample7, Pat \u00b7 receipt R12", amount, new Link.OfPatient(new PatientId(7))));
        assertThat(row(new Part.FromPayer("Harbor Health Plan", amount)))
                .isEqualTo(new BehindRow("Harbor Health Plan", "No check is known of it", amount, null));
    }

    @Test
    void sumsStayAboveInEveryOrderAndAreNarrowedLikeTheRest() {
        BehindRow sum = new BehindRow("9 days", "Harbor Health Plan", null, null);
        BehindRow small = new BehindRow("P1", "Sample1, Pat", Money.ofCents(100), null);
        BehindRow large = new BehindRow("P2", "Sample2, Pat", Money.ofCents(200), null);
        PageSource<BehindRow> rows = new UnderSums(List.of(sum), Behind.held(() -> List.of(large, small)));

        assertThat(rows.count()).isEqualTo(3);
        assertThat(rows.page(0, 2)).containsExactly(sum, large);
        assertThat(rows.page(2, 2)).containsExactly(small);
        assertThat(rows.sorted(new Sort("what", true), Comparator.comparing(BehindRow::what))
                        .page(0, 9))
                .containsExactly(sum, large, small);
        assertThat(rows.filtered("sample1").page(0, 9)).containsExactly(small);
        assertThat(rows.filtered("harbor").page(0, 9)).containsExactly(sum);
    }
}
