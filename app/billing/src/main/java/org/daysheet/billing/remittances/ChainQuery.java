package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.POSTING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.store.Tx;
import org.daysheet.types.id.RemittanceId;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/// Follows postings along what undid them: a decision, its reversal, the reversal of that, and so on. Only the whole
/// chain says whether a decision counts now.
final class ChainQuery {
    private static final int CHUNK = 500;

    /// One posting of a chain.
    ///
    /// @param remittance check it belongs to, 0 for none
    /// @param remitClaim claim of that check, 0 for none
    record Link(
            long posting,
            String key,
            PostingKind kind,
            long remittance,
            long remitClaim,
            @Nullable Long reverses) {}

    /// A posting that undoes nothing, with all that undid and restored it since, in order.
    record Chain(List<Link> links) {
        Chain {
            links = List.copyOf(links);
        }

        Link root() {
            return links.getFirst();
        }

        /// The last link; what has to be undone next.
        Link tip() {
            return links.getLast();
        }

        /// Whether the first posting counts after all.
        boolean stands() {
            return links.size() % 2 == 1;
        }

        /// What each claim of a check did to it that no void of the check has undone: 1 posted it, -1 took it back.
        /// Claims of which nothing is left are absent; the amounts of a check that belong to no claim are 0.
        Map<Long, Integer> left(RemittanceId check) {
            Map<Long, Integer> left = new TreeMap<>();
            for (int i = 0; i < links.size(); i++) {
                if (links.get(i).remittance() == check.value()) {
                    left.merge(links.get(i).remitClaim(), i % 2 == 0 ? 1 : -1, Integer::sum);
                }
            }
            left.values().removeIf(count -> count == 0);
            return left;
        }

        /// The last posting of a claim of a check in the chain that is no void.
        Link last(RemittanceId check, long remitClaim) {
            return links.reversed().stream()
                    .filter(link -> link.remittance() == check.value() && link.remitClaim() == remitClaim)
                    .filter(link -> link.kind() != PostingKind.VOID)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final Tx tx;

    ChainQuery(Tx tx) {
        this.tx = tx;
    }

    /// Every chain that a check has a part in, newest first.
    List<Chain> of(RemittanceId check) {
        List<Long> own = tx.dsl()
                .select(POSTING.POSTING_ID)
                .from(POSTING)
                .where(POSTING.REMITTANCE_ID.eq(check.value()))
                .fetch(POSTING.POSTING_ID);
        return through(own).stream()
                .sorted(Comparator.comparingLong((Chain chain) -> chain.tip().posting())
                        .reversed())
                .toList();
    }

    /// The chains that these postings are part of, oldest first.
    List<Chain> through(Collection<Long> postings) {
        Map<Long, Link> links = new TreeMap<>();
        Set<Long> asked = new HashSet<>();
        List<Long> next = postings.stream().distinct().toList();
        while (!next.isEmpty()) {
            asked.addAll(next);
            List<Link> found = new ArrayList<>();
            for (int from = 0; from < next.size(); from += CHUNK) {
                List<Long> chunk = next.subList(from, Math.min(next.size(), from + CHUNK));
                found.addAll(links(POSTING.POSTING_ID.in(chunk)));
                found.addAll(links(POSTING.REVERSES_POSTING_ID.in(chunk)));
            }
            Set<Long> more = new HashSet<>();
            for (Link link : found) {
                links.put(link.posting(), link);
                more.add(link.posting());
                if (link.reverses() != null) {
                    more.add(link.reverses());
                }
            }
            more.removeAll(asked);
            next = List.copyOf(more);
        }
        return chains(links.values());
    }

    private List<Link> links(Condition which) {
        return tx.dsl()
                .select(
                        POSTING.POSTING_ID,
                        POSTING.IDEMPOTENCY_KEY,
                        POSTING.POSTING_KIND,
                        POSTING.REMITTANCE_ID,
                        POSTING.REMIT_CLAIM_ID,
                        POSTING.REVERSES_POSTING_ID)
                .from(POSTING)
                .where(which)
                .fetch(row -> new Link(
                        row.value1(),
                        row.value2(),
                        PostingKind.valueOf(row.value3()),
                        Objects.requireNonNullElse(row.value4(), 0L),
                        Objects.requireNonNullElse(row.value5(), 0L),
                        row.value6()));
    }

    private static List<Chain> chains(Collection<Link> links) {
        Map<Long, Link> undoing = new HashMap<>();
        links.forEach(link -> {
            if (link.reverses() != null) {
                undoing.put(link.reverses(), link);
            }
        });
        List<Chain> chains = new ArrayList<>();
        for (Link root : links) {
            if (root.reverses() == null) {
                List<Link> chain = new ArrayList<>();
                for (Link link = root; link != null; link = undoing.get(link.posting())) {
                    chain.add(link);
                }
                chains.add(new Chain(chain));
            }
        }
        return chains;
    }

    /// What is left of every claim of every check: 1 when its decision was recorded and not voided, -1 when it took
    /// another one back and was not voided. Claims of which nothing is left are absent. Money that waits counts for
    /// nothing.
    Map<Long, Integer> leftOfClaims() {
        Map<Long, Integer> signs = new HashMap<>();
        Map<Long, Integer> left = new LinkedHashMap<>();
        tx.dsl()
                .select(POSTING.POSTING_ID, POSTING.REMIT_CLAIM_ID, POSTING.REVERSES_POSTING_ID, POSTING.POSTING_KIND)
                .from(POSTING)
                .where(POSTING.REMIT_CLAIM_ID.isNotNull())
                .orderBy(POSTING.POSTING_ID)
                .forEach(row -> {
                    Long reverses = row.value3();
                    boolean waits = row.value4().equals(PostingKind.UNAPPLIED_PAYER.name());
                    int sign = reverses == null ? (waits ? 0 : 1) : -signs.getOrDefault(reverses, 0);
                    signs.put(row.value1(), sign);
                    left.merge(row.value2(), sign, Integer::sum);
                });
        left.values().removeIf(count -> count == 0);
        return left;
    }
}
