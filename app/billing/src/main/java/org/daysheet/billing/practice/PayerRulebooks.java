package org.daysheet.billing.practice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;

/// The rulebooks of payers: every limit is read here, by the day it goes by. What a payer said stays in its book; what
/// it says now is a new entry.
public final class PayerRulebooks {
    private final Session session;

    public PayerRulebooks(Session session) {
        this.session = session;
    }

    /// Writes down what a payer says holds from a day on, which may lie in the past or in the future.
    ///
    /// @throws BillingException when it says nothing
    public void add(RulebookFacts facts) {
        session.run(tx -> add(tx, facts));
    }

    public void add(Tx tx, RulebookFacts facts) {
        if (facts.isEmpty()) {
            throw new BillingException("practice.rulebook.empty");
        }
        if (!facts.isReasonable()) {
            throw new BillingException("practice.rulebook.days", RulebookFacts.MOST_DAYS, RulebookFacts.EARLIEST);
        }
        if (PayerStore.byId(tx, facts.payer()).isEmpty()) {
            throw new BillingException("practice.payer.unknown", facts.payer());
        }
        long id = RulebookStore.insert(tx, facts);
        tx.audit("payer.rulebook", "payer_rulebook", id, "payer " + facts.payer() + " from " + facts.effectiveOn());
    }

    /// The book of a payer.
    public PayerRulebook book(PayerId payer) {
        return session.read(tx -> book(tx, payer));
    }

    /// The book of a payer.
    public static PayerRulebook book(Tx tx, PayerId payer) {
        PayerRulebook book = books(tx, List.of(payer)).get(payer);
        if (book == null) {
            throw new BillingException("practice.payer.unknown", payer);
        }
        return book;
    }

    /// The books of payers; unknown ones are left out.
    public Map<PayerId, PayerRulebook> books(Collection<PayerId> payers) {
        return session.read(tx -> books(tx, payers));
    }

    /// The books of payers; unknown ones are left out.
    public static Map<PayerId, PayerRulebook> books(Tx tx, Collection<PayerId> payers) {
        Map<PayerId, List<RulebookEntry>> entries = RulebookStore.of(tx, payers);
        Map<PayerId, PayerRulebook> books = new HashMap<>();
        PayerStore.byIds(tx, payers)
                .forEach((id, payer) ->
                        books.put(id, new PayerRulebook(payer.facts(), entries.getOrDefault(id, List.of()))));
        return books;
    }
}
