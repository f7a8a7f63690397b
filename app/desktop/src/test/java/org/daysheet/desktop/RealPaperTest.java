package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.daysheet.billing.paperclaims.ClaimPrint;
import org.daysheet.billing.paperclaims.PaperOutput;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.desktop.claims.ClaimPages;
import org.daysheet.desktop.claims.PaperPage;
import org.daysheet.desktop.days.BusinessDay;
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
}
