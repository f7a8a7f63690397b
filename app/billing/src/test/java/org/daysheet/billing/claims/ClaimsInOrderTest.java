package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Claims that are asked for by their ids.
class ClaimsInOrderTest {
    private final TestOffice practice = new TestOffice();

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void theClaimsBehindAFigureAreReadInTheirOrder() {
        ClaimId first = practice.readyClaim("A1");
        ClaimId second = practice.readyClaim("A2");

        List<ClaimRow> rows = practice.office().claims().rows(List.of(second, new ClaimId(99), first));

        assertThat(rows).extracting(ClaimRow::id).containsExactly(second, first);
        assertThat(rows.getFirst())
                .extracting(ClaimRow::patientName, ClaimRow::payerName, ClaimRow::status, ClaimRow::total)
                .containsExactly("Rivera, Ana", "Acme Health Plan", ClaimStatus.READY, Money.ofCents(21_550));
    }
}
