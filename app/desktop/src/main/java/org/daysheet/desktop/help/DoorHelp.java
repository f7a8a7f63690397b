package org.daysheet.desktop.help;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.daysheet.desktop.parts.Ending;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/// A door of the window with its page of help, which F1 opens and closes beside it. The page keys move it while one
/// types in the form.
public final class DoorHelp extends StackPane implements Ending {
    private final Parent door;
    private final BorderPane frame = new BorderPane();
    private final String name;
    private @Nullable HelpScroll page;

    /// @param name name of its page
    public DoorHelp(String name, Parent door) {
        this.door = door;
        setId("door");
        this.name = name;
        frame.setCenter(door);
        Button help = new Button(Texts.of("help.door"), new FontIcon(MaterialDesignH.HELP_CIRCLE_OUTLINE));
        help.setId("door-help");
        help.getStyleClass().add("flat");
        help.setFocusTraversable(false);
        help.setOnAction(_ -> turn());
        StackPane.setAlignment(help, Pos.BOTTOM_RIGHT);
        getChildren().addAll(frame, help);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public boolean mayEnd(Runnable close) {
        return !(door instanceof Ending asking) || asking.mayEnd(close);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            turn();
            event.consume();
        } else if (page != null && page.turned(event)) {
            event.consume();
        }
    }

    /// Opens or closes the page, which is read when it is opened; the cursor stays in the form.
    private void turn() {
        page = page == null ? read() : null;
        frame.setRight(page);
    }

    private HelpScroll read() {
        HelpScroll read = new HelpScroll("door-page", new HelpText(name));
        read.getStyleClass().add("help");
        read.setMinWidth(Region.USE_PREF_SIZE);
        return read;
    }
}
