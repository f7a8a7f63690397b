package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.money.Money;
import org.jooq.Record;
import org.jooq.TableField;

/// Adds up what moved between the receivables of some charges and everything else. Meant for the charges of a claim.
final class ClaimMoneyQuery {
    private ClaimMoneyQuery() {}

    /// What became of the charges that the newest version of a claim asks for.
    static ClaimMoney of(Tx tx, Claim claim) {
        ClaimVersionId version = claim.version().id();
        List<ClaimLine> lines = ClaimVersionStore.lines(tx, List.of(version)).getOrDefault(version, List.of());
        return of(tx, lines.stream().map(ClaimLine::charge).toList());
    }

    static ClaimMoney of(Tx tx, Collection<ChargeId> charges) {
        List<Long> ids = charges.stream().map(ChargeId::value).toList();
        Map<AccountKind, Money> settled = new EnumMap<>(AccountKind.class);
        side(tx, ids, TRANSFER.CREDIT_CHARGE_ID, TRANSFER.CREDIT_ACCOUNT_ID, TRANSFER.DEBIT_ACCOUNT_ID)
                .forEach((kind, amount) -> settled.merge(kind, amount, Money::plus));
        side(tx, ids, TRANSFER.DEBIT_CHARGE_ID, TRANSFER.DEBIT_ACCOUNT_ID, TRANSFER.CREDIT_ACCOUNT_ID)
                .forEach((kind, amount) -> settled.merge(kind, amount.negated(), Money::plus));
        Money charged = take(settled, AccountKind.REVENUE).negated();
        Money payers = take(settled, AccountKind.CASH)
                .plus(take(settled, AccountKind.UNAPPLIED_PAYER))
                .plus(take(settled, AccountKind.PAYER_CLEARING));
        Money patient = take(settled, AccountKind.UNAPPLIED_PATIENT);
        Money contractual = take(settled, AccountKind.CONTRACTUAL);
        Money writtenOff = take(settled, AccountKind.WRITE_OFF);
        return new ClaimMoney(
                charged, payers, patient, contractual, writtenOff, Money.sum(settled.values().stream()), open(tx, ids));
    }

    private static Money take(Map<AccountKind, Money> settled, AccountKind kind) {
        Money amount = settled.remove(kind);
        return amount == null ? Money.ZERO : amount;
    }

    /// By the kind of the account at the other side, what such transfers put on one side of the charges' receivables.
    private static Map<AccountKind, Money> side(
            Tx tx,
            List<Long> charges,
            TableField<?, Long> charge,
            TableField<?, Long> own,
            TableField<?, Long> opposite) {
        var receivable = ACCOUNT.as("receivable");
        var other = ACCOUNT.as("other");
        Map<AccountKind, Money> sums = new EnumMap<>(AccountKind.class);
        tx.dsl()
                .select(receivable.ACCOUNT_KIND, other.ACCOUNT_KIND, sum(TRANSFER.AMOUNT_CENTS))
                .from(TRANSFER)
                .join(receivable)
                .on(receivable.ACCOUNT_ID.eq(own))
                .join(other)
                .on(other.ACCOUNT_ID.eq(opposite))
                .where(charge.in(charges))
                .groupBy(receivable.ACCOUNT_KIND, other.ACCOUNT_KIND)
                .forEach(row -> {
                    AccountKind kind = AccountKind.valueOf(row.value2());
                    if (AccountKind.valueOf(row.value1()).isReceivable() && !kind.isReceivable()) {
                        sums.merge(kind, Money.ofCents(row.value3().longValueExact()), Money::plus);
                    }
                });
        return sums;
    }

    private static List<ClaimMoney.Owed> open(Tx tx, List<Long> charges) {
        List<ClaimMoney.Owed> open = new ArrayList<>();
        tx.dsl()
                .select(
                        ACCOUNT.ACCOUNT_KIND,
                        COVERAGE.FILING_ORDER,
                        PAYER.PAYER_NAME,
                        sum(CHARGE_BALANCE.BALANCE_CENTS),
                        min(CHARGE_BALANCE.SINCE_ON))
                .from(CHARGE_BALANCE)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(CHARGE_BALANCE.ACCOUNT_ID))
                .leftJoin(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(ACCOUNT.COVERAGE_ID))
                .leftJoin(PAYER)
                .on(PAYER.PAYER_ID.eq(COVERAGE.PAYER_ID))
                .where(CHARGE_BALANCE.CHARGE_ID.in(charges))
                .and(CHARGE_BALANCE.BALANCE_CENTS.ne(0L))
                .groupBy(ACCOUNT.ACCOUNT_KIND, COVERAGE.FILING_ORDER, PAYER.PAYER_NAME)
                .orderBy(COVERAGE.FILING_ORDER.asc().nullsLast(), ACCOUNT.ACCOUNT_KIND.desc())
                .forEach(row -> party(row)
                        .forEach(party -> open.add(new ClaimMoney.Owed(
                                party,
                                row.value3() == null ? "" : row.value3(),
                                Money.ofCents(row.value4().longValueExact()),
                                row.value5()))));
        return open;
    }

    /// None for a kind that is no receivable.
    private static List<ResponsibleParty> party(Record row) {
        Integer order = row.get(COVERAGE.FILING_ORDER);
        return switch (AccountKind.valueOf(row.get(ACCOUNT.ACCOUNT_KIND))) {
            case INSURANCE_RECEIVABLE -> List.of(ResponsibleParty.payer(order == null ? 1 : order));
            case PATIENT_RECEIVABLE -> List.of(ResponsibleParty.PATIENT);
            case AGENCY_RECEIVABLE -> List.of(ResponsibleParty.AGENCY);
            default -> List.of();
        };
    }
}
