package org.daysheet.billing.remittances;

import java.util.Locale;
import java.util.Map;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Words of a story for accounts and transfers.
///
/// @param coverages by patient and payer, as `P1/ACME`
record StoryWords(Map<String, CoverageId> coverages) {
    String transfer(TransferDraft transfer) {
        String reason = transfer.groupCode() == null ? "" : " " + transfer.groupCode() + "-" + transfer.carc();
        Money cas = transfer.casAmount();
        String stated = cas == null || cas.equals(transfer.amount()) ? "" : (cas.isNegative() ? " as " : " of ") + cas;
        return "Dr " + side(transfer.debit(), transfer.debitCharge()) + " Cr "
                + side(transfer.credit(), transfer.creditCharge()) + " " + transfer.amount() + reason + stated;
    }

    private String side(Account account, @Nullable ChargeId charge) {
        return account(account) + (charge == null ? "" : " #" + charge);
    }

    String account(Account account) {
        return switch (account.kind()) {
            case INSURANCE_RECEIVABLE ->
                coverages.entrySet().stream()
                        .filter(entry -> account.equals(Account.insuranceReceivable(entry.getValue())))
                        .map(entry -> entry.getKey().substring(entry.getKey().indexOf('/') + 1))
                        .findFirst()
                        .orElse("?");
            case PATIENT_RECEIVABLE -> "patient";
            case UNAPPLIED_PATIENT -> "unapplied-patient";
            case UNAPPLIED_PAYER -> "unapplied-payer";
            case PAYER_CLEARING -> "clearing";
            case CONTRACTUAL -> account.className() + "";
            case REVENUE,
                    AGENCY_RECEIVABLE,
                    CASH,
                    WRITE_OFF,
                    REFUND,
                    INTEREST,
                    OPENING_BALANCE,
                    FEE_INCOME,
                    AGENCY_FEE -> account.kind().name().toLowerCase(Locale.ROOT);
        };
    }
}
