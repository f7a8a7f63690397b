package org.daysheet.desktop.today;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.reports.FigureRow;
import org.daysheet.desktop.reports.ReportDesk;
import org.daysheet.desktop.work.TrendPoint;
import org.jspecify.annotations.Nullable;

/// What the first screen shows: what waits, the most pressing first, all of it or of one kind; and key figures with
/// their course.
public final class TodayViewModel {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);
    private static final int MONTHS = 3;
    private static final List<String> TILES =
            List.of("days-in-ar", "older-than-90", "net-collection-cash", "denial-rate", "first-pass", "acceptance");

    private final TodayDesk desk;
    private final ReportDesk reports;
    private final Opener opener;
    private final Supplier<LocalDate> today;
    private final Latest lists;
    private final Latest figures;
    private final ReadOnlyListWrapper<TodayRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<TileRow> tiles = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<@Nullable TodayPage> page = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable TodayKind> kind = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper tilesAwaited = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper tilesFailure = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper cut = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<PagedRows.State> state = new ReadOnlyObjectWrapper<>(PagedRows.State.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable TodayRow> inHand = new ReadOnlyObjectWrapper<>();
    private @Nullable Link wanted;
    private boolean isWhole;

    /// @param today the business date
    public TodayViewModel(
            TodayDesk desk, ReportDesk reports, Background background, Opener opener, Supplier<LocalDate> today) {
        this.desk = desk;
        this.reports = reports;
        this.opener = opener;
        this.today = today;
        this.lists = new Latest(background);
        this.figures = Latest.ofSlow(background);
        kind.addListener((_, _, _) -> filter());
    }

    /// What waits, of the chosen kind.
    public ReadOnlyListProperty<TodayRow> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Key figures.
    public ReadOnlyListProperty<TileRow> tiles() {
        return tiles.getReadOnlyProperty();
    }

    /// Whether the key figures are still read for the first time, so that their place is kept.
    public ReadOnlyBooleanProperty tilesAwaited() {
        return tilesAwaited.getReadOnlyProperty();
    }

    /// Why there are no key figures, empty when they could be read.
    public ReadOnlyStringProperty tilesFailure() {
        return tilesFailure.getReadOnlyProperty();
    }

    /// Everything that waits, null before it is read.
    public ReadOnlyObjectProperty<@Nullable TodayPage> page() {
        return page.getReadOnlyProperty();
    }

    /// The kind that is shown, null for all.
    public ObjectProperty<@Nullable TodayKind> kind() {
        return kind;
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// Whether the list is being read, is there, or could not be read.
    public ReadOnlyObjectProperty<PagedRows.State> state() {
        return state.getReadOnlyProperty();
    }

    /// Why the list could not be read.
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /// That there is more than the list shows; empty when there is not.
    public ReadOnlyStringProperty cut() {
        return cut.getReadOnlyProperty();
    }

    /// The screen comes to the front.
    public void shown() {
        load();
    }

    /// The screen is left.
    public void hidden() {
        lists.forget();
        figures.forget();
    }

    /// Reads anew what waits and how the practice stands.
    public void load() {
        LocalDate day = today.get();
        if (state.get() == PagedRows.State.FAILED) {
            state.set(PagedRows.State.LOADING);
        }
        if (summary.get().isEmpty()) {
            summary.set(DAY.format(day));
        }
        readOn(desk.parts().iterator(), TodayPage.NOTHING, day);
    }

    /// Reads part after part. What is there is shown at once the first time; a list that is there already changes when
    /// all of it was read anew.
    private void readOn(Iterator<Supplier<TodayPage>> parts, TodayPage before, LocalDate day) {
        lists.fetch(
                parts.next(),
                part -> {
                    TodayPage read = before.plus(part);
                    if (parts.hasNext()) {
                        showSoFar(read, day);
                        readOn(parts, read, day);
                    } else {
                        show(read);
                        loadFigures(day);
                    }
                },
                problem -> {
                    fail(problem);
                    loadFigures(day);
                });
    }

    /// After the list: what to do next is wanted before how the practice stands, which takes longer to read.
    private void loadFigures(LocalDate day) {
        figures.fetch(
                () -> readTiles(day),
                read -> {
                    tilesAwaited.set(false);
                    tilesFailure.set("");
                    tiles.setAll(read);
                },
                failure -> {
                    tilesAwaited.set(false);
                    tiles.clear();
                    tilesFailure.set(Texts.of("today.tiles.unread", failure.message()));
                });
    }

    /// The line to be chosen after others came: the one that was, wherever it stands now, else the first.
    ReadOnlyObjectProperty<@Nullable TodayRow> inHand() {
        return inHand.getReadOnlyProperty();
    }

    /// A line is chosen.
    void choose(@Nullable TodayRow row) {
        wanted = row == null ? null : row.link();
    }

    /// Brings to the front what a line is about.
    public void open(TodayRow row) {
        opener.open(row.link());
    }

    /// Brings a figure to the front with the rows behind it.
    public void openFigure(FigureRow figure) {
        opener.open(new Link.OfPart("reports", figure.key()));
    }

    private void showSoFar(TodayPage read, LocalDate day) {
        if (!isWhole && !read.rows().isEmpty()) {
            page.set(read);
            state.set(PagedRows.State.READY);
            filter();
            summary.set(Texts.of("today.summary.soFar", DAY.format(day)));
        }
    }

    private void show(TodayPage read) {
        isWhole = true;
        page.set(read);
        state.set(PagedRows.State.READY);
        Waiting all = read.total();
        int listed = read.rows().size();
        cut.set(listed < all.count() ? Texts.of("today.cut", Formats.count(listed), Formats.count(all.count())) : "");
        TodayKind chosen = kind.get();
        if (chosen != null && !read.totals().containsKey(chosen)) {
            kind.set(null);
        } else {
            filter();
        }
        summary.set(Texts.of(
                "today.summary", DAY.format(today.get()), all.count(), Formats.amount(all.amount()), read.tasksDue()));
    }

    private void filter() {
        TodayPage all = page.get();
        TodayKind chosen = kind.get();
        if (all != null) {
            Link before = wanted;
            rows.setAll(all.rows().stream()
                    .filter(row -> chosen == null || row.kind() == chosen)
                    .toList());
            inHand.set(null);
            inHand.set(rows.stream()
                    .filter(row -> row.link().equals(before))
                    .findFirst()
                    .orElse(rows.isEmpty() ? null : rows.getFirst()));
        }
    }

    private void fail(Failure problem) {
        isWhole = false;
        rows.clear();
        page.set(null);
        cut.set("");
        summary.set(DAY.format(today.get()));
        failure.set(problem.message());
        state.set(PagedRows.State.FAILED);
    }

    /// Today's figures with the ends of some months before. Beside the screen.
    private List<TileRow> readTiles(LocalDate day) {
        List<FigureRow> now = reports.sheet(day).figures();
        List<Map<String, TrendPoint>> months = new ArrayList<>();
        for (int back = 1; back <= MONTHS; back++) {
            Map<String, TrendPoint> past =
                    reports.past(YearMonth.from(day).minusMonths(back).atEndOfMonth());
            if (past.isEmpty()) {
                break;
            }
            months.addFirst(past);
        }
        List<TileRow> read = new ArrayList<>();
        for (String key : TILES) {
            now.stream()
                    .filter(figure -> figure.key().equals(key))
                    .findFirst()
                    .ifPresent(figure -> read.add(tile(figure, months, day)));
        }
        return read;
    }

    private static TileRow tile(FigureRow figure, List<Map<String, TrendPoint>> months, LocalDate day) {
        List<TrendPoint> course = new ArrayList<>();
        for (Map<String, TrendPoint> month : months) {
            TrendPoint point = month.get(figure.key());
            if (point != null) {
                course.add(point);
            }
        }
        OptionalLong value = figure.value();
        if (value.isEmpty()) {
            return new TileRow(figure, List.of(), "");
        }
        String since = course.isEmpty() ? "" : since(figure, value.getAsLong(), course.getLast());
        course.add(new TrendPoint(day, value.getAsLong(), figure.reading()));
        return new TileRow(figure, course, since);
    }

    private static String since(FigureRow figure, long value, TrendPoint before) {
        long change = value - before.value();
        boolean isBetter = figure.isLessBetter() ? change < 0 : change > 0;
        boolean isAlike = change == 0 || before.reading().equals(figure.reading());
        String key = isAlike ? "today.same" : isBetter ? "today.better" : "today.worse";
        return Texts.of(key, before.reading());
    }
}
