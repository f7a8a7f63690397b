package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.OpenItem;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.edi.claim837.ClaimFileReader;
import org.daysheet.edi.claim837.PayerDecision;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A payer that is not to be asked is left out, and the one after it owes the visit of 215.50.
final class ClaimBypassingTest {
    @TempDir
    private Path out;

    private TestOffice test;
    private ClaimClosing closing;
    private PatientId patient;
    private Account first;
    private Account second;
    private EncounterId visit;
    private ClaimId claim;

    @BeforeEach
    void aClaimToTheFirstOfTwo() {
        test = new TestOffice();
        closing = test.office().claims().closing();
        PayerId next = test.office().practices().keepPayer(PayerFacts.of("Prairie Mutual", "PRAI2", "CI"));
        patient = test.patient("P1");
        CoverageId primary = test.cover(patient, test.payer(), 1);
        first = Account.insuranceReceivable(primary);
        second = Account.insuranceReceivable(test.cover(patient, next, 2));
        visit = test.visit(patient);
        claim = test.office().claims().create(visit);
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        test.close();
    }

    @Test
    void thePayerAfterIsToldThatNothingWasCoveredAndOwesEverything() throws IOException {
        ClaimId next = closing.bypassing().bypass(claim, " cost avoidance ");

        assertThat(now(claim).status()).isEqualTo(ClaimStatus.CLOSED);
        assertThat(test.office().claims().show(claim).events().getLast())
                .extracting(ClaimEvent::kind, ClaimEvent::detail)
                .containsExactly(ClaimEventKind.BYPASSED, "cost avoidance");
        assertThat(open()).containsExactly(second + " 200.00", second + " 15.50");
        assertThat(test.office().scrubbing().scrub(next).findings()).isEmpty();
        ProfessionalClaim document = document(next);
        assertThat(document.otherPayers())
                .singleElement()
                .satisfies(other -> assertThat(other.decision())
                        .isEqualTo(new PayerDecision(List.of(), null, Money.ofCents(21_550), null, null, null)));
        byte[] bytes = Files.readAllBytes(test.office()
                .submissions()
                .exportReady(out, Progress.SILENT)
                .files()
                .getFirst()
                .path());
        assertThat(new String(bytes, StandardCharsets.US_ASCII))
                .contains("AMT*A8*215.5~")
                .doesNotContain("AMT*D*", "SVD*", "DTP*573");
        assertThat(ClaimFileReader.readAll(new ByteArrayInputStream(bytes)).claims())
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.findings()).isEmpty();
                    assertThat(read.document()).isEqualTo(document.sent());
                });
    }

    @Test
    void aClaimMadeBeforeTellsItToo() {
        ClaimId next = test.office().billNext(claim);
        assertThat(test.office().scrubbing().scrub(next).findings()).isNotEmpty();

        assertThat(closing.bypassing().bypass(claim, "cost avoidance")).isEqualTo(next);

        assertThat(test.office().scrubbing().scrub(next).findings()).isEmpty();
    }

    @Test
    void aDraftAgainLetsItsPayerOweAgainUntilThePayerAfterWasAsked() {
        ClaimId next = closing.bypassing().bypass(claim, "cost avoidance");
        closing.reopen(List.of(claim));
        assertThat(open()).containsExactly(first + " 200.00", first + " 15.50");
        assertThat(test.office().claims().reopening().undoable(List.of(claim))).isEmpty();
        assertThat(now(next).status()).isEqualTo(ClaimStatus.CLOSED);
        assertThat(closing.bypassing().fit(List.of(claim, next))).containsExactly(claim);

        assertThat(closing.bypassing().bypass(claim, "cost avoidance")).isEqualTo(next);
        assertThat(now(next).status()).isEqualTo(ClaimStatus.DRAFT);
        assertThat(open()).containsExactly(second + " 200.00", second + " 15.50");
        test.office().scrubbing().scrub(next);
        test.office().submissions().exportReady(out, Progress.SILENT);

        assertThatThrownBy(() -> closing.reopen(List.of(claim)))
                .isInstanceOf(BillingException.class)
                .hasMessageStartingWith("The claim DS2-")
                .hasMessageContaining(" to the payer after is submitted already.");
        assertThat(open()).containsExactly(second + " 200.00", second + " 15.50");
    }

    @Test
    void whatACorrectionChargesIsOwedByThePayerAfterToo() {
        ClaimId next = closing.bypassing().bypass(claim, "cost avoidance");
        EncounterDraft draft = test.draft(patient, TestOffice.VISIT_DAY);

        var _ = test.office()
                .visitCorrection()
                .correct(
                        visit,
                        new EncounterDraft(
                                "",
                                patient,
                                draft.providers(),
                                draft.serviceOn(),
                                draft.place(),
                                false,
                                draft.circumstances(),
                                draft.diagnoses(),
                                List.of(
                                        draft.lines().getFirst(),
                                        ChargeDraft.of(new ProcedureCode("J3420"), draft.serviceOn())
                                                .at(Money.ofCents(3_100)))),
                        "two of them");

        assertThat(now(claim).status()).isEqualTo(ClaimStatus.CLOSED);
        assertThat(test.office().claims().count(null)).isEqualTo(2);
        assertThat(open()).containsExactly(second + " 200.00", second + " 31.00");
        assertThat(test.office().scrubbing().scrub(next).findings()).isEmpty();
        assertThat(document(next).otherPayers().getFirst().decision().notCovered())
                .isEqualTo(Money.ofCents(23_100));
    }

    @Test
    void whatIsAPartOrSeveralVisitsIsNotLeftOutAndWhatIsAskedInsteadKeepsItsShape() {
        ClaimId part = test.office()
                .claimShaping()
                .split(
                        claim,
                        List.of(test.office()
                                .chargeEntry()
                                .show(visit)
                                .charges()
                                .getLast()
                                .id()));
        assertThat(closing.bypassing().fit(List.of(claim, part))).isEmpty();
        assertThatThrownBy(() -> closing.bypassing().bypass(claim, "cost avoidance"))
                .isInstanceOf(BillingException.class)
                .hasMessage("Claim DS1-2 does not ask the first payer for all of one visit. Only such a claim is left"
                        + " out; take apart what was combined or split first.");
        ClaimId whole = test.office().claimShaping().combine(List.of(claim, part));

        ClaimId next = closing.bypassing().bypass(whole, "cost avoidance");

        ClaimId other = test.office().billNext(test.office().claims().create(test.visit(patient)));
        assertThatThrownBy(() -> test.office().claimShaping().combine(List.of(next, other)))
                .isInstanceOf(BillingException.class);
        assertThatThrownBy(() -> test.office().claimShaping().split(next, List.of()))
                .isInstanceOf(BillingException.class)
                .hasMessageContaining("was left out. Reopen the claim to that one first");
    }

    @Test
    void withoutAPayerAfterOrAReasonNobodyIsLeftOut() {
        ClaimId alone = test.readyClaim("P2");
        assertThatThrownBy(() -> closing.bypassing().bypass(alone, "cost avoidance"))
                .isInstanceOf(BillingException.class)
                .hasMessageContaining("there is no further coverage");
        assertThatThrownBy(() -> closing.bypassing().bypass(claim, " "))
                .isInstanceOf(BillingException.class)
                .hasMessageContaining("why");
        test.office().scrubbing().scrub(claim);
        test.office().submissions().exportReady(out, Progress.SILENT);
        assertThatThrownBy(() -> closing.bypassing().bypass(claim, "cost avoidance"))
                .isInstanceOf(BillingException.class)
                .hasMessageStartingWith("Claim DS1-1 stands at submitted.");
    }

    private Claim now(ClaimId id) {
        return test.office().claims().show(id).claim();
    }

    private List<String> open() {
        List<OpenItem> items =
                test.office().session().read(tx -> test.office().balances().openItemsOf(tx, patient));
        return items.stream().map(item -> item.account() + " " + item.balance()).toList();
    }

    private ProfessionalClaim document(ClaimId id) {
        Claims claims = test.office().claims();
        return test.office()
                .session()
                .read(tx -> claims.document(tx, claims.claim(tx, id).version().id()));
    }
}
