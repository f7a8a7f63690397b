package org.daysheet.desktop.money;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.FilterMenu;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.LastFilter;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.SavedFilters;
import org.daysheet.desktop.parts.ScreenSide;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.SideHead;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;

/// The payments of patients, newest first, with what is left of each. Enter opens the account of who paid.
public final class PaidSide implements ScreenSide {
    private final PaidViewModel model;
    private final LastFilter last;
    private final SavedFilters saved;
    private final PagedTable<PaidRow> list;
    private final BorderPane root;

    /// The side with the tools of its list.
    public PaidSide(PaidViewModel model, TableTools tools) {
        this.model = model;
        this.last = new LastFilter("money-paid", tools.filters(), tools.background(), model::filterNow, model::apply);
        this.saved =
                new SavedFilters("money-paid", tools.filters(), tools.background(), model::filterNow, model::apply);
        SearchField search = new SearchField(
                "money-paid-search", Texts.of("money.paid.search"), model.rows().typed());
        this.list = table().filteredBy(search);
        Choices<PaidFilter> filter =
                new Choices<>("money-paid-filter", List.of(PaidFilter.values()), PaidFilter::words, model.filter());
        this.root = new BorderPane(list);
        root.setTop(new SideHead(search, filter, new FilterMenu("money-paid", saved))
                .atEnd(list.tools(tools, words(), model::words)));
        root.setMinWidth(0);
    }

    private PagedTable<PaidRow> table() {
        return new PagedTable<PaidRow>("money-paid", Texts.of("money.paid.table"), model.rows(), model::load)
                .whenEmpty(Texts.of("money.paid.empty"))
                .keyedBy(PaidRow::id)
                .date(Heading.of("money.column.received"), 92, PaidRow::receivedOn)
                .orderedAs("RECEIVED")
                .text(Heading.of("money.column.receipt"), 80, PaidRow::receipt)
                .orderedAs("RECEIPT")
                .text(Heading.of("money.column.patient"), 140, row -> row.who().name())
                .orderedAs("PATIENT")
                .text(Heading.of("money.column.account"), 88, row -> row.who().account())
                .spare()
                .orderedAs("ACCOUNT")
                .text(Heading.of("money.column.method"), 82, PaidRow::how)
                .orderedAs("METHOD")
                .text(Heading.of("money.column.reference"), 92, PaidRow::reference)
                .spare()
                .orderedAs("REFERENCE")
                .money(Heading.of("money.column.amount"), 84, PaidRow::amount)
                .orderedAs("AMOUNT")
                .money(Heading.of("money.column.used"), 84, PaidRow::used)
                .orderedAs("USED")
                .money(Heading.of("money.column.left"), 98, PaidRow::left)
                .orderedAs("LEFT")
                .badge(Heading.of("money.column.state"), 108, PaidRow::state)
                .orderedAs("STATE")
                .onOpen(model::open);
    }

    @Override
    public String id() {
        return "payments";
    }

    @Override
    public String words() {
        return Texts.of("money.paid.side");
    }

    @Override
    public String also() {
        return Texts.of("money.paid.also");
    }

    @Override
    public ObservableValue<String> summary() {
        return model.summary();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        list.enter();
    }

    @Override
    public void shown() {
        last.shown(model::shown);
        saved.load();
    }

    @Override
    public void hidden() {
        last.hidden();
        model.hidden();
    }

    @Override
    public void reload() {
        model.load();
    }

    @Override
    public void open(String key) {
        last.giveWay();
        model.seek(key);
    }
}
