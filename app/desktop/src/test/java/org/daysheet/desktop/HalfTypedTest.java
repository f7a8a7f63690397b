package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.encounters.EntryLine;
import org.daysheet.desktop.encounters.EntryViewModel;
import org.daysheet.desktop.encounters.LineField;
import org.daysheet.desktop.encounters.VisitField;
import org.daysheet.types.id.EncounterId;
import org.junit.jupiter.api.Test;

/// A visit that is half typed survives the end of the program, and goes once it is saved or thrown away.
class HalfTypedTest {
    private final PretendEncounters desk = new PretendEncounters();
    private final Background background = Pretend.sameThread();
    private final EntryViewModel model = form(background);

    private EntryViewModel form(Background work) {
        return new EncountersViewModel(desk, work, _ -> {}, () -> PretendEncounters.TODAY).entry();
    }

    @Test
    void whatIsTypedIsKeptAMomentLaterAndOfferedByTheNextProgram() {
        model.begin();
        model.half().keep();
        assertThat(desk.unfinished).as("nothing was typed").isEmpty();
        type();
        model.half().keep();
        assertThat(desk.unfinished.values())
                .containsExactly(String.join(
                        "\n",
                        "patient\t11",
                        "visit.PATIENT\tRivera, Ana",
                        "visit.DAY\t06/26/2026",
                        "visit.PROVIDER\tMarlow, Helen",
                        "visit.PLACE\t11",
                        "diagnosis.1\tE11.9",
                        "line.1.CODE\tG0402",
                        "line.1.MODIFIERS\t25",
                        "line.1.POINTERS\tA",
                        "line.1.UNITS\t1",
                        "line.2.CODE\tJ3420",
                        "line.2.POINTERS\tA",
                        "line.2.UNITS\t1",
                        "line.2.AMOUNT\t9.00"));

        EntryViewModel next = form(background);
        next.begin();
        assertThat(next.half().hasOffer().get()).isTrue();
        assertThat(next.isUnsaved()).isFalse();
        next.half().resume();
        assertThat(next.half().hasOffer().get()).isFalse();
        assertThat(next.patient().get()).isEqualTo(PretendEncounters.ANA);
        assertThat(next.visit().typed(VisitField.PROVIDER)).isEqualTo("Marlow, Helen");
        assertThat(next.diagnoses().typed(1)).isEqualTo("E11.9");
        assertThat(lines(next)).containsExactly("G0402 25 168.50", "J3420  9.00");
        assertThat(next.isUnsaved()).isTrue();

        next.undo();
        assertThat(next.visit().typed(VisitField.PATIENT)).isEmpty();
        next.half().keep();
        assertThat(desk.unfinished).as("undone, nothing is left").isEmpty();
    }

    @Test
    void savedChargedOrDiscardedItIsKeptNoLonger() {
        model.begin();
        type();
        model.half().keep();
        model.save();
        assertThat(desk.unfinished).isEmpty();

        model.visit().text(VisitField.NOTE).set("see chart");
        model.half().keep();
        assertThat(desk.unfinished.values())
                .first()
                .asString()
                .matches("open\t5\nversion\t[0-9a-f]{64}\npatient\t11\n(?s:.*)");
        model.close();
        assertThat(desk.unfinished).isEmpty();
        model.half().keep();
        assertThat(desk.unfinished).isEmpty();

        model.begin();
        model.visit().text(VisitField.PATIENT).set("riv");
        model.half().keep();
        assertThat(desk.unfinished).hasSize(1);
        model.leave(() -> {});
        model.discard();
        assertThat(desk.unfinished).isEmpty();
    }

    @Test
    void whatIsRefusedStaysKept() {
        model.begin();
        type();
        model.half().keep();
        desk.faults = List.of(PretendEncounters.fault(1, "encounters.enter.no-fee", "No price."));
        model.close();
        assertThat(desk.unfinished).hasSize(1);
        int before = model.half().changes().get();
        desk.unfinished.clear();
        model.visit().text(VisitField.NOTE).set("x");
        assertThat(model.half().changes().get()).isGreaterThan(before);
        model.half().keep();
        assertThat(desk.unfinished).hasSize(1);
    }

    @Test
    void aVisitThatWasSavedBeforeIsGoneOnWithOverWhatIsKept() {
        desk.unfinished.put(
                "old",
                "open\t77\nversion\t" + desk.show(new EncounterId(77)).version()
                        + "\npatient\t11\nvisit.PATIENT\tRivera, Ana\nvisit.DAY\t06/25/2026\n"
                        + "visit.GONE\tx\nline.1.CODE\tG0444\nline.1.UNITS\t1\nline.1.LATER\ty\nnonsense");
        model.begin();
        model.half().resume();

        assertThat(model.title().get()).isEqualTo("Open visit, not charged yet");
        assertThat(model.visit().typed(VisitField.DAY)).isEqualTo("06/25/2026");
        assertThat(model.visit().typed(VisitField.PROVIDER)).isEmpty();
        assertThat(lines(model)).containsExactly("G0444  18.75");
        model.undo();
        assertThat(model.visit().typed(VisitField.PROVIDER)).isEqualTo("Okafor, Ben");
        assertThat(model.lines().all()).hasSize(3);
    }

    @Test
    void aVisitThatWasChangedMeanwhileIsReplacedOnlyWhenSomebodySaysSo() {
        typeOver77();
        desk.isChanged = true;
        EntryViewModel next = form(background);
        next.begin();
        next.half().resume();
        String asked = "This visit was changed elsewhere since you began: Rivera, Ana, 03/30/2026, Okafor, Ben, "
                + "2 lines, 161.00 is saved now. Nothing of it is replaced yet.";
        assertThat(next.overtaken().words()).isEqualTo(asked);
        assertThat(next.visit().typed(VisitField.NOTE)).isEqualTo("mine");
        next.save();
        assertThat(next.overtaken().words()).as("not answered").isEqualTo(asked);
        assertThat(desk.unfinished).hasSize(1);

        next.overtaken().goOn();
        assertThat(next.overtaken().words()).isEmpty();
        assertThat(next.visit().typed(VisitField.NOTE)).isEqualTo("mine");
        assertThat(next.diagnoses().typed(2)).isEqualTo("E78.5");
        next.lines().all().getFirst().form().text(LineField.POINTERS).set("A");
        next.save();
        assertThat(next.notice().get().text()).isEqualTo("The visit of Rivera, Ana is saved. It is not charged yet.");
        assertThat(desk.unfinished).isEmpty();
    }

    @Test
    void whatIsSavedNowComesIntoTheFormInsteadOfWhatWasTyped() {
        typeOver77();
        desk.isChanged = true;
        model.save();
        assertThat(model.overtaken().words())
                .as("the form was open all the time")
                .startsWith("This visit was changed");
        assertThat(model.isUnsaved()).isTrue();

        assertThat(model.overtaken().take()).isTrue();
        assertThat(model.overtaken().words()).isEmpty();
        assertThat(model.visit().typed(VisitField.NOTE)).isEmpty();
        assertThat(model.diagnoses().typed(2)).isEmpty();
        assertThat(model.isUnsaved()).isFalse();
        assertThat(desk.unfinished).isEmpty();
        assertThat(model.overtaken().take()).isFalse();
    }

    @Test
    void whatReplacesAChangedVisitIsUnsavedUntilItIsSavedAndUndoGoesToWhatIsSavedNow() {
        typeOver77();
        desk.isChanged = true;
        model.save();
        model.overtaken().goOn();
        model.visit().text(VisitField.NOTE).set("");
        assertThat(model.isUnsaved())
                .as("what the form began with is not what is saved now")
                .isTrue();
        model.undo();
        assertThat(model.diagnoses().typed(1)).isEqualTo("I10");
        assertThat(model.diagnoses().typed(2)).isEmpty();
        assertThat(model.isUnsaved()).isFalse();
        assertThat(desk.unfinished).isEmpty();

        model.visit().text(VisitField.NOTE).set("once more");
        model.lines().all().forEach(line -> line.form().text(LineField.POINTERS).set("A"));
        model.save();
        assertThat(model.notice().get().text()).startsWith("The visit of Rivera, Ana is saved.");
        assertThat(model.overtaken().take())
                .as("nothing is about to be replaced")
                .isFalse();
    }

    private void typeOver77() {
        model.load(new EncounterId(77), () -> {}, Pretend::unexpected);
        model.visit().text(VisitField.NOTE).set("mine");
        model.half().keep();
    }

    @Test
    void aVisitThatWasChargedMeanwhileCanOnlyBeThrownAway() {
        desk.unfinished.put("old", "open\t" + PretendEncounters.CHARGED + "\nvisit.PATIENT\tSample5, Pat");
        desk.unfinished.put("other", "visit.PATIENT\tRivera, Ana");
        model.begin();
        model.half().resume();
        assertThat(model.notice().get().text())
                .isEqualTo("That visit was charged meanwhile. What was typed then can only be thrown away.");
        assertThat(model.half().hasOffer().get()).isTrue();

        model.half().throwAway();
        assertThat(desk.unfinished).isEqualTo(Map.of("other", "visit.PATIENT\tRivera, Ana"));
        assertThat(model.half().hasOffer().get()).isTrue();
        model.half().throwAway();
        assertThat(desk.unfinished).isEmpty();
        assertThat(model.half().hasOffer().get()).isFalse();
    }

    @Test
    void goingOnAsksAboutWhatIsInTheFormFirst() {
        desk.unfinished.put("old", "visit.PATIENT\tRivera, Ana");
        model.begin();
        model.visit().text(VisitField.PATIENT).set("ben");
        model.half().resume();
        assertThat(model.asking().get()).isNotNull();
        assertThat(model.visit().typed(VisitField.PATIENT)).isEqualTo("ben");
        model.discard();
        assertThat(model.visit().typed(VisitField.PATIENT)).isEqualTo("Rivera, Ana");
        assertThat(desk.unfinished).containsOnlyKeys("old");
    }

    @Test
    void whatWaitsToBeKeptIsOvertakenByTheSavingOfTheVisit() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        EntryViewModel slow = form(new Background(waiting::addFirst, Runnable::run, Pretend::words));
        slow.begin();
        waiting.forEach(Runnable::run);
        waiting.clear();
        slow.pick(PretendEncounters.ANA);
        slow.visit().text(VisitField.PROVIDER).set("Marlow, Helen");
        slow.diagnoses().text(1).set("E11.9");
        slow.lines().all().getFirst().form().text(LineField.CODE).set("G0402");
        slow.half().keep();
        slow.close();
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run(); // the newest first: workers keep no order
        }
        assertThat(desk.acts).contains("charge null");
        assertThat(desk.unfinished).isEmpty();
        assertThat(slow.charged().get().id()).isEqualTo(new EncounterId(5));
    }

    @Test
    void whenNothingCanBeKeptThatIsToldOnce() {
        model.begin();
        desk.isBroken = true;
        model.visit().text(VisitField.NOTE).set("x");
        model.half().keep();
        model.half().keep();
        assertThat(background.news())
                .extracting(job -> job.title() + ": " + job.state().get() + " "
                        + job.result().get())
                .containsExactly("What you type is not safe from a crash now: " + Job.State.FAILED
                        + " The books cannot be read now.");
    }

    private void type() {
        model.pick(PretendEncounters.ANA);
        model.visit().text(VisitField.PROVIDER).set("Marlow, Helen");
        model.diagnoses().text(1).set("E11.9");
        line(0, LineField.CODE, "G0402");
        line(0, LineField.MODIFIERS, "25");
        line(1, LineField.CODE, "J3420");
        line(1, LineField.AMOUNT, "9.00");
    }

    private void line(int place, LineField field, String text) {
        model.lines().all().get(place).form().text(field).set(text);
    }

    private static List<String> lines(EntryViewModel form) {
        return form.lines().all().stream()
                .filter(line -> !line.isBlank())
                .map(EntryLine::form)
                .map(line -> line.typed(LineField.CODE) + " " + line.typed(LineField.MODIFIERS) + " "
                        + line.typed(LineField.AMOUNT))
                .toList();
    }
}
