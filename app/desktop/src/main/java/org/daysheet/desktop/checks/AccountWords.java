package org.daysheet.desktop.checks;

import java.util.List;
import java.util.Objects;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.remittances.CoverageTurn;
import org.daysheet.desktop.parts.Texts;

/// Says in words between which accounts an amount moves, and why.
final class AccountWords {
    private static final String PROVIDER_ADJUSTMENT = " PLB ";

    private AccountWords() {}

    /// The transfers of a claim, one row each.
    ///
    /// @param turns coverages of the visit in filing order, to tell primary from secondary
    static List<MoveRow> moves(List<TransferDraft> transfers, List<CoverageTurn> turns) {
        return moves(transfers, turns, "");
    }

    /// The transfers of a posting that belongs to no claim.
    ///
    /// @param evidence where they come from in words, as `… PLB 1 WO`
    static List<MoveRow> moves(List<TransferDraft> transfers, List<CoverageTurn> turns, String evidence) {
        int provider = evidence.lastIndexOf(PROVIDER_ADJUSTMENT);
        return transfers.stream()
                .map(transfer -> new MoveRow(
                        words(transfer.debit(), turns),
                        words(transfer.credit(), turns),
                        transfer.amount(),
                        provider < 0 ? why(transfer) : evidence.substring(provider + 1)))
                .toList();
    }

    private static String words(Account account, List<CoverageTurn> turns) {
        if (account.kind() == AccountKind.INSURANCE_RECEIVABLE) {
            int order = turns.stream()
                    .filter(turn ->
                            Objects.equals(account.ownerId(), turn.coverage().value()))
                    .map(CoverageTurn::order)
                    .findFirst()
                    .orElse(0);
            return Texts.of("checks.insurance." + order);
        }
        String className = account.className();
        return className == null
                ? Texts.of("checks.account." + account.kind().name())
                : Texts.of("checks.account.classed", className.charAt(0) + lower(className.substring(1)));
    }

    private static String lower(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static String why(TransferDraft transfer) {
        String group = transfer.groupCode();
        if (group == null) {
            boolean isCash = transfer.debit().kind() == AccountKind.CASH
                    || transfer.credit().kind() == AccountKind.CASH;
            return Texts.of(isCash ? "checks.why.payment" : "checks.why.other");
        }
        String remarks = transfer.remarks().isEmpty() ? "" : "  " + String.join(" ", transfer.remarks());
        return group + "-" + transfer.carc() + remarks;
    }
}
