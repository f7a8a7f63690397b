package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.daysheet.edi.claim837.ClaimPayer;
import org.daysheet.edi.claim837.OtherCoverage;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.edi.claim837.OtherSubscriber;
import org.daysheet.edi.claim837.PayerDecision;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.x12.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a first payer is told of the second: who it is, and who holds the policy there.
final class OtherPartyRulesTest {
    private static final ProfessionalClaim FIRST = Documents.ofSubscriber();

    @Test
    void aSecondPayerThatIsToldInFullIsNoFinding() {
        assertThat(findings("SECND", "CI", "W77", "RIVERA", "ANA", Address.NONE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',CI,W77,RIVERA,ANA,other-payer-code-missing,otherPayers[1].payer.id",
        "SECND,XX,W77,RIVERA,ANA,other-filing-indicator-unknown,otherPayers[1].payer.filingIndicator",
        "SECND,CI,'',RIVERA,ANA,other-member-number-wrong,otherPayers[1].subscriber.memberId",
        "SECND,CI,--,RIVERA,ANA,other-member-number-wrong,otherPayers[1].subscriber.memberId",
        "SECND,CI,W77,RIVERA,'',other-subscriber-name-missing,otherPayers[1].subscriber.name",
        "SECND,CI,W77,'',ANA,other-subscriber-name-missing,otherPayers[1].subscriber.name"
    })
    void whatIsMissingOfTheSecondPayerIsFoundAtItsOwnField(
            String id, String indicator, String member, String last, String first, String rule, String path) {
        assertThat(findings(id, indicator, member, last, first, Address.NONE))
                .extracting(ScrubFinding::rule, ScrubFinding::fieldPath, ScrubFinding::severity)
                .containsExactly(tuple(rule, path, ScrubSeverity.STOPS));
    }

    @Test
    void anAddressOfTheHolderIsWholeOrNotThere() {
        Address half = new Address("9 OAK LANE", "", "", "IL", "6270", "");

        assertThat(findings("SECND", "CI", "W77", "RIVERA", "ANA", half))
                .extracting(ScrubFinding::rule, ScrubFinding::fieldPath)
                .containsExactly(
                        tuple("other-subscriber-address-incomplete", "otherPayers[1].subscriber.address"),
                        tuple("zip-wrong", "otherPayers[1].subscriber.address.zip"));
    }

    @Test
    void theWordsNameThePayer() {
        assertThat(findings("SECND", "CI", "1", "RIVERA", "ANA", Address.NONE))
                .singleElement()
                .extracting(ScrubFinding::message, ScrubFinding::advice)
                .containsExactly(
                        "The member number at the other payer SECOND PLAN is missing or too short.",
                        "Enter the number as it stands on the card of that payer.");
    }

    private static List<ScrubFinding> findings(
            String id, String indicator, String member, String last, String first, Address address) {
        OtherPayer second = new OtherPayer(
                new OtherCoverage("S", "18", "", "", "", indicator, "Y", "", "Y"),
                PayerDecision.NONE,
                new OtherSubscriber(false, new PersonName(last, first, "", ""), "MI", member, address, List.of()),
                new ClaimPayer("SECOND PLAN", "PI", id, Address.NONE, List.of()),
                List.of());
        ProfessionalClaim claim = new ProfessionalClaim(
                FIRST.partners(),
                FIRST.billingProvider(),
                FIRST.subscriber(),
                FIRST.dependent(),
                FIRST.payer(),
                FIRST.terms(),
                FIRST.dates(),
                FIRST.references(),
                FIRST.note(),
                FIRST.patientPaid(),
                FIRST.diagnoses(),
                FIRST.providers(),
                FIRST.lines(),
                List.of(second),
                FIRST.extras());
        return Scrubber.check(claim, Documents.CONTEXT);
    }
}
