package org.daysheet.desktop.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.TrendPoint;
import org.jspecify.annotations.Nullable;

/// The key figures of a day: a list of them, the trend of each over the ends of the months before, and the rows
/// behind the one that is chosen.
public final class FiguresViewModel {
    /// How many month ends before the day the trend goes back.
    public static final int MONTHS = 6;

    private final ReportDesk desk;
    private final Opener opener;
    private final Latest trends;
    private final BoundedRows<BehindRow> behind;
    private final ReadOnlyListWrapper<FigureRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<@Nullable FigureRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper monthsRead = new ReadOnlyIntegerWrapper();
    private final Map<String, List<TrendPoint>> points = new HashMap<>();
    private final ReadOnlyStringWrapper trendFailure = new ReadOnlyStringWrapper("");
    private @Nullable LocalDate asOf;
    private @Nullable String sought;

    FiguresViewModel(ReportDesk desk, Background background, Opener opener) {
        this.desk = desk;
        this.opener = opener;
        this.trends = Latest.ofSlow(background);
        this.behind = new BoundedRows<>(background);
    }

    public ReadOnlyListProperty<FigureRow> rows() {
        return rows.getReadOnlyProperty();
    }

    /// The chosen figure, null before one is.
    public ReadOnlyObjectProperty<@Nullable FigureRow> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The rows behind the chosen figure.
    public PagedRows<BehindRow> behind() {
        return behind.rows();
    }

    /// How many of how many rows stand behind the figure, blank when none is left out.
    public ReadOnlyStringProperty behindBound() {
        return behind.bound();
    }

    /// How many months of the trend are read; trends are worth looking at again when it changes.
    public ReadOnlyIntegerProperty monthsRead() {
        return monthsRead.getReadOnlyProperty();
    }

    /// Why the months before could not be read, empty when they could.
    public ReadOnlyStringProperty trendFailure() {
        return trendFailure.getReadOnlyProperty();
    }

    /// What a figure read at the ends of the months before and on the day itself, oldest first.
    public List<TrendPoint> trend(FigureRow figure) {
        List<TrendPoint> all = new ArrayList<>(points.getOrDefault(figure.key(), List.of()));
        LocalDate day = asOf;
        OptionalLong now = figure.value();
        if (day != null && now.isPresent()) {
            all.add(new TrendPoint(day, now.getAsLong(), figure.reading()));
        }
        return all;
    }

    /// A figure was chosen.
    public void choose(FigureRow figure) {
        chosen.set(figure);
        LocalDate day = asOf;
        if (day != null) {
            behind.load(desk.behind(figure, day));
        }
    }

    /// Chooses a figure by its key, now or when the figures are read.
    void seek(String key) {
        rows.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .ifPresentOrElse(this::choose, () -> sought = key);
    }

    /// Reads the rows behind the chosen figure again.
    public void loadBehind() {
        FigureRow figure = chosen.get();
        if (figure != null) {
            choose(figure);
        }
    }

    /// Brings to the front what a row is about.
    public void open(BehindRow row) {
        Link link = row.link();
        if (link != null) {
            opener.open(link);
        }
    }

    void show(SheetPage sheet) {
        boolean isOtherDay = !sheet.asOf().equals(asOf);
        asOf = sheet.asOf();
        FigureRow before = chosen.get();
        String wanted = sought != null ? sought : before == null ? null : before.key();
        sought = null;
        rows.setAll(sheet.figures());
        sheet.figures().stream()
                .filter(row -> wanted == null || row.key().equals(wanted))
                .findFirst()
                .ifPresent(this::choose);
        if (isOtherDay) {
            points.clear();
            trendFailure.set("");
            monthsRead.set(0);
            readMonth(sheet.asOf(), 1);
        }
    }

    /// Shows no figures; the chosen one is chosen again when there are some.
    void clear() {
        FigureRow before = chosen.get();
        if (sought == null && before != null) {
            sought = before.key();
        }
        trends.forget();
        chosen.set(null);
        rows.clear();
        behind.clear();
        asOf = null;
    }

    void forget() {
        trends.forget();
        behind.rows().forget();
        if (monthsRead.get() < MONTHS) {
            asOf = null; // the rest of the trend is read when the screen comes back
        }
    }

    private void readMonth(LocalDate day, int monthsBack) {
        LocalDate end = YearMonth.from(day).minusMonths(monthsBack).atEndOfMonth();
        trends.fetch(
                () -> desk.past(end),
                past -> {
                    past.forEach((key, point) ->
                            points.computeIfAbsent(key, _ -> new ArrayList<>()).addFirst(point));
                    monthsRead.set(monthsBack);
                    if (monthsBack < MONTHS && !past.isEmpty()) {
                        readMonth(day, monthsBack + 1);
                    }
                },
                failure -> trendFailure.set(Texts.of("reports.trend.failed", failure.message())));
    }
}
