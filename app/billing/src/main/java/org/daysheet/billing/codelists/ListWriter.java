package org.daysheet.billing.codelists;

import org.daysheet.store.Tx;

/// Writes what a file says into its list, as it is read. Pairs are gathered by their first code, as the file has them;
/// those that ended before the list begins are left out, for no claim of its days meets them.
final class ListWriter implements AutoCloseable {
    private final CodeListStore.Rows rows;
    private final ListPeriod period;
    private final StringBuilder block = new StringBuilder();
    private String column1 = "";
    private int ordinal;
    private int entries;
    private int leftOut;

    ListWriter(Tx tx, long list, ListPeriod period) {
        this.rows = new CodeListStore.Rows(tx, list);
        this.period = period;
        this.ordinal = CodeListStore.lastBlock(tx, list);
    }

    void add(ListLine line) {
        switch (line) {
            case ListLine.Code code -> {
                rows.code(code);
                entries++;
            }
            case ListLine.Limit limit -> {
                rows.limit(limit.limit());
                entries++;
            }
            case ListLine.Pair pair -> add(pair.column1(), pair.pair());
            case ListLine.Fault fault ->
                throw new IllegalStateException("the file changed while it was read: " + fault);
            case ListLine.Other _ -> {}
        }
    }

    private void add(String first, CodePair pair) {
        if (pair.to() != null && pair.to().isBefore(period.effectiveOn())) {
            leftOut++;
            return;
        }
        if (!first.equals(column1) || block.length() >= PairBlock.LONGEST) {
            flush();
            column1 = first;
        }
        PairBlock.append(block, pair);
        entries++;
    }

    private void flush() {
        if (!block.isEmpty()) {
            rows.block(column1, ++ordinal, block.toString());
            block.setLength(0);
        }
    }

    int entries() {
        return entries;
    }

    int leftOut() {
        return leftOut;
    }

    @Override
    public void close() {
        flush();
        rows.close();
    }
}
