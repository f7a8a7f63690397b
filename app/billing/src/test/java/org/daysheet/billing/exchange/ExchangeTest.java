package org.daysheet.billing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.patients.PatientAmong;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerTimes;
import org.daysheet.billing.submission.Exported;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;

/// An empty practice lives from tables alone.
final class ExchangeTest extends EmptyPractice {
    private static final String PRACTICE = """
            practice_name,practice_npi,tax_id,address1,city,state,zip,phone,submitter_code,receiver_name,receiver_code,test
            Elm Street Family Practice,1999550100,37-1234567,12 Elm Street,Springfield,IL,62701-0001,217-555-0142,SUB12345,Clearwater,CLEARWATER,yes
            """;
    private static final String PROVIDERS = """
            provider_npi,role,last_name,first_name,taxonomy
            1999550217,rendering,Marlow,Helen,207Q00000X
            """;
    private static final String PAYERS = """
            payer_code,payer_name,filing_indicator,timely_filing_days,aliases
            ACME1,Acme Health Plan,CI,90,8812 ACMEX
            """;
    private static final String FEES = """
            procedure,fee,effective_on,short_name
            G0439,175.00,2026-01-01,Yearly visit
            J3420,"1,015.50",1/1/2026,
            """;
    private static final String PATIENTS = """
            patient_account,last_name,first_name,birth_on,sex,address1,city,state,zip,guarantor_account,guarantor_last_name,guarantor_first_name
            P1,Rivera,Ana,1980-04-17,F,9 Oak Lane,Springfield,IL,62704,,,
            P2,Rivera,Leo,4/1/2015,m,9 Oak Lane,Springfield,IL,62704,P1,,
            """;
    private static final String COVERAGES = """
            patient_account,payer_code,order,member_number,effective_on,relationship,subscriber_last_name,subscriber_first_name,copay
            P1,ACME1,1,W123,2026-01-01,,,,25.00
            P2,8812,1,W123,2026-01-01,child,Rivera,Ana,
            """;
    private static final String ENCOUNTERS = """
            encounter_key,patient_account,service_on,rendering_npi,diagnoses,procedure,modifiers,units,amount,pointers
            V1,P1,2026-02-20,1999550217,E11.9 I10,G0439,25,,,1 2
            V1,P1,2026-02-20,1999550217,,J3420,,2,,B
            V2,P2,2026-02-21,1999550217,J069,G0439,,,99.00,
            """;
    private static final String PAYMENTS = """
            payment_key,patient_account,amount,received_on,method,reference
            K1,P1,25.00,2026-02-20,card,slip 4
            """;

    @Test
    void aPracticeLivesFromTablesToTheFileForTheClearinghouse() throws IOException {
        takeAll();

        assertThat(office.practices().payers()).hasSize(1);
        assertThat(office.practices()
                        .aliases(office.practices().payers().getFirst().id()))
                .containsExactly("8812", "ACMEX");
        Encounter visit = office.chargeEntry().show(encounter("V1"));
        assertThat(visit.isClosed()).isTrue();
        assertThat(visit.total()).isEqualTo(Money.ofCents(17_500 + 2 * 101_550));
        assertThat(visit.facts().lines().get(1).pointers()).containsExactly(2);
        assertThat(visit.facts().place().value()).isEqualTo("11");
        Patient leo = patient("P2");
        assertThat(leo.guarantor()).isEqualTo(patient("P1").guarantor());
        Coverage coverage = office.patients().coverages(leo.id()).getFirst();
        assertThat(coverage.facts().otherSubscriber()).isPresent();

        assertThat(office.claims().createAll(Progress.SILENT)).hasSize(2);
        assertThat(office.scrubbing().scrubAll(Progress.SILENT)).allMatch(result -> result.isClean());
        Exported exported = office.submissions().exportReady(folder.resolve("out"), Progress.SILENT);
        assertThat(exported.claims()).isEqualTo(2);
        assertThat(exported.files().getFirst().total()).isEqualTo(Money.ofCents(17_500 + 203_100 + 9_900));
        assertThat(office.claims().count(ClaimStatus.SUBMITTED)).isEqualTo(2);
        assertThat(office.session().read(tx -> office.balances().byKind(tx)).get(AccountKind.UNAPPLIED_PATIENT))
                .isEqualTo(Money.ofCents(-2_500));
        assertThat(office.check(Progress.SILENT)).allMatch(result -> result.passed());
    }

    @Test
    void takingEverythingAgainChangesNothing() throws IOException {
        takeAll();
        long files = office.files().list().size();

        assertThat(take("again.csv", PATIENTS))
                .isEqualTo(new FileAnswer.AlreadyTaken(
                        "csv-patients", "again.csv", "patients.csv", LocalDate.of(2026, 3, 2), List.of()));
        // The same rows in another file are known one by one.
        assertThat(take("visits2.csv", ENCOUNTERS + "\n").kind()).isEqualTo("csv-encounters");
        assertThat(take("payments2.csv", PAYMENTS + "\n")).isInstanceOf(FileAnswer.Taken.class);

        assertThat(office.files().list()).hasSize((int) files + 2);
        assertThat(office.session().read(tx -> office.balances().byKind(tx)).get(AccountKind.REVENUE))
                .isEqualTo(Money.ofCents(-(17_500 + 203_100 + 9_900)));
        assertThat(office.session().read(tx -> office.balances().byKind(tx)).get(AccountKind.CASH))
                .isEqualTo(Money.ofCents(2_500));
    }

    @Test
    void tablesSayWhoIsUsedNoMoreAndHowLongAPayerTakesAppeals() throws IOException {
        takeAll();
        take("payers2.csv", """
                payer_code,payer_name,filing_indicator,appeal_days,follow_up_days,active
                ACME1,Acme Health Plan,CI,120,14,no
                """);
        Payer acme = office.practices().payers().getFirst();
        assertThat(acme.facts().times()).isEqualTo(new PayerTimes(90, 0, 0, 0, 120, 14));
        assertThat(acme.isActive()).isFalse();
        take("providers2.csv", """
                provider_npi,role,last_name,first_name,active
                1999550217,rendering,Marlow,Helen,no
                """);
        assertThat(office.practices().providers().getFirst().isActive()).isFalse();

        // Without the column everything stays; an empty cell brings back what is usual.
        take("payers3.csv", """
                payer_code,payer_name,filing_indicator,phone
                ACME1,Acme Health Plan,CI,217-555-0199
                """);
        assertThat(office.practices().payers().getFirst().isActive()).isFalse();
        take("payers4.csv", """
                payer_code,payer_name,filing_indicator,appeal_days,follow_up_days,active
                ACME1,Acme Health Plan,CI,,,
                """);
        acme = office.practices().payers().getFirst();
        assertThat(acme.facts().times()).isEqualTo(new PayerTimes(90, 0, 0, 0, 180, 7));
        assertThat(acme.isActive()).isTrue();
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsTaken() throws IOException {
        FileAnswer answer = take("patients.csv", """
                patient_account,last_name,first_name,birth_on,sex,zip
                P1,Rivera,Ana,1980-02-30,F,62704
                P2,,Leo,2015-04-01,boy,627
                P3,Zapata,Eva,1990-01-01,F,62704
                """);

        assertThat(answer).isInstanceOf(FileAnswer.Refused.class);
        assertThat(answer.findings())
                .extracting(finding -> finding.line() + " " + finding.element() + ": " + finding.message())
                .containsExactly(
                        "2 birth_on: \"1980-02-30\" is not a date. Write 2026-03-31 or 3/31/2026.",
                        "3 last_name: The cell is empty. Fill it.",
                        "3 sex: \"boy\" does not say a sex payers know. Write F, M or U.",
                        "3 zip: \"627\" is not a ZIP code of five or nine digits. Format the column as text, so that "
                                + "leading zeros stay.");
        assertThat(office.patients().count(PatientAmong.ALL, "")).isZero();
        assertThat(office.files().list()).isEmpty();
    }

    @Test
    void aVisitThatIsWrongTakesTheWholeFileWithIt() throws IOException {
        takeAll();
        FileAnswer answer = take("more.csv", """
                encounter_key,patient_account,service_on,rendering_npi,diagnoses,procedure,amount
                V3,P1,2026-02-22,1999550217,E119,G0439,10
                V4,P9,2026-02-22,1999550217,E119,G0439,10
                V5,P1,2026-02-22,1999550217,E119,G2211,
                V1,P1,2026-02-20,1999550217,E119,G0439,10
                """);

        assertThat(answer.findings())
                .extracting(Finding::line, Finding::message)
                .containsExactly(
                        tuple(3L, "No patient has the account number \"P9\". Take the patients first."),
                        tuple(
                                4L,
                                "No fee schedule has a price for G2211 on 02/22/2026. Add the fee, or enter an amount "
                                        + "on the line."),
                        tuple(
                                5L,
                                "The visit of 02/20/2026 stands for this key with other facts, and it is closed and charged: "
                                        + "it cannot be changed any more. Leave its rows out, or enter what is missing "
                                        + "as a visit with a key of its own."));
        boolean isKept = office.session()
                .read(tx -> office.chargeEntry().byExternalKey(tx, "V3").isPresent());
        assertThat(isKept).isFalse();
    }

    @Test
    void columnsThatSayNothingKnownAreRefusedWithTheNearestKind() throws IOException {
        assertThat(take("odd.csv", "payer_code,payer_name,phone\nA,B,C\n").findings())
                .extracting(Finding::message)
                .containsExactly("The columns do not say what this table is. It comes closest to csv-payers, but these "
                        + "columns are missing: filing_indicator.");
        assertThat(take("odd.csv", "payer_code,payer_name,filing_indicator,color\nA,B,CI,red\n")
                        .findings())
                .extracting(Finding::message)
                .containsExactly("The column \"color\" is not known in csv-payers. Check its spelling, or remove it.");
        assertThat(take("odd.csv", "payer_code,payer_name,filing_indicator\n").findings())
                .extracting(Finding::message)
                .containsExactly("The table has a header but no rows.");
    }

    @Test
    void tablesComeAsSpreadsheetsWriteThem() throws IOException {
        Path file = folder.resolve("payers.txt");
        Files.write(
                file,
                "Payer Code;Payer Name;Filing-Indicator;Phone\r\nACME1;Caf\u00e9 Plan;ci;'+1 217\r\n"
                        .getBytes(Charset.forName("windows-1252")));

        assertThat(office.exchange().take(file, Progress.SILENT)).isInstanceOf(FileAnswer.Taken.class);
        assertThat(office.practices().payers().getFirst().facts().name()).isEqualTo("Caf\u00e9 Plan");
        assertThat(office.practices().payers().getFirst().facts().phone()).isEqualTo("+1 217");
    }

    @Test
    void everyAnswerOfAFileIsTakenWhateverItsKind() throws IOException {
        takeAll();
        assertThat(office.claims().createAll(Progress.SILENT)).hasSize(2);
        assertThat(office.scrubbing().scrubAll(Progress.SILENT)).hasSize(2);
        office.submissions().exportReady(folder.resolve("out"), Progress.SILENT);
        String isa = "ISA*00*          *00*          *ZZ*CLEARWATER     *ZZ*SUB12345       *260302*1000*^*00501*"
                + "000000099*0*T*:~";
        String status = "GS*HN*CLEARWATER*SUB12345*20260302*1000*9*X*005010X214~ST*277*0001*005010X214~"
                + "BHT*0085*08*277X1*20260302*1000*TH~HL*1**20*1~NM1*AY*2*CLEARWATER*****46*CLEARWATER~TRN*1*X1~"
                + "HL*2*1*21*1~NM1*41*2*ELM*****46*SUB12345~TRN*2*DS1~STC*A1:19:PR*20260302*WQ*431~"
                + "SE*10*0001~GE*1*9~IEA*1*000000099~";

        FileAnswer answer = take("both.edi", isa + "TA1*000000001*260302*1000*R*006~" + status);

        assertThat(answer.kind()).isEqualTo("277CA");
        assertThat(answer.findings()).isEmpty();
        assertThat(((FileAnswer.Taken) answer).counts())
                .containsExactly(
                        new TakenCount("accepted", 0), new TakenCount("rejected", 1), new TakenCount("unknown", 0));
        assertThat(office.claims().count(ClaimStatus.REJECTED)).isEqualTo(2);
    }

    @Test
    void aColumnThatIsAbsentLeavesWhatIsKnownAndAnEmptyCellClearsIt() throws IOException {
        takeAll();
        Patient before = patient("P2");
        var payer = office.practices().payers().getFirst().facts();
        assertThat(take("p.csv", "patient_account,last_name,first_name,birth_on,sex\nP2,Rivera,Leon,4/1/2015,m\n"))
                .isInstanceOf(FileAnswer.Taken.class);
        assertThat(patient("P2").facts().name().first()).isEqualTo("Leon");
        assertThat(patient("P2").facts().address()).isEqualTo(before.facts().address());
        assertThat(patient("P2").guarantor()).isEqualTo(before.guarantor());

        assertThat(take("q.csv", "payer_code,payer_name,filing_indicator,phone\nACME1,Acme Health Plan,CI,5\n"))
                .isInstanceOf(FileAnswer.Taken.class);
        var after = office.practices().payers().getFirst().facts();
        assertThat(after.times()).isEqualTo(payer.times());
        assertThat(after.phone()).isEqualTo("5");

        assertThat(take("r.csv", "provider_npi,role,last_name\n1999550217,rendering,Marlowe\n"))
                .isInstanceOf(FileAnswer.Taken.class);
        var provider = office.practices().providers().getFirst().facts();
        assertThat(provider.name().display()).isEqualTo("Marlowe, Helen");
        assertThat(provider.taxonomy()).isEqualTo("207Q00000X");

        assertThat(take("s.csv", """
                        patient_account,payer_code,order,member_number,effective_on
                        P2,8812,1,W124,2026-01-01
                        """)).isInstanceOf(FileAnswer.Taken.class);
        Coverage coverage = office.patients().coverages(before.id()).getFirst();
        assertThat(coverage.facts().memberNumber()).isEqualTo("W124");
        assertThat(coverage.facts().otherSubscriber().orElseThrow().name().display())
                .isEqualTo("Rivera, Ana");

        assertThat(take("t.csv", """
                        patient_account,last_name,first_name,birth_on,sex,address1,city,state,zip,guarantor_account
                        P2,Rivera,Leon,4/1/2015,m,,,,,
                        """)).isInstanceOf(FileAnswer.Taken.class);
        assertThat(patient("P2").facts().address().isNone()).isTrue();
        assertThat(office.patients()
                        .guarantor(patient("P2").guarantor())
                        .facts()
                        .accountNumber())
                .isEqualTo("P2");
    }

    @Test
    void aPatientWhoIsTheOwnGuarantorIsBroughtUpToDateAsBoth() throws IOException {
        takeAll();
        assertThat(take(
                        "p.csv",
                        "patient_account,last_name,first_name,birth_on,sex,phone\nP1,Rivera,Ana,1980-04-17,F,7\n"))
                .isInstanceOf(FileAnswer.Taken.class);
        var guarantor = office.patients().guarantor(patient("P1").guarantor()).facts();
        assertThat(guarantor.phone()).isEqualTo("7");
        assertThat(guarantor.address().line1()).isEqualTo("9 Oak Lane");
    }

    @Test
    void aFaultOfAVisitsLaterLineIsSaidThere() throws IOException {
        takeAll();
        FileAnswer answer = take("more.csv", """
                encounter_key,patient_account,service_on,rendering_npi,diagnoses,procedure,amount,pointers
                V7,P1,2026-02-22,1999550217,E119,G0439,10,
                V7,P1,2026-02-22,1999550217,,G2211,,
                V7,P1,2026-02-22,1999550217,,G0439,10,2
                """);
        assertThat(answer.findings())
                .extracting(Finding::line, Finding::element)
                .containsExactly(tuple(3L, "procedure"), tuple(4L, "pointers"));
    }

    @Test
    void aFileOfAnotherKindIsNamedForWhatItIs() throws IOException {
        assertThat(take("scan.csv", "%PDF-1.7\n...")).isInstanceOf(FileAnswer.Refused.class);
        assertThat(take("scan.csv", "%PDF-1.7\n...").kind()).isEqualTo("pdf");
        assertThat(take("empty.835", "").kind()).isEqualTo("empty");
    }

    @Test
    void theProductsPageDescribesEveryColumnOfEveryTable() throws IOException {
        String page;
        try (var resource = Exchange.class.getResourceAsStream("csv-columns.md")) {
            assertThat(resource).isNotNull();
            page = new String(resource.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        for (CsvKind kind : CsvKind.values()) {
            String from = page.substring(page.indexOf("`" + kind.text() + "`"));
            int end = from.indexOf("\n## ");
            String section = end < 0 ? from : from.substring(0, end);
            assertThat(kind.columnNames())
                    .allSatisfy(column -> assertThat(section).contains("`" + column + "`"));
        }
    }

    private void takeAll() throws IOException {
        List<String> names = List.of(
                "practice.csv",
                PRACTICE,
                "providers.csv",
                PROVIDERS,
                "payers.csv",
                PAYERS,
                "fees.csv",
                FEES,
                "patients.csv",
                PATIENTS,
                "coverages.csv",
                COVERAGES,
                "encounters.csv",
                ENCOUNTERS,
                "payments.csv",
                PAYMENTS);
        for (int i = 0; i < names.size(); i += 2) {
            FileAnswer answer = take(names.get(i), names.get(i + 1));
            assertThat(answer.findings()).isEmpty();
            assertThat(answer).isInstanceOf(FileAnswer.Taken.class);
        }
    }

    private org.daysheet.types.id.EncounterId encounter(String key) {
        return office.session()
                .read(tx -> office.chargeEntry().byExternalKey(tx, key).orElseThrow());
    }

    private Patient patient(String account) {
        return office.session()
                .read(tx -> office.patients().byAccount(tx, account).orElseThrow());
    }
}
