package org.daysheet.desktop.claims;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// Two sendings of the open claim side by side. What differs says how in words.
final class ClaimCompareSide extends BorderPane {
    private final ClaimCompare compare;
    private final ObservableList<CompareRow> rows = FXCollections.observableArrayList();
    private final TableView<CompareRow> table;
    private final ComboBox<VersionRow> before;
    private final ComboBox<VersionRow> after;
    private final Node tools;
    private boolean isFilling;

    ClaimCompareSide(ClaimPageViewModel model, TableTools world) {
        this.compare = model.compare();
        PlainTable<CompareRow> plain = plain();
        this.table = plain.table();
        this.tools = plain.tools(world, Texts.of("claims.side.COMPARE"), model::words);
        this.before = box("claims-compare-before", "claims.compare.before", compare.before());
        this.after = box("claims-compare-after", "claims.compare.after", compare.after());
        CheckBox only = new CheckBox(Texts.of("claims.compare.only"));
        only.setId("claims-compare-only");
        only.setMnemonicParsing(true);
        only.selectedProperty().bindBidirectional(compare.onlyDifferences());
        Label said = new Label();
        said.setId("claims-compare-said");
        said.getStyleClass().add("muted");
        said.setMinWidth(Region.USE_PREF_SIZE);
        said.textProperty().bind(compare.said());
        FlowPane head =
                new FlowPane(pair("claims.compare.before", before), pair("claims.compare.after", after), only, said);
        head.getStyleClass().add("compare-head");
        setTop(head);
        setCenter(table);
        compare.rows().addListener((_, _, now) -> rows.setAll(now));
        rows.setAll(compare.rows().get());
        model.page().addListener((_, _, now) -> fill(now));
        fill(model.page().get());
    }

    /// The small buttons of the table.
    Node tools() {
        return tools;
    }

    private static HBox pair(String key, ComboBox<VersionRow> box) {
        HBox pair = new HBox(new FieldLabel(Texts.of(key), box), box);
        pair.getStyleClass().add("row");
        return pair;
    }

    private ComboBox<VersionRow> box(String id, String key, ObjectProperty<@Nullable VersionRow> chosen) {
        ComboBox<VersionRow> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(FieldLabel.plain(Texts.of(key)));
        box.setConverter(new VersionWords());
        box.valueProperty().addListener((_, _, now) -> {
            if (!isFilling && now != null) {
                chosen.set(now);
            }
        });
        chosen.addListener((_, _, now) -> {
            if (box.getItems().contains(now)) {
                box.setValue(now);
            }
        });
        return box;
    }

    private PlainTable<CompareRow> plain() {
        return new PlainTable<>(
                        "claims-compare", Texts.of("claims.side.COMPARE"), rows, Texts.of("claims.compare.none"))
                .text(Heading.of("claims.compare.part"), 150, CompareRow::part)
                .text(Heading.of("claims.compare.field"), 150, CompareRow::field)
                .text(Heading.of("claims.compare.left"), 240, CompareRow::before)
                .badge(Heading.of("claims.compare.mark"), 104, CompareRow::mark)
                .text(Heading.of("claims.compare.right"), 240, CompareRow::after)
                .searched();
    }

    private void fill(@Nullable ClaimPage page) {
        List<VersionRow> all = page == null ? List.of() : page.versions();
        isFilling = true;
        fill(before, all, compare.before().get());
        fill(after, all, compare.after().get());
        isFilling = false;
    }

    /// A box goes on showing what stood at a place before unless it is emptied first.
    private static void fill(ComboBox<VersionRow> box, List<VersionRow> all, @Nullable VersionRow chosen) {
        box.setValue(null);
        box.getItems().setAll(all);
        box.setValue(chosen);
    }
}
