package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.PAYER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.daysheet.store.Tx;
import org.jspecify.annotations.Nullable;

/// Which balances belong to cases of workers' compensation, auto and liability. Nothing is kept of it: it follows from
/// the payers, from the claims made up to the day, and from the accidents of visits as they are known now.
final class CaseQuery {
    private final Map<Long, ReceivableClass> payers;
    private final Map<Long, ReceivableClass> visits;

    private CaseQuery(Map<Long, ReceivableClass> payers, Map<Long, ReceivableClass> visits) {
        this.payers = payers;
        this.visits = visits;
    }

    /// The work grows with the visits that have a case, not with all visits.
    static CaseQuery read(Tx tx, LocalDate asOf) {
        Map<Long, ReceivableClass> payers = payers(tx);
        Map<Long, ReceivableClass> visits = new HashMap<>();
        claimed(tx, asOf, payers, visits);
        accidents(tx, visits);
        return new CaseQuery(payers, visits);
    }

    private static Map<Long, ReceivableClass> payers(Tx tx) {
        Map<Long, ReceivableClass> payers = new HashMap<>();
        tx.dsl()
                .select(PAYER.PAYER_ID, PAYER.FILING_INDICATOR)
                .from(PAYER)
                .forEach(row -> put(payers, row.value1(), ReceivableClass.ofPayer(row.value2())));
        return payers;
    }

    private static void claimed(
            Tx tx, LocalDate asOf, Map<Long, ReceivableClass> payers, Map<Long, ReceivableClass> visits) {
        if (payers.isEmpty()) {
            return;
        }
        Instant end = asOf.plusDays(1).atStartOfDay(PayerQuery.zone(tx)).toInstant();
        tx.dsl()
                .select(CLAIM.ENCOUNTER_ID, CLAIM.PAYER_ID)
                .from(CLAIM)
                .where(CLAIM.PAYER_ID.in(payers.keySet()))
                .and(CLAIM.CREATED_AT.lt(end))
                .orderBy(CLAIM.CLAIM_ID.desc())
                .forEach(row -> put(visits, row.value1(), payers.get(row.value2())));
    }

    /// What a visit says of its case counts before what it was claimed from.
    private static void accidents(Tx tx, Map<Long, ReceivableClass> visits) {
        tx.dsl()
                .select(ENCOUNTER.ENCOUNTER_ID, ENCOUNTER.ACCIDENT_KIND)
                .from(ENCOUNTER)
                .where(ENCOUNTER.ACCIDENT_KIND.in("AA", "EM", "OA", "AA_EM", "EM_OA"))
                .and(ENCOUNTER.ACCIDENT_CASE_NUMBER.ne("").or(ENCOUNTER.ADJUSTER_NAME.ne("")))
                .forEach(row -> put(visits, row.value1(), ReceivableClass.ofAccident(row.value2())));
    }

    private static void put(Map<Long, ReceivableClass> classes, long key, @Nullable ReceivableClass found) {
        if (found != null) {
            classes.put(key, found);
        }
    }

    /// The class of what an account has open on a charge of a visit.
    ReceivableClass of(Accounts.Owner account, long visit) {
        ReceivableClass owing = account.payer() == null ? null : payers.get(account.payer());
        if (owing != null) {
            return owing;
        }
        ReceivableClass ordinary = account.kind() == LedgerKind.INSURANCE_RECEIVABLE
                ? ReceivableClass.INSURANCE
                : ReceivableClass.PATIENTS;
        return visits.getOrDefault(visit, ordinary);
    }
}
