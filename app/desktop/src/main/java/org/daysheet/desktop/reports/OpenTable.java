package org.daysheet.desktop.reports;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;

/// The open charges in the part of the aging that is chosen; Enter or a double click opens the account of one.
final class OpenTable {
    private final PagedTable<OpenRow> table;
    private final VBox root;

    OpenTable(AgingViewModel model, TableTools tools) {
        this.table = new PagedTable<>("reports-open", Texts.of("reports.open"), model.charges(), model::loadCharges)
                .whenEmpty(Texts.of("reports.open.none"))
                .ordersHeld()
                .searched()
                .text(Heading.of("reports.column.account"), 92, OpenRow::account)
                .text(Heading.of("reports.column.patient"), 190, OpenRow::patient)
                .text(Heading.of("reports.column.owner"), 190, OpenRow::owner)
                .date(Heading.of("reports.column.service"), 100, OpenRow::serviceOn)
                .figure(Heading.of("reports.column.days"), 70, OpenRow::days)
                .money(Heading.of("reports.column.open"), 100, OpenRow::amount)
                .onOpen(model::open);
        Label heading = new Label();
        heading.setId("reports-open-heading");
        heading.getStyleClass().add("panel-title");
        heading.textProperty().bind(model.words());
        Parent rows = BehindTable.headed(heading, model.bound(), table, tools, Texts.of("reports.open"));
        VBox.setVgrow(rows, Priority.ALWAYS);
        this.root = new VBox(rows);
        root.getStyleClass().add("figure-panel");
        root.setMinHeight(0);
    }

    Parent root() {
        return root;
    }

    /// Puts the cursor into the charges.
    void enter() {
        table.enter();
    }
}
