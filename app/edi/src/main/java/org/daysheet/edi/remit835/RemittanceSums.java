package org.daysheet.edi.remit835;

import org.daysheet.types.money.Money;

/// Adds up one transaction while it goes by.
final class RemittanceSums {
    private long claimsPaid;
    private long adjustments;
    private boolean readable = true;
    private boolean lines = true;
    private boolean claims = true;
    private boolean transaction = true;
    private int claimCount;
    private int heldClaims;
    private int adjustmentCount;
    private int faults;

    int nextClaim() {
        return ++claimCount;
    }

    int nextAdjustment() {
        return ++adjustmentCount;
    }

    void add(RemitClaim claim) {
        claimsPaid = plus(claimsPaid, claim.payment().paid().cents());
        lines &= claim.balance().lines();
        claims &= claim.balance().claim();
        heldClaims += claim.isHeld() ? 1 : 0;
        if (claim.findings().stream()
                .anyMatch(finding ->
                        finding.element().equals("CLP04") && finding.code().equals("amount-unreadable"))) {
            readable = false;
        }
    }

    void add(ProviderAdjustment adjustment) {
        adjustments = plus(adjustments, adjustment.amount().cents());
    }

    /// An error outside the claims was found.
    void fault() {
        faults++;
    }

    void unreadable() {
        readable = false;
    }

    boolean isReadable() {
        return readable;
    }

    boolean isEmpty() {
        return claimCount == 0 && adjustmentCount == 0;
    }

    void judge(Money payment, boolean paymentReadable) {
        transaction = readable && paymentReadable && payment.cents() == claimsPaid - adjustments;
    }

    RemittanceBalance balance(Money payment) {
        return new RemittanceBalance(
                payment,
                Money.ofCents(claimsPaid),
                Money.ofCents(adjustments),
                lines,
                claims,
                transaction,
                claimCount,
                heldClaims,
                faults);
    }

    /// Single amounts are bounded, so only a file made to do harm gets here; its sum is worthless and said to be so.
    private long plus(long sum, long more) {
        long result = sum + more;
        if (((sum ^ result) & (more ^ result)) < 0) {
            readable = false;
            return 0;
        }
        return result;
    }
}
