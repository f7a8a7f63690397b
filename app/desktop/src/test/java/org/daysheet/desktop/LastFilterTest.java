package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.LastFilter;
import org.daysheet.desktop.parts.SavedFilter;
import org.junit.jupiter.api.Test;

/// What a list was filtered by when the practice was open last.
class LastFilterTest {
    private final Map<String, SavedFilter> kept = new HashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final FilterMemory memory = new LastOnly(kept::get, kept::put);
    private final Background background = new Background(
            waiting::add, Runnable::run, error -> new Failure(String.valueOf(error.getMessage()), false));
    private List<String> now = List.of("ALL", "");
    private final LastFilter last =
            new LastFilter("claims", memory, background, () -> now, filter -> now = filter.values());

    @Test
    void itComesBackTheFirstTimeTheListIsShownAndIsKeptWhenItIsLeft() {
        kept.put("claims", new SavedFilter("", List.of("DENIED", "harbor")));
        last.shown(() -> {});
        work();
        assertThat(now).containsExactly("DENIED", "harbor");
        last.hidden();
        assertThat(waiting).isEmpty();

        now = List.of("PAID", "");
        last.hidden();
        work();
        assertThat(kept).containsEntry("claims", new SavedFilter("", List.of("PAID", "")));
        now = List.of("ALL", "");
        last.shown(() -> {});
        work();
        assertThat(now).containsExactly("ALL", "");
    }

    @Test
    void aListThatWaitsForItIsReadOnceItIsThereAndNotWhenItIsLeftBefore() {
        kept.put("claims", new SavedFilter("", List.of("DENIED", "harbor")));
        List<List<String>> read = new ArrayList<>();
        last.shown(() -> read.add(now));
        assertThat(read).isEmpty();
        work();
        assertThat(read).containsExactly(List.of("DENIED", "harbor"));
        last.shown(() -> read.add(now));
        assertThat(read).hasSize(2);

        LastFilter other = new LastFilter("tasks", memory, background, () -> now, _ -> {});
        other.shown(() -> read.add(now));
        other.hidden();
        work();
        assertThat(read).hasSize(2);
    }

    @Test
    void whatSomebodyFiltersByInTheMeantimeStays() {
        kept.put("claims", new SavedFilter("", List.of("DENIED", "harbor")));
        last.shown(() -> {});
        now = List.of("ALL", "C10001");
        work();
        assertThat(now).containsExactly("ALL", "C10001");
    }

    @Test
    void whatWasAskedForIsNotFilteredByIt() {
        kept.put("claims", new SavedFilter("", List.of("DENIED", "harbor")));
        last.shown(() -> {});
        last.giveWay();
        work();
        assertThat(now).containsExactly("ALL", "");
        last.hidden();
        last.shown(() -> {});
        work();
        assertThat(now).containsExactly("ALL", "");
    }

    private void work() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }
}
