package org.daysheet.desktop.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TypeToChoose;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// What is set up for this computer: how the window looks, and where its printer prints.
final class WorkplaceView {
    private static final double NUMBER = 64;
    private static final double PRINTER = 220;

    private final WorkplaceViewModel model;
    private final CheckBox dark;
    private final VBox root = new VBox();

    WorkplaceView(WorkplaceViewModel model) {
        this.model = model;
        this.dark = tick("dark", model.workplace().dark());
        BadgeLabel notice = new BadgeLabel();
        notice.setId("settings-print-notice");
        notice.setWrapText(true);
        notice.follow(model.notice());
        root.getChildren()
                .addAll(
                        heading("settings.looks.heading"),
                        dark,
                        tick("roomy", model.workplace().roomy()),
                        words("settings.looks.words"),
                        heading("settings.print.heading"),
                        moving(),
                        words("settings.print.words"),
                        forms(),
                        words("settings.print.form.words"),
                        saved(),
                        notice);
        root.getStyleClass().add("settings-page");
    }

    Parent root() {
        return root;
    }

    void focus() {
        model.findPrinters();
        dark.requestFocus();
    }

    private static CheckBox tick(String name, BooleanProperty chosen) {
        CheckBox box = new CheckBox(Texts.of("settings.looks." + name));
        box.setId("settings-" + name);
        box.setMnemonicParsing(true);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    private HBox moving() {
        Button test = new Button(Texts.of("settings.print.test"), new FontIcon(MaterialDesignP.PRINTER));
        test.setId("settings-print-test");
        test.setMnemonicParsing(true);
        test.setMinWidth(Region.USE_PREF_SIZE);
        test.setOnAction(_ -> model.printTest());
        HBox line = new HBox();
        line.getStyleClass().add("row");
        line.getChildren().addAll(printer());
        add(line, "right", model.right());
        add(line, "down", model.down());
        line.getChildren().add(test);
        return line;
    }

    /// Which printer is moved.
    private Node[] printer() {
        ComboBox<String> box = new ComboBox<>(model.printers());
        box.setId("settings-print-printer");
        box.setConverter(new PrinterWords());
        box.setAccessibleText(Texts.of("settings.print.printer").replace("_", ""));
        box.setPrefWidth(PRINTER);
        TypeToChoose.on(box);
        box.setValue(model.workplace().printer().get());
        box.valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.workplace().printer().set(now);
            }
        });
        model.workplace().printer().addListener((_, _, now) -> box.setValue(now));
        return new Node[] {new FieldLabel(Texts.of("settings.print.printer"), box), box};
    }

    private CheckBox saved() {
        CheckBox box = new CheckBox(Texts.of("settings.print.saved"));
        box.setId("settings-print-saved");
        box.setMnemonicParsing(true);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(model.workplace().movesSaved());
        return box;
    }

    /// Names of printers; all others have none.
    private static final class PrinterWords extends StringConverter<String> {
        @Override
        public String toString(@Nullable String name) {
            return name == null || name.isEmpty() ? Texts.of("settings.print.others") : name;
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }

    private Button forms() {
        Button sheet = new Button(Texts.of("settings.print.form"), new FontIcon(MaterialDesignP.PRINTER));
        sheet.setId("settings-print-form");
        sheet.setMnemonicParsing(true);
        sheet.setMinWidth(Region.USE_PREF_SIZE);
        sheet.setOnAction(_ -> model.printFormSheet());
        return sheet;
    }

    private static void add(HBox line, String name, StringProperty typed) {
        TextField field = new TextField();
        field.setId("settings-print-" + name);
        field.setPrefWidth(NUMBER);
        field.setMinWidth(NUMBER);
        field.textProperty().bindBidirectional(typed);
        Label label = new FieldLabel(Texts.of("settings.print." + name), field);
        field.setAccessibleText(Texts.of("settings.print." + name).replace("_", ""));
        line.getChildren().addAll(label, field);
    }

    private static Label heading(String key) {
        Label heading = new Label(Texts.of(key));
        heading.getStyleClass().add("form-heading");
        return heading;
    }

    private static Label words(String key) {
        Label words = new Label(Texts.of(key));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
