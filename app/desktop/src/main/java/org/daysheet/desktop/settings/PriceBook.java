package org.daysheet.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daysheet.billing.practice.Fee;
import org.daysheet.desktop.codes.CodePicker;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TypeToChoose;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Picker;
import org.daysheet.desktop.work.PlainTable;

/// The part of the settings with prices: the list, the form of one, and what it cost before.
final class PriceBook {
    private final SettingsViewModel model;
    private final TableTools tools;
    private final RecordBook<PriceRow, PriceField> book;
    private final FormGrid<PriceField> grid;
    private final OfferList offers = new OfferList("price-offers");

    PriceBook(SettingsViewModel model, TableTools tools) {
        this.model = model;
        this.tools = tools;
        this.book = model.prices();
        this.grid = new FormGrid<>("price", book.form(), PriceField::label);
    }

    BookView<PriceRow, PriceField> view() {
        fillGrid();
        PlainTable<Fee> before = history();
        HBox heading = headed(before.tools(
                tools,
                Texts.of("settings.price.history"),
                () -> Optional.ofNullable(book.chosen().get())
                        .map(row -> (row.schedule() + " " + row.code() + " " + row.modifier()).strip())
                        .orElse("")));
        return new BookView<>("prices", book, grid, PriceField.FROM, heading, before.table())
                .beginning(PriceField.CODE)
                .offering(offers)
                .beside(list(), tools, Texts.of("settings.section.PRICES"));
    }

    private void fillGrid() {
        CodePicker codes = new CodePicker(model::codes, offers);
        Picker code = codes.procedure(
                grid.id(PriceField.CODE),
                grid.words(PriceField.CODE),
                book.form().text(PriceField.CODE));
        Picker modifier = codes.modifier(
                grid.id(PriceField.MODIFIER),
                grid.words(PriceField.MODIFIER),
                book.form().text(PriceField.MODIFIER));
        BooleanBinding isKnown = book.chosen().isNotNull();
        grid.row(
                        FormGrid.fixedWhile(grid.text(PriceField.SCHEDULE, 0), isKnown),
                        grid.place(PriceField.PAYER, whose(), 190))
                .row(
                        FormGrid.fixedWhile(grid.place(PriceField.CODE, code, 96), isKnown),
                        FormGrid.fixedWhile(grid.place(PriceField.MODIFIER, modifier, 80), isKnown),
                        grid.text(PriceField.NAME, 0))
                .row(grid.day(PriceField.FROM, 124, model::today), grid.amount(PriceField.AMOUNT, 124));
    }

    private PlainTable<Fee> history() {
        ObservableList<Fee> history = FXCollections.observableArrayList();
        book.chosen()
                .subscribe(row ->
                        history.setAll(row == null ? List.of() : row.history().reversed()));
        PlainTable<Fee> before = new PlainTable<Fee>(
                        "price-history", Texts.of("settings.price.history"), history, Texts.of("settings.price.none"))
                .date(Heading.of("settings.column.from"), 120, Fee::effectiveOn)
                .figure(Heading.of("settings.column.price"), 100, fee -> Formats.amount(fee.amount()))
                .searched();
        before.table().setPrefHeight(150);
        return before;
    }

    private PlainTable<PriceRow> list() {
        return new PlainTable<PriceRow>(
                        "prices-table", Texts.of("settings.section.PRICES"), book.rows(), SettingsBooks.NOTHING)
                .text(Heading.of("settings.column.schedule"), 82, PriceRow::schedule)
                .text(Heading.of("settings.column.code"), 74, row -> (row.code() + " " + row.modifier()).strip())
                .text(Heading.of("settings.column.name"), 76, PriceRow::name)
                .figure(
                        Heading.of("settings.column.price"),
                        74,
                        row -> row.on(model.today())
                                .map(fee -> Formats.amount(fee.amount()))
                                .orElse(""))
                .date(
                        Heading.of("settings.column.next"),
                        96,
                        row -> row.after(model.today()).map(Fee::effectiveOn).orElse(null));
    }

    private static HBox headed(Node buttons) {
        Label heading = new Label(Texts.of("settings.price.history"));
        heading.getStyleClass().add("form-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, buttons);
        head.getStyleClass().add("row");
        return head;
    }

    /// Whose prices a schedule holds; chosen only when the schedule is new.
    private ComboBox<String> whose() {
        ComboBox<String> box = new ComboBox<>();
        box.setId("price-payer");
        box.setAccessibleText(FieldLabel.plain(PriceField.PAYER.label()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new PayerNames(model.payers().rows()));
        TypeToChoose.on(box);
        Runnable fill = () -> {
            List<String> keys = new ArrayList<>(List.of(""));
            String before = model.prices().form().typed(PriceField.PAYER);
            for (PayerRow row : model.payers().rows()) {
                String key = row.payer().id().toString();
                if (row.payer().isActive() || key.equals(before)) {
                    keys.add(key);
                }
            }
            box.getItems().setAll(keys);
            box.setValue(before);
        };
        model.payers().rows().addListener((ListChangeListener<PayerRow>) _ -> fill.run());
        fill.run();
        box.valueProperty()
                .addListener((_, _, now) -> model.prices()
                        .form()
                        .text(PriceField.PAYER)
                        .set(now == null ? model.prices().form().typed(PriceField.PAYER) : now));
        model.prices().form().text(PriceField.PAYER).addListener((_, _, now) -> box.setValue(now));
        box.disableProperty().bind(model.prices().chosen().isNotNull());
        return box;
    }
}
