package org.daysheet.desktop.reports;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.reports.kpi.ReceivableClass;
import org.jspecify.annotations.Nullable;

/// The part of the aging that is looked at: a bar, a line, or where both meet, and the open charges in it.
public final class AgingViewModel {
    private final ReportDesk desk;
    private final Opener opener;
    private final Supplier<AgingClock> clock;
    private final BoundedRows<OpenRow> charges;
    private final ReadOnlyObjectWrapper<@Nullable AgingChoice> choice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(Texts.of("reports.open"));
    private final ObjectProperty<ClassChoice> shown = new SimpleObjectProperty<>(ClassChoice.ALL);
    private @Nullable LocalDate asOf;

    /// @param clock from which day balances age
    AgingViewModel(ReportDesk desk, Background background, Opener opener, Supplier<AgingClock> clock) {
        this.desk = desk;
        this.opener = opener;
        this.clock = clock;
        this.charges = new BoundedRows<>(background);
        charges.clear();
        shown.addListener((_, _, now) -> narrowed(now.only()));
    }

    /// Which class of balances is shown; another one keeps the age that is looked at.
    public ObjectProperty<ClassChoice> shown() {
        return shown;
    }

    private void narrowed(@Nullable ReceivableClass only) {
        AgingChoice before = choice.get();
        if (before != null && (only == null || only != before.group())) {
            choose(new AgingChoice(only, null, before.bucket()));
        }
    }

    /// What is looked at, null before anything is.
    public ReadOnlyObjectProperty<@Nullable AgingChoice> choice() {
        return choice.getReadOnlyProperty();
    }

    /// The same in words.
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// The open charges in it, those with the most money first.
    public PagedRows<OpenRow> charges() {
        return charges.rows();
    }

    /// How many of how many charges are listed, blank when none is left out.
    public ReadOnlyStringProperty bound() {
        return charges.bound();
    }

    /// A bar was chosen; the same one again gives all ages back.
    public void chooseBucket(int bucket) {
        AgingChoice before = chosen();
        boolean isAgain = Objects.equals(before.bucket(), bucket);
        Integer age = isAgain ? null : Integer.valueOf(bucket);
        choose(new AgingChoice(before.group(), before.owner(), age));
    }

    /// A line was chosen.
    ///
    /// @param group of which class, null for all of them
    /// @param owner who owes, null for the line of all
    public void chooseOwner(@Nullable ReceivableClass group, @Nullable String owner) {
        choose(new AgingChoice(group, owner, chosen().bucket()));
    }

    private AgingChoice chosen() {
        AgingChoice now = choice.get();
        return now == null ? new AgingChoice(shown.get().only(), null, null) : now;
    }

    void choose(@Nullable AgingChoice wanted) {
        choice.set(wanted);
        words.set(said(wanted));
        loadCharges();
    }

    private static String said(@Nullable AgingChoice choice) {
        if (choice == null) {
            return Texts.of("reports.open");
        }
        String age = choice.bucket() == null
                ? Texts.of("reports.open.every-age")
                : Texts.of("reports.bucket." + choice.bucket());
        return Texts.of("reports.open.of", choice.who(), age);
    }

    /// Reads the open charges again.
    public void loadCharges() {
        LocalDate day = asOf;
        AgingChoice wanted = choice.get();
        if (day == null || wanted == null) {
            charges.clear();
        } else {
            charges.load(desk.open(clock.get(), wanted, day));
        }
    }

    /// Brings the account of a charge to the front.
    public void open(OpenRow row) {
        opener.open(row.link());
    }

    /// The aging of a day is in front.
    void load(LocalDate day) {
        asOf = day;
        loadCharges();
    }

    /// There is no aging to look at.
    void clear() {
        asOf = null;
        charges.clear();
    }

    void forget() {
        charges.rows().forget();
    }
}
