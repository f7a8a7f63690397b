package org.daysheet.billing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daysheet.store.db.Tables.AUDIT_ENTRY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.practice.AssignmentTerms;
import org.daysheet.billing.practice.Fee;
import org.daysheet.billing.practice.PayerGates;
import org.daysheet.billing.practice.PayerGates.Wish;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.PayerWishes.Authorization;
import org.daysheet.billing.practice.PayerWishes.DrugCodes;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;

/// Tables and files that come again, with less or more than before.
final class TablesAgainTest extends EmptyPractice {
    private static final String PATIENT_COLUMNS =
            "patient_account,last_name,first_name,middle_name,suffix,birth_on,sex,address1,city,state,zip\n";

    @Test
    void aGuarantorWhoIsThePatientFollowsOneWithAMiddleNameAndASuffix() throws IOException {
        take("p.csv", PATIENT_COLUMNS + "P1,Rivera,Leo,Maria,Jr,1980-04-17,M,9 Oak Lane,Springfield,IL,62704\n");
        take("q.csv", PATIENT_COLUMNS + "P1,Rivera,Leo,Maria,Jr,1980-04-17,M,3 Elm Street,Hartwell,CT,06099\n");

        GuarantorFacts guarantor = office.session()
                .read(tx -> office.patients()
                        .guarantorByAccount(tx, "P1")
                        .orElseThrow()
                        .facts());
        assertThat(guarantor.address().line1()).isEqualTo("3 Elm Street");

        take("r.csv", PATIENT_COLUMNS + "P1,Rivera,Leo,Maria,Jr,1980-04-17,M,3 Elm Street,Hartwell,CT,06099\n\n");
        assertThat(audited("guarantor.changed")).isEqualTo(1);
    }

    @Test
    void aFeeKeepsItsShortNameWithoutTheColumnAndLosesItByAnEmptyCell() throws IOException {
        assertThat(counts(
                        take("f.csv", "procedure,fee,effective_on,short_name\nG0439,175.00,2026-01-01,Yearly visit\n")))
                .containsExactly("rows 1", "new 1", "known 0");
        assertThat(counts(take(
                        "g.csv", "procedure,fee,effective_on\nG0439,175.00,2026-01-01\nG0439,180.00,2026-07-01\n")))
                .containsExactly("rows 2", "new 1", "known 1");
        assertThat(office.feeSchedules().list())
                .extracting(Fee::shortName)
                .containsExactly("Yearly visit", "Yearly visit");

        take("h.csv", "procedure,fee,effective_on,short_name\nG0439,175.00,2026-01-01,\n");
        assertThat(office.feeSchedules().list()).extracting(Fee::shortName).containsExactly("", "Yearly visit");
    }

    @Test
    void aNumberThatIsAnothersAliasMakesNoSecondPayer() throws IOException {
        take("p.csv", "payer_code,payer_name,filing_indicator,aliases\nACME1,Acme Health Plan,CI,8812\n");

        FileAnswer answer = take("q.csv", "payer_code,payer_name,filing_indicator\n8812,Acme Health,CI\n");

        assertThat(answer.findings())
                .extracting(finding -> finding.line() + " " + finding.element() + ": " + finding.message())
                .containsExactly("2 payer_code: \"8812\" is another number of the payer Acme Health Plan, whose own is"
                        + " ACME1. Use that one, or choose another number.");
        assertThat(office.practices().payers()).hasSize(1);
    }

    @Test
    void whatAPayerWantsIsTakenStaysWithoutTheColumnAndIsUsualWhenTheCellIsEmpty() throws IOException {
        String head = "payer_code,payer_name,filing_indicator";
        take("p.csv", head + ",follows_pair_edits,wants_ndc,wants_number\nMCD1,State Medicaid,MC,no,Stop,either\n");
        assertThat(wishes()).isEqualTo(new PayerWishes(false, DrugCodes.NEEDED, Authorization.EITHER));

        take("q.csv", head + "\nMCD1,State Medicaid,MC\n");
        assertThat(wishes()).isEqualTo(new PayerWishes(false, DrugCodes.NEEDED, Authorization.EITHER));

        take("r.csv", head + ",follows_pair_edits,wants_ndc,wants_number\nMCD1,State Medicaid,MC,,,\n");
        assertThat(wishes()).isEqualTo(new PayerWishes(true, DrugCodes.ASKED, Authorization.NOT_ASKED));

        FileAnswer answer = take("s.csv", head + ",wants_ndc,wants_number\nMCD1,State Medicaid,MC,maybe,all\n");
        assertThat(answer.findings())
                .extracting(finding -> finding.element() + ": " + finding.message())
                .containsExactly(
                        "wants_ndc: \"maybe\" is not what happens to a drug without its NDC. Write no, warn or stop.",
                        "wants_number: \"all\" is not a number a payer wants. Write no, authorization, referral or"
                                + " either.");
    }

    @Test
    void whatAPayerWantsToBeKnownBeforeIsTakenAlike() throws IOException {
        String head = "payer_code,payer_name,filing_indicator";
        String gates = ",without_number,wants_eligibility,eligibility_days";
        take("p.csv", head + gates + "\nMCD1,State Medicaid,MC,warn,STOP,30\n");
        assertThat(wishes().gates()).isEqualTo(new PayerGates(Wish.ASKED, Wish.NEEDED, 30));

        take("q.csv", head + "\nMCD1,State Medicaid,MC\n");
        assertThat(wishes().gates()).isEqualTo(new PayerGates(Wish.ASKED, Wish.NEEDED, 30));

        take("r.csv", head + gates + "\nMCD1,State Medicaid,MC,,,\n");
        assertThat(wishes().gates()).isEqualTo(PayerGates.USUAL);

        FileAnswer answer = take("s.csv", head + gates + "\nMCD1,State Medicaid,MC,no,maybe,4000\n");
        assertThat(answer.findings())
                .extracting(finding -> finding.element() + ": " + finding.message())
                .containsExactly(
                        "without_number: \"no\" is not what happens to a claim. Write warn or stop.",
                        "wants_eligibility: \"maybe\" is not what happens to a claim whose coverage nobody checked."
                                + " Write no, warn or stop.",
                        "eligibility_days: \"4000\" is not a number of days. Write 0 for the day of service itself, up"
                                + " to 3650, or nothing.");
    }

    @Test
    void theTermsOfAssignmentAreTakenInCodesOfTheClaimOrAsYesAndNo() throws IOException {
        String head = "payer_code,payer_name,filing_indicator,accepts_assignment";
        take("p.csv", head + ",assigns_benefits,release,signed_by_provider\nA1,Acme,CI,b,w,I,yes\n");
        assertThat(assignment()).isEqualTo(new AssignmentTerms("B", "W", "I", true));

        take("q.csv", head + "\nA1,Acme,CI,no\n");
        assertThat(assignment()).isEqualTo(new AssignmentTerms("C", "W", "I", true));

        FileAnswer answer = take("r.csv", head + ",release\nA1,Acme,CI,x,Z\n");
        assertThat(answer.findings())
                .extracting(finding -> finding.element() + " " + finding.read())
                .containsExactly("accepts_assignment x", "release Z");
    }

    private AssignmentTerms assignment() {
        return office.practices().payers().getFirst().facts().assignment();
    }

    private PayerWishes wishes() {
        return office.practices().payers().getFirst().facts().wishes();
    }

    @Test
    void beyondTwoHundredFindingsTheLastOneSaysHowManyMoreThereAre() throws IOException {
        StringBuilder table = new StringBuilder("payer_code,payer_name,filing_indicator\n");
        for (int i = 0; i < 203; i++) {
            table.append("A").append(i).append(",,CI\n");
        }

        List<Finding> findings = take("p.csv", table.toString()).findings();

        assertThat(findings).hasSize(201);
        assertThat(findings.get(199).line()).isEqualTo(201);
        assertThat(findings.getLast().message())
                .isEqualTo("There are 3 more findings. Mend these first, and take the file again.");
    }

    @Test
    void columnsThatSpreadsheetsLeaveEmptySayNothing() throws IOException {
        assertThat(take("p.csv", "payer_code,payer_name,filing_indicator,,\nACME1,Acme Health Plan,CI,,\n"))
                .isInstanceOf(FileAnswer.Taken.class);
        assertThat(take("q.csv", "payer_code,payer_name,filing_indicator,,\nACME2,Beacon Mutual,CI,,stray\n")
                        .findings())
                .extracting(finding -> finding.line() + " " + finding.read() + ": " + finding.message())
                .containsExactly(
                        "2 stray: The cell stands in a column without a name. Give the column its name, or empty the"
                                + " cell.");
    }

    @Test
    void whatIsWrongAbroadOrOfNoAccidentIsToldAtItsCell() throws IOException {
        assertThat(take(
                                "p.csv",
                                "patient_account,last_name,first_name,birth_on,sex,address1,city,state,zip,country\n"
                                        + "A1,Rivera,Leo,1980-04-17,M,9 Rue,Montreal,QU,H2X1Y,CA\n"
                                        + "A2,Rivera,Leo,1980-04-17,M,9 Rue,Paris,ILEDE,75001,FR\n"
                                        + "A3,Rivera,Leo,1980-04-17,M,9 Rue,Toronto,on,M5V 2T6,CA\n")
                        .findings())
                .extracting(finding -> finding.line() + " " + finding.read() + ": " + finding.message())
                .containsExactly(
                        "2 QU: \"QU\" is no part of that country: a province of two letters in Canada, such as ON,"
                                + " elsewhere at most three letters or digits, or nothing.",
                        "2 H2X1Y: \"H2X1Y\" has not the shape of a postal code there: as K1A 0B1 in Canada, elsewhere"
                                + " 3 to 15 letters, digits and dashes, or nothing.",
                        "3 ILEDE: \"ILEDE\" is no part of that country: a province of two letters in Canada, such as"
                                + " ON, elsewhere at most three letters or digits, or nothing.");
        assertThat(take(
                                "v.csv",
                                "encounter_key,patient_account,service_on,rendering_npi,procedure,amount,note_kind,"
                                        + "injured_contact,line_papers\n"
                                        + "V1,A3,2026-02-20,1999550217,G0439,10,DCP,Only Name,77-BM\n")
                        .findings())
                .extracting(finding -> finding.read() + ": " + finding.message())
                .contains(
                        "DCP: The kind \"DCP\" stands without a note. Write the note, or leave the kind empty.",
                        "Only Name: This is said of accidents, and accident_kind is empty. Write which kind it was, or"
                                + " empty this cell.")
                .anyMatch(words -> words.startsWith("77-BM: "));
    }

    @Test
    void aProviderWhoIsSwitchedOffIsWarnedAboutAndTheVisitsCanBeStopped() throws IOException {
        take("p.csv", PATIENT_COLUMNS + "P1,Rivera,Leo,,,1980-04-17,M,9 Oak Lane,Springfield,IL,62704\n");
        take("d.csv", "provider_npi,role,last_name,first_name,active\n1999550217,rendering,Marlow,Helen,no\n");
        StringBuilder visits =
                new StringBuilder("encounter_key,patient_account,service_on,rendering_npi,procedure,amount\n");
        for (int i = 1; i <= 60; i++) {
            visits.append("V").append(i).append(",P1,2026-02-20,1999550217,G0439,10\n");
        }
        Path file = Files.writeString(folder.resolve("v.csv"), visits);
        var watch = new Watch();
        watch.stopsAt = "visits entered";

        assertThatThrownBy(() -> office.exchange().take(file, watch)).isInstanceOf(Cancelled.class);
        assertThat(watch.steps).containsExactly("visits entered 50 of 60");
        assertThat(office.chargeEntry().open()).isEmpty();

        FileAnswer answer = office.exchange().take(file, Progress.SILENT);
        assertThat(answer).isInstanceOf(FileAnswer.Taken.class);
        assertThat(answer.findings()).hasSize(60).allMatch(finding -> !finding.isError());
        assertThat(answer.findings().getFirst().message())
                .isEqualTo("Marlow, Helen is switched off and not used any more. The visit was entered all the same;"
                        + " look whether it names the right provider.");
    }

    @Test
    void whatStoppedAfterTheChecksOfAFileGoesOnWhenItIsTakenAgain() throws IOException {
        String isa = "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260115*1200*^*00501*"
                + "000000001*0*P*:~TA1*000000044*260302*1000*R*006~GS*HP*PAYER*PRACTICE*20260115*1200*1*X*005010X221A1~";
        String check = "ST*835*0001~BPR*H*0*C*NON************20260115~TRN*1*EFT1*1512345678~DTM*405*20260115~"
                + "N1*PR*ACME HEALTH PLAN~N3*1 PLAN WAY~N4*ALBANY*NY*12207~PER*BL*DESK*TE*5555550100~"
                + "N1*PE*NEW PRACTICE*XX*1999550100~SE*10*0001~GE*1*1~IEA*1*000000001~";
        Path file = Files.writeString(folder.resolve("both.edi"), isa + check);
        // As if the program had ended between the two.
        office.remittances().take(file, Progress.SILENT);

        FileAnswer answer = office.exchange().take(file, Progress.SILENT);

        assertThat(counts(answer)).containsExactly("accepted 0", "rejected 0", "unknown 1");
        assertThat(office.files().list()).extracting(kept -> kept.kind()).containsExactlyInAnyOrder("835", "TA1");
        assertThat(office.exchange().take(file, Progress.SILENT)).isInstanceOf(FileAnswer.AlreadyTaken.class);
    }

    private long audited(String action) {
        return office.session().read(tx -> tx.dsl().fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACTION_NAME.eq(action)));
    }

    private static List<String> counts(FileAnswer answer) {
        return ((FileAnswer.Taken) answer)
                .counts().stream()
                        .map(count -> count.what() + " " + count.count())
                        .toList();
    }

    /// Notes the steps, and asks to stop behind one of them.
    private static final class Watch implements Progress {
        private final List<String> steps = new ArrayList<>();
        private String stopsAt = "";

        @Override
        public void report(String step, long done, long total) {
            steps.add(step + " " + done + " of " + total);
        }

        @Override
        public boolean isCancelled() {
            return !stopsAt.isEmpty() && steps.stream().anyMatch(step -> step.startsWith(stopsAt));
        }
    }
}
