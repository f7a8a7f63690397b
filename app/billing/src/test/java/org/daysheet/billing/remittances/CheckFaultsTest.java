package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.edi.x12.Finding;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A check that cannot be posted says at which level it fails, at which place of its file, and what to do.
@ExtendWith(FreshDatabase.class)
final class CheckFaultsTest {
    private static final String NOTHING = " Ask the payer for a corrected file and take that in. Nothing was posted.";

    private Remittances remittances;

    @BeforeEach
    void oneVisit(TestDatabase database) {
        Story story = new Story(database);
        story.play("""
                payer ACME 1112223331
                patient P1 ACME
                claim DS1-1 P1 ACME 2026-01-05: G0402 100.00
                """);
        remittances = story.remittances();
    }

    private static List<String> claim(String paid, String... line) {
        List<String> head = List.of("CLP*DS1-1*1*100*" + paid + "*0*12*ICN1");
        return java.util.stream.Stream.concat(head.stream(), List.of(line).stream())
                .toList();
    }

    private static CheckText check(String trace, String amount, List<String> segments) {
        return new CheckText(
                "ACME",
                "1112223331",
                trace,
                Money.parse(amount).orElseThrow(),
                "I",
                "ACH",
                LocalDate.of(2026, 2, 1),
                segments);
    }

    private List<RemittanceId> taken(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ((TakeResult.Taken) remittances.take("x.835", bytes, Progress.SILENT)).remittances();
    }

    private static String file(CheckText... checks) {
        return new String(EraText.file("000000001", List.of(checks)), StandardCharsets.UTF_8);
    }

    private RemittanceId one(String amount, List<String> segments) {
        return taken(file(check("EFT1", amount, segments))).getFirst();
    }

    private String refusal(RemittanceId id) {
        return ((PostResult.Refused) remittances.post(id)).reason();
    }

    @Test
    void aLineThatDoesNotAddUpIsNamedWithItsPlace() {
        RemittanceId id =
                one("60", claim("60", "CAS*OA*121*-5", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*CO*45*45"));

        assertThat(refusal(id))
                .isEqualTo("Check EFT1 does not add up. A line of claim DS1-1 does not add up: 60.00 is paid, but its"
                        + " charge less its adjustments is 55.00 (SVC03 in segment 11)." + NOTHING);
        assertThat(remittances.heldBecause(id)).isEqualTo(Optional.of(refusal(id)));
        assertThat(remittances.plan(id).held().getFirst().hold().orElseThrow().words())
                .isEqualTo(
                        "A line of claim DS1-1 does not add up: 60.00 is paid, but its charge less its adjustments is"
                                + " 55.00 (SVC03 in segment 11). Ask the payer for a corrected file.");
        assertThat(remittances.findings(id))
                .filteredOn(Finding::isError)
                .extracting(Finding::element, Finding::segment, Finding::read, Finding::expected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("SVC03", 11L, "60.00", "55.00"));
    }

    @Test
    void aClaimThatDoesNotAddUpIsToldFromALineAndFromTheCheck() {
        RemittanceId id = one("59", claim("59", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*CO*45*40"));

        assertThat(refusal(id))
                .isEqualTo("Check EFT1 does not add up. Claim DS1-1 does not add up: 59.00 is paid, but its charge less"
                        + " all its adjustments is 60.00 (CLP04 in segment 9)." + NOTHING);
    }

    @Test
    void aTotalThatIsNotTheSumOfItsPartsNamesThePartsAndTheSum() {
        List<String> segments = claim("60", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*CO*45*40");
        RemittanceId id = one("61", segments);

        assertThat(refusal(id))
                .isEqualTo("Check EFT1 does not add up. It pays 61.00, but its claims pay 60.00 and its provider"
                        + " adjustments take 0.00 off, which makes 60.00 (BPR02)." + NOTHING);
        assertThat(remittances.heldBecause(one("60", segments))).isEmpty();
    }

    @Test
    void anAmountThatCannotBeReadIsNotSaidToDiffer() {
        RemittanceId id = one("60", claim("6O", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*CO*45*40"));

        assertThat(refusal(id))
                .contains("Whether it pays the right sum cannot be told, because an amount in it cannot be read"
                        + " (CLP04 in segment 9).");
    }

    @Test
    void aFileThatBreaksOffAsksForTheWholeOne() {
        String text = file(check("EFT1", "60", claim("60", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*CO*45*40")));
        RemittanceId id = taken(text.substring(0, text.indexOf("SE*"))).getFirst();

        assertThat(refusal(id))
                .isEqualTo("Check EFT1 is cut off: its file ends or goes on with something else at segment 12, before"
                        + " the check is closed (SE), so claims may be missing. Get the whole file from the payer or the"
                        + " clearing house and take that in. Nothing was posted.");
        assertThat(remittances.findings(id))
                .filteredOn(Finding::isError)
                .extracting(Finding::code)
                .containsExactly("set-cut-off", "group-not-closed", "interchange-not-closed");
    }

    @Test
    void aClaimThatCannotBeReadNamesTheElementAndWhatTheOfficeCanDo() {
        RemittanceId id = one("60", claim("60", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*XX*45*40"));

        assertThat(remittances.plan(id).held().getFirst().hold().orElseThrow().words())
                .isEqualTo("The claim cannot be posted as the payer states it. The adjustment group is not known, so it"
                        + " is not clear who bears the amount (CAS01 in segment 12 says \"XX\"; expected: CO, PR, OA or"
                        + " PI). Ask the payer for a corrected file; when it is here, void this check and take the new"
                        + " file in.");
        remittances.voidCheck(id, "a corrected file is here");
        RemittanceId mended = one("60", claim("60", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*CO*45*40"));
        assertThat(remittances.post(mended)).isInstanceOf(PostResult.Posted.class);
    }

    @Test
    void findingsOfAFileAreGivenToTheCheckTheyAreAbout() {
        List<String> right = claim("60", "SVC*HC:G0402*100*60", "DTM*472*20260105", "CAS*CO*45*40");
        String text = file(check("EFT1", "61", right), check("EFT2", "60", right), check("", "60", right));
        List<RemittanceId> ids = taken(text.replace("SE*11*0001~\n", "").replace("IEA*1*000000001~\n", ""));

        assertThat(ids)
                .extracting(id -> remittances.findings(id).stream()
                        .filter(Finding::isError)
                        .map(Finding::code)
                        .toList())
                .containsExactly(
                        List.of("set-cut-off", "transaction-balance"),
                        List.of(),
                        List.of("trace-missing", "interchange-not-closed"));
    }
}
