package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.encounters.EntryViewModel;
import org.daysheet.desktop.encounters.LineField;
import org.daysheet.desktop.encounters.VisitField;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.types.id.EncounterId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What keeps a visit from being entered is said in words, at its field or as news.
class EntryRefusalsTest {
    private static final LocalDate TODAY = PretendEncounters.TODAY;

    private final PretendEncounters desk = new PretendEncounters();
    private final EntryViewModel model = new EntryViewModel(desk, Pretend.sameThread(), () -> TODAY, () -> true);

    @BeforeEach
    void begin() {
        model.begin();
    }

    @Test
    void whoIsUsedNoMoreComesIntoNoVisitButStaysWhereTheyWere() {
        desk.isMarlowUsed = false;
        model.begin();
        visit();
        model.close();
        assertThat(model.visit().problem(VisitField.PROVIDER).get())
                .isEqualTo(
                        "Marlow, Helen is not used any more. Choose another, or use this one again in the settings.");
        assertThat(desk.charged).isEmpty();

        model.load(new EncounterId(77), () -> {}, Pretend::unexpected);
        model.close();
        assertThat(desk.acts).endsWith("charge 77");
    }

    @Test
    void whatCannotBeLookedUpIsSaidAndIsNotTakenForNothing() {
        visit();
        desk.isBroken = true;
        model.lines().all().getFirst().form().text(LineField.CODE).set("G0439");
        assertThat(model.lines().all().getFirst().caution().get())
                .isEqualTo("The fee could not be read: The books cannot be read now.");
        List<Offer> offered = new ArrayList<>();
        model.patients().find("Ri", offered::addAll);
        assertThat(offered).isEmpty();
        assertThat(model.visit().problem(VisitField.PATIENT).get())
                .isEqualTo("Patients could not be looked up. The books cannot be read now.");

        desk.isBroken = false;
        model.lines().all().getFirst().form().text(LineField.CODE).set("G0402");
        assertThat(model.lines().all().getFirst().caution().get()).isEmpty();
    }

    @Test
    void whatCameOfSavingIsNewsOnceTheFormIsLeft() {
        Background background = Pretend.sameThread();
        EntryViewModel left = new EntryViewModel(desk, background, () -> TODAY, () -> false);
        left.begin();
        left.pick(PretendEncounters.ANA);
        left.visit().text(VisitField.PROVIDER).set("Marlow, Helen");
        desk.faults = List.of(PretendEncounters.fault(0, "encounters.any", "Not like this."));
        left.save();

        assertThat(background.news())
                .extracting(job -> job.state().get() + " " + job.result().get())
                .containsExactly("LOOK Nothing was saved. Go back to the visit and look at what is marked.");
    }

    @Test
    void aVisitIsNotLeftWhileItIsBeingSavedAndItsAnswerComesIntoNoOtherForm() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        Background slow = new Background(waiting::add, Runnable::run, Pretend::words);
        EntryViewModel form = new EntryViewModel(desk, slow, () -> TODAY, () -> true);
        form.begin();
        work(waiting);
        form.pick(PretendEncounters.ANA);
        form.visit().text(VisitField.PROVIDER).set("Marlow, Helen");
        form.diagnoses().text(1).set("e119");
        form.lines().all().getFirst().form().text(LineField.CODE).set("g0402");
        work(waiting);
        form.close();
        List<String> left = new ArrayList<>();
        assertThat(form.leave(() -> left.add("left"))).isFalse();
        form.discard();
        assertThat(left).isEmpty();
        assertThat(form.notice().get().text()).isEqualTo("The visit is just being saved. Try again in a moment.");

        form.begin();
        work(waiting);
        assertThat(form.phase().get()).isEqualTo(EntryViewModel.Phase.ENTERING);
        assertThat(form.charged().get()).isNull();
    }

    private static void work(Deque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    private void visit() {
        model.pick(PretendEncounters.ANA);
        model.visit().text(VisitField.PROVIDER).set("Marlow, Helen");
        model.diagnoses().text(1).set("e119");
        model.lines().all().getFirst().form().text(LineField.CODE).set("g0402");
    }
}
