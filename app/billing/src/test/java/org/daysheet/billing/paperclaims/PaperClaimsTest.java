package org.daysheet.billing.paperclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimEvent;
import org.daysheet.billing.claims.ClaimEventKind;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.Units;
import org.daysheet.billing.paperclaims.PaperOutput.Look;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.paper.FormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PaperClaimsTest {
    private static final byte[] PDF = "pages".getBytes(StandardCharsets.US_ASCII);

    private TestOffice test;
    private ClaimId claim;
    private PaperClaims paper;

    @BeforeEach
    void makeAClaim() {
        test = new TestOffice();
        claim = test.office().claims().create(test.visit(test.insured("P1")));
        paper = test.office().paperClaims();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private ClaimStatus status() {
        return test.office().claims().show(claim).claim().status();
    }

    @Test
    void theFormSaysWhatTheFrozenDocumentSays() {
        PaperClaim laid = paper.lay(claim);

        assertThat(laid.isUnsent()).isTrue();
        assertThat(laid.findings()).isEmpty();
        assertThat(laid.pages()).hasSize(1);
        FormPage page = laid.pages().getFirst();
        assertThat(page.text("26")).contains("DS1-1");
        assertThat(page.text("28")).contains("215");
        assertThat(page.text("28 cents")).contains("50");
        assertThat(page.text("24D.1")).contains("G0439");
        assertThat(page.text("24F.2")).contains("15");
    }

    @Test
    void theMotherWhoHoldsThePolicyStandsOnPaperWithHerAddressAndBirthday() {
        ClaimId ofChild = test.office().claims().create(test.visit(test.dependent("P2")));

        FormPage page = paper.lay(ofChild).pages().getFirst();

        assertThat(page.text("4")).contains("RIVERA, MARIA");
        assertThat(page.text("7")).contains("9 OAK LANE");
        assertThat(page.text("7 city")).contains("SPRINGFIELD");
        assertThat(page.text("7 state")).contains("IL");
        assertThat(page.text("7 zip")).contains("62704");
        assertThat(page.text("11a")).contains("06 01 1955");
        assertThat(page.text("11a F")).contains("X");
        assertThat(page.text("11a M")).isEmpty();
    }

    @Test
    void aFormWhoseUnitsHaveNoRoomIsNotPrintedAndNothingIsKept() {
        EncounterDraft draft = test.draft(test.insured("P3"), TestOffice.VISIT_DAY);
        ChargeDraft first = draft.lines().getFirst();
        ChargeDraft many = new ChargeDraft(
                first.procedure(),
                first.modifiers(),
                Units.parse("12.75", Units.Type.UN).orElseThrow(),
                first.amount(),
                first.pointers(),
                first.from(),
                first.to(),
                first.place(),
                first.description(),
                first.drug());
        EncounterId visit = test.office()
                .chargeEntry()
                .enter(new EncounterDraft(
                        draft.externalKey(),
                        draft.patient(),
                        draft.providers(),
                        draft.serviceOn(),
                        draft.place(),
                        false,
                        draft.circumstances(),
                        draft.diagnoses(),
                        List.of(many)));
        test.office().chargeEntry().close(visit);
        ClaimId cut = test.office().claims().create(visit);
        PaperClaim laid = paper.lay(cut);

        assertThatThrownBy(
                        () -> paper.printed(List.of(paper.lay(claim), laid), PDF, PaperOutput.printed(Look.RED, true)))
                .isInstanceOf(BillingException.class)
                .hasMessage("Claim " + laid.version().controlNumber()
                        + " was not printed: box 24G.1 has no room for 12.75, it would say \"12.\". Send the claim as a"
                        + " file, or split the line so that its figures fit.");
        assertThat(paper.prints(claim)).isEmpty();
        assertThat(status()).isEqualTo(ClaimStatus.DRAFT);
    }

    @Test
    void printingKeepsPagesAndTextsButIsNotSending() {
        PaperClaim laid = paper.lay(claim);

        RawFileId file = paper.printed(List.of(laid), PDF, PaperOutput.saved(Look.PLAIN, "claim.pdf", false));

        assertThat(status()).isEqualTo(ClaimStatus.DRAFT);
        assertThat(test.office().files().show(file).name()).isEqualTo("cms1500-DS1-1.pdf");
        assertThat(test.office().files().open(file)).hasBinaryContent(PDF);
        ClaimPrint print = paper.prints(claim).getFirst();
        assertThat(print)
                .isEqualTo(new ClaimPrint(
                        laid.version().id(),
                        file,
                        print.at(),
                        "pat",
                        PaperOutput.saved(Look.PLAIN, "claim.pdf", false),
                        laid.pages()));
    }

    @Test
    void aMailedClaimCountsAsSentAndOnlyOnce() {
        PaperClaim laid = paper.lay(claim);

        var _ = paper.printed(List.of(laid), PDF, PaperOutput.printed(Look.RED, true));

        assertThat(status()).isEqualTo(ClaimStatus.SUBMITTED);
        ClaimEvent event = test.office().claims().show(claim).events().getLast();
        assertThat(event.kind()).isEqualTo(ClaimEventKind.SUBMITTED);
        assertThat(event.detail()).isEqualTo("paper, CMS-1500, 1 form");
        assertThat(paper.lay(claim).isUnsent()).isFalse();
        assertThatThrownBy(() -> paper.printed(List.of(laid), PDF, PaperOutput.printed(Look.RED, true)))
                .isInstanceOf(BillingException.class)
                .hasMessageContaining("DS1-1");
        assertThat(paper.prints(claim)).hasSize(1);
    }

    @Test
    void aSentClaimCanBePrintedAgain() {
        test.office().claimMoves().billedByHand(claim, "portal");

        var _ = paper.printed(List.of(paper.lay(claim)), PDF, PaperOutput.printed(Look.PLAIN, false));
        var _ = paper.printed(List.of(paper.lay(claim)), PDF, PaperOutput.printed(Look.RED, false));

        assertThat(paper.prints(claim))
                .extracting(print -> print.output().look())
                .containsExactly(Look.RED, Look.PLAIN);
    }

    @Test
    void whenOneClaimCannotCountAsSentNoneIsKept() {
        ClaimId sent = test.office().claims().create(test.visit(test.insured("P2")));
        PaperClaim both = paper.lay(claim);
        PaperClaim late = paper.lay(sent);
        test.office().claimMoves().billedByHand(sent, "portal");

        assertThatThrownBy(() -> paper.printed(List.of(both, late), PDF, PaperOutput.printed(Look.RED, true)))
                .isInstanceOf(BillingException.class);

        assertThat(paper.prints(claim)).isEmpty();
        assertThat(status()).isEqualTo(ClaimStatus.DRAFT);
    }
}
