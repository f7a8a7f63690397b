package org.daysheet.billing.codelists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.codelists.Verdict.Plain;

/// Everything the loaded lists know about the codes of one claim. Pure: the same facts always give the same verdict. A
/// day that no list covers is never judged.
///
/// @param lists every loaded version
/// @param codes rows of the codes asked for, of every version
/// @param limits most units by key of the version
/// @param pairs by key of the version and first code
public record CodeFacts(
        List<CodeList> lists,
        List<ListedCode> codes,
        Map<Long, List<UnitLimit>> limits,
        Map<PairKey, List<CodePair>> pairs) {
    /// No list is loaded.
    public static final CodeFacts NONE = new CodeFacts(List.of(), List.of(), Map.of(), Map.of());

    public CodeFacts {
        lists = List.copyOf(lists);
        codes = List.copyOf(codes);
        limits = Map.copyOf(limits);
        pairs = Map.copyOf(pairs);
    }

    /// Where pairs are found.
    ///
    /// @param list key of the version
    /// @param column1 the procedure that is paid
    public record PairKey(long list, String column1) {}

    /// Whether a diagnosis may be billed on a day.
    public Verdict diagnosis(String code, LocalDate day) {
        return verdict(CodeListKind.ICD10CM, code, day);
    }

    /// Whether a procedure of HCPCS Level II may be billed on a day.
    public Verdict procedure(String code, LocalDate day) {
        return verdict(CodeListKind.HCPCS, code, day);
    }

    /// What a procedure of HCPCS Level II is, as the list of a day has it.
    public Optional<String> procedureTitle(String code, LocalDate day) {
        return covering(CodeListKind.HCPCS, day)
                .flatMap(list -> codes.stream()
                        .filter(row -> row.list() == list.id() && row.code().equals(code))
                        .findFirst())
                .map(ListedCode::title)
                .filter(title -> !title.isEmpty());
    }

    /// The most units of a procedure on a day.
    public Optional<UnitLimit> limit(String procedure, LocalDate day) {
        return covering(CodeListKind.MUE, day)
                .flatMap(list -> limits.getOrDefault(list.id(), List.of()).stream()
                        .filter(limit -> limit.procedure().equals(procedure))
                        .findFirst());
    }

    /// The pair that keeps the second procedure from being paid beside the first on a day.
    public Optional<CodePair> pair(String column1, String column2, LocalDate day) {
        return covering(CodeListKind.NCCI, day)
                .flatMap(list -> pairs.getOrDefault(new PairKey(list.id(), column1), List.of()).stream()
                        .filter(pair -> pair.column2().equals(column2) && pair.holdsOn(day))
                        .findFirst());
    }

    /// Of several versions that cover a day the one that began last counts.
    private Optional<CodeList> covering(CodeListKind kind, LocalDate day) {
        return lists.stream()
                .filter(list -> list.kind() == kind && list.covers(day))
                .max(Comparator.comparing((CodeList list) -> list.period().effectiveOn())
                        .thenComparing(CodeList::id));
    }

    private Verdict verdict(CodeListKind kind, String code, LocalDate day) {
        Optional<CodeList> list = covering(kind, day);
        if (list.isEmpty()) {
            return Plain.NOT_ASKED;
        }
        return codes.stream()
                .filter(row -> row.list() == list.get().id() && row.code().equals(code))
                .findFirst()
                .map(row -> verdict(row, day))
                .orElseGet(() -> elsewhere(kind, code));
    }

    private static Verdict verdict(ListedCode row, LocalDate day) {
        if (!row.isBillable()) {
            return Plain.HEADING;
        }
        LocalDate from = row.from();
        if (from != null && day.isBefore(from)) {
            return new Verdict.NotYet(from);
        }
        LocalDate to = row.to();
        return to != null && day.isAfter(to) ? new Verdict.Ended(to) : Plain.VALID;
    }

    private Verdict elsewhere(CodeListKind kind, String code) {
        return lists.stream()
                .filter(list -> list.kind() == kind)
                .filter(list -> codes.stream()
                        .anyMatch(row -> row.list() == list.id()
                                && row.isBillable()
                                && row.code().equals(code)))
                .max(Comparator.comparing(list -> list.period().effectiveOn()))
                .<Verdict>map(list -> new Verdict.OtherVersion(list.period().name()))
                .orElse(Plain.UNKNOWN);
    }
}
