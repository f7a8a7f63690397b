package org.daysheet.desktop.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.Reading;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.Reports;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.reports.kpi.Kpi;
import org.jspecify.annotations.Nullable;

/// What the report screen shows: the figures of a day, aging, reasons of denials, the day sheet; and writing them to
/// files.
public final class ReportsViewModel {
    private static final Set<Kpi> OLDER = Set.of(Kpi.OLDER_THAN_60, Kpi.OLDER_THAN_90, Kpi.OLDER_THAN_120);

    private final ReportDesk desk;
    private final Opener opener;
    private final Background background;
    private final Supplier<LocalDate> today;
    private final Latest sheets;
    private final Latest pages;
    private final FiguresViewModel figures;
    private final AgingViewModel aging;
    private final DenialsViewModel denials;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<ReportSide> side = new SimpleObjectProperty<>(ReportSide.FIGURES);
    private final ObjectProperty<AgingClock> clock = new SimpleObjectProperty<>(AgingClock.RESPONSIBILITY);
    private final ReadOnlyObjectWrapper<@Nullable SheetPage> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable DayPage> journal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();
    private final Reading sheetReading = new Reading();
    private final Reading journalReading = new Reading();
    private final ChangeListener<Object> reload = (_, _, _) -> load();
    private boolean isShown;

    /// @param today the business date
    public ReportsViewModel(ReportDesk desk, Background background, Opener opener, Supplier<LocalDate> today) {
        this.desk = desk;
        this.background = background;
        this.today = today;
        this.sheets = Latest.ofSlow(background);
        this.pages = Latest.ofSlow(background);
        this.opener = opener;
        this.figures = new FiguresViewModel(desk, background, opener);
        this.aging = new AgingViewModel(desk, background, opener, clock::get);
        this.denials = new DenialsViewModel(desk, background, opener);
        clock.addListener((_, _, _) -> aging.loadCharges());
    }

    /// The side of key figures.
    public FiguresViewModel figures() {
        return figures;
    }

    /// The side of aging.
    public AgingViewModel aging() {
        return aging;
    }

    /// The side of denials.
    public DenialsViewModel denials() {
        return denials;
    }

    /// The day the report speaks of.
    public ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    public ObjectProperty<ReportSide> side() {
        return side;
    }

    /// Brings to the front what a line of the journal belongs to.
    public void open(DayRow row) {
        Link link = row.link();
        if (link != null) {
            opener.open(link);
        }
    }

    /// From which day open balances age.
    public ObjectProperty<AgingClock> clock() {
        return clock;
    }

    /// The figures of the day, null before they are read.
    public ReadOnlyObjectProperty<@Nullable SheetPage> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// The journal of the day, null before it is read.
    public ReadOnlyObjectProperty<@Nullable DayPage> journal() {
        return journal.getReadOnlyProperty();
    }

    /// Where reading the figures stands.
    public Reading sheetReading() {
        return sheetReading;
    }

    /// Where reading the journal stands.
    public Reading journalReading() {
        return journalReading;
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// What came of writing a file, null before.
    public ReadOnlyObjectProperty<@Nullable Badge> notice() {
        return notice.getReadOnlyProperty();
    }

    /// The business date.
    public LocalDate today() {
        return today.get();
    }

    /// The report of what is shown.
    private Reports report() {
        return switch (side.get()) {
            case FIGURES -> Reports.KPI;
            case DENIALS -> Reports.DENIALS;
            case DAY -> Reports.DAY_SHEET;
            case AGING ->
                switch (clock.get()) {
                    case SERVICE -> Reports.AGING_BY_SERVICE;
                    case FIRST_BILL -> Reports.AGING_BY_FIRST_BILL;
                    case RESPONSIBILITY -> Reports.AGING;
                };
        };
    }

    /// Whether what is shown was read and can be written to a file.
    public BooleanExpression canWrite() {
        return Bindings.createBooleanBinding(
                this::isRead,
                day,
                side,
                sheetReading.state(),
                journalReading.state(),
                denials.reading().state());
    }

    private boolean isRead() {
        PagedRows.State state = switch (side.get()) {
            case FIGURES, AGING -> sheetReading.state().get();
            case DENIALS -> denials.reading().state().get();
            case DAY -> journalReading.state().get();
        };
        return day.get() != null && (state == PagedRows.State.READY || state == PagedRows.State.EMPTY);
    }

    /// What a file of the report would be called.
    public String fileName(Reports.Format format) {
        return report().key() + "-" + day.get() + "." + format.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// The screen comes to the front.
    public void shown() {
        if (day.get() == null) {
            day.set(today.get());
        }
        isShown = true;
        day.addListener(reload);
        side.addListener(reload);
        load();
    }

    /// The screen is left; a file being written is finished.
    public void hidden() {
        isShown = false;
        day.removeListener(reload);
        side.removeListener(reload);
        sheets.forget();
        pages.forget();
        figures.forget();
        aging.forget();
        denials.forget();
    }

    /// Shows a key figure with the rows behind it.
    ///
    /// @param figure its key
    public void seek(String figure) {
        figures.seek(figure);
        if (OLDER.stream().anyMatch(kpi -> kpi.key().equals(figure))) {
            clock.set(AgingClock.SERVICE); // the day these figures count from
        }
        side.set(ReportSide.FIGURES);
    }

    /// What brings back the side, the day and the chosen figure.
    Runnable here() {
        LocalDate on = day.get();
        ReportSide there = side.get();
        FigureRow figure = figures.chosen().get();
        AgingChoice part = aging.choice().get();
        ClassChoice group = aging.shown().get();
        return () -> {
            if (figure != null) {
                figures.seek(figure.key());
            }
            day.set(on);
            side.set(there);
            aging.shown().set(group);
            aging.choose(part);
        };
    }

    /// Reads anew what is shown.
    public void load() {
        LocalDate on = day.get();
        if (on == null) {
            forget();
            summary.set(Texts.of("days.wrong"));
            return;
        }
        switch (side.get()) {
            case FIGURES, AGING -> readSheet(on);
            case DENIALS -> {
                summary.set(Texts.of("reports.summary.denials", Formats.date(on)));
                denials.load(on);
            }
            case DAY -> {
                summary.set(Texts.of("reports.summary.day", Formats.date(on)));
                readJournal(on);
            }
        }
    }

    /// No day, no figures.
    private void forget() {
        sheets.forget();
        pages.forget();
        forgetSheet();
        journal.set(null);
        String wanted = Texts.of("days.wrong");
        sheetReading.refuse(wanted);
        journalReading.refuse(wanted);
        denials.refuse(wanted);
    }

    private void forgetSheet() {
        sheet.set(null);
        figures.clear();
        aging.clear();
    }

    private void readJournal(LocalDate on) {
        DayPage known = journal.get();
        if (known == null || !known.on().equals(on)) {
            journal.set(null);
            journalReading.forget();
        }
        pages.fetch(
                () -> desk.day(on),
                page -> {
                    journal.set(page);
                    journalReading.done(false);
                },
                failure -> {
                    journal.set(null);
                    journalReading.fail(failure);
                });
    }

    /// Writes what is shown to a file.
    ///
    /// @param format unless the name of the file ends like another one
    public void write(Reports.Format format, Path file) {
        LocalDate on = day.get();
        if (on == null) {
            return;
        }
        Reports report = report();
        Reports.Format wanted = Reports.Format.ofFile(file.toString()).orElse(format);
        var _ = background.run(
                Texts.of("reports.write.job", file.getFileName()),
                () -> isShown,
                progress -> {
                    desk.write(report, on, wanted, file, progress);
                    return Told.good(Texts.of("reports.written", file.getFileName()));
                },
                written -> notice.set(new Badge(written.told(), Badge.Tone.GOOD)),
                failure -> notice.set(new Badge(failure.message(), Badge.Tone.CAUTION)));
    }

    private void readSheet(LocalDate on) {
        SheetPage known = sheet.get();
        if (known != null && known.asOf().equals(on) && on.isBefore(today.get())) {
            show(known);
            return;
        }
        if (known == null || !known.asOf().equals(on)) {
            forgetSheet();
            sheetReading.forget();
        }
        summary.set(Texts.of("reports.summary.reading", Formats.date(on)));
        sheets.fetch(() -> desk.sheet(on), this::show, failure -> {
            forgetSheet();
            sheetReading.fail(failure);
            summary.set(Texts.of("reports.summary.failed", Formats.date(on)));
        });
    }

    private void show(SheetPage read) {
        sheet.set(read);
        sheetReading.done(false);
        long off = read.figures().stream()
                .filter(row -> row.standing().tone() == Badge.Tone.BAD)
                .count();
        summary.set(Texts.of("reports.summary.sheet", Formats.date(read.asOf()), off, read.window()));
        figures.show(read);
        if (side.get() == ReportSide.AGING) {
            aging.load(read.asOf());
        }
    }

    /// All the sides.
    public static List<ReportSide> sides() {
        return List.of(ReportSide.values());
    }
}
