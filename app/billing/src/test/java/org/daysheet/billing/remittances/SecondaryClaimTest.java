package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimOrder;
import org.daysheet.billing.claims.ClaimSearch;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.FilingLimit;
import org.daysheet.billing.crossovers.Crossovers;
import org.daysheet.billing.followups.FollowUpTask;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.OpenItem;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.store.OwnerHand;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A visit of 215.50 of a patient with two coverages: what the first payer decided is told to the second, row for row.
final class SecondaryClaimTest {
    private static final List<String> FIRST = List.of(
            "CLP*DS1-1*1*215.5*103.5*32*12*ICN1",
            "MOA*.8*103.5*MA01*MA18****12*3.25",
            "SVC*HC:G0439*200*88**1",
            "DTM*472*20260220",
            "CAS*CO*45*80",
            "CAS*PR*1*20*1*2*12",
            "REF*6R*L1V1",
            "SVC*HC:J3420*15.5*15.5**1",
            "DTM*472*20260220",
            "REF*6R*L2V1");
    private static final List<String> SECOND = List.of(
            "CLP*DS2-1*2*215.5*32*0*12*S9",
            "SVC*HC:G0439*200*32",
            "DTM*472*20260220",
            "CAS*OA*23*168",
            "REF*6R*L1S1",
            "SVC*HC:J3420*15.5*0",
            "DTM*472*20260220",
            "CAS*OA*23*15.5",
            "REF*6R*L2S1");

    @TempDir
    private Path out;

    private TestOffice test;
    private PatientId patient;
    private ClaimId first;
    private int files;

    @BeforeEach
    void billTheFirstPayer() {
        test = new TestOffice();
        PayerId second = test.office().practices().keepPayer(PayerFacts.of("Prairie Mutual", "PRAI2", "CI"));
        patient = test.insured("P1");
        test.cover(patient, second, 2);
        first = test.office().claims().create(test.visit(patient));
        test.office().scrubbing().scrub(first);
        test.office().submissions().exportReady(out, Progress.SILENT);
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT)).allMatch(result -> result.passed());
        test.close();
    }

    @Test
    void theFirstPayerIsToldThatAnotherComesAfterIt() throws IOException {
        List<String> file = segments();
        assertThat(file)
                .containsSubsequence(
                        "SBR*S*18*******CI",
                        "OI***Y***Y",
                        "NM1*IL*1*RIVERA*ANA****MI*W123456782",
                        "NM1*PR*2*PRAIRIE MUTUAL*****PI*PRAI2");
        assertThat(file).noneMatch(segment -> segment.startsWith("AMT*D"));
    }

    @Test
    void whatTheFirstPayerDecidedIsTheSecondPayersToRead() throws IOException {
        post("103.5", "Acme Health Plan", "ACME1", FIRST);
        ClaimId second = test.office().billNext(first);
        assertThat(test.office().scrubbing().scrub(second).findings()).isEmpty();
        test.office().submissions().exportReady(out, Progress.SILENT);

        assertThat(segments())
                .containsSubsequence(
                        "SBR*S*18*******CI",
                        "NM1*PR*2*PRAIRIE MUTUAL*****PI*PRAI2",
                        "CLM*DS2-1*215.5***11:B:1*Y*A*Y*Y",
                        "SBR*P*18*******CI",
                        "AMT*D*103.5",
                        "OI***Y***Y",
                        "MOA*.8*103.5*MA01*MA18****12*3.25",
                        "NM1*IL*1*RIVERA*ANA****MI*W123456781",
                        "NM1*PR*2*ACME HEALTH PLAN*****PI*ACME1",
                        "REF*F8*ICN1",
                        "LX*1",
                        "SVD*ACME1*88*HC:G0439**1",
                        "CAS*CO*45*80",
                        "CAS*PR*1*20*1*2*12",
                        "DTP*573*D8*20260222",
                        "AMT*EAF*32",
                        "LX*2",
                        "SVD*ACME1*15.5*HC:J3420**1",
                        "DTP*573*D8*20260222",
                        "AMT*EAF*0");
        post("32", "Prairie Mutual", "PRAI2", SECOND);
        assertThat(status(second)).isEqualTo(ClaimStatus.PAID);
        List<OpenItem> open =
                test.office().session().read(tx -> test.office().balances().openItemsOf(tx, patient));
        assertThat(open).isEmpty();
        Map<AccountKind, Money> books =
                test.office().session().read(tx -> test.office().balances().byKind(tx));
        assertThat(books.get(AccountKind.CASH)).isEqualTo(Money.ofCents(13_550));
    }

    @Test
    void whatThePatientOwesIsToldOfTheWholeClaimWhereThePayerLaidPartOfItThere() throws IOException {
        List<String> answer = new ArrayList<>(FIRST);
        answer.set(0, "CLP*DS1-1*1*215.5*93.5*42*12*ICN1~CAS*PR*3*10");
        post("93.5", "Acme Health Plan", "ACME1", answer);
        test.office().scrubbing().scrub(test.office().billNext(first));
        test.office().submissions().exportReady(out, Progress.SILENT);
        assertThat(segments()).containsSubsequence("CAS*PR*3*10", "AMT*D*93.5", "AMT*EAF*42");
        assertThat(segments().toString()).containsOnlyOnce("AMT*EAF");
    }

    @Test
    void aCheckTakenBeforeAmountsOfOutpatientCareWereKeptIsProvedAsItIs() throws SQLException {
        post("103.5", "Acme Health Plan", "ACME1", FIRST);
        try (var owned = new OwnedRows(OwnerHand.of(test.database()));
                var statement = owned.owner().createStatement()) {
            assertThat(statement.executeUpdate("update remit_outpatient set renal_cents = 1201"))
                    .isEqualTo(1);
            assertThat(test.office().check(Progress.SILENT)).anyMatch(result -> !result.passed());
            assertThat(statement.executeUpdate("delete from remit_outpatient")).isEqualTo(1);
        }
        assertThat(test.office().check(Progress.SILENT)).allMatch(result -> result.passed());
    }

    @Test
    void theSecondPayersDaysAreCountedFromTheDecisionOfTheFirst() {
        post("103.5", "Acme Health Plan", "ACME1", FIRST);
        ClaimId second = test.office().billNext(first);

        // the check of 02/22/2026, and 365 days; the first claim is with its payer
        assertThat(fileBy()).containsExactly("DS2-1 2027-02-22 EARLIER_DECISION", "DS1-1 null null");
        test.database().clock().setDay(LocalDate.of(2027, 1, 22));
        test.office().followUps().watch();
        assertThat(deadlines()).isEmpty();
        test.database().clock().setDay(LocalDate.of(2027, 1, 23));
        test.office().followUps().watch();
        assertThat(deadlines())
                .containsExactly("Claim DS2-1 is not with its payer, which takes it until 02/22/2027 at the latest: "
                        + "send it");
        test.database().clock().setDay(LocalDate.of(2027, 2, 22));
        assertThat(test.office().scrubbing().scrub(second).isClean()).isTrue();
        test.database().clock().setDay(LocalDate.of(2027, 2, 23));
        assertThat(test.office().scrubbing().scrub(second).isClean()).isFalse();
    }

    private List<String> fileBy() {
        return test
                .office()
                .claims()
                .search(ClaimSearch.of(List.of(), ""), new ClaimOrder(ClaimOrder.Column.FILE_BY, false), 0, 10)
                .stream()
                .map(row -> row.controlNumber() + " " + row.fileBy() + " "
                        + Optional.ofNullable(row.filing())
                                .map(FilingLimit::basis)
                                .orElse(null))
                .toList();
    }

    private List<String> deadlines() {
        return test.office().followUps().list(TaskFilter.OPEN).stream()
                .filter(task -> task.kind() == TaskKind.TIMELY_FILING)
                .map(FollowUpTask::title)
                .toList();
    }

    @Test
    void aDecisionThatWasUndoneIsToldToNobody() {
        RemittanceId check = post("103.5", "Acme Health Plan", "ACME1", FIRST);
        ClaimId second = test.office().billNext(first);
        test.office().remittances().voidCheck(check, "wrong practice");

        assertThat(test.office().scrubbing().scrub(second).findings())
                .extracting(ScrubFinding::rule)
                .containsExactly("earlier-decision-missing");
        assertThat(document(second).otherPayers().getFirst().decision().paid()).isNull();
    }

    @Test
    void aRefusalThatWasPaidLaterIsToldToNobody() {
        post(
                "0",
                "Acme Health Plan",
                "ACME1",
                List.of(
                        "CLP*DS1-1*4*215.5*0*0*12*ICN0",
                        "SVC*HC:G0439*200*0",
                        "DTM*472*20260220",
                        "CAS*CO*197*200",
                        "REF*6R*L1V1",
                        "SVC*HC:J3420*15.5*0",
                        "DTM*472*20260220",
                        "CAS*CO*197*15.5",
                        "REF*6R*L2V1"));
        post("103.5", "Acme Health Plan", "ACME1", FIRST);
        ClaimId second = test.office().billNext(first);

        assertThat(test.office().scrubbing().scrub(second).findings()).isEmpty();
        assertThat(document(second).otherPayers().getFirst().decision().paid()).isEqualTo(Money.ofCents(10_350));
    }

    @Test
    void whatWasPassedOnInVainIsBilledByItselfOnceWhereThePracticeSaysAfterHowManyDays() {
        ClaimId second = passedOn();
        Crossovers crossovers = crossovers();
        crossovers.billAfter(OptionalInt.of(20));
        assertThat(crossovers.billAfter()).hasValue(20);

        assertThat(dayAfter(20)).isEmpty();
        assertThat(status(second)).isEqualTo(ClaimStatus.FORWARDED);
        assertThat(openKinds()).contains(TaskKind.CROSSOVER);

        String send =
                "Send claim DS2-2 to Prairie Mutual: it was made a draft because nothing came in 20 days of what the "
                        + "payer before passed on on 03/02/2026";
        assertThat(dayAfter(21)).containsExactly(send);
        assertThat(status(second)).isEqualTo(ClaimStatus.DRAFT);
        assertThat(openKinds()).doesNotContain(TaskKind.CROSSOVER, TaskKind.SILENT_PAYMENT);
        assertThat(dayAfter(40)).containsExactly(send);
        assertThat(test.office().claims().show(second).versions()).hasSize(2);

        assertThat(test.office().scrubbing().scrub(second).findings()).isEmpty();
        assertThat(document(second).otherPayers().getFirst().decision().paid()).isEqualTo(Money.ofCents(10_350));
        test.office().submissions().exportReady(out, Progress.SILENT);
        assertThat(dayAfter(40)).isEmpty();
    }

    @Test
    void whatWasPassedOnWaitsForAPersonWhereThePracticeWantsThatAndWhileItsAnswerLiesHere() {
        ClaimId second = passedOn();
        assertThat(crossovers().billAfter()).hasValue(45);
        crossovers().billAfter(OptionalInt.empty());
        assertThat(crossovers().billAfter()).isEmpty();
        assertThat(dayAfter(60)).isEmpty();
        assertThat(status(second)).isEqualTo(ClaimStatus.FORWARDED);

        crossovers().billAfter(OptionalInt.of(20));
        RemittanceId answer = take("32", "Prairie Mutual", "PRAI2", SECOND);
        assertThat(dayAfter(61)).isEmpty();
        assertThat(status(second)).isEqualTo(ClaimStatus.FORWARDED);
        assertThat(test.office().remittances().post(answer)).isInstanceOf(PostResult.Posted.class);
        assertThat(dayAfter(62)).isEmpty();
        assertThat(status(second)).isEqualTo(ClaimStatus.PAID);

        crossovers().billAfter(OptionalInt.empty());
        assertThat(crossovers().billAfter()).isEmpty();
        assertThatThrownBy(() -> crossovers().billAfter(OptionalInt.of(0)))
                .isInstanceOf(BillingException.class)
                .hasMessage("A payer is given 1 to 365 days, not 0.");
    }

    private Crossovers crossovers() {
        return new Crossovers(
                test.office().session(), test.office().claims(), test.office().followUps());
    }

    /// Titles of the open tasks about claims that were billed by themselves, so many days on.
    private List<String> dayAfter(int days) {
        test.database().clock().setDay(TestOffice.TODAY.plusDays(days));
        test.office().watch();
        return test.office().followUps().list(TaskFilter.OPEN).stream()
                .filter(task -> task.kind() == TaskKind.OTHER)
                .map(FollowUpTask::title)
                .toList();
    }

    private List<TaskKind> openKinds() {
        return test.office().followUps().list(TaskFilter.OPEN).stream()
                .map(FollowUpTask::kind)
                .toList();
    }

    private ClaimId passedOn() {
        List<String> passedOn = FIRST.stream()
                .map(segment -> segment.replace("CLP*DS1-1*1*", "CLP*DS1-1*19*"))
                .toList();
        post("103.5", "Acme Health Plan", "ACME1", passedOn);
        return new ClaimId(2);
    }

    @Test
    void aClaimThatWasPassedOnIsBilledAfterAllWhenNothingComes() {
        ClaimId second = passedOn();
        assertThat(status(second)).isEqualTo(ClaimStatus.FORWARDED);
        assertThat(tasksAfter(30)).isEmpty();
        assertThat(tasksAfter(31))
                .containsExactly("Nothing has come of claim DS2-1, which the payer before passed on on 03/02/2026: ask "
                        + "for its status, or bill it yourself");

        test.office().claims().reopen(second);
        assertThat(tasksAfter(31)).isEmpty();

        assertThat(test.office().scrubbing().scrub(second).findings()).isEmpty();
        assertThat(status(second)).isEqualTo(ClaimStatus.READY);
        assertThat(document(second).otherPayers().getFirst().decision().paid()).isEqualTo(Money.ofCents(10_350));
    }

    private List<String> tasksAfter(int days) {
        test.database().clock().setDay(TestOffice.TODAY.plusDays(days));
        test.office().followUps().watch();
        return test.office().followUps().list(TaskFilter.OPEN).stream()
                .filter(task -> task.kind() == TaskKind.SILENT_PAYMENT)
                .map(FollowUpTask::title)
                .toList();
    }

    private ClaimStatus status(ClaimId claim) {
        return test.office().claims().show(claim).claim().status();
    }

    private ProfessionalClaim document(ClaimId claim) {
        return test.office()
                .session()
                .read(tx -> test.office()
                        .claims()
                        .document(
                                tx,
                                test.office()
                                        .claims()
                                        .claim(tx, claim)
                                        .version()
                                        .id()));
    }

    private List<String> segments() throws IOException {
        try (var written = Files.list(out)) {
            Path newest = written.sorted().toList().getLast();
            return Arrays.asList(Files.readString(newest, StandardCharsets.US_ASCII)
                    .replace("\n", "")
                    .split("~"));
        }
    }

    private RemittanceId post(String amount, String payer, String code, List<String> segments) {
        RemittanceId id = take(amount, payer, code, segments);
        assertThat(test.office().remittances().post(id)).isInstanceOf(PostResult.Posted.class);
        return id;
    }

    private RemittanceId take(String amount, String payer, String code, List<String> segments) {
        files++;
        CheckText check = new CheckText(
                payer,
                code,
                "EFT" + files,
                Money.parse(amount).orElseThrow(),
                "I",
                "ACH",
                LocalDate.of(2026, 2, 21).plusDays(files),
                segments);
        TakeResult taken = test.office()
                .remittances()
                .take("x.835", EraText.file("%09d".formatted(files), List.of(check)), Progress.SILENT);
        return ((TakeResult.Taken) taken).remittances().getFirst();
    }
}
