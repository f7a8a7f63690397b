package org.daysheet.billing.accounts;

import java.time.LocalDate;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One step of the story behind a balance: a transfer, or a payer's word that moved nothing.
///
/// @param posting the posting it belongs to
/// @param kind why money moved
/// @param postedOn day it entered the books
/// @param by who posted it
/// @param move what moved, null when nothing did
/// @param told what the payer said, by group and reason with amounts; empty when it said nothing
/// @param balance what the story has come to after this step
/// @param source where it comes from
public record AccountStep(
        PostingId posting,
        PostingKind kind,
        LocalDate postedOn,
        String by,
        @Nullable Move move,
        String told,
        Money balance,
        Source source) {
    /// An amount that moves.
    ///
    /// @param from who had it
    /// @param to who has it now
    /// @param amount more than zero
    /// @param effect what it adds to the balance of the story; zero when it moves within
    /// @param adjustment the adjustment of the payer it comes from, null when it comes from none
    public record Move(
            Side from,
            Side to,
            Money amount,
            Money effect,
            @Nullable Long adjustment) {}

    /// One side of a transfer.
    ///
    /// @param kind what kind of account
    /// @param payer name of the payer that owes or whose money it is, else empty
    /// @param order 1 primary, 2 secondary, 3 tertiary; 0 when it is no payer's receivable
    /// @param className class of a contractual adjustment or a write-off, else empty
    /// @param charge the charge it is about, null when it is about none
    public record Side(
            AccountKind kind,
            String payer,
            int order,
            String className,
            @Nullable ChargeId charge) {}

    /// Where a step comes from.
    ///
    /// @param evidence in words: control numbers, ordinals, receipt
    /// @param reason why a person decided so, empty when none did
    /// @param check the check it comes from, null when it comes from none
    /// @param payer name of the payer of that check, else empty
    /// @param trace number of that check, else empty
    /// @param remitClaim the claim of that check, null when it comes from none
    /// @param claim the claim it is about, null when it is about none
    /// @param file name of the file that proves it, empty when none does
    public record Source(
            String evidence,
            String reason,
            @Nullable RemittanceId check,
            String payer,
            String trace,
            @Nullable RemitClaimId remitClaim,
            @Nullable ClaimId claim,
            String file) {}
}
