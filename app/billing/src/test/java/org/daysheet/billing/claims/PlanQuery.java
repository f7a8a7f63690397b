package org.daysheet.billing.claims;

import org.daysheet.store.Tx;
import org.jooq.Select;

/// How the database goes about a question.
final class PlanQuery {
    private PlanQuery() {}

    static String of(Tx tx, Select<?> question) {
        return String.valueOf(tx.dsl().fetchValue("explain " + tx.dsl().renderInlined(question)));
    }
}
