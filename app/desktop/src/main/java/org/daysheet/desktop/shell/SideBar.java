package org.daysheet.desktop.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.parts.ArrowKeys;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screens to choose from, with what waits on each.
final class SideBar extends VBox {
    private final ShellViewModel model;
    private final ToggleGroup navigation = new ToggleGroup();

    SideBar(ShellViewModel model, List<Screen> screens, Actions actions, Action find, Action dark) {
        this.model = model;
        setId("shell-navigation");
        getStyleClass().add("side-bar");
        Label brand = new Label(Texts.of("shell.brand"));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(brand, gap, new ShellMenu(actions));
        head.getStyleClass().add("side-head");
        ActionButton palette = ActionButton.of(find);
        palette.setText(Texts.of("shell.find", find.shortcut().display()));
        palette.getStyleClass().add("side-find");
        palette.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head, palette);
        for (int i = 0; i < screens.size(); i++) {
            getChildren().add(item(i, screens.get(i), keys(actions, screens.get(i))));
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, theme(dark));
        ArrowKeys.down(
                this,
                navigation.getToggles().stream().map(ToggleButton.class::cast).toList(),
                _ -> {});
        model.selected().addListener((_, _, now) -> mark(now.intValue()));
        mark(model.selected().get());
    }

    private void mark(int screen) {
        navigation.selectToggle(navigation.getToggles().get(screen));
    }

    private ToggleButton theme(Action dark) {
        ToggleButton button = new ToggleButton(dark.title(), new FontIcon(dark.icon()));
        button.setId("shell-dark");
        button.getStyleClass().add("side-item");
        button.setTooltip(new Tooltip(dark.hint()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.selectedProperty().bindBidirectional(model.dark());
        return button;
    }

    /// The keys that go to a screen, as they stand on the keyboard.
    private static String keys(Actions actions, Screen screen) {
        return actions.all().stream()
                .map(Actions.Entry::action)
                .filter(act -> act.id().equals("go-to-" + screen.id()))
                .map(act -> act.shortcut().display())
                .findFirst()
                .orElse("");
    }

    private StackPane item(int number, Screen screen, String keys) {
        ToggleButton button = new ToggleButton(screen.title(), new FontIcon(screen.icon()));
        button.setId("go-" + screen.id());
        button.getStyleClass().add("side-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(navigation);
        button.setOnAction(_ -> {
            model.select(number);
            mark(model.selected().get());
        });
        Label count = new Label();
        count.setId("count-" + screen.id());
        count.getStyleClass().add("side-count");
        count.setMouseTransparent(true);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        StackPane item = new StackPane(button, count);
        item.getStyleClass().add("side-line");
        Tooltip tooltip = new Tooltip();
        button.setTooltip(tooltip);
        Runnable show = () -> {
            Count now = model.glance().get().counts().get(screen.id());
            show(count, now);
            String words = now == null || now.number() == 0 ? "" : now.words();
            tooltip.setText(words.isEmpty() ? keys : keys + "\n" + words);
            button.setAccessibleText(words.isEmpty() ? screen.title() : screen.title() + ", " + words);
        };
        show.run();
        model.glance().addListener((_, _, _) -> show.run());
        return item;
    }

    private static void show(Label label, @Nullable Count count) {
        label.setVisible(count != null && count.number() > 0);
        if (count != null) {
            label.setText(count.number() > 999 ? "999+" : Long.toString(count.number()));
            label.setAccessibleText(count.words());
            label.getStyleClass().remove("urgent");
            if (count.isUrgent()) {
                label.getStyleClass().add("urgent");
            }
        }
    }
}
