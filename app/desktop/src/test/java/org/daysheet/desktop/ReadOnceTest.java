package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.paging.Sort;
import org.junit.jupiter.api.Test;

/// Rows that are read all at once and held.
class ReadOnceTest {
    private static final Comparator<String> BY_LETTERS = Comparator.naturalOrder();

    private final int[] reads = new int[1];
    private final PageSource<String> source = new ReadOnce<>(
            () -> {
                reads[0]++;
                return List.of("Rivera Ana", "Stone Ed", "Alvarez Ana");
            },
            row -> row);

    @Test
    void theRowsAreReadOnceHoweverTheyAreOrderedAndNarrowed() {
        assertThat(source.count()).isEqualTo(3);
        assertThat(all(source.sorted(new Sort("name", false), BY_LETTERS)))
                .containsExactly("Alvarez Ana", "Rivera Ana", "Stone Ed");
        assertThat(all(source.sorted(new Sort("name", true), BY_LETTERS)))
                .containsExactly("Stone Ed", "Rivera Ana", "Alvarez Ana");
        assertThat(all(source.filtered("ana riv"))).containsExactly("Rivera Ana");
        assertThat(all(source.filtered("ANA").sorted(new Sort("name", false), BY_LETTERS)))
                .containsExactly("Alvarez Ana", "Rivera Ana");
        assertThat(all(source.filtered("  "))).hasSize(3);
        assertThat(reads[0]).isEqualTo(1);
    }

    @Test
    void aPageBeyondTheEndIsEmpty() {
        assertThat(source.page(2, 5)).containsExactly("Alvarez Ana");
        assertThat(source.page(9, 5)).isEmpty();
    }

    private static List<String> all(PageSource<String> rows) {
        return rows.page(0, Math.toIntExact(rows.count()));
    }
}
