package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.junit.jupiter.api.Test;

/// Rules about rides, certificates and forms of lines. The service of every document is on 2026-02-20, and it is
/// checked on 2026-03-02.
final class LineSupplementRulesTest {
    private static final ProfessionalClaim SOUND = Documents.ofSubscriber();
    private static final String NEEDED = "{'category':'07','applies':true,'codes':['04']}";

    @Test
    void aRideOfALineSaysWhyHowFarAndWhatMadeItNecessary() {
        ProfessionalClaim whole = Documents.with(ridden("A", "12"), "lines/0/extras/conditions/+", NEEDED);

        assertThat(found(whole)).isEmpty();
        assertThat(found(ridden("A", "12"))).containsExactly("line-ride-not-needed at lines[1].extras.conditions[07]");
        assertThat(found(Documents.with(ridden("", "12"), "lines/0/extras/conditions/+", NEEDED)))
                .containsExactly("line-ride-incomplete at lines[1].extras.ambulance.reason");
        assertThat(found(Documents.with(ridden("A", ""), "lines/0/extras/conditions/+", NEEDED)))
                .containsExactly("line-ride-incomplete at lines[1].extras.ambulance.miles");
    }

    @Test
    void linesWithRidesOfTheirOwnNeedNoneOfTheVisit() {
        ProfessionalClaim whole = Documents.with(ridden("A", "12"), "lines/0/extras/conditions/+", NEEDED);

        assertThat(found(Documents.with(whole, "terms/placeOfService", "'41'"))).isEmpty();
        assertThat(found(Documents.with(SOUND, "terms/placeOfService", "'41'")))
                .containsExactly("ambulance-missing at extras.ambulance");
    }

    @Test
    void wherePeopleArePickedUpIsToldInWhole() {
        ProfessionalClaim needed = Documents.with(SOUND, "lines/0/extras/conditions/+", NEEDED);
        String stop = "{'pickUp':{'name':'','address':"
                + "{'line1':'%s','line2':'','city':'SPRINGFIELD','state':'IL','zip':'62704','country':''}}}";

        assertThat(found(Documents.with(needed, "lines/0/extras/ambulance", stop.formatted("9 OAK LANE"))))
                .isEmpty();
        assertThat(found(Documents.with(needed, "lines/0/extras/ambulance", stop.formatted(""))))
                .containsExactly("line-stop-incomplete at lines[1].extras.ambulance.pickUp.address");
    }

    @Test
    void aFormHasAnswersOfOneValueEachAndNoQuestionTwice() {
        assertThat(found(form(answer("1", "Y", "", "", "")))).isEmpty();
        assertThat(found(form(answer("1", "", "88", "", "") + "," + answer("2", "", "", "", "97"))))
                .isEmpty();
        assertThat(found(form(""))).containsExactly("form-empty at lines[1].extras.equipment.forms");
        assertThat(found(form(answer("1", "", "", "", ""))))
                .containsExactly("form-answer-wrong at lines[1].extras.equipment.forms");
        assertThat(found(form(answer("1", "Y", "88", "", ""))))
                .containsExactly("form-answer-wrong at lines[1].extras.equipment.forms");
        assertThat(found(form(answer("1", "Y", "", "'2026-02-01'", ""))))
                .containsExactly("form-answer-wrong at lines[1].extras.equipment.forms");
        assertThat(found(form(answer("1", "Y", "", "", "") + "," + answer("1", "N", "", "", ""))))
                .containsExactly("form-question-twice at lines[1].extras.equipment.forms");
    }

    @Test
    void noAnswerIsADayToCome() {
        assertThat(found(form(answer("1", "", "", "'2026-03-02'", "")))).isEmpty();
        assertThat(found(form(answer("1", "", "", "'2026-03-03'", ""))))
                .containsExactly("form-day-in-future at lines[1].extras.equipment.forms");
    }

    @Test
    void aCertificateInTheClaimGoesWithItsForm() {
        String inThisClaim = "{'report':'CT','transmission':'AD','controlNumber':''}";
        ProfessionalClaim form = form(answer("1", "Y", "", "", ""));
        ProfessionalClaim medicare = Documents.with(form, "subscriber/filingIndicator", "'MB'");

        assertThat(found(Documents.with(SOUND, "lines/0/extras/attachments/+", inThisClaim)))
                .containsExactly("certificate-form-missing at lines[1].extras.attachments[CT]");
        assertThat(found(Documents.with(form, "lines/0/extras/attachments/+", inThisClaim)))
                .isEmpty();
        assertThat(found(medicare)).contains("certificate-missing at lines[1].extras.attachments[CT]");
        assertThat(found(Documents.with(medicare, "lines/0/extras/attachments/+", inThisClaim)))
                .doesNotContain("certificate-missing at lines[1].extras.attachments[CT]");
    }

    private static ProfessionalClaim ridden(String reason, String miles) {
        return Documents.with(
                SOUND,
                "lines/0/extras/ambulance",
                ("{'transport':{'weight':'','reason':'%s','miles':'%s','roundTrip':'','stretcher':''}}")
                        .formatted(reason, miles));
    }

    private static ProfessionalClaim form(String answers) {
        return Documents.with(
                SOUND,
                "lines/0/extras/equipment",
                "{'forms':[{'kind':'UT','code':'484.03','answers':[" + answers + "]}]}");
    }

    private static String answer(String question, String yesNo, String text, String date, String percent) {
        return "{'question':'%s','yesNo':'%s','text':'%s',%s'percent':'%s'}"
                .formatted(question, yesNo, text, date.isEmpty() ? "" : "'date':" + date + ",", percent);
    }

    private static List<String> found(ProfessionalClaim claim) {
        return Scrubber.check(claim, Documents.CONTEXT).stream()
                .map(finding -> finding.rule() + " at " + finding.fieldPath())
                .toList();
    }
}
