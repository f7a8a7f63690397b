package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.PAYER_ALIAS;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.upper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daysheet.edi.remit835.RemitPayer;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/// Which of our payers sent a check.
final class PayerQuery {
    private PayerQuery() {}

    /// By TRN03 (with and without its leading 1), N104, REF*2U, else by the exact name, upper and lower case alike.
    static Optional<PayerId> find(Tx tx, RemitPayer payer) {
        List<String> codes = new ArrayList<>(codes(payer.originator()));
        codes.add(payer.id());
        codes.add(payer.reference("2U"));
        return find(tx, codes, payer.name());
    }

    /// By what a taken check keeps of its payer; for checks whose payer became known later.
    static Optional<PayerId> find(Tx tx, String payerCode, String payerName) {
        return find(tx, codes(payerCode), payerName);
    }

    /// Keys of the checks of a payer: those that say so, and those that were taken before it was known, by the same
    /// words as above.
    static Select<Record1<Long>> checks(PayerId payer) {
        var ours = select(PAYER.PAYER_CODE)
                .from(PAYER)
                .where(PAYER.PAYER_ID.eq(payer.value()))
                .unionAll(
                        select(PAYER_ALIAS.ALIAS_CODE).from(PAYER_ALIAS).where(PAYER_ALIAS.PAYER_ID.eq(payer.value())))
                .asTable("ours", PAYER.PAYER_CODE.getName());
        Field<String> code = field(name("ours", PAYER.PAYER_CODE.getName()), String.class);
        return select(REMITTANCE.REMITTANCE_ID)
                .from(REMITTANCE)
                .where(REMITTANCE.PAYER_ID.eq(payer.value()))
                .unionAll(select(REMITTANCE.REMITTANCE_ID)
                        .from(REMITTANCE)
                        .where(REMITTANCE.PAYER_ID.isNull())
                        .and(exists(selectOne()
                                        .from(ours)
                                        .where(code.eq(REMITTANCE.PAYER_CODE)
                                                .or(concat(inline("1"), code).eq(REMITTANCE.PAYER_CODE))))
                                .or(exists(selectOne()
                                        .from(PAYER)
                                        .where(PAYER.PAYER_ID.eq(payer.value()))
                                        .and(upper(PAYER.PAYER_NAME).eq(upper(trim(REMITTANCE.PAYER_NAME))))))));
    }

    private static List<String> codes(String originator) {
        return originator.length() == 10 && originator.startsWith("1")
                ? List.of(originator, originator.substring(1))
                : List.of(originator);
    }

    private static Optional<PayerId> find(Tx tx, List<String> codes, String name) {
        return codes.stream()
                .filter(code -> !code.isBlank())
                .map(code -> byCode(tx, code))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> byName(tx, name));
    }

    private static Optional<PayerId> byCode(Tx tx, String code) {
        return tx.dsl()
                .select(PAYER.PAYER_ID)
                .from(PAYER)
                .where(PAYER.PAYER_CODE.eq(code))
                .fetchOptional(PAYER.PAYER_ID)
                .or(() -> tx.dsl()
                        .select(PAYER_ALIAS.PAYER_ID)
                        .from(PAYER_ALIAS)
                        .where(PAYER_ALIAS.ALIAS_CODE.eq(code))
                        .fetchOptional(PAYER_ALIAS.PAYER_ID))
                .map(PayerId::new);
    }

    private static Optional<PayerId> byName(Tx tx, String name) {
        List<Long> found = tx.dsl()
                .select(PAYER.PAYER_ID)
                .from(PAYER)
                .where(upper(PAYER.PAYER_NAME).eq(name.strip().toUpperCase(Locale.ROOT)))
                .fetch(PAYER.PAYER_ID);
        return found.size() == 1 ? Optional.of(new PayerId(found.getFirst())) : Optional.empty();
    }
}
