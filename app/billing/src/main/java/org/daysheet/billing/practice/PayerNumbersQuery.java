package org.daysheet.billing.practice;

import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.PAYER_ALIAS;
import static org.daysheet.store.db.Tables.PAYER_WAY;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.jooq.Record2;
import org.jooq.ResultQuery;

/// Every number that payers go by: their own, others that remittances call them by, and those at the profiles by which
/// files go to them.
public final class PayerNumbersQuery {
    private PayerNumbersQuery() {}

    /// By payer.
    public static Map<PayerId, Set<String>> of(Tx tx, Collection<PayerId> payers) {
        Map<PayerId, Set<String>> found = new HashMap<>();
        for (List<PayerId> chunk : Chunks.of(payers)) {
            List<Long> keys = chunk.stream().map(PayerId::value).toList();
            add(
                    found,
                    tx.dsl()
                            .select(PAYER.PAYER_ID, PAYER.PAYER_CODE)
                            .from(PAYER)
                            .where(PAYER.PAYER_ID.in(keys)));
            add(
                    found,
                    tx.dsl()
                            .select(PAYER_ALIAS.PAYER_ID, PAYER_ALIAS.ALIAS_CODE)
                            .from(PAYER_ALIAS)
                            .where(PAYER_ALIAS.PAYER_ID.in(keys)));
            add(
                    found,
                    tx.dsl()
                            .select(PAYER_WAY.PAYER_ID, PAYER_WAY.PAYER_CODE)
                            .from(PAYER_WAY)
                            .where(PAYER_WAY.PAYER_ID.in(keys))
                            .and(PAYER_WAY.PAYER_CODE.ne("")));
        }
        return found;
    }

    private static void add(Map<PayerId, Set<String>> found, ResultQuery<Record2<Long, String>> numbers) {
        numbers.forEach(row -> found.computeIfAbsent(new PayerId(row.value1()), _ -> new HashSet<>())
                .add(row.value2()));
    }

    /// Every number of the payer that goes by this one, none when nobody does.
    public static Set<String> like(Tx tx, String number) {
        return PayerStore.byCode(tx, number)
                .or(() -> PayerStore.byAlias(tx, number))
                .map(Payer::id)
                .or(() -> SubmissionProfiles.payerOfCode(tx, number))
                .map(payer -> of(tx, List.of(payer)).getOrDefault(payer, Set.of()))
                .orElse(Set.of());
    }
}
