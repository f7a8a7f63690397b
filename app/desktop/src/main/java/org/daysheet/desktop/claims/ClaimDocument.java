package org.daysheet.desktop.claims;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.DetailPanel;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// The frozen content of a sending, by the groups of a CMS-1500: what is shown is what was or would be sent.
final class ClaimDocument extends ScrollPane {
    private static final int COLUMNS = 3;
    private static final double HEADING_HEIGHT = 32;
    private static final double LINE_HEIGHT = 27;

    private final ClaimPageViewModel model;
    private final ComboBox<VersionRow> versions = new ComboBox<>();
    private final GridPane groups = new GridPane();
    private final ObservableList<ServiceRow> services = FXCollections.observableArrayList();
    private final TableView<ServiceRow> table;
    private final Label service = new Label();
    private final VBox page;

    ClaimDocument(ClaimPageViewModel model, TableTools world) {
        this.model = model;
        PlainTable<ServiceRow> plain = plain();
        this.table = plain.table();
        setId("claims-document");
        setAccessibleText(Texts.of("claims.side.DOCUMENT"));
        getStyleClass().add("quiet");
        setFitToWidth(true);
        groups.getStyleClass().add("document-groups");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / COLUMNS);
            groups.getColumnConstraints().add(third);
        }
        service.setId("claims-service-words");
        service.getStyleClass().add("line-detail");
        service.setWrapText(true);
        service.setMinHeight(Region.USE_PREF_SIZE);
        this.page = new VBox(
                choice(),
                groups,
                serviceHead(plain.tools(world, Texts.of("claims.services"), model::words)),
                table,
                service);
        page.getStyleClass().add("document-page");
        setContent(page);
        model.page().addListener((_, _, now) -> showVersions(now));
        model.document().addListener((_, _, now) -> show(now));
        showVersions(model.page().get());
        show(model.document().get());
    }

    private HBox choice() {
        versions.setId("claims-version");
        versions.setAccessibleText(Texts.of("claims.version.label"));
        versions.setConverter(new VersionWords());
        versions.valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.version().set(now);
            }
        });
        model.version().addListener((_, _, now) -> versions.setValue(now));
        Label label = new FieldLabel(Texts.of("claims.version.label"), versions);
        HBox line = new HBox(label, versions);
        line.getStyleClass().add("row");
        return line;
    }

    private static HBox serviceHead(Node tools) {
        Label heading = new Label(Texts.of("claims.services"));
        heading.getStyleClass().add("details-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, tools);
        head.getStyleClass().add("row");
        return head;
    }

    private PlainTable<ServiceRow> plain() {
        PlainTable<ServiceRow> made = new PlainTable<>(
                        "claims-services", Texts.of("claims.services"), services, Texts.of("claims.services.none"))
                .figure(Heading.of("claims.service.number"), 40, row -> Formats.count(row.number()))
                .text(Heading.of("claims.service.dates"), 150, ServiceRow::dates)
                .text(Heading.of("claims.service.place"), 56, ServiceRow::place)
                .text(Heading.of("claims.service.code"), 120, ServiceRow::code)
                .text(Heading.of("claims.service.diagnoses"), 100, ServiceRow::diagnoses)
                .text(Heading.of("claims.service.units"), 96, ServiceRow::units)
                .money(Heading.of("claims.service.charge"), 92, ServiceRow::charge)
                .text(Heading.of("claims.service.more"), 260, ServiceRow::more)
                .searched()
                .onOpen(this::tell);
        made.table().setMinHeight(Region.USE_PREF_SIZE);
        made.table().setMaxHeight(Region.USE_PREF_SIZE);
        return made;
    }

    /// Says everything about a service below the table.
    private void tell(@Nullable ServiceRow row) {
        service.setText(
                row == null
                        ? ""
                        : FilterWords.of(
                                        row.dates(),
                                        row.place(),
                                        row.code(),
                                        row.diagnoses(),
                                        row.units(),
                                        Formats.amount(row.charge()),
                                        row.controlNumber())
                                + row.told("\n"));
        service.setVisible(row != null);
        service.setManaged(row != null);
    }

    private void showVersions(@Nullable ClaimPage shown) {
        List<VersionRow> all = shown == null ? List.of() : shown.versions();
        versions.getItems().setAll(all);
        versions.setValue(model.version().get());
    }

    private void show(@Nullable DocumentPage document) {
        groups.getChildren().clear();
        tell(null);
        page.setVisible(document != null);
        if (document == null) {
            services.clear();
            return;
        }
        int place = 0;
        for (Details.Part part : document.groups()) {
            Label heading = new Label(part.heading());
            heading.getStyleClass().add("details-heading");
            VBox group = new VBox(heading, DetailPanel.grid(part));
            group.getStyleClass().add("document-group");
            groups.add(group, place % COLUMNS, place / COLUMNS);
            place++;
        }
        services.setAll(document.services());
        table.setPrefHeight(HEADING_HEIGHT + LINE_HEIGHT * Math.max(1, services.size()));
    }
}
