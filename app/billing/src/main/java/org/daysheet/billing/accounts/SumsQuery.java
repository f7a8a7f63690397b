package org.daysheet.billing.accounts;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.sum;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.accounts.AccountCharge.Sums;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;

/// What became of charges, added up from every transfer that touched them.
final class SumsQuery {
    private SumsQuery() {}

    static Map<Long, Sums> of(Tx tx, Collection<Long> charges) {
        Map<Long, Sums> sums = new HashMap<>();
        for (List<Long> chunk : Chunks.of(charges)) {
            side(tx, TRANSFER.DEBIT_CHARGE_ID, TRANSFER.CREDIT_CHARGE_ID, true, chunk, sums);
            side(tx, TRANSFER.CREDIT_CHARGE_ID, TRANSFER.DEBIT_CHARGE_ID, false, chunk, sums);
        }
        return sums;
    }

    private static void side(
            Tx tx,
            TableField<?, Long> charge,
            TableField<?, Long> otherCharge,
            boolean isDebit,
            List<Long> chunk,
            Map<Long, Sums> sums) {
        var own = ACCOUNT.as("own_account");
        var other = ACCOUNT.as("other_account");
        tx.dsl()
                .select(
                        charge,
                        otherCharge,
                        own.ACCOUNT_KIND,
                        other.ACCOUNT_KIND,
                        sum(TRANSFER.AMOUNT_CENTS).cast(SQLDataType.BIGINT))
                .from(TRANSFER)
                .join(own)
                .on(own.ACCOUNT_ID.eq(isDebit ? TRANSFER.DEBIT_ACCOUNT_ID : TRANSFER.CREDIT_ACCOUNT_ID))
                .join(other)
                .on(other.ACCOUNT_ID.eq(isDebit ? TRANSFER.CREDIT_ACCOUNT_ID : TRANSFER.DEBIT_ACCOUNT_ID))
                .where(charge.in(chunk))
                .groupBy(charge, otherCharge, own.ACCOUNT_KIND, other.ACCOUNT_KIND)
                .forEach(row -> sums.merge(
                        row.value1(),
                        of(
                                AccountKind.valueOf(row.value3()),
                                AccountKind.valueOf(row.value4()),
                                row.value1().equals(row.value2()),
                                Money.ofCents(isDebit ? row.value5() : -row.value5())),
                        SumsQuery::plus));
    }

    /// @param isSame whether both sides are about the same charge
    /// @param effect what the transfers added to the receivable
    private static Sums of(AccountKind own, AccountKind other, boolean isSame, Money effect) {
        if (!own.isReceivable()) {
            return Sums.NONE;
        }
        Money none = Money.ZERO;
        Money less = effect.negated();
        return switch (other) {
            case REVENUE, OPENING_BALANCE, FEE_INCOME, INTEREST, AGENCY_FEE ->
                new Sums(effect, none, none, none, none, none);
            case CONTRACTUAL -> new Sums(none, none, less, none, none, none);
            case WRITE_OFF -> new Sums(none, none, none, less, none, none);
            case CASH, UNAPPLIED_PATIENT, UNAPPLIED_PAYER, PAYER_CLEARING, REFUND ->
                own == AccountKind.INSURANCE_RECEIVABLE
                        ? new Sums(none, less, none, none, none, none)
                        : new Sums(none, none, none, none, less, none);
            case INSURANCE_RECEIVABLE, PATIENT_RECEIVABLE, AGENCY_RECEIVABLE ->
                new Sums(none, none, none, none, none, isSame ? none : less);
        };
    }

    private static Sums plus(Sums one, Sums more) {
        return new Sums(
                one.charged().plus(more.charged()),
                one.paidByPayers().plus(more.paidByPayers()),
                one.contractual().plus(more.contractual()),
                one.writtenOff().plus(more.writtenOff()),
                one.paidByPatient().plus(more.paidByPatient()),
                one.elsewhere().plus(more.elsewhere()));
    }
}
