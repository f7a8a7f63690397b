package org.daysheet.billing.remittances;

import org.daysheet.types.id.PayerId;

/// Small changes of a {@link Check} that has been read.
final class Checks {
    private Checks() {}

    static Check withPayer(Check check, PayerId payer) {
        return new Check(
                check.id(),
                check.file(),
                check.fileSha256(),
                check.transaction(),
                payer,
                check.payerName(),
                check.payerCode(),
                check.payee(),
                check.trace(),
                check.handling(),
                check.method(),
                check.takenOn(),
                check.paidOn(),
                check.payment(),
                check.claimsPaid(),
                check.providerAdjustments(),
                check.linesBalance(),
                check.claimsBalance(),
                check.transactionBalances(),
                check.status(),
                check.round(),
                check.reason(),
                check.claimCount());
    }
}
