package org.daysheet.billing.codelists;

import static org.daysheet.store.db.Tables.CODE_LIST;
import static org.daysheet.store.db.Tables.CODE_PAIR_BLOCK;
import static org.daysheet.store.db.Tables.LISTED_CODE;
import static org.daysheet.store.db.Tables.UNIT_LIMIT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.codelists.CodeFacts.PairKey;
import org.daysheet.store.Tx;

/// Looks the codes of one claim up in every loaded list, with one statement for each kind of list.
public final class CodeQuery {
    private final Tx tx;
    private final List<CodeList> lists;

    private CodeQuery(Tx tx, List<CodeList> lists) {
        this.tx = tx;
        this.lists = lists;
    }

    /// The lists as they are in this transaction.
    public static CodeQuery in(Tx tx) {
        return new CodeQuery(
                tx,
                tx.dsl()
                        .selectFrom(CODE_LIST)
                        .fetch(row -> new CodeList(
                                row.getCodeListId(),
                                CodeListKind.valueOf(row.getListKind()),
                                CodeListStore.period(row),
                                List.of())));
    }

    /// What is known about these codes.
    ///
    /// @param diagnoses without dots
    /// @param procedures of the claim and of what else was done on its days
    public CodeFacts facts(Collection<String> diagnoses, Set<String> procedures) {
        if (lists.isEmpty()) {
            return CodeFacts.NONE;
        }
        List<String> codes = new ArrayList<>(diagnoses);
        codes.addAll(procedures);
        boolean hasCodes = has(CodeListKind.ICD10CM) || has(CodeListKind.HCPCS);
        return new CodeFacts(
                lists,
                hasCodes ? codes(codes) : List.of(),
                has(CodeListKind.MUE) ? limits(procedures) : Map.of(),
                has(CodeListKind.NCCI) ? pairs(procedures) : Map.of());
    }

    private boolean has(CodeListKind kind) {
        return lists.stream().anyMatch(list -> list.kind() == kind);
    }

    private List<ListedCode> codes(Collection<String> codes) {
        return tx.dsl()
                .selectFrom(LISTED_CODE)
                .where(LISTED_CODE.CODE_VALUE.in(codes))
                .fetch(row -> new ListedCode(
                        row.getCodeListId(),
                        row.getCodeValue(),
                        row.getIsBillable(),
                        row.getTitle(),
                        row.getEffectiveOn(),
                        row.getEndsOn()));
    }

    private Map<Long, List<UnitLimit>> limits(Collection<String> procedures) {
        Map<Long, List<UnitLimit>> limits = new HashMap<>();
        tx.dsl()
                .selectFrom(UNIT_LIMIT)
                .where(UNIT_LIMIT.PROCEDURE_CODE.in(procedures))
                .forEach(row -> limits.computeIfAbsent(row.getCodeListId(), _ -> new ArrayList<>())
                        .add(new UnitLimit(
                                row.getProcedureCode(),
                                row.getMostUnits(),
                                row.getAdjudicationCode().charAt(0))));
        return limits;
    }

    private Map<PairKey, List<CodePair>> pairs(Set<String> procedures) {
        Map<PairKey, List<CodePair>> pairs = new HashMap<>();
        tx.dsl()
                .selectFrom(CODE_PAIR_BLOCK)
                .where(CODE_PAIR_BLOCK.COLUMN1_CODE.in(procedures))
                .forEach(row -> {
                    List<CodePair> found = PairBlock.wanted(row.getPairs(), procedures);
                    pairs.computeIfAbsent(
                                    new PairKey(row.getCodeListId(), row.getColumn1Code()), _ -> new ArrayList<>())
                            .addAll(found);
                });
        return pairs;
    }
}
