package org.daysheet.billing.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What goes with a charge that was taken back: what was given up of it, what moved on to others, and what the patient
/// paid for it. Money of payers stays where it came in, as a credit to whoever paid it, until that payer asks for it.
/// Pure; once its transfers are recorded it finds nothing any more, until something else moves on the charge.
public final class Clearing {
    /// Two accounts between which money of the charge moved, in the order of their keys.
    private record Pair(Account first, Account second) {
        static Pair of(Account one, Account other) {
            return one.key().compareTo(other.key()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private final ChargeId charge;
    private final Map<Pair, Money> moved = new LinkedHashMap<>();

    private Clearing(ChargeId charge) {
        this.charge = charge;
    }

    /// @param charge a charge that was taken back
    /// @param history every transfer that touched it
    public static List<TransferDraft> of(ChargeId charge, List<TransferDraft> history) {
        Clearing clearing = new Clearing(charge);
        history.forEach(clearing::add);
        return clearing.back();
    }

    private void add(TransferDraft transfer) {
        boolean isDebited = isOwn(transfer.debit(), transfer.debitCharge());
        boolean isCredited = isOwn(transfer.credit(), transfer.creditCharge());
        boolean isGone = (isDebited && isCredited)
                || (isDebited && goes(transfer.credit()))
                || (isCredited && goes(transfer.debit()));
        if (isGone) {
            Pair pair = Pair.of(transfer.debit(), transfer.credit());
            Money net = pair.first().equals(transfer.debit())
                    ? transfer.amount()
                    : transfer.amount().negated();
            moved.merge(pair, net, Money::plus);
        }
    }

    private boolean isOwn(Account account, @Nullable ChargeId about) {
        return account.isReceivable() && charge.equals(about);
    }

    private static boolean goes(Account other) {
        return switch (other.kind()) {
            case CONTRACTUAL, WRITE_OFF, UNAPPLIED_PATIENT -> true;
            default -> false;
        };
    }

    private List<TransferDraft> back() {
        List<TransferDraft> transfers = new ArrayList<>();
        moved.forEach((pair, net) -> {
            if (net.isPositive()) {
                transfers.add(plain(pair.second(), pair.first(), net));
            } else if (net.isNegative()) {
                transfers.add(plain(pair.first(), pair.second(), net.abs()));
            }
        });
        return transfers;
    }

    private TransferDraft plain(Account debit, Account credit, Money amount) {
        return TransferDraft.plain(debit, side(debit), credit, side(credit), amount);
    }

    private @Nullable ChargeId side(Account account) {
        return account.isReceivable() ? charge : null;
    }
}
