package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.billing.paperclaims.ClaimPrint;
import org.daysheet.billing.paperclaims.PaperClaim;
import org.daysheet.billing.paperclaims.PaperOutput;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.desktop.claims.ClaimPages;
import org.daysheet.desktop.claims.HistoryProof;
import org.daysheet.desktop.claims.HistoryRow;
import org.daysheet.desktop.claims.PaperPage;
import org.daysheet.desktop.claims.ProofPage;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.paper.PdfPages;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.daysheet.types.paper.PaperShift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A claim of a real practice on paper.
class RealPaperTest {
    @Test
    void theFormsThatGoOutAreKeptByteForByteAndASentClaimIsNotSentAgain(@TempDir Path folder) {
        try (BilledPractice practice = new BilledPractice(folder)) {
            ClaimId claim = practice.bill(
                    "P1", PersonName.of("Rivera", "Ana"), BilledPractice.TODAY.minusDays(3), Money.ofCents(12_000));
            ClaimPages pages = new ClaimPages(
                    practice.office(), new BusinessDay(BilledPractice.CLOCK, BilledPractice.HERE), folder);

            PaperPage forms = pages.paper(claim, true, PaperShift.NONE);
            pages.keepPaper(forms, "claim.pdf", false);

            assertThat(forms.title()).isEqualTo("Claim DS1-1 on CMS-1500, 1 form");
            assertThat(forms.isUnsent()).isFalse();
            assertThat(forms.last()).isEmpty();
            ClaimPrint print = practice.office().paperClaims().prints(claim).getFirst();
            assertThat(print.output()).isEqualTo(PaperOutput.saved(PaperOutput.Look.RED, "claim.pdf", false));
            assertThat(practice.office().files().open(print.file())).hasBinaryContent(forms.pdf());
            assertThat(pages.paper(claim, false, PaperShift.NONE).last())
                    .isEqualTo("Printed or saved last on 06/26/2026 13:00 by owner.");
            PaperPage moved = pages.paper(claim, true, new PaperShift(12, -5));
            pages.keepPaper(moved, "moved.pdf", false);
            assertThat(moved.pdf()).isNotEqualTo(forms.pdf());
            ClaimPrint last = practice.office().paperClaims().prints(claim).getFirst();
            assertThat(last.output().fileName()).isEqualTo("moved.pdf");
            assertThat(practice.office().files().open(last.file())).hasBinaryContent(moved.pdf());
            assertThatThrownBy(() -> pages.keepPaper(forms, "", true)).isInstanceOf(BillingException.class);
            assertThat(practice.office().paperClaims().prints(claim)).hasSize(2);
        }
    }

    @Test
    void theHistoryOpensTheFormsAsTheyWentOutEachClaimItsOwn(@TempDir Path folder) {
        try (BilledPractice practice = new BilledPractice(folder)) {
            ClaimId one = practice.bill(
                    "P1", PersonName.of("Rivera", "Ana"), BilledPractice.TODAY.minusDays(3), Money.ofCents(12_000));
            ClaimId two = practice.bill(
                    "P2", PersonName.of("Okafor", "Ben"), BilledPractice.TODAY.minusDays(2), Money.ofCents(9_000));
            ClaimPages pages = new ClaimPages(
                    practice.office(), new BusinessDay(BilledPractice.CLOCK, BilledPractice.HERE), folder);
            PaperPage forms = pages.paper(one, false, PaperShift.NONE);
            pages.keepPaper(forms, "one.pdf", false);
            assertThat(pages.proof(printed(pages, one)).pdf()).isEqualTo(forms.pdf());
            assertThat(pages.proof(printed(pages, one)).notice()).isEmpty();

            List<PaperClaim> both = List.of(
                    practice.office().paperClaims().lay(one),
                    practice.office().paperClaims().lay(two));
            byte[] joined = PdfPages.joined(List.of(
                    forms.pdf(), pages.paper(two, false, PaperShift.NONE).pdf()));
            practice.office().paperClaims().printed(both, joined, PaperOutput.printed(PaperOutput.Look.PLAIN, false));
            byte[] own = pages.proof(printed(pages, two)).pdf();
            try (PdfPages shown = PdfPages.of(own);
                    PdfPages kept = PdfPages.of(joined)) {
                assertThat(shown.count()).isEqualTo(1);
                assertThat(shown.page(0, 50).pixels())
                        .isEqualTo(kept.page(1, 50).pixels());
            }
        }
    }

    @Test
    void formsWhosePagesAreGoneAreDrawnAnewFromTheirTextsAndItIsSaid(@TempDir Path folder) throws IOException {
        try (BilledPractice practice = new BilledPractice(folder)) {
            ClaimId claim = practice.bill(
                    "P1", PersonName.of("Rivera", "Ana"), BilledPractice.TODAY.minusDays(3), Money.ofCents(12_000));
            ClaimPages pages = new ClaimPages(
                    practice.office(), new BusinessDay(BilledPractice.CLOCK, BilledPractice.HERE), folder);
            PaperPage forms = pages.paper(claim, true, PaperShift.NONE);
            pages.keepPaper(forms, "one.pdf", false);
            ClaimPrint print = practice.office().paperClaims().prints(claim).getFirst();
            String hash = practice.office().files().show(print.file()).sha256();
            Path kept;
            try (Stream<Path> all = Files.walk(folder)) {
                kept = all.filter(file -> file.getFileName().toString().contains(hash))
                        .findFirst()
                        .orElseThrow();
            }
            Files.delete(kept);

            ProofPage page = pages.proof(printed(pages, claim));

            assertThat(page.notice()).startsWith("The pages that were kept are damaged or gone");
            assertThat(page.pdf()).isEqualTo(forms.pdf());
        }
    }

    private static HistoryProof printed(ClaimPages pages, ClaimId claim) {
        return pages.page(claim).history().stream()
                .map(HistoryRow::proof)
                .filter(HistoryProof.Forms.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
