package org.daysheet.desktop.reports;

import java.time.LocalDate;
import java.util.List;
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
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Why payers refused in three months: reasons by money, with what all up to each add up to, and the claims behind
/// one.
public final class DenialsViewModel {
    private final ReportDesk desk;
    private final Opener opener;
    private final Latest lists;
    private final PagedRows<BehindRow> behind;
    private final ReadOnlyListWrapper<ReasonRow> reasons =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<@Nullable ReasonRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private @Nullable LocalDate asOf;

    DenialsViewModel(ReportDesk desk, Background background, Opener opener) {
        this.desk = desk;
        this.opener = opener;
        this.lists = new Latest(background);
        this.behind = new PagedRows<>(background);
    }

    /// Reasons, the one with the most money first.
    public ReadOnlyListProperty<ReasonRow> reasons() {
        return reasons.getReadOnlyProperty();
    }

    /// The chosen reason, null before one is.
    public ReadOnlyObjectProperty<@Nullable ReasonRow> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The claims refused for the chosen reason.
    public PagedRows<BehindRow> behind() {
        return behind;
    }

    /// Why the reasons could not be read, empty when they could.
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /// All that was refused.
    public Money total() {
        return Money.sum(reasons.stream().map(ReasonRow::amount));
    }

    /// What the first so many reasons add up to, in percent of all, rounded down.
    public int cumulative(int count) {
        long all = total().cents();
        long some =
                Money.sum(reasons.stream().limit(count).map(ReasonRow::amount)).cents();
        return all == 0 ? 0 : Math.toIntExact(some * 100 / all);
    }

    /// A reason was chosen.
    public void choose(ReasonRow reason) {
        chosen.set(reason);
        loadBehind();
    }

    /// Reads the claims of the chosen reason.
    public void loadBehind() {
        ReasonRow reason = chosen.get();
        LocalDate day = asOf;
        if (reason != null && day != null) {
            behind.load(desk.behind(reason, day));
        }
    }

    /// Brings a claim to the front.
    public void open(BehindRow row) {
        Link link = row.link();
        if (link != null) {
            opener.open(link);
        }
    }

    void load(LocalDate day) {
        asOf = day;
        lists.fetch(() -> desk.reasons(day), this::show, problem -> failure.set(problem.message()));
    }

    void forget() {
        lists.forget();
        behind.forget();
    }

    private void show(List<ReasonRow> read) {
        failure.set("");
        ReasonRow before = chosen.get();
        reasons.setAll(read);
        read.stream()
                .filter(row -> before != null && row.code().equals(before.code()))
                .findFirst()
                .or(() -> read.stream().findFirst())
                .ifPresent(this::choose);
    }
}
