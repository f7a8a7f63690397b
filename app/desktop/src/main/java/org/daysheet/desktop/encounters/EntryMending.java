package org.daysheet.desktop.encounters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubFix;
import org.daysheet.desktop.forms.Form;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.Modifier;

/// Mends what stands twice in the visit as it is typed: the fields change as if somebody had typed it, and nothing is
/// saved by it.
///
/// @param visit the form
record EntryMending(EntryViewModel visit) {
    private static final String DIAGNOSIS = "diagnosis-twice";
    private static final String MODIFIER = "modifier-twice";

    /// What can be done at once about a finding, in a few words; empty when somebody has to type.
    ///
    /// @param finding with the path of the form
    Optional<String> offer(ScrubFinding finding) {
        return switch (finding.rule()) {
            case DIAGNOSIS ->
                twice(finding).map(both -> new ScrubFix(ScrubFix.Kind.DIAGNOSIS_ONCE, both.code()).words());
            case MODIFIER ->
                line(finding)
                        .filter(line -> !once(line.typed(LineField.MODIFIERS))
                                .equals(line.typed(LineField.MODIFIERS).toUpperCase(Locale.ROOT)))
                        .map(_ -> new ScrubFix(ScrubFix.Kind.MODIFIERS_ONCE, "").words());
            default -> Optional.empty();
        };
    }

    /// Does it; nothing where nothing is offered.
    void mend(ScrubFinding finding) {
        switch (finding.rule()) {
            case DIAGNOSIS -> twice(finding).ifPresent(this::keepFirst);
            case MODIFIER ->
                line(finding)
                        .ifPresent(line -> line.text(LineField.MODIFIERS).set(once(line.typed(LineField.MODIFIERS))));
            default -> {}
        }
    }

    /// A diagnosis that stands at two places of the form.
    private record Twice(String code, int first, int second) {}

    private Optional<Twice> twice(ScrubFinding finding) {
        return new VisitPath(finding.fieldPath())
                .diagnosis()
                .flatMap(place -> Icd10.parse(visit.diagnoses().typed(place)).flatMap(code -> twice(code, place)));
    }

    private Optional<Twice> twice(Icd10 code, int place) {
        Predicate<Integer> isSame = other -> other != place
                && Icd10.parse(visit.diagnoses().typed(other))
                        .filter(code::equals)
                        .isPresent();
        return visit.diagnoses().fields().stream()
                .filter(isSame)
                .findFirst()
                .map(other -> new Twice(code.value(), Math.min(place, other), Math.max(place, other)));
    }

    /// The lines point to where it stays; what stands behind keeps its letter.
    private void keepFirst(Twice both) {
        char stays = VisitReading.letter(both.first());
        char goes = VisitReading.letter(both.second());
        visit.diagnoses().text(both.second()).set("");
        visit.lines().all().stream()
                .map(EntryLine::form)
                .filter(line ->
                        line.typed(LineField.POINTERS).toUpperCase(Locale.ROOT).indexOf(goes) >= 0)
                .forEach(line ->
                        line.text(LineField.POINTERS).set(pointing(line.typed(LineField.POINTERS), goes, stays)));
    }

    private static String pointing(String typed, char from, char to) {
        Set<Character> letters = new LinkedHashSet<>();
        for (char letter : typed.toUpperCase(Locale.ROOT).replaceAll("[ ,]", "").toCharArray()) {
            letters.add(letter == from ? to : letter);
        }
        StringBuilder kept = new StringBuilder();
        letters.forEach(kept::append);
        return kept.toString();
    }

    private Optional<Form<LineField>> line(ScrubFinding finding) {
        List<EntryLine> lines = visit.lines().all();
        return new VisitPath(finding.fieldPath())
                .line()
                .filter(number -> number >= 1 && number <= lines.size())
                .map(number -> lines.get(number - 1).form());
    }

    private static String once(String typed) {
        Set<String> kept = new LinkedHashSet<>();
        LineReading.modifiers(typed)
                .ifPresent(all -> all.stream().map(Modifier::value).forEach(kept::add));
        return kept.isEmpty() ? typed : String.join(" ", kept);
    }
}
