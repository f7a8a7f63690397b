package org.daysheet.desktop.foreign;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.JobLine;
import org.daysheet.desktop.parts.Sides;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The panel over the screens with the claims of another program: above them who sent them to whom, below them what is
/// wrong and what has no room here. Enter goes from a claim to what is said of it and back; Escape closes.
public final class ForeignView extends BorderPane {
    private final ForeignViewModel model;
    private final VBox facts = new VBox();
    private final BadgeLabel verdict = new BadgeLabel();
    private final Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
    private final TableView<ForeignClaimRow> claims;
    private final TableView<ForeignNoteRow> notes;
    private @Nullable Node before;

    public ForeignView(ForeignViewModel model, TableTools tools) {
        this.model = model;
        setId("foreign");
        getStyleClass().addAll("preview", "screen");
        PlainTable<ForeignClaimRow> claimTable = claimTable();
        PlainTable<ForeignNoteRow> noteTable = noteTable();
        this.claims = claimTable.table();
        this.notes = noteTable.table();
        setTop(new VBox(head(), facts()));
        SplitPane halves = new SplitPane(
                half(titled(Texts.of("foreign.claims")), claimTable, tools, Texts.of("foreign.claims")),
                half(sides(), noteTable, tools, Texts.of("foreign.notes")));
        halves.setOrientation(Orientation.VERTICAL);
        setCenter(halves);
        visibleProperty().bind(model.isOpen());
        managedProperty().bind(model.isOpen());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        claims.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> model.choose(now));
        model.isOpen().addListener((_, _, isOpen) -> turn(isOpen));
        model.file().addListener((_, _, now) -> show(now));
        show(model.file().get());
    }

    /// What the acts of the panel are listed under.
    public static String title() {
        return Texts.of("foreign.claims");
    }

    /// What can be done in the panel.
    public List<Action> actions() {
        return Sides.of(
                        "foreign-show",
                        Sides.WITHIN,
                        List.of(ForeignViewModel.Side.values()),
                        ForeignViewModel.Side::words,
                        model.side()::set)
                .stream()
                .map(act -> act.when(model.isOpen()))
                .toList();
    }

    private HBox head() {
        Label title = new Label();
        title.setId("foreign-title");
        title.getStyleClass().add("screen-title");
        title.textProperty().bind(model.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        verdict.setId("foreign-verdict");
        verdict.setMinWidth(USE_PREF_SIZE);
        JobLine reading = new JobLine("foreign", model::stop);
        model.job().addListener((_, _, now) -> reading.show(now));
        close.setId("foreign-close");
        close.setAccessibleText(Texts.of("foreign.close"));
        close.setTooltip(new Tooltip(Texts.of("foreign.close")));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setOnAction(_ -> model.close());
        HBox head = new HBox(title, reading, verdict, close);
        head.getStyleClass().addAll("screen-head", "row");
        return head;
    }

    private VBox facts() {
        facts.setId("foreign-facts");
        Label told = line(Texts.of("foreign.told"));
        told.setId("foreign-told");
        VBox box = new VBox(facts, told);
        box.getStyleClass().add("foreign-facts");
        return box;
    }

    private static Label titled(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("panel-title");
        return label;
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node sides() {
        return new Choices<>(
                "foreign-side", List.of(ForeignViewModel.Side.values()), ForeignViewModel.Side::words, model.side());
    }

    private VBox half(Node first, PlainTable<?> table, TableTools tools, String title) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                first, gap, table.tools(tools, title, () -> model.title().get()));
        head.getStyleClass().addAll("row", "half-head");
        VBox.setVgrow(table.table(), Priority.ALWAYS);
        VBox half = new VBox(head, table.table());
        half.setMinSize(0, 0);
        return half;
    }

    private PlainTable<ForeignClaimRow> claimTable() {
        return new PlainTable<ForeignClaimRow>(
                        "foreign-claims", Texts.of("foreign.claims"), model.claims(), Texts.of("foreign.claims.none"))
                .figure(Heading.of("foreign.column.number"), 48, row -> Integer.toString(row.number()))
                .text(Heading.of("foreign.column.control"), 150, ForeignClaimRow::control)
                .lastDownTo(110)
                .text(Heading.of("foreign.column.patient"), 170, ForeignClaimRow::patient)
                .lastDownTo(110)
                .text(Heading.of("foreign.column.payer"), 280, ForeignClaimRow::payer)
                .lastDownTo(110)
                .money(Heading.of("foreign.column.charge"), 90, ForeignClaimRow::charge)
                .figure(Heading.of("foreign.column.lines"), 56, row -> Integer.toString(row.lines()))
                .text(Heading.of("foreign.column.kind"), 96, ForeignClaimRow::kind)
                .spare()
                .badge(Heading.of("foreign.column.findings"), 110, ForeignClaimRow::findings)
                .figure(Heading.of("foreign.column.not-kept"), 76, row -> Integer.toString(row.notKept()))
                .searched()
                .read(model.reading(), model::read)
                .onOpen(_ -> toNotes());
    }

    private PlainTable<ForeignNoteRow> noteTable() {
        return new PlainTable<ForeignNoteRow>(
                        "foreign-notes", Texts.of("foreign.notes"), model.notes(), Texts.of("foreign.notes.none"))
                .badge(Heading.of("foreign.column.what"), 96, ForeignNoteRow::what)
                .text(Heading.of("foreign.column.whose"), 120, ForeignNoteRow::whose)
                .text(Heading.of("foreign.column.name"), 110, ForeignNoteRow::name)
                .figure(Heading.of("foreign.column.segment"), 76, row -> Long.toString(row.segment()))
                .figure(Heading.of("foreign.column.line"), 54, row -> Long.toString(row.line()))
                .wrapped(Heading.of("foreign.column.words"), 460, ForeignNoteRow::words)
                .text(Heading.of("foreign.column.text"), 220, ForeignNoteRow::text)
                .searched()
                .onOpen(_ -> toClaims());
    }

    private void toNotes() {
        model.side().set(ForeignViewModel.Side.CLAIM);
        notes.getSelectionModel().selectFirst();
        notes.requestFocus();
    }

    /// From a note to its claim; what is said of the whole file leads back to the list.
    private void toClaims() {
        ForeignNoteRow note = notes.getSelectionModel().getSelectedItem();
        if (note != null && note.claim() > 0) {
            claims.getItems().stream()
                    .filter(claim -> claim.number() == note.claim())
                    .findFirst()
                    .ifPresent(claim -> {
                        PlainTable.choose(claims, claim);
                        claims.scrollTo(claim);
                    });
        }
        claims.requestFocus();
    }

    private void show(@Nullable ForeignFile file) {
        facts.getChildren().clear();
        verdict.setVisible(file != null);
        verdict.setManaged(file != null);
        if (file == null) {
            return;
        }
        verdict.show(file.verdict());
        file.facts().forEach(fact -> facts.getChildren().add(line(fact)));
        claims.getSelectionModel().selectFirst();
        claims.requestFocus();
    }

    /// Takes the hands, and gives them back to where they were.
    private void turn(boolean isOpen) {
        Node there = before;
        if (isOpen && getScene() != null) {
            before = getScene().getFocusOwner();
            close.requestFocus();
        } else if (there != null) {
            before = null;
            there.requestFocus();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }
}
