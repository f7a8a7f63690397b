package org.daysheet.desktop.claims;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.OpenDetails;
import org.daysheet.desktop.parts.Texts;

/// What the claim screen shows and does.
public final class ClaimsViewModel {
    private final ClaimList claims;
    private final PagedRows<ClaimRow> rows;
    private final OpenDetails<ClaimRow> details;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<ClaimFilter> filter = new SimpleObjectProperty<>(ClaimFilter.ALL);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ChangeListener<Object> reload = (_, _, _) -> load();

    public ClaimsViewModel(ClaimList claims, Background background) {
        this.claims = claims;
        this.rows = new PagedRows<>(background);
        this.details = new OpenDetails<>(claims::details, background);
        rows.slots().addListener((_, _, _) -> summarize());
    }

    public PagedRows<ClaimRow> rows() {
        return rows;
    }

    /// The claim that is open.
    public OpenDetails<ClaimRow> details() {
        return details;
    }

    public StringProperty search() {
        return search;
    }

    public ObjectProperty<ClaimFilter> filter() {
        return filter;
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// The screen comes to the front.
    public void shown() {
        search.addListener(reload);
        filter.addListener(reload);
        load();
    }

    /// The screen is left.
    public void hidden() {
        search.removeListener(reload);
        filter.removeListener(reload);
        rows.forget();
    }

    /// Reads the list anew.
    public void load() {
        rows.load(claims.matching(filter.get(), search.get().strip()));
    }

    private void summarize() {
        summary.set(Texts.of(
                "claims.summary", Formats.count(rows.size()), filter.get().words()));
    }
}
