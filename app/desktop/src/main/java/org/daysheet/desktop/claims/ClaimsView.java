package org.daysheet.desktop.claims;

import java.util.List;
import javafx.scene.Parent;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The list of claims, filtered by where they stand and by typing.
public final class ClaimsView implements Screen {
    private final ClaimsViewModel model;
    private final SearchField search;
    private final ScreenFrame frame;

    public ClaimsView(ClaimsViewModel model) {
        this.model = model;
        this.search = new SearchField("claims-search", Texts.of("claims.search"), model.search());
        Choices<ClaimFilter> filter =
                new Choices<>("claims-filter", List.of(ClaimFilter.values()), ClaimFilter::words, model.filter());
        this.frame = new ScreenFrame("claims", title(), model.summary(), table()).tools(search, filter);
    }

    private PagedTable<ClaimRow> table() {
        return new PagedTable<ClaimRow>("claims-table", Texts.of("claims.table"), model.rows(), model::load)
                .whenEmpty(Texts.of("claims.empty"))
                .text(Texts.of("claims.column.control"), 120, ClaimRow::control)
                .text(Texts.of("claims.column.patient"), 200, ClaimRow::patient)
                .text(Texts.of("claims.column.payer"), 190, ClaimRow::payer)
                .text(Texts.of("claims.column.order"), 90, row -> Texts.of("claims.order." + row.order()))
                .text(Texts.of("claims.column.service"), 100, row -> Formats.date(row.serviceOn()))
                .text(Texts.of("claims.column.submitted"), 100, row -> Formats.date(row.submittedOn()))
                .money(Texts.of("claims.column.total"), 100, ClaimRow::total)
                .badge(
                        Texts.of("claims.column.status"),
                        150,
                        row -> row.status().badge());
    }

    @Override
    public String id() {
        return "claims";
    }

    @Override
    public String title() {
        return Texts.of("claims.title");
    }

    @Override
    public Ikon icon() {
        return MaterialDesignF.FILE_DOCUMENT_OUTLINE;
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown() {
        model.shown();
        search.requestFocus();
    }

    @Override
    public void hidden() {
        model.hidden();
    }
}
