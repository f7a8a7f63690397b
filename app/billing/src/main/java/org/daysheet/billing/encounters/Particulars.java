package org.daysheet.billing.encounters;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.types.code.ProcedureCode;
import org.jspecify.annotations.Nullable;

/// What few payers ask of the patient that day, and the numbers and codes of programs.
///
/// @param pounds what the patient weighs (PAT08), such as "154" or "7.5", empty when not told
/// @param isPregnant whether the patient is pregnant (PAT09)
/// @param numbers numbers of the claim (REF)
/// @param conditions condition codes (HI BG; CMS-1500 box 10d), at most twenty-four
/// @param anesthesiaFor what was operated while anesthesia was given (HI BP), at most two
/// @param fileInformation what a regulator orders to be told (K3), its texts apart by `|`; empty when nothing
/// @param contract under which it is billed (CN1), null when none is told
public record Particulars(
        String pounds,
        boolean isPregnant,
        Map<VisitNumber, String> numbers,
        List<String> conditions,
        List<ProcedureCode> anesthesiaFor,
        String fileInformation,
        @Nullable ContractTerms contract) {
    /// As many procedures of anesthesia as a claim has room for.
    public static final int MOST_ANESTHESIA = 2;

    private static final int MOST_CONDITIONS = 24;

    /// Nothing of it.
    public static final Particulars NONE = new Particulars("", false, Map.of(), List.of(), List.of(), "", null);

    public Particulars {
        fileInformation = fileInformation.strip();
        EnumMap<VisitNumber, String> ordered = new EnumMap<>(VisitNumber.class);
        numbers.forEach((kind, number) -> {
            if (!number.isBlank()) {
                ordered.put(kind, number.strip());
            }
        });
        numbers = Collections.unmodifiableMap(ordered);
        conditions = List.copyOf(conditions);
        anesthesiaFor = List.copyOf(anesthesiaFor);
        boolean isSound = (pounds.isEmpty() || isPounds(pounds))
                && areConditions(conditions)
                && anesthesiaFor.size() <= MOST_ANESTHESIA
                && numbers.entrySet().stream().allMatch(entry -> entry.getKey().isNumber(entry.getValue()));
        if (!isSound) {
            throw new IllegalArgumentException("a weight, number or code of the visit is none a claim can tell");
        }
    }

    /// Whether a text is a weight.
    public static boolean isPounds(String text) {
        return text.matches("(?=.*[1-9])[0-9]{1,4}(\\.[0-9]{1,2})?");
    }

    /// Whether these are codes of conditions, each once: two letters or digits.
    public static boolean areConditions(List<String> codes) {
        return codes.size() <= MOST_CONDITIONS
                && Set.copyOf(codes).size() == codes.size()
                && codes.stream().allMatch(code -> code.matches("[0-9A-Z]{2}"));
    }

    /// The number of a kind, empty when it is not told.
    public String number(VisitNumber kind) {
        return numbers.getOrDefault(kind, "");
    }
}
