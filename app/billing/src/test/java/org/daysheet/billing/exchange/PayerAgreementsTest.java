package org.daysheet.billing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.enrolments.EnrolmentFacts;
import org.daysheet.billing.enrolments.EnrolmentKind;
import org.daysheet.billing.enrolments.EnrolmentStatus;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.types.id.PayerId;
import org.junit.jupiter.api.Test;

/// How claims get to a payer and what it agreed to, by tables. Today is 2026-03-02.
final class PayerAgreementsTest extends EmptyPractice {
    @Test
    void theWaysToAPayerAndItsEnrolmentsAreTakenAndStayWithoutTheirColumns() throws IOException {
        SubmissionProfile main = office.practices().profiles().list().getFirst();
        take(
                "a.csv",
                "payer_code,payer_name,filing_indicator,usual_profile,usual_number,claims_enrolment,"
                        + "claims_enrolment_on,claims_enrolled_from,era_enrolment\n"
                        + "ACME1,Acme Health Plan,CI," + main.facts().name()
                        + ",60054,approved,2026-01-05,2026-02-01,not started\n");

        PayerId payer = office.practices().payers().getFirst().id();
        PayerWays ways = new PayerWays(new PayerWay(main.id(), "60054"), null);
        assertThat(office.practices().profiles().ways(List.of(payer))).containsEntry(payer, ways);
        assertThat(standing())
                .containsExactly(
                        new EnrolmentFacts(
                                payer,
                                main.id(),
                                EnrolmentKind.CLAIMS,
                                EnrolmentStatus.APPROVED,
                                LocalDate.of(2026, 1, 5),
                                LocalDate.of(2026, 2, 1),
                                "",
                                ""),
                        new EnrolmentFacts(
                                payer,
                                main.id(),
                                EnrolmentKind.ERA,
                                EnrolmentStatus.NOT_STARTED,
                                LocalDate.of(2026, 3, 2),
                                null,
                                "",
                                ""));

        take("b.csv", "payer_code,payer_name,filing_indicator,era_enrolment\nACME1,Acme Health Plan,CI,not started\n");
        assertThat(office.practices().profiles().ways(List.of(payer))).containsEntry(payer, ways);
        assertThat(office.enrolments().history(payer)).hasSize(2);
        take("c.csv", "payer_code,payer_name,filing_indicator,usual_profile\nACME1,Acme Health Plan,CI,\n");
        assertThat(office.practices().profiles().ways(List.of(payer)).getOrDefault(payer, PayerWays.NONE))
                .isEqualTo(PayerWays.NONE);
    }

    @Test
    void whatIsNoProfileAndNoStateIsSaidAtItsCell() throws IOException {
        FileAnswer answer = take(
                "a.csv",
                "payer_code,payer_name,filing_indicator,spare_profile,eft_enrolment\n"
                        + "ACME1,Acme Health Plan,CI,Direct,maybe\n");

        assertThat(answer.findings())
                .extracting(finding -> finding.element() + ": " + finding.message())
                .containsExactly(
                        "spare_profile: \"Direct\" is not the name of a submission profile. Enter it in the settings "
                                + "of sending first.",
                        "eft_enrolment: \"maybe\" does not say how an enrolment stands. Write not needed, not "
                                + "started, applied, approved, refused or ended.");
    }

    private List<EnrolmentFacts> standing() {
        return office.enrolments().standing().stream().map(step -> step.facts()).toList();
    }
}
