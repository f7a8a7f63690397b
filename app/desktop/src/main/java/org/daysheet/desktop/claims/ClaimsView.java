package org.daysheet.desktop.claims;

import java.util.List;
import javafx.scene.Parent;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.DetailPanel;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.SideBySide;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The list of claims, filtered by where they stand and by typing.
public final class ClaimsView implements Screen {
    private final ClaimsViewModel model;
    private final SearchField search;
    private final PagedTable<ClaimRow> list;
    private final ScreenFrame frame;

    /// The screen with the tools of its list.
    public ClaimsView(ClaimsViewModel model, TableTools tools) {
        this.model = model;
        this.search = new SearchField("claims-search", Texts.of("claims.search"), model.search());
        Choices<ClaimFilter> filter =
                new Choices<>("claims-filter", List.of(ClaimFilter.values()), ClaimFilter::words, model.filter());
        this.list = table().filteredBy(search).withDetails(model.details());
        SideBySide content = new SideBySide(list, new DetailPanel("claims-details", model.details()));
        this.frame = new ScreenFrame("claims", title(), model.summary(), content)
                .tools(search, filter)
                .toolsAtEnd(list.tools(tools, title(), () -> model.summary().get()));
    }

    private PagedTable<ClaimRow> table() {
        return new PagedTable<ClaimRow>("claims-table", Texts.of("claims.table"), model.rows(), model::load)
                .whenEmpty(Texts.of("claims.empty"))
                .text(Texts.of("claims.column.control"), 92, ClaimRow::control)
                .orderedAs("NUMBER")
                .text(Texts.of("claims.column.patient"), 200, ClaimRow::patient)
                .orderedAs("PATIENT")
                .text(Texts.of("claims.column.payer"), 190, ClaimRow::payer)
                .orderedAs("PAYER")
                .text(Texts.of("claims.column.order"), 92, row -> Texts.of("claims.order." + row.order()))
                .date(Texts.of("claims.column.service"), 92, ClaimRow::serviceOn)
                .orderedAs("SERVICE")
                .date(Texts.of("claims.column.submitted"), 92, ClaimRow::submittedOn)
                .orderedAs("SUBMITTED")
                .money(Texts.of("claims.column.total"), 84, ClaimRow::total)
                .orderedAs("TOTAL")
                .badge(
                        Texts.of("claims.column.status"),
                        146,
                        row -> row.status().badge())
                .orderedAs("STATUS");
    }

    @Override
    public void reload() {
        model.load();
    }

    @Override
    public void open(String control) {
        model.filter().set(ClaimFilter.ALL);
        model.search().set(control);
        list.seek(row -> row.control().equals(control));
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
