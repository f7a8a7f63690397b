package org.daysheet.billing.scrubber;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.id.ProviderId;

/// The one thing of a visit that a fix changes, as a text that can be compared, kept and put back. Pure.
final class MendedText {
    private static final String PARTS = "/";

    private MendedText() {}

    /// Whether a fix changes the visit, not the practice or a place.
    static boolean isOfVisit(ScrubFix.Kind kind) {
        return switch (kind) {
            case RENDERING_TAXONOMY, PRACTICE_ZIP, REMITTED_ZIP -> false;
            case LISTED_DESCRIPTION,
                    PRACTICE_CLIA,
                    NO_FACILITY,
                    AUTHORIZATION,
                    POINTERS_ONCE,
                    MODIFIERS_ONCE,
                    DIAGNOSIS_ONCE -> true;
        };
    }

    /// @param place of the line from 1, 0 where the fix is about the whole visit
    static String of(ScrubFix.Kind kind, EncounterDraft visit, int place) {
        return switch (kind) {
            case PRACTICE_CLIA -> visit.circumstances().more().clia();
            case AUTHORIZATION -> visit.circumstances().priorAuthorization();
            case NO_FACILITY -> {
                ProviderId facility = visit.providers().facility();
                yield facility == null ? "" : facility.toString();
            }
            case DIAGNOSIS_ONCE -> {
                List<String> parts = new ArrayList<>();
                parts.add(words(visit.diagnoses()));
                visit.lines().forEach(line -> parts.add(words(line.pointers())));
                yield String.join(PARTS, parts);
            }
            case LISTED_DESCRIPTION -> line(visit, place).description();
            case POINTERS_ONCE -> words(line(visit, place).pointers());
            case MODIFIERS_ONCE -> words(line(visit, place).modifiers());
            case RENDERING_TAXONOMY, PRACTICE_ZIP, REMITTED_ZIP ->
                throw new IllegalArgumentException(kind + " is not of the visit");
        };
    }

    /// What the text becomes by a fix.
    static String mended(ScrubFix fix, EncounterDraft visit, int place) {
        return switch (fix.kind()) {
            case PRACTICE_CLIA, AUTHORIZATION, LISTED_DESCRIPTION, RENDERING_TAXONOMY, PRACTICE_ZIP, REMITTED_ZIP ->
                fix.value();
            case NO_FACILITY -> "";
            case DIAGNOSIS_ONCE -> of(fix.kind(), DraftFixes.diagnosesOnce(visit), place);
            case POINTERS_ONCE, MODIFIERS_ONCE ->
                String.join(" ", new LinkedHashSet<>(split(of(fix.kind(), visit, place))));
        };
    }

    /// The visit with that text put in.
    static EncounterDraft put(ScrubFix.Kind kind, EncounterDraft visit, int place, String text) {
        return switch (kind) {
            case PRACTICE_CLIA -> DraftFixes.withClia(visit, text);
            case AUTHORIZATION -> DraftFixes.withAuthorization(visit, text);
            case NO_FACILITY ->
                DraftFixes.withFacility(visit, text.isEmpty() ? null : new ProviderId(Long.parseLong(text)));
            case DIAGNOSIS_ONCE -> diagnoses(visit, List.of(text.split(PARTS, -1)));
            case LISTED_DESCRIPTION -> DraftFixes.withLine(visit, place, line -> DraftFixes.described(line, text));
            case POINTERS_ONCE ->
                DraftFixes.withLine(visit, place, line -> DraftFixes.with(line, line.modifiers(), pointers(text)));
            case MODIFIERS_ONCE ->
                DraftFixes.withLine(
                        visit,
                        place,
                        line -> DraftFixes.with(
                                line, split(text).stream().map(Modifier::new).toList(), line.pointers()));
            case RENDERING_TAXONOMY, PRACTICE_ZIP, REMITTED_ZIP ->
                throw new IllegalArgumentException(kind + " is not of the visit");
        };
    }

    private static EncounterDraft diagnoses(EncounterDraft visit, List<String> parts) {
        List<ChargeDraft> lines = new ArrayList<>();
        for (int i = 0; i < visit.lines().size(); i++) {
            ChargeDraft line = visit.lines().get(i);
            lines.add(DraftFixes.with(line, line.modifiers(), pointers(parts.get(i + 1))));
        }
        return DraftFixes.with(
                visit, split(parts.getFirst()).stream().map(Icd10::new).toList(), lines);
    }

    private static ChargeDraft line(EncounterDraft visit, int place) {
        return visit.lines().get(place - 1);
    }

    private static String words(List<?> all) {
        return String.join(" ", all.stream().map(Object::toString).toList());
    }

    private static List<Integer> pointers(String text) {
        return split(text).stream().map(Integer::valueOf).toList();
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
