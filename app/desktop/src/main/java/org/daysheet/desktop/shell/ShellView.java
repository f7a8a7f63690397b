package org.daysheet.desktop.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The frame of the window: navigation at the left, the screen in front, the status bar below. Ctrl+1, Ctrl+2
/// ... go to a screen.
public final class ShellView extends BorderPane {
    private final ShellViewModel model;
    private final List<Screen> screens;
    private final ToggleGroup navigation = new ToggleGroup();
    private int front = -1;

    public ShellView(ShellViewModel model, List<Screen> screens) {
        this.model = model;
        this.screens = List.copyOf(screens);
        setId("shell");
        getStyleClass().add("shell");
        if (model.band().isDemo()) {
            setTop(demoBand());
        }
        setLeft(sideBar());
        setBottom(new StatusBar(model));
        addEventFilter(KeyEvent.KEY_PRESSED, this::jump);
        model.selected().addListener((_, _, now) -> bringForward(now.intValue()));
        bringForward(model.selected().get());
    }

    /// Leaves the screen in front, when the window closes.
    public void close() {
        if (front >= 0) {
            screens.get(front).hidden();
            front = -1;
        }
    }

    private static HBox demoBand() {
        Label words = new Label(Texts.of("shell.demo"), new FontIcon(MaterialDesignT.TEST_TUBE));
        words.setId("shell-demo-band");
        HBox band = new HBox(words);
        band.getStyleClass().add("demo-band");
        return band;
    }

    private VBox sideBar() {
        Label brand = new Label(Texts.of("shell.brand"));
        brand.getStyleClass().add("brand");
        VBox bar = new VBox(brand);
        bar.setId("shell-navigation");
        bar.getStyleClass().add("side-bar");
        for (int i = 0; i < screens.size(); i++) {
            bar.getChildren().add(item(i, screens.get(i)));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        ToggleButton dark = new ToggleButton(Texts.of("shell.dark"), new FontIcon(MaterialDesignT.THEME_LIGHT_DARK));
        dark.setId("shell-dark");
        dark.getStyleClass().add("side-item");
        dark.setMaxWidth(Double.MAX_VALUE);
        dark.selectedProperty().bindBidirectional(model.dark());
        bar.getChildren().addAll(gap, dark);
        return bar;
    }

    private ToggleButton item(int number, Screen screen) {
        ToggleButton button = new ToggleButton(screen.title(), new FontIcon(screen.icon()));
        button.setId("go-" + screen.id());
        button.getStyleClass().add("side-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(navigation);
        button.setTooltip(new Tooltip(Texts.of("shell.shortcut", number + 1)));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.select(number);
        });
        return button;
    }

    private void bringForward(int number) {
        if (number == front) {
            return;
        }
        close();
        Screen screen = screens.get(number);
        setCenter(screen.root());
        navigation.selectToggle(navigation.getToggles().get(number));
        front = number;
        screen.shown();
    }

    private void jump(KeyEvent event) {
        String digit = event.getCode().getName();
        if (event.isShortcutDown() && digit.matches("[1-9]") && digit.charAt(0) - '1' < screens.size()) {
            model.select(digit.charAt(0) - '1');
            event.consume();
        }
    }
}
