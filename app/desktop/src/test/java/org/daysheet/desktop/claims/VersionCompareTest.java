package org.daysheet.desktop.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Details.Line;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

/// Two sendings beside each other, fact by fact.
class VersionCompareTest {
    private static final ServiceRow VISIT =
            new ServiceRow(1, "01/05/2026", "11", "G0439 25", "A B", "1", Money.ofCents(10_000), "L31V1");
    private static final ServiceRow SHOT =
            new ServiceRow(2, "01/05/2026", "11", "J3420", "A", "1", Money.ofCents(2_000), "L32V1");

    private static DocumentPage page(List<Line> claim, ServiceRow... services) {
        return new DocumentPage(List.of(new Details.Part("Claim", claim)), List.of(services));
    }

    private static ServiceRow again(ServiceRow row, int number, String units, String more) {
        return new ServiceRow(number, row.dates(), row.place(), row.code(), row.diagnoses(), units, row.charge(), more);
    }

    private static List<String> told(DocumentPage before, DocumentPage after) {
        return VersionCompare.of(before, after).stream()
                .filter(row -> !row.isSame())
                .map(row -> row.part() + " / " + row.field() + ": " + row.before() + " > " + row.after() + ", "
                        + row.mark())
                .toList();
    }

    @Test
    void whatDiffersIsToldWithBothValuesAndHow() {
        DocumentPage before = page(List.of(
                Line.words("Claim number", "DS1-1"),
                Line.words("Place", "11 Office"),
                Line.words("Referral", "R1"),
                Line.words("Referral", "R2")));
        DocumentPage after = page(List.of(
                Line.words("Claim number", "DS1-2"),
                Line.words("Place", "11 Office"),
                Line.words("Referral", "R1"),
                Line.words("Note", "at the\nhouse")));
        assertThat(told(before, after))
                .containsExactly(
                        "Claim / Claim number: DS1-1 > DS1-2, Changed",
                        "Claim / Note:  > at the, house, Added",
                        "Claim / Referral (2): R2 > , Left out");
        assertThat(VersionCompare.of(before, after)).hasSize(5);
    }

    @Test
    void linesOfTheSameChargeStandBesideEachOtherWhereverTheyStand() {
        assertThat(told(page(List.of(), VISIT, SHOT), page(List.of(), again(SHOT, 1, "2", "L32V2"))))
                .containsExactly(
                        "Line 1: J3420 / Units: 1 > 2, Changed",
                        "Line 1: J3420 / Line number: L32V1 > L32V2, Changed",
                        "Line 1: G0439 25 / Service: 01/05/2026 > , Left out",
                        "Line 1: G0439 25 / Place: 11 > , Left out",
                        "Line 1: G0439 25 / Procedure: G0439 25 > , Left out",
                        "Line 1: G0439 25 / Diagnoses: A B > , Left out",
                        "Line 1: G0439 25 / Units: 1 > , Left out",
                        "Line 1: G0439 25 / Charge: 100.00 > , Left out",
                        "Line 1: G0439 25 / Line number: L31V1 > , Left out");
    }

    @Test
    void aServiceThatWasChargedAnewStandsBesideTheOneItReplaces() {
        assertThat(told(
                        page(List.of(), VISIT, SHOT),
                        page(List.of(), again(SHOT, 1, "1", "L40V2"), again(VISIT, 2, "1", "L41V2"))))
                .containsExactly(
                        "Line 1: J3420 / Line number: L32V1 > L40V2, Changed",
                        "Line 2: G0439 25 / Line number: L31V1 > L41V2, Changed");
    }

    @Test
    void twoSendingsThatDifferInWhatThePayerBeforeDecidedTellItInEveryPlaceItStands() {
        assertThat(told(
                        DocumentWords.of(DocumentWordsTest.after(8_000, 2_000)),
                        DocumentWords.of(DocumentWordsTest.after(7_550, 2_450))))
                .containsExactly(
                        "Other payer 1 / Paid: 80.00 > 75.50, Changed",
                        "Other payer 1 / Patient still owes: 20.00 > 24.50, Changed",
                        "Line 1: G0439 25 / Paid by MEDICARE: 80.00 for 1 of G0439 25 > 75.50 for 1 of G0439 25, Changed",
                        "Line 1: G0439 25 / MEDICARE: PR-2: 20.00 > 24.50, Changed");
    }
}
