package org.daysheet.desktop.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubSeverity;
import org.daysheet.desktop.links.Link;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.id.SubmissionProfileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From the path of a finding to the form and the field in which it is mended.
class FindingPlacesTest {
    private static final EncounterId VISIT = new EncounterId(9);

    private static FindingPlaces places(boolean isSubscriber) {
        return places(isSubscriber, List.of());
    }

    private static FindingPlaces places(boolean isSubscriber, List<LinePlace> lines) {
        return new FindingPlaces(
                new PatientId(7),
                isSubscriber,
                new CoverageId(3),
                new PayerId(4),
                new SubmissionProfileId(5),
                VISIT,
                LocalDate.of(2026, 2, 20),
                lines,
                new EncounterProviders(new ProviderId(21), new ProviderId(22), null),
                Map.of());
    }

    /// With a second payer that answered, under another's policy, and a third that did not, under the patient's own.
    private static FindingPlaces others() {
        return new FindingPlaces(
                new PatientId(7),
                true,
                new CoverageId(3),
                new PayerId(4),
                new SubmissionProfileId(5),
                VISIT,
                LocalDate.of(2026, 2, 20),
                List.of(),
                new EncounterProviders(new ProviderId(21), null, null),
                Map.of(
                        1, new OtherPlace(new CoverageId(33), new PayerId(44), false, new RemittanceId(31)),
                        2, new OtherPlace(new CoverageId(35), new PayerId(46), true, null)));
    }

    private static FindingRow row(String path, boolean isSubscriber) {
        return places(isSubscriber)
                .row(new ScrubFinding("rule", ScrubSeverity.values()[0], path, "What is wrong.", "Correct it."));
    }

    @Test
    void aLineOfAClaimThatAsksForTwoVisitsIsMendedWhereItWasEntered() {
        EncounterId later = new EncounterId(12);
        FindingPlaces places = places(true, List.of(new LinePlace(VISIT, 2), new LinePlace(later, 1)));

        FindingRow row = places.row(new ScrubFinding(
                "rule", ScrubSeverity.values()[0], "lines[2].pointers", "What is wrong.", "Correct it."));

        assertThat(row.link()).isEqualTo(new Link.OfVisitField(later, "lines[1].pointers"));
    }

    @ParameterizedTest
    @CsvSource({
        "billingProvider.address.zip,PRACTICE,0,ZIP",
        "billingProvider.payTo.zip,PRACTICE,0,PAY_ZIP",
        "billingProvider.payTo,PRACTICE,0,PAY_STREET",
        "billingProvider.taxId,PRACTICE,0,TAX_ID",
        "partners.receiverId,SENDING,5,RECEIVER_CODE",
        "partners.submitterId,SENDING,5,SUBMITTER",
        "partners.submitterContact,PRACTICE,0,PHONE",
        "payer.id,PAYERS,4,CODE",
        "payer.address.state,PAYERS,4,STATE",
        "subscriber.filingIndicator,PAYERS,4,INDICATOR",
        "providers.rendering.npi,PROVIDERS,21,NPI",
        "providers.referring.name,PROVIDERS,22,LAST"
    })
    void whatIsSetUpIsMendedInTheSettings(String path, String part, long key, String field) {
        assertThat(row(path, true).link()).isEqualTo(new Link.OfSetting(part, key, field));
    }

    @ParameterizedTest
    @CsvSource({
        "subscriber.memberId,MEMBER",
        "subscriber.mspReason,MSP",
        "subscriber.sequence,ORDER",
        "subscriber.address.zip,ZIP",
        "subscriber.birthDate,BIRTH",
        "dependent.relationship,RELATIONSHIP"
    })
    void whatTheCardSaysIsMendedAtTheCoverage(String path, String field) {
        assertThat(row(path, false).link()).isEqualTo(new Link.OfCoverageForm(new CoverageId(3), field));
    }

    @ParameterizedTest
    @CsvSource({
        "dependent.name,false,LAST",
        "dependent.address.city,false,CITY",
        "dependent.birthDate,false,BIRTH",
        "subscriber.name,true,LAST",
        "subscriber.address,true,STREET",
        "subscriber.birthDate,true,BIRTH"
    })
    void whatIsThePatientsOwnIsMendedAtThePatient(String path, boolean isSubscriber, String field) {
        assertThat(row(path, isSubscriber).link()).isEqualTo(new Link.OfPatientForm(new PatientId(7), field));
    }

    @Test
    void whatWasEnteredAtAVisitIsCorrectedThereAsTheRuleAdvises() {
        FindingRow finding = row("diagnoses[2]", true);
        assertThat(finding.link()).isEqualTo(new Link.OfVisitField(VISIT, "diagnoses[2]"));
        assertThat(finding.advice()).isEqualTo("Correct it.");
        assertThat(row("terms.total", true).advice()).isEqualTo("Correct it.");
    }

    @Test
    void aCoverageNobodyCheckedIsMendedByAskingAboutItForTheDayOfTheVisit() {
        FindingRow row = row("subscriber.eligibility", true);
        assertThat(row.link())
                .isEqualTo(new Link.OfNewEligibility(new PatientId(7), new CoverageId(3), LocalDate.of(2026, 2, 20)));
        assertThat(row.place().words()).isEqualTo("Record a check");
    }

    @Test
    void whatAPayerBeforeDecidedIsClearedUpInItsAnswer() {
        FindingPlaces places = others();
        ScrubFinding finding = new ScrubFinding(
                "earlier-line-wrong",
                ScrubSeverity.STOPS,
                "otherPayers[1].decision.lines[2]",
                "It does not add up.",
                "Look at the check.");

        FindingRow row = places.row(finding);

        assertThat(row.place()).isEqualTo(FieldPlace.ANSWER);
        assertThat(row.link()).isEqualTo(new Link.OfCheck(new RemittanceId(31)));
        assertThat(row.field()).isEqualTo("Other payer (box 9) 1, decision lines");
        // one that has not answered is put in order at its own coverage
        assertThat(link(places, "otherPayers[2].decision"))
                .isEqualTo(new Link.OfCoverageForm(new CoverageId(35), "ORDER"));
    }

    @Test
    void whatIsSaidOfAnotherPayerIsMendedAtItsOwnPolicyAndInItsOwnSettings() {
        FindingPlaces places = others();

        assertThat(link(places, "otherPayers[1].subscriber.memberId"))
                .isEqualTo(new Link.OfCoverageForm(new CoverageId(33), "MEMBER"));
        assertThat(link(places, "otherPayers[1].subscriber.name"))
                .isEqualTo(new Link.OfCoverageForm(new CoverageId(33), "LAST"));
        assertThat(link(places, "otherPayers[2].subscriber.name"))
                .as("the patient holds that one")
                .isEqualTo(new Link.OfPatientForm(new PatientId(7), "LAST"));
        assertThat(link(places, "otherPayers[2].coverage.relationship"))
                .isEqualTo(new Link.OfCoverageForm(new CoverageId(35), "RELATIONSHIP"));
        assertThat(link(places, "otherPayers[1].payer.id")).isEqualTo(new Link.OfSetting("PAYERS", 44, "CODE"));
        assertThat(link(places, "otherPayers[2].payer.filingIndicator"))
                .isEqualTo(new Link.OfSetting("PAYERS", 46, "INDICATOR"));
        assertThat(link(places, "subscriber.memberId")).isEqualTo(new Link.OfCoverageForm(new CoverageId(3), "MEMBER"));
        assertThat(link(places, "payer.id")).isEqualTo(new Link.OfSetting("PAYERS", 4, "CODE"));
    }

    private static Link link(FindingPlaces places, String path) {
        return places.row(new ScrubFinding("rule", ScrubSeverity.STOPS, path, "What is wrong.", "Correct it."))
                .link();
    }

    @Test
    void aNumberOfAKindIsCalledByTheBoxesItStandsIn() {
        assertThat(row("references[G1]", true).field()).isEqualTo("Numbers (boxes 22, 23)");
        assertThat(row("references[X4]", true).link()).isEqualTo(new Link.OfVisitField(VISIT, "references[X4]"));
    }

    @Test
    void whoTookPartIsSaidAtTheVisitWhenNobodyIsNamed() {
        assertThat(row("providers.facility.address", true).link())
                .isEqualTo(new Link.OfVisitField(VISIT, "providers.facility.address"));
        assertThat(row("providers.rendering.organization", true).place()).isEqualTo(FieldPlace.VISIT);
    }
}
