package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Badge;
import org.jspecify.annotations.Nullable;

/// Checks the visit in the form as its claim would be checked, a moment after somebody typed: beside the screen, with
/// nothing kept. What cannot be read yet is not checked; a read that is out of date is dropped.
public final class EntryCheck {
    private static final Pattern NUMBERED = Pattern.compile("(diagnoses|lines)\\[([0-9]+)](.*)");

    private final EntryViewModel form;
    private final EncounterDesk desk;
    private final Latest reads;
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable VisitPath> wanted = new ReadOnlyObjectWrapper<>();
    private final EntryMending mending;
    private int turn;

    /// What was found.
    ///
    /// @param findings what stops the claim first, with the paths of the form
    public record Found(List<ScrubFinding> findings) {
        public Found {
            findings = List.copyOf(findings);
        }

        /// How many would keep the claim back.
        public long stops() {
            return findings.stream().filter(ScrubFinding::stops).count();
        }

        /// How many somebody should look at.
        public long warnings() {
            return findings.size() - stops();
        }
    }

    EntryCheck(EntryViewModel form, EncounterDesk desk, Background background) {
        this.form = form;
        this.desk = desk;
        this.reads = new Latest(background);
        this.mending = new EntryMending(form);
        form.phase().addListener((_, _, _) -> forget());
    }

    /// What the last check found, null while nothing could be checked.
    public ReadOnlyObjectProperty<@Nullable Found> found() {
        return found.getReadOnlyProperty();
    }

    /// The field of the finding somebody wants to go to, null for none.
    ReadOnlyObjectProperty<@Nullable VisitPath> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /// Whether there is a finding to go to.
    BooleanExpression hasFindings() {
        return BooleanExpression.booleanExpression(
                found.map(now -> now != null && !now.findings().isEmpty()).orElse(false));
    }

    /// Checks what is typed now.
    public void look() {
        if (form.phase().get() != EntryViewModel.Phase.ENTERING) {
            return;
        }
        Optional<EncounterDraft> draft = form.draft();
        if (draft.isEmpty()) {
            forget();
            return;
        }
        List<Integer> lines =
                places(form.lines().all().stream().map(line -> !line.isBlank()).toList());
        List<Integer> diagnoses = places(form.diagnoses().fields().stream()
                .map(place -> !form.diagnoses().typed(place).isEmpty())
                .toList());
        EncounterDesk.@Nullable Over over = form.over();
        reads.fetch(
                () -> desk.check(over, draft.get()),
                findings -> found.set(
                        findings.map(all -> sorted(all, lines, diagnoses)).orElse(null)),
                _ -> found.set(null));
    }

    /// Another visit is in the form, or it is being saved.
    void forget() {
        reads.forget();
        found.set(null);
        turn = 0;
    }

    /// Goes to the field of a finding; of one that is mended in another form it says what is to be done there.
    public void goTo(ScrubFinding finding) {
        VisitPath path = new VisitPath(finding.fieldPath());
        wanted.set(null);
        if (path.isInForm()) {
            wanted.set(path);
        } else {
            form.tell(finding.message() + " " + finding.advice(), Badge.Tone.CAUTION);
        }
    }

    /// Goes to the field of the next finding, and after the last to that of the first.
    public void goToNext() {
        Found now = found.get();
        if (now != null && !now.findings().isEmpty()) {
            goTo(now.findings().get(turn % now.findings().size()));
            turn++;
        }
    }

    /// What can be done at once about a finding, in a few words; empty when somebody has to type.
    public Optional<String> offer(ScrubFinding finding) {
        return mending.offer(finding);
    }

    /// Whether something is offered about a finding.
    BooleanExpression canMend() {
        return BooleanExpression.booleanExpression(found.map(now -> now != null
                        && now.findings().stream().anyMatch(one -> offer(one).isPresent()))
                .orElse(false));
    }

    /// Does what is offered about a finding, in the form, and checks anew.
    public void mend(ScrubFinding finding) {
        mending.mend(finding);
        look();
    }

    /// Does what is offered about the first finding that has something.
    public void mendFirst() {
        Found now = found.get();
        if (now != null) {
            now.findings().stream()
                    .filter(one -> offer(one).isPresent())
                    .findFirst()
                    .ifPresent(this::mend);
        }
    }

    /// What is typed, when it can be read; read from a copy, so that nothing is said at the fields.
    static Optional<EncounterDraft> read(Entered entered, EntryBook book, SavedVisit saved, LocalDate today) {
        Form<VisitField> visit = new Form<>(List.of(VisitField.values()));
        visit.fill(entered.visit());
        Form<Integer> diagnoses = new Form<>(
                IntStream.rangeClosed(1, EncounterDraft.MOST_DIAGNOSES).boxed().toList());
        diagnoses.fill(entered.diagnoses());
        return new VisitReading(
                        new VisitReading.Parts(visit, diagnoses, entered.rows(), book, entered.patient(), saved), today)
                .withTwice()
                .read()
                .filter(draft -> !draft.lines().isEmpty());
    }

    /// Places, from 1, of what is not empty.
    private static List<Integer> places(List<Boolean> filled) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            if (filled.get(i)) {
                places.add(i + 1);
            }
        }
        return places;
    }

    private static Found sorted(List<ScrubFinding> all, List<Integer> lines, List<Integer> diagnoses) {
        Map<String, List<Integer>> places = Map.of("lines", lines, "diagnoses", diagnoses);
        return new Found(all.stream()
                .map(finding -> inForm(finding, places))
                .sorted((one, other) -> Boolean.compare(other.stops(), one.stops()))
                .toList());
    }

    /// What is left empty does not count in a claim, and does in the form.
    private static ScrubFinding inForm(ScrubFinding finding, Map<String, List<Integer>> places) {
        Matcher numbered = NUMBERED.matcher(finding.fieldPath());
        if (!numbered.matches()) {
            return finding;
        }
        List<Integer> of = places.getOrDefault(numbered.group(1), List.of());
        int number = Integer.parseInt(numbered.group(2));
        int place = number >= 1 && number <= of.size() ? of.get(number - 1) : number;
        return new ScrubFinding(
                finding.rule(),
                finding.severity(),
                numbered.group(1) + "[" + place + "]" + numbered.group(3),
                finding.message(),
                finding.advice());
    }
}
