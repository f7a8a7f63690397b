package org.daysheet.desktop.parts;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.background.Work;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The ways a list leaves the screen: as a file, and as paper that is looked at first.
public final class ListOutput {
    private final Action print = ListAct.PRINT.with(this::print);
    private final Node list;
    private final String title;
    private final TableTools world;
    private final IntFunction<Optional<Work<ExportTable>>> rows;

    /// What was written to a file.
    private record Written(String told, boolean isGood) implements Told {}

    /// @param list where the rows are shown; its id begins the ids of the buttons
    /// @param title what the list is called
    /// @param rows reads so many rows at most, empty when there is nothing to read
    public ListOutput(Node list, String title, TableTools world, IntFunction<Optional<Work<ExportTable>>> rows) {
        this.list = list;
        this.title = title;
        this.world = world;
        this.rows = rows;
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (print.shortcut().matches(event)) {
                print();
                event.consume();
            }
        });
    }

    /// The button that opens the print preview.
    public Button printButton() {
        return button(print, "print");
    }

    Button button(Action act, String name) {
        Button button = new Button(null, new FontIcon(act.icon()));
        dress(button, name, act.hint());
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// The button with the kinds of files.
    public MenuButton exportButton() {
        MenuButton button = menu("export", MaterialDesignF.FILE_EXPORT_OUTLINE, Texts.of("parts.export.hint"));
        for (String ending : world.exporter().endings()) {
            MenuItem item = new MenuItem(Texts.of("parts.export." + ending));
            item.setOnAction(_ -> export(ending));
            button.getItems().add(item);
        }
        return button;
    }

    MenuButton menu(String name, Ikon icon, String words) {
        MenuButton button = new MenuButton("", new FontIcon(icon));
        dress(button, name, words);
        return button;
    }

    private void dress(ButtonBase button, String name, String words) {
        button.setId(list.getId() + "-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().addAll("flat", "button-icon", "no-arrow");
    }

    void print() {
        rows.apply(PrintPreview.MOST_ROWS).ifPresent(work -> world.preview().open(title, work, list::requestFocus));
    }

    void export(String ending) {
        String name = title.toLowerCase(Locale.ROOT).replace(' ', '-') + "." + ending;
        world.dialogs()
                .toSave(list.getScene().getWindow(), Texts.of("parts.export.hint"), name)
                .ifPresent(this::export);
    }

    private void export(Path file) {
        rows.apply(Integer.MAX_VALUE).ifPresent(work -> {
            var _ = world.background()
                    .run(
                            Texts.of("parts.export.job", title),
                            progress -> {
                                ExportTable table = work.run(progress);
                                world.exporter().write(table, file, progress);
                                return new Written(
                                        Texts.of(
                                                "parts.export.done",
                                                table.rows().size(),
                                                file),
                                        true);
                            },
                            _ -> {},
                            _ -> {});
        });
    }
}
