package org.daysheet.desktop.statements;

import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.paper.PdfView;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// The statement of a household before there is one: the blank key or a button shows it, it follows the household that
/// is chosen, arrow left and right turn its pages, Escape closes it.
final class LookView {
    private final NewRunViewModel model;
    private final TableView<Slot<ProspectRow>> table;
    private final PdfView pages;

    /// @param table the households that are asked
    LookView(NewRunViewModel model, TableView<Slot<ProspectRow>> table) {
        this.model = model;
        this.table = table;
        this.pages = new PdfView("statements-look", model.page(), Texts.of("statements.look.reading"), close());
        pages.root().visibleProperty().bind(Bindings.isNotNull(model.looked()));
        pages.root().addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, slot) -> {
            if (slot != null && slot.value() != null) {
                model.follow(slot.value());
            }
        });
    }

    Parent root() {
        return pages.root();
    }

    /// Shows the statement of the household that is chosen.
    Button button() {
        Button button = new Button(Texts.of("statements.look"), new FontIcon(MaterialDesignE.EYE_OUTLINE));
        button.setId("statements-look");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Texts.of("statements.look.hint")));
        button.disableProperty().bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()));
        button.setOnAction(_ -> look());
        return button;
    }

    private Button close() {
        Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        close.setId("statements-look-close");
        close.setAccessibleText(Texts.of("statements.look.close"));
        close.setTooltip(new Tooltip(Texts.of("statements.look.close")));
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setOnAction(_ -> leave());
        return close;
    }

    private void look() {
        Slot<ProspectRow> slot = table.getSelectionModel().getSelectedItem();
        if (slot != null && slot.value() != null) {
            model.look(slot.value());
        }
    }

    private void leave() {
        model.closeLook();
        table.requestFocus();
    }

    private void press(KeyEvent event) {
        boolean isOpen = model.looked().get() != null;
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            look();
        } else if (isOpen && event.getCode() == KeyCode.ESCAPE) {
            leave();
        } else if (isOpen && event.getCode() == KeyCode.RIGHT) {
            model.page().turn(1);
        } else if (isOpen && event.getCode() == KeyCode.LEFT) {
            model.page().turn(-1);
        } else {
            return;
        }
        event.consume();
    }
}
