package org.daysheet.billing.encounters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PostingId;
import org.jspecify.annotations.Nullable;

/// What charging a visit, and taking charges of it back, puts into the ledger. A visit is charged in rounds: 0 when it
/// is closed, one more with each correction.
final class ChargePostings {
    private ChargePostings() {}

    /// The charges of a round, owed by whoever is first to pay them; empty when none has a price.
    ///
    /// @param reason why a person corrected the visit, null when it is closed
    static Optional<PostingDraft> charged(
            Encounter encounter, List<Charge> charges, Account receivable, int round, @Nullable String reason) {
        List<TransferDraft> transfers = charges.stream()
                .filter(charge -> charge.amount().isPositive())
                .map(charge -> TransferDraft.charge(receivable, charge.id(), charge.amount()))
                .toList();
        return draft(PostingKind.CHARGE, encounter, chargeKey(encounter.id(), round), reason, transfers);
    }

    /// Charges taken back from whoever they were first owed by; empty when none has a price. It is dated as the
    /// service was.
    ///
    /// @param rounds how often the visit was charged before
    static Optional<PostingDraft> takenBack(
            Tx tx, Ledger ledger, Encounter encounter, List<Charge> charges, int rounds, String reason) {
        Map<ChargeId, TransferDraft> first = first(tx, ledger, encounter.id(), rounds);
        List<TransferDraft> transfers = charges.stream()
                .filter(charge -> charge.amount().isPositive())
                .map(charge -> known(first, charge).swapped())
                .toList();
        return draft(
                PostingKind.CHARGE_REVERSAL,
                encounter,
                "charge-reversal:" + suffix(encounter, charges),
                reason,
                transfers);
    }

    /// What makes a taking back this one and no other: a charge is taken back once.
    static String suffix(Encounter encounter, List<Charge> charges) {
        return "encounter:" + encounter.id() + ":" + charges.getFirst().id();
    }

    /// Who was first to owe the charges of a visit that stand; empty when none has a price.
    static Optional<Account> owedFirst(Tx tx, Ledger ledger, Encounter encounter, int rounds) {
        Map<ChargeId, TransferDraft> first = first(tx, ledger, encounter.id(), rounds);
        return encounter.charges().stream()
                .flatMap(charge -> Stream.ofNullable(first.get(charge.id())))
                .map(TransferDraft::debit)
                .findFirst();
    }

    private static TransferDraft known(Map<ChargeId, TransferDraft> first, Charge charge) {
        TransferDraft transfer = first.get(charge.id());
        if (transfer == null) {
            throw new IllegalStateException("charge " + charge.id() + " is not in the books");
        }
        return transfer;
    }

    /// How each charge came into the ledger.
    private static Map<ChargeId, TransferDraft> first(Tx tx, Ledger ledger, EncounterId encounter, int rounds) {
        List<PostingId> postings = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ledger.find(tx, chargeKey(encounter, round)).ifPresent(postings::add);
        }
        Map<ChargeId, TransferDraft> found = new HashMap<>();
        ledger.transfersOf(tx, postings)
                .values()
                .forEach(transfers -> transfers.forEach(transfer -> {
                    ChargeId charge = transfer.debitCharge();
                    if (charge != null) {
                        found.put(charge, transfer);
                    }
                }));
        return found;
    }

    private static String chargeKey(EncounterId encounter, int round) {
        return "charge:encounter:" + encounter + (round == 0 ? "" : ":" + round);
    }

    private static Optional<PostingDraft> draft(
            PostingKind kind, Encounter encounter, String key, @Nullable String reason, List<TransferDraft> transfers) {
        if (transfers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PostingDraft(
                kind,
                encounter.facts().serviceOn(),
                encounter.facts().patient(),
                encounter.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                key,
                "encounter " + encounter.id(),
                null,
                reason,
                transfers));
    }
}
