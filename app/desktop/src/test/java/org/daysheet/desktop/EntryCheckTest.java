package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubSeverity;
import org.daysheet.desktop.encounters.EntryCheck;
import org.daysheet.desktop.encounters.EntryViewModel;
import org.daysheet.desktop.encounters.LineField;
import org.daysheet.desktop.encounters.VisitField;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.ProcedureCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A visit is checked while it is typed; nothing is said at its fields for it.
class EntryCheckTest {
    private static final ScrubFinding PLACE = new ScrubFinding(
            "facility-missing", ScrubSeverity.STOPS, "providers.facility", "No facility is named.", "Name it.");
    private static final ScrubFinding LINE = new ScrubFinding(
            "charge-zero", ScrubSeverity.WARNS, "lines[2].charge", "The line charges nothing.", "Look at it.");

    private final PretendEncounters desk = new PretendEncounters();
    private final EntryViewModel model =
            new EntryViewModel(desk, Pretend.sameThread(), () -> PretendEncounters.TODAY, () -> true);

    @BeforeEach
    void begin() {
        model.begin();
        desk.findings = List.of(LINE, PLACE);
    }

    @Test
    void whatCannotBeReadYetIsNotCheckedAndNotComplainedAbout() {
        model.check().look();

        assertThat(desk.checked).isEmpty();
        assertThat(model.check().found().get()).isNull();
        assertThat(model.visit().firstFault()).isEmpty();
    }

    @Test
    void whatIsTypedIsCheckedAndWhatStopsComesFirst() {
        type();
        model.check().look();

        assertThat(desk.checked)
                .singleElement()
                .satisfies(draft -> assertThat(draft.lines())
                        .extracting(line -> line.procedure())
                        .containsExactly(new ProcedureCode("G0402"), new ProcedureCode("J3420")));
        EntryCheck.Found found = Objects.requireNonNull(model.check().found().get());
        assertThat(found.stops()).isEqualTo(1);
        assertThat(found.warnings()).isEqualTo(1);
        assertThat(found.findings()).extracting(ScrubFinding::rule).containsExactly("facility-missing", "charge-zero");
        assertThat(model.isUnsaved()).isTrue();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("save") || act.startsWith("charge"));
    }

    @Test
    void aDiagnosisThatStandsTwiceIsCheckedWhileItIsTypedAndStillRefusedWhenTheVisitIsSaved() {
        type();
        model.diagnoses().text(2).set("E119");
        desk.findings = List.of(new ScrubFinding(
                "diagnosis-twice", ScrubSeverity.STOPS, "diagnoses[2]", "E119 stands twice.", "Remove one of them."));
        model.check().look();

        assertThat(desk.checked)
                .singleElement()
                .satisfies(
                        draft -> assertThat(draft.diagnoses()).containsExactly(new Icd10("E119"), new Icd10("E119")));
        assertThat(Objects.requireNonNull(model.check().found().get()).findings())
                .extracting(ScrubFinding::fieldPath)
                .containsExactly("diagnoses[2]");
        assertThat(model.diagnoses().firstFault()).isEmpty();

        model.save();
        assertThat(model.diagnoses().firstFault()).contains(2);
        assertThat(desk.acts).noneMatch(act -> act.startsWith("save"));
    }

    @Test
    void aDiagnosisThatStandsTwiceIsNamedOnceByOneActAndTheLinesPointToWhereItStays() {
        type();
        model.diagnoses().text(2).set("I10");
        model.diagnoses().text(3).set("e11.9");
        model.lines().all().get(0).form().text(LineField.POINTERS).set("C, B");
        model.lines().all().get(1).form().text(LineField.POINTERS).set("ac");
        ScrubFinding twice = new ScrubFinding(
                "diagnosis-twice", ScrubSeverity.STOPS, "diagnoses[3]", "E119 stands twice.", "Remove one of them.");
        desk.findings = List.of(twice, LINE);
        model.check().look();

        assertThat(model.check().offer(twice)).contains("Name E119 once");
        assertThat(model.check().offer(LINE)).isEmpty();
        desk.findings = List.of(LINE);
        model.check().mendFirst();

        assertThat(model.diagnoses().typed())
                .containsEntry(1, "E119")
                .containsEntry(2, "I10")
                .containsEntry(3, "");
        assertThat(model.lines().all().get(0).form().typed(LineField.POINTERS)).isEqualTo("AB");
        assertThat(model.lines().all().get(1).form().typed(LineField.POINTERS)).isEqualTo("A");
        assertThat(Objects.requireNonNull(model.check().found().get()).findings())
                .extracting(ScrubFinding::rule)
                .containsExactly("charge-zero");
        assertThat(model.isUnsaved()).isTrue();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("save"));
    }

    @Test
    void aModifierThatStandsTwiceIsNamedOnce() {
        type();
        model.lines().all().get(1).form().text(LineField.MODIFIERS).set("25 59 25");
        ScrubFinding twice = new ScrubFinding(
                "modifier-twice", ScrubSeverity.STOPS, "lines[2].modifiers", "25 stands twice.", "Remove one.");

        assertThat(model.check().offer(twice)).isPresent();
        model.check().mend(twice);

        assertThat(model.lines().all().get(1).form().typed(LineField.MODIFIERS)).isEqualTo("25 59");
        assertThat(model.check().offer(twice)).isEmpty();
    }

    @Test
    void aFindingOfALineIsAboutTheLineOfTheFormWhereOthersAreEmpty() {
        model.pick(PretendEncounters.ANA);
        model.visit().text(VisitField.PROVIDER).set("Marlow, Helen");
        model.diagnoses().text(2).set("E119");
        model.lines().all().get(0).form().text(LineField.CODE).set("G0402");
        model.lines().all().get(0).form().text(LineField.POINTERS).set("B");
        model.lines().all().get(1).form().text(LineField.CODE).set("G0444");
        model.lines().all().get(1).form().text(LineField.POINTERS).set("B");
        model.lines().all().get(2).form().text(LineField.CODE).set("J3420");
        model.lines().all().get(2).form().text(LineField.POINTERS).set("B");
        model.lines().all().get(1).form().text(LineField.CODE).set("");
        desk.findings = List.of(
                LINE,
                new ScrubFinding(
                        "diagnosis-wrong", ScrubSeverity.STOPS, "diagnoses[1]", "It is no code.", "Correct it."));
        model.check().look();

        assertThat(Objects.requireNonNull(model.check().found().get()).findings())
                .extracting(ScrubFinding::fieldPath)
                .containsExactly("diagnoses[2]", "lines[3].charge");
    }

    @Test
    void anotherVisitBeginsWithoutTheFindingsOfTheOneBefore() {
        type();
        model.check().look();
        assertThat(model.check().found().get()).isNotNull();
        model.discard();
        model.begin();

        assertThat(model.check().found().get()).isNull();
    }

    @Test
    void whatWasFoundStaysWhenTheVisitIsSavedAsOpen() {
        type();
        model.check().look();
        model.save();

        assertThat(desk.acts).contains("save null");
        assertThat(Objects.requireNonNull(model.check().found().get()).findings())
                .extracting(ScrubFinding::rule)
                .containsExactly("facility-missing", "charge-zero");
    }

    @Test
    void aFindingThatIsMendedElsewhereIsToldWithWhatToDo() {
        model.check()
                .goTo(new ScrubFinding(
                        "member", ScrubSeverity.STOPS, "subscriber.memberId", "It has no number.", "Enter it."));

        assertThat(Objects.requireNonNull(model.notice().get()).text()).isEqualTo("It has no number. Enter it.");
    }

    private void type() {
        model.pick(PretendEncounters.ANA);
        model.visit().text(VisitField.PROVIDER).set("Marlow, Helen");
        model.diagnoses().text(1).set("E119");
        model.lines().all().get(0).form().text(LineField.CODE).set("G0402");
        model.lines().all().get(1).form().text(LineField.CODE).set("J3420");
    }
}
