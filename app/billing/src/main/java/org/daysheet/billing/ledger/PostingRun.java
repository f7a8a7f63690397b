package org.daysheet.billing.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.ledger.BalanceStore.Movement;
import org.daysheet.billing.ledger.BalanceStore.RunningBalances;
import org.daysheet.store.BrokenInvariant;
import org.daysheet.store.ChainHead;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.jspecify.annotations.Nullable;

/// One batch of postings on its way into the database: numbered, chained, written, added to the running balances.
/// The id of a posting is its number in the chain; ids of transfers and accounts follow the highest there is, since
/// nobody else writes those tables.
final class PostingRun {
    private final Tx tx;
    private final LedgerStore store;
    private final List<PostingRow> postings = new ArrayList<>();
    private final Map<Long, List<TransferRow>> transfers = new LinkedHashMap<>();
    private final Map<String, Account> accounts = new LinkedHashMap<>();

    PostingRun(Tx tx) {
        this.tx = tx;
        this.store = new LedgerStore(tx);
    }

    List<PostingId> record(List<? extends LedgerEntry> entries) {
        ChainHead head = ChainHead.of(tx, ChainHead.POSTING);
        ClosedMonthQuery.refuse(tx);
        long last = head.sequence();
        number(entries, last);
        Map<String, Long> accountIds = new AccountStore(tx).idsOf(accounts.values());
        store.insertPostings(postings, head.advanceAll(canonical()));
        store.insertTransfers(postings, transfers, accountIds);
        addToBalances(accountIds);
        flagEarlierDay(last);
        return postings.stream().map(row -> new PostingId(row.id())).toList();
    }

    /// A clock that was set back changes figures of days that are over. It may be right now and have been wrong before,
    /// so nothing is refused, but it goes on record.
    private void flagEarlierDay(long last) {
        LocalDate today = tx.today();
        store.postedOn(last)
                .filter(today::isBefore)
                .ifPresent(before -> tx.audit(
                        "ledger.earlier-day", "posting", last + 1, "on " + today + ", the one before on " + before));
    }

    private void number(List<? extends LedgerEntry> entries, long lastSequence) {
        Map<String, Long> reversed = reversedIds(entries);
        long sequence = lastSequence;
        long transferId = store.nextTransferId();
        var today = tx.today();
        for (LedgerEntry entry : entries) {
            sequence++;
            PostingDraft draft = entry.draft();
            postings.add(row(sequence, draft, reversedId(entry, reversed), today));
            reversed.put(draft.idempotencyKey(), sequence);
            List<TransferRow> rows = new ArrayList<>();
            for (TransferDraft transfer : draft.transfers()) {
                rows.add(row(transferId, rows.size() + 1, transfer));
                transferId++;
            }
            transfers.put(sequence, rows);
        }
    }

    private Map<String, Long> reversedIds(List<? extends LedgerEntry> entries) {
        Set<String> keys = new LinkedHashSet<>();
        for (LedgerEntry entry : entries) {
            if (entry instanceof ReversalDraft reversal) {
                keys.add(reversal.reversesKey());
            }
        }
        return keys.isEmpty() ? new HashMap<>() : store.postingIds(keys);
    }

    private static @Nullable Long reversedId(LedgerEntry entry, Map<String, Long> known) {
        return switch (entry) {
            case PostingDraft ignored -> null;
            case ReversalDraft reversal -> {
                Long id = known.get(reversal.reversesKey());
                if (id == null) {
                    throw new IllegalArgumentException("nothing was recorded under the key to be reversed");
                }
                yield id;
            }
        };
    }

    private PostingRow row(long sequence, PostingDraft draft, @Nullable Long reverses, LocalDate today) {
        return new PostingRow(
                sequence,
                sequence,
                draft.kind().name(),
                draft.occurredOn(),
                today,
                tx.now(),
                tx.user().value(),
                id(draft.patient()),
                id(draft.encounter()),
                id(draft.claim()),
                id(draft.rawFile()),
                id(draft.remittance()),
                id(draft.remitClaim()),
                draft.providerAdjustment(),
                id(draft.payment()),
                reverses,
                draft.idempotencyKey(),
                draft.evidence(),
                draft.evidenceSha256(),
                draft.reason(),
                PostingBytes.VERSION);
    }

    private TransferRow row(long id, int ordinal, TransferDraft draft) {
        String debitKey = draft.debit().key();
        String creditKey = draft.credit().key();
        accounts.putIfAbsent(debitKey, draft.debit());
        accounts.putIfAbsent(creditKey, draft.credit());
        return new TransferRow(
                id,
                ordinal,
                debitKey,
                id(draft.debitCharge()),
                creditKey,
                id(draft.creditCharge()),
                draft.amount().cents(),
                draft.casAmount() == null ? null : draft.casAmount().cents(),
                draft.groupCode(),
                draft.carc(),
                draft.remitAdjustmentId(),
                draft.remarks());
    }

    private List<byte[]> canonical() {
        FactStore facts = new FactStore(tx);
        facts.load(postings, transfers);
        List<byte[]> canonical = new ArrayList<>(postings.size());
        for (PostingRow posting : postings) {
            List<TransferRow> own = transfers.getOrDefault(posting.id(), List.of());
            canonical.add(PostingBytes.of(posting, own, facts.of(posting, own)));
        }
        return canonical;
    }

    private void addToBalances(Map<String, Long> accountIds) {
        BalanceStore balances = new BalanceStore(tx);
        Set<Long> receivables = new HashSet<>();
        accounts.forEach((key, account) -> {
            if (account.isReceivable()) {
                receivables.add(accountIds.get(key));
            }
        });
        Map<Long, List<Movement>> movements = new LinkedHashMap<>();
        Set<Long> charges = new HashSet<>();
        for (PostingRow posting : postings) {
            List<Movement> own = movements(transfers.getOrDefault(posting.id(), List.of()), accountIds);
            movements.put(posting.id(), own);
            own.stream()
                    .filter(movement -> receivables.contains(movement.accountId()))
                    .forEach(movement -> charges.add(movement.chargeId()));
        }
        RunningBalances before = balances.load(new HashSet<>(accountIds.values()), charges);
        RunningBalances after = before.copy();
        for (PostingRow posting : postings) {
            after.apply(posting.postedOn(), movements.getOrDefault(posting.id(), List.of()), receivables);
        }
        balances.save(before, after);
    }

    static List<Movement> movements(List<TransferRow> transfers, Map<String, Long> accountIds) {
        List<Movement> movements = new ArrayList<>(transfers.size() * 2);
        for (TransferRow transfer : transfers) {
            movements.add(new Movement(
                    idOf(accountIds, transfer.debitKey()), orZero(transfer.debitChargeId()), transfer.amountCents()));
            movements.add(new Movement(
                    idOf(accountIds, transfer.creditKey()),
                    orZero(transfer.creditChargeId()),
                    -transfer.amountCents()));
        }
        return movements;
    }

    private static long idOf(Map<String, Long> accountIds, String key) {
        Long id = accountIds.get(key);
        if (id == null) {
            throw new BrokenInvariant("an account of a transfer has no row");
        }
        return id;
    }

    private static long orZero(@Nullable Long id) {
        return id == null ? 0 : id;
    }

    private static @Nullable Long id(@Nullable PatientId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Long id(@Nullable EncounterId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Long id(@Nullable ClaimId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Long id(@Nullable RawFileId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Long id(@Nullable RemittanceId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Long id(@Nullable RemitClaimId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Long id(@Nullable PaymentId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Long id(@Nullable ChargeId id) {
        return id == null ? null : id.value();
    }
}
