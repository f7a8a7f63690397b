package org.daysheet.store;

import static org.daysheet.store.db.Tables.AUDIT_ENTRY;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.RAW_FILE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.daysheet.types.work.ErrorCode;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// What the store can prove about itself without knowing what the rows mean. The identities of the ledger are
/// proved by the ledger.
public final class IntegrityCheck {
    private static final int REPORTED_FAULTS = 5;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private static final List<String> ROW_PROOFS = Arrays.stream(SealedTable.values())
            .map(SealedTable::proof)
            .distinct()
            .toList();

    private final Database database;

    IntegrityCheck(Database database) {
        this.database = database;
    }

    /// One proved or broken invariant.
    ///
    /// @param name stable name, such as "audit chain"
    /// @param detail what was looked at or what is wrong: counts and numbers, no names
    public record Result(String name, boolean passed, String detail) {}

    /// All results, broken ones included; never stops at the first. A database that cannot be read is itself a
    /// result.
    public List<Result> run() {
        List<Result> results = new ArrayList<>();
        results.add(sealResult());
        results.add(proved("audit chain", AuditTrail::faults));
        results.add(proved("counters", IntegrityCheck::counterFaults));
        results.add(proved("kept files", this::fileFaults));
        results.add(proved("table rights", TableRights.granted()::faults));
        for (String proof : ROW_PROOFS) {
            results.add(proved(proof, tx -> rowFaults(tx, proof)));
        }
        return List.copyOf(results);
    }

    private interface Proof {
        List<String> faults(Tx tx);
    }

    private Result sealResult() {
        return database.sealBroken()
                ? new Result("file seal", false, "the database file was changed while it was closed")
                : new Result("file seal", true, "");
    }

    private Result proved(String name, Proof proof) {
        try {
            List<String> faults = database.transactions().read(proof::faults);
            return new Result(name, faults.isEmpty(), String.join("; ", faults));
        } catch (StoreException e) {
            return new Result(name, false, e.getMessage());
        } catch (RuntimeException odd) {
            return new Result(
                    name,
                    false,
                    "a row cannot be understood (" + ErrorCode.of(odd).text() + ")");
        }
    }

    /// The head of each chain counts exactly the rows there are, and the last row has its number.
    private static List<String> counterFaults(Tx tx) {
        List<String> faults = new ArrayList<>();
        compare(tx, ChainHead.AUDIT, AUDIT_ENTRY, AUDIT_ENTRY.SEQUENCE, faults);
        compare(tx, ChainHead.POSTING, POSTING, POSTING.SEQUENCE, faults);
        return faults;
    }

    private static void compare(Tx tx, String chain, Table<?> table, Field<Long> sequence, List<String> faults) {
        ChainHead end = ChainHead.find(tx, chain).orElse(null);
        if (end == null) {
            faults.add("the head of the " + chain + " chain is missing");
            return;
        }
        long head = end.sequence();
        var found = tx.dsl()
                .select(DSL.count(), DSL.coalesce(DSL.max(sequence), 0L))
                .from(table)
                .fetchSingle();
        if (found.value1() != head || found.value2() != head) {
            faults.add("the " + chain + " chain counts " + head + " rows, table " + table.getName() + " has "
                    + found.value1() + " up to number " + found.value2());
        }
    }

    private static List<String> rowFaults(Tx tx, String proof) {
        return Arrays.stream(SealedTable.values())
                .filter(table -> table.proof().equals(proof))
                .flatMap(table -> RowProof.faults(tx, table).stream())
                .toList();
    }

    /// Every row of a kept file has its bytes in the vault, unchanged.
    private List<String> fileFaults(Tx tx) {
        List<String> faults = new ArrayList<>();
        for (String sha256 : tx.dsl()
                .selectDistinct(RAW_FILE.SHA256)
                .from(RAW_FILE)
                .orderBy(RAW_FILE.SHA256)
                .fetch(RAW_FILE.SHA256)) {
            if (!HASH.matcher(sha256).matches()) {
                faults.add("a kept file is named by no hash");
            } else if (!database.vault().contains(sha256)) {
                faults.add("file " + sha256 + " is missing");
            } else if (!database.vault().verify(sha256)) {
                faults.add("file " + sha256 + " is not as it was kept");
            }
            if (faults.size() >= REPORTED_FAULTS) {
                break;
            }
        }
        return faults;
    }
}
