package org.daysheet.billing.encounters;

import java.util.stream.Stream;
import org.daysheet.types.money.Money;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// The columns of a contract, of whatever is billed under it.
record ContractStore(Field<String> kind, Field<Long> cents, Field<String> code) {
    Stream<Field<?>> columns() {
        return Stream.of(kind, cents, code);
    }

    void fill(Record row, @Nullable ContractTerms contract) {
        Money amount = contract == null ? null : contract.amount();
        row.set(kind, contract == null ? null : contract.kind());
        row.set(cents, RowFactsStore.cents(amount));
        row.set(code, contract == null ? null : RowFactsStore.told(contract.code()));
    }

    @Nullable
    ContractTerms read(Record row) {
        @Nullable String told = row.get(kind);
        return told == null
                ? null
                : new ContractTerms(told, RowFactsStore.money(row, cents), RowFactsStore.text(row, code));
    }
}
