package org.daysheet.desktop.money;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.desktop.parts.Texts;

/// What the list of payments shows and opens.
public final class PaidViewModel {
    private final PaidDesk desk;
    private final Opener opener;
    private final PagedRows<PaidRow> rows;
    private final ObjectProperty<PaidFilter> filter = new SimpleObjectProperty<>(this, "filter", PaidFilter.RECENT);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ChangeListener<Object> reload = (_, _, _) -> load();

    public PaidViewModel(PaidDesk desk, Background background, Opener opener) {
        this.desk = desk;
        this.opener = opener;
        this.rows = new PagedRows<>(background);
        rows.slots().subscribe(this::summarize);
    }

    public PagedRows<PaidRow> rows() {
        return rows;
    }

    /// Which payments are shown.
    public ObjectProperty<PaidFilter> filter() {
        return filter;
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// How the list is filtered, in words.
    public String words() {
        return FilterWords.found(filter.get().words(), rows.typed().get());
    }

    /// The list comes to the front.
    public void shown() {
        filter.addListener(reload);
        load();
    }

    /// The list is left.
    public void hidden() {
        filter.removeListener(reload);
        rows.forget();
    }

    /// Reads the list anew.
    public void load() {
        rows.load(desk.payments(filter.get()));
    }

    /// Shows the account of who paid.
    public void open(PaidRow row) {
        opener.open(new Link.OfPatient(row.who().patient()));
    }

    /// Shows all payments that hold the words, such as the number of a receipt.
    public void seek(String words) {
        filter.set(PaidFilter.ALL);
        rows.typed().set(words);
    }

    /// What is chosen and typed now.
    List<String> filterNow() {
        return List.of(rows.typed().get().strip(), filter.get().name());
    }

    /// Puts a filter that was kept into the list.
    void apply(SavedFilter kept) {
        rows.typed().set(kept.value(0));
        filter.set(Named.of(PaidFilter.class, kept.value(1)).orElse(PaidFilter.RECENT));
    }

    private void summarize() {
        summary.set(FilterWords.of(Texts.of("money.paid.summary", rows.size()), words()));
    }
}
