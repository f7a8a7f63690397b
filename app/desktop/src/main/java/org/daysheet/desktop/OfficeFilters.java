package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.Office;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.SavedFilter;

/// Filters with a name, and the last filter of each list, kept among the settings of a practice: sealed like everything
/// that may name a patient, and
/// the same for everybody who works there.
///
/// @param office the open practice
record OfficeFilters(Office office) implements FilterMemory {
    private static final String KEY = "window-filters:";
    private static final String LAST = "window-last-filter:";
    private static final String BETWEEN = "\t";

    @Override
    public List<SavedFilter> filters(String list) {
        LocalDate today = office.session().today();
        String text = office.session()
                .read(tx -> office.settings().find(tx, KEY + list, today))
                .orElse("");
        return text.lines().map(OfficeFilters::filter).toList();
    }

    @Override
    public Optional<SavedFilter> last(String list) {
        LocalDate today = office.session().today();
        return office.session()
                .read(tx -> office.settings().find(tx, last() + list, today))
                .map(OfficeFilters::filter);
    }

    @Override
    public void keepLast(String list, SavedFilter filter) {
        office.settings().remember(last() + list, line(filter));
    }

    /// Everybody has a last filter of their own.
    private String last() {
        return LAST + office.session().user() + ":";
    }

    private static SavedFilter filter(String line) {
        List<String> cells = Arrays.asList(line.split(BETWEEN, -1));
        return new SavedFilter(cells.getFirst(), cells.subList(1, cells.size()));
    }

    @Override
    public void keep(String list, List<SavedFilter> filters) {
        List<String> lines = new ArrayList<>();
        filters.forEach(filter -> lines.add(line(filter)));
        office.settings().keep(KEY + list, office.session().today(), String.join("\n", lines));
    }

    private static String line(SavedFilter filter) {
        List<String> cells = new ArrayList<>(List.of(plain(filter.name())));
        filter.values().forEach(value -> cells.add(plain(value)));
        return String.join(BETWEEN, cells);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }
}
