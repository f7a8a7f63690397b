package org.daysheet.billing.encounters;

import java.util.stream.Stream;
import org.daysheet.types.money.Money;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// The columns of a contract, of whatever is billed under it.
///
/// @param further percent, discount and version
record ContractStore(Field<String> kind, Field<Long> cents, Field<String> code, Further further) {
    /// The columns of what few contracts tell.
    record Further(Field<String> percent, Field<String> discount, Field<String> version) {}

    Stream<Field<?>> columns() {
        return Stream.of(kind, cents, code, further.percent(), further.discount(), further.version());
    }

    void fill(Record row, @Nullable ContractTerms contract) {
        Money amount = contract == null ? null : contract.amount();
        row.set(kind, contract == null ? null : contract.kind());
        row.set(cents, RowFactsStore.cents(amount));
        row.set(code, contract == null ? null : RowFactsStore.told(contract.code()));
        row.set(further.percent(), contract == null ? null : RowFactsStore.told(contract.percent()));
        row.set(further.discount(), contract == null ? null : RowFactsStore.told(contract.discount()));
        row.set(further.version(), contract == null ? null : RowFactsStore.told(contract.version()));
    }

    @Nullable
    ContractTerms read(Record row) {
        @Nullable String told = row.get(kind);
        return told == null
                ? null
                : new ContractTerms(
                        told,
                        RowFactsStore.money(row, cents),
                        RowFactsStore.text(row, further.percent()),
                        RowFactsStore.text(row, code),
                        RowFactsStore.text(row, further.discount()),
                        RowFactsStore.text(row, further.version()));
    }
}
