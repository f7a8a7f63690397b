package org.daysheet.desktop.claims;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.parts.DetailPanel;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.SideBySide;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The files that were sent; one that was lost is written once more.
final class SendPast extends BorderPane {
    private final SendViewModel model;
    private final PagedTable<SentFileRow> list;

    SendPast(SendViewModel model, TableTools world) {
        this.model = model;
        this.list = new PagedTable<SentFileRow>(
                        "claims-sent-files", Texts.of("claims.files"), model.files(), model::readFiles)
                .whenEmpty(Texts.of("claims.files.none"))
                .ordersHeld()
                .searched()
                .date(Heading.of("claims.files.on"), 100, SentFileRow::on)
                .text(Heading.of("claims.files.control"), 130, SentFileRow::control)
                .text(Heading.of("claims.files.receiver"), 180, SentFileRow::receiver)
                .figure(Heading.of("claims.send.claims"), 84, row -> Formats.count(row.claims()))
                .money(Heading.of("claims.column.total"), 120, SentFileRow::total)
                .withDetails(model.details());
        setCenter(new SideBySide(list, new DetailPanel("claims-sent-file", model.details())));
        Label heading = new Label(Texts.of("claims.files"));
        heading.getStyleClass().add("details-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, list.tools(world, Texts.of("claims.files"), () -> ""));
        head.getStyleClass().addAll("row", "half-head");
        setTop(head);
        model.sought().addListener((_, _, file) -> seek(file));
        seek(model.sought().get());
    }

    private void seek(@Nullable SentFileRow file) {
        if (file != null) {
            list.seek(row -> row.id().equals(file.id()));
            model.sought().set(null);
        }
    }

    void enter() {
        list.enter();
    }

    /// The button that writes the chosen file once more.
    Button button() {
        Button again = new Button(Texts.of("claims.files.again"), new FontIcon(MaterialDesignF.FILE_REFRESH_OUTLINE));
        again.setId("claims-send-again");
        again.setMinWidth(USE_PREF_SIZE);
        var selection = list.table().getSelectionModel();
        again.disableProperty()
                .bind(Bindings.isNull(selection.selectedItemProperty()).or(model.working()));
        again.setOnAction(_ -> {
            Slot<SentFileRow> slot = selection.getSelectedItem();
            SentFileRow row = slot == null ? null : slot.value();
            if (row != null) {
                model.writeAgain(row);
            }
        });
        return again;
    }
}
