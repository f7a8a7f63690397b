package org.daysheet.desktop.reports;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.Reading;
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
    private final Reading reading = new Reading();
    private @Nullable LocalDate asOf;
    private @Nullable String sought;

    DenialsViewModel(ReportDesk desk, Background background, Opener opener) {
        this.desk = desk;
        this.opener = opener;
        this.lists = Latest.ofSlow(background);
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

    /// Where reading the reasons stands.
    public Reading reading() {
        return reading;
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
        if (!day.equals(asOf)) {
            clear();
            reading.forget();
        }
        asOf = day;
        reading.begin();
        lists.fetch(() -> desk.reasons(day), this::show, failure -> {
            clear();
            reading.fail(failure);
        });
    }

    /// Shows why there are no reasons to be read.
    void refuse(String why) {
        lists.forget();
        clear();
        reading.refuse(why);
    }

    /// Shows nothing; the chosen reason is chosen again when it is there again.
    private void clear() {
        ReasonRow before = chosen.get();
        if (before != null) {
            sought = before.code();
        }
        asOf = null;
        chosen.set(null);
        reasons.clear();
        behind.clear();
    }

    void forget() {
        lists.forget();
        behind.forget();
    }

    private void show(List<ReasonRow> read) {
        ReasonRow before = chosen.get();
        String wanted = before == null ? sought : before.code();
        sought = null;
        reasons.setAll(read);
        reading.done(read.isEmpty());
        read.stream()
                .filter(row -> row.code().equals(wanted))
                .findFirst()
                .or(() -> read.stream().findFirst())
                .ifPresentOrElse(this::choose, () -> {
                    chosen.set(null);
                    behind.clear();
                });
    }
}
