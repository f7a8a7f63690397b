package org.daysheet.desktop.help;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.PrintPreview;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The help beside the work: the page of the place one is in, and the keys.
public final class HelpView extends BorderPane {
    private final Actions actions;
    private final BooleanProperty visible;
    private final VBox page = new VBox();
    private final HelpScroll scroll = new HelpScroll("help-scroll", page);
    private PrintPreview preview = PrintPreview.NONE;
    private @Nullable Node before;

    /// @param place where one is: a screen, or a side of one
    /// @param visible whether the help is open; the view closes it
    public HelpView(Actions actions, ReadOnlyStringProperty place, BooleanProperty visible) {
        this.actions = actions;
        this.visible = visible;
        setId("help");
        getStyleClass().add("help");
        setMaxWidth(USE_PREF_SIZE);
        visibleProperty().bind(visible);
        managedProperty().bind(visible);
        page.getStyleClass().add("help-page");
        setTop(head(visible));
        setCenter(scroll);
        place.addListener((_, _, now) -> show(now));
        visible.addListener((_, _, isOpen) -> {
            show(place.get());
            turn(isOpen);
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        show(place.get());
    }

    private HBox head(BooleanProperty visible) {
        Label title = new Label(Texts.of("help.title"));
        title.getStyleClass().add("panel-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button print = button("print", MaterialDesignP.PRINTER, this::print);
        Button close = button("close", MaterialDesignC.CLOSE, () -> visible.set(false));
        HBox head = new HBox(title, gap, print, close);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private static Button button(String name, Ikon icon, Runnable work) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId("help-" + name);
        button.setAccessibleText(Texts.of("help." + name));
        button.setTooltip(new Tooltip(Texts.of("help." + name)));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setOnAction(_ -> work.run());
        return button;
    }

    private void show(String place) {
        if (!isVisible()) {
            return;
        }
        page.getChildren().setAll(MarkdownFlow.render(HelpPages.of(place)));
        page.getChildren().add(new ShortcutSheet(actions));
        scroll.setVvalue(0);
    }

    private void press(KeyEvent event) {
        boolean isEscape = event.getCode() == KeyCode.ESCAPE;
        if (isEscape) {
            visible.set(false);
        }
        if (isEscape || scroll.turned(event)) {
            event.consume();
        }
    }

    /// The cursor goes into the page, so that its keys move it at once, and back to where it was.
    private void turn(boolean isOpen) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (isOpen) {
            before = owner;
            scroll.requestFocus();
        } else if (before != null && isFocusWithin()) {
            before.requestFocus();
        }
    }

    /// Who shows the sheet of keys as it is printed.
    public void printWith(PrintPreview shown) {
        preview = shown;
    }

    /// Shows the sheet of keys as it is printed; from there it is printed or saved.
    private void print() {
        ExportTable sheet = ShortcutSheet.table(actions);
        visible.set(false);
        preview.open(sheet.title(), _ -> sheet, () -> visible.set(true));
    }
}
