package org.daysheet.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The menu of everything that can be done, by group; made when it is opened.
final class ShellMenu extends MenuButton {
    ShellMenu(Actions actions) {
        setId("shell-menu");
        setGraphic(new FontIcon(MaterialDesignM.MENU));
        setAccessibleText(Texts.of("shell.menu"));
        setTooltip(new Tooltip(Texts.of("shell.menu")));
        getStyleClass().addAll("flat", "button-icon", "no-arrow");
        getItems().add(new MenuItem(Texts.of("shell.menu")));
        setOnShowing(_ -> fill(actions));
    }

    private void fill(Actions actions) {
        actions.look();
        List<MenuItem> groups = new ArrayList<>();
        actions.byGroup().forEach((name, entries) -> {
            Menu group = new Menu(name);
            for (Actions.Entry entry : entries) {
                MenuItem item = new MenuItem(
                        entry.action().hint(), new FontIcon(entry.action().icon()));
                item.setId("menu-" + entry.action().id());
                item.setDisable(!entry.action().enabled().get());
                item.setOnAction(_ -> actions.perform(entry));
                group.getItems().add(item);
            }
            groups.add(group);
        });
        getItems().setAll(groups);
    }
}
