package org.daysheet.desktop.checks;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.stage.FileChooser;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The list of checks above the plan of the one that is chosen. Files are taken in by a button or by
/// dropping them.
public final class ChecksView implements Screen {
    private static final double LIST_SHARE = 0.36;

    private final ChecksViewModel model;
    private final SearchField search;
    private final PagedTable<CheckRow> list;
    private final ScreenFrame frame;

    public ChecksView(ChecksViewModel model) {
        this.model = model;
        this.search = new SearchField("checks-search", Texts.of("checks.search"), model.search());
        this.list = list();
        SplitPane sides = new SplitPane(list, new CheckPlanView(model).root());
        sides.setId("checks-sides");
        sides.setOrientation(Orientation.VERTICAL);
        sides.setDividerPositions(LIST_SHARE);
        BorderPane content = new BorderPane(sides);
        content.setTop(new OutcomePanel(model.outcome(), model::closeOutcome));
        Choices<CheckFilter> filter =
                new Choices<>("checks-filter", List.of(CheckFilter.values()), CheckFilter::words, model.filter());
        this.frame = new ScreenFrame("checks", title(), model.summary(), content)
                .tools(search, filter)
                .actions(takeButton(), cleanButton());
        frame.setOnDragOver(this::offer);
        frame.setOnDragDropped(this::dropped);
    }

    private PagedTable<CheckRow> list() {
        PagedTable<CheckRow> table = new PagedTable<CheckRow>(
                        "checks-table", Texts.of("checks.table"), model.rows(), model::load)
                .whenEmpty(Texts.of("checks.empty"))
                .text(Texts.of("checks.column.date"), 100, row -> Formats.date(row.paidOn()))
                .text(Texts.of("checks.column.payer"), 300, CheckRow::payer)
                .text(Texts.of("checks.column.trace"), 190, CheckRow::trace)
                .money(Texts.of("checks.column.amount"), 120, CheckRow::amount)
                .figure(Texts.of("checks.column.matched"), 90, row -> row.matched() + "/" + row.claims())
                .badge(Texts.of("checks.column.state"), 180, CheckRow::state);
        table.table().getSelectionModel().selectedItemProperty().addListener((_, _, slot) -> choose(slot));
        return table;
    }

    /// The list loses its selection when it is read anew; the plan stays, so that what was posted can be seen.
    private void choose(@Nullable Slot<CheckRow> slot) {
        if (slot != null && slot.value() != null) {
            model.choose(slot.value());
        }
    }

    private Button takeButton() {
        Button button = new Button(Texts.of("checks.take"), new FontIcon(MaterialDesignF.FILE_DOWNLOAD_OUTLINE));
        button.setId("checks-take");
        button.disableProperty().bind(model.working());
        button.setOnAction(_ -> chooseFiles());
        return button;
    }

    private Button cleanButton() {
        Button button = new Button(Texts.of("checks.post-clean"), new FontIcon(MaterialDesignC.CHECK_ALL));
        button.setId("checks-post-clean");
        button.disableProperty().bind(model.working());
        button.setOnAction(_ -> model.postClean());
        return button;
    }

    private void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.of("checks.take.title"));
        List<File> files = chooser.showOpenMultipleDialog(frame.getScene().getWindow());
        if (files != null) {
            model.take(files.stream().map(File::toPath).toList());
        }
    }

    private void offer(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> files =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        model.take(files);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    @Override
    public String id() {
        return "checks";
    }

    @Override
    public String title() {
        return Texts.of("checks.title");
    }

    @Override
    public Ikon icon() {
        return MaterialDesignC.CASH_CHECK;
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown() {
        model.shown();
        search.requestFocus();
    }

    @Override
    public void hidden() {
        model.hidden();
    }
}
