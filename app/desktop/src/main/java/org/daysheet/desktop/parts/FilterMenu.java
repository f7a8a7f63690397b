package org.daysheet.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The menu of filters with a name; to give one a name, a row of its own opens below the tools.
public final class FilterMenu extends HBox {
    private final SavedFilters model;
    private final MenuButton menu = new MenuButton("", new FontIcon(MaterialDesignB.BOOKMARK_OUTLINE));
    private final TextField name = new TextField();
    private final HBox form = new HBox();

    /// @param id first part of the ids
    public FilterMenu(String id, SavedFilters model) {
        this.model = model;
        getStyleClass().add("filter-menu");
        menu.setId(id + "-saved");
        menu.setAccessibleText(Texts.of("parts.filters.menu"));
        menu.setTooltip(new Tooltip(Texts.of("parts.filters.hint")));
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.getItems().add(new MenuItem(Texts.of("parts.filters.none")));
        menu.setOnShowing(_ -> fill());
        name.setId(id + "-saved-name");
        name.setPromptText(Texts.of("parts.filters.name"));
        name.setAccessibleText(Texts.of("parts.filters.save"));
        name.textProperty().bindBidirectional(model.name());
        name.setOnAction(_ -> model.keep());
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.stop();
                event.consume();
            }
        });
        Button save = new Button(null, new FontIcon(MaterialDesignC.CHECK));
        save.setId(id + "-saved-keep");
        save.setAccessibleText(Texts.of("parts.filters.save"));
        save.setTooltip(new Tooltip(Texts.of("parts.filters.save")));
        save.getStyleClass().addAll("flat", "button-icon");
        save.disableProperty().bind(model.name().isEmpty());
        save.setOnAction(_ -> model.keep());
        Label label = new FieldLabel(Texts.of("parts.filters.label"), name);
        form.getChildren().addAll(label, name, save);
        form.getStyleClass().add("filter-name");
        form.visibleProperty().bind(model.naming());
        form.managedProperty().bind(model.naming());
        getChildren().add(menu);
        model.naming().addListener((_, _, isNaming) -> {
            if (isNaming) {
                name.requestFocus();
            } else {
                menu.requestFocus();
            }
        });
    }

    /// The row in which a name is typed; there while one is. {@link ScreenFrame} puts it below its tools.
    HBox form() {
        return form;
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        Menu forget = new Menu(Texts.of("parts.filters.forget"));
        for (SavedFilter filter : model.filters()) {
            MenuItem item = new MenuItem(filter.name());
            item.setOnAction(_ -> model.choose(filter));
            items.add(item);
            MenuItem gone = new MenuItem(filter.name());
            gone.setOnAction(_ -> model.forget(filter));
            forget.getItems().add(gone);
        }
        if (items.isEmpty()) {
            String failure = model.failure().get();
            MenuItem none = new MenuItem(failure.isEmpty() ? Texts.of("parts.filters.none") : failure);
            none.setDisable(true);
            items.add(none);
        }
        items.add(new SeparatorMenuItem());
        MenuItem keep = new MenuItem(Texts.of("parts.filters.keep"));
        keep.setOnAction(_ -> model.naming().set(true));
        items.add(keep);
        if (!forget.getItems().isEmpty()) {
            items.add(forget);
        }
        menu.getItems().setAll(items);
    }
}
