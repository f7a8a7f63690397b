package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.encounters.EncounterDesk.Eligible;
import org.daysheet.desktop.encounters.EntryViewModel;
import org.daysheet.desktop.encounters.PatientChoice;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.types.id.PatientId;
import org.junit.jupiter.api.Test;

/// What is done and said while a read is still under way.
class LateAnswersTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Background background = new Background(waiting::add, Runnable::run, Pretend::words);

    private void answerAll() {
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    @Test
    void aFindingIsMendedInTheClaimThatIsShownNotInTheOneThatIsJustBeingRead() {
        PretendClaims desk = new PretendClaims(40);
        ClaimsViewModel model = new ClaimsViewModel(desk, background, _ -> {}, FilterMemory.NONE);
        model.shown();
        answerAll();
        model.open(Pretend.claim(0));
        answerAll();
        model.open(Pretend.claim(1));
        model.page().fixFirst();
        answerAll();

        assertThat(desk.acts).contains("fix 1 diagnosis-twice").doesNotContain("fix 2 diagnosis-twice");
    }

    @Test
    void whatIsKnownOfOnePatientIsNotSaidOfTheNextUntilItIsRead() {
        PretendEncounters desk = new PretendEncounters();
        desk.eligible = new Eligible("Coverage checked on 06/16/2026: active", false);
        EntryViewModel entry = new EntryViewModel(desk, background, () -> PretendEncounters.TODAY, () -> true);
        entry.begin();
        answerAll();
        entry.pick(PretendEncounters.ANA);
        answerAll();
        assertThat(entry.circle().eligibility().get()).isEqualTo("Coverage checked on 06/16/2026: active");
        assertThat(entry.circle().isInsured().get()).isTrue();

        entry.pick(new PatientChoice(new PatientId(105), "P20005", "Sample5, Pat", LocalDate.of(1950, 1, 1)));

        assertThat(List.of(
                        entry.circle().eligibility().get(),
                        entry.circle().payer().get()))
                .containsOnly("");
        assertThat(entry.circle().isInsured().get()).isFalse();
    }
}
