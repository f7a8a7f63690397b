package org.daysheet.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.daysheet.billing.payments.Unapplied.Paid;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

final class UnappliedTest {
    private static final Paid FIRST = paid(1, 50_00);
    private static final Paid SECOND = paid(2, 30_00);

    @Test
    void theOldestMoneyIsUsedFirst() {
        assertThat(left(45_00, FIRST, SECOND)).containsOnly(left(1, 15_00), left(2, 30_00));
        assertThat(left(20_00, FIRST, SECOND)).containsOnly(left(2, 20_00));
        assertThat(left(0, FIRST, SECOND)).isEmpty();
    }

    @Test
    void whatIsKeptForLaterIsLeftBeforeAnyOther() {
        Paid kept = new Paid(new PaymentId(3), Money.ofCents(10_00), true, Money.ofCents(8_00));
        assertThat(left(13_00, FIRST, SECOND, kept)).containsOnly(left(2, 5_00), left(3, 8_00));
    }

    @Test
    void moneyThatCameBackFromAChargeIsLeftOfWhatHadPaidIt() {
        Paid used = new Paid(new PaymentId(3), Money.ofCents(10_00), true, Money.ZERO);
        assertThat(left(85_00, FIRST, SECOND, used)).containsOnly(left(1, 50_00), left(2, 30_00), left(3, 5_00));
    }

    private static Map<PaymentId, Money> left(long credit, Paid... payments) {
        return Unapplied.of(Money.ofCents(credit), List.of(payments));
    }

    private static Map.Entry<PaymentId, Money> left(long payment, long cents) {
        return Map.entry(new PaymentId(payment), Money.ofCents(cents));
    }

    private static Paid paid(long id, long cents) {
        return new Paid(new PaymentId(id), Money.ofCents(cents), false, Money.ZERO);
    }
}
