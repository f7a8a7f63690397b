package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.encounters.EncounterFilter;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.encounters.VisitField;
import org.daysheet.desktop.shell.Trail;
import org.daysheet.types.id.PatientId;
import org.junit.jupiter.api.Test;

/// The way through the window and back, without a window; and the look once a day for what nobody answered.
class LinksTest {
    private final List<String> been = new ArrayList<>();
    private String place = "today";

    private Trail trail() {
        Trail trail = new Trail();
        trail.follow(() -> {
            String here = place;
            return () -> {
                place = here;
                been.add(here);
            };
        });
        return trail;
    }

    private void go(Trail trail, String to) {
        trail.leave();
        place = to;
    }

    @Test
    void theTrailLeadsBackPlaceByPlaceAndForwardAgain() {
        Trail trail = trail();
        go(trail, "claim");
        go(trail, "check");
        trail.back();
        trail.back();
        trail.back();
        assertThat(been).containsExactly("claim", "today");
        assertThat(trail.canGoBack().get()).isFalse();
        trail.forward();
        trail.forward();
        trail.forward();
        assertThat(been).containsExactly("claim", "today", "claim", "check");
        assertThat(trail.canGoForward().get()).isFalse();
    }

    @Test
    void whoGoesElsewhereAfterGoingBackHasNoWayForward() {
        Trail trail = trail();
        go(trail, "claim");
        trail.back();
        go(trail, "patient");
        assertThat(trail.canGoForward().get()).isFalse();
        trail.back();
        assertThat(place).isEqualTo("today");
        trail.clear();
        assertThat(trail.canGoForward().get()).isFalse();
    }

    @Test
    void theTrailKeepsTheLastFiftyPlaces() {
        Trail trail = trail();
        for (int i = 1; i <= 60; i++) {
            go(trail, "claim " + i);
        }
        for (int i = 1; i <= 60; i++) {
            trail.back();
        }
        assertThat(been).hasSize(50);
        assertThat(place).isEqualTo("claim 10");
    }

    @Test
    void aVisitBegunForAPatientAsksAboutOneThatIsNotSavedFirst() {
        EncountersViewModel visits = new EncountersViewModel(
                new PretendEncounters(), Pretend.sameThread(), _ -> {}, () -> PretendEncounters.TODAY);
        visits.begin(new PatientId(11));
        assertThat(visits.entering().get()).isTrue();
        assertThat(visits.entry().patient().get()).isEqualTo(PretendEncounters.ANA);
        visits.entry().visit().text(VisitField.NOTE).set("by hand");
        visits.begin(new PatientId(11));
        assertThat(visits.entry().asking().get()).isNotNull();
        visits.entry().discard();
        assertThat(visits.entry().visit().typed(VisitField.NOTE)).isEmpty();
        assertThat(visits.entry().patient().get()).isEqualTo(PretendEncounters.ANA);
        assertThat(visits.filter().get()).isEqualTo(EncounterFilter.ALL);
    }

    @Test
    void whatNobodyAnsweredIsLookedForOnceADayAndOnlyNewTasksAreNews() {
        Background background = Pretend.sameThread();
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2026, 6, 26)));
        AtomicInteger tasks = new AtomicInteger(3);
        SilenceWatch watch = new SilenceWatch(tasks::get, days::getLast, background, () -> been.add("found"));
        watch.look();
        watch.look();
        assertThat(background.history())
                .extracting(
                        Job::title,
                        job -> job.state().get(),
                        job -> job.result().get())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Looking for claims nobody answered",
                        Job.State.LOOK,
                        "3 new tasks: payers that are silent, or a deadline that comes near."));
        assertThat(background.news()).hasSize(1);
        assertThat(been).containsExactly("found");

        tasks.set(0);
        days.add(LocalDate.of(2026, 6, 27));
        watch.look();
        assertThat(background.history().getFirst().result().get())
                .isEqualTo("Nothing new: no answer is overdue, no deadline came near.");
        assertThat(background.news()).hasSize(1);
        assertThat(been).containsExactly("found");
    }
}
