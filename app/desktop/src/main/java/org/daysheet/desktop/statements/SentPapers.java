package org.daysheet.desktop.statements;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.paper.PdfView;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TitleBar;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// Everything that went out: when, by whom, on paper or as which file; below it the statements on the chosen paper.
/// Enter goes to the paper as it went out.
final class SentPapers {
    private static final double PAPERS_SHARE = 0.55;

    private final SentViewModel model;
    private final PdfView pages;
    private final PlainTable<PaperRow> plain;
    private final TableView<PaperRow> papers;
    private final PagedTable<LetterRow> held;
    private final Label heldWords = new Label();
    private final Label how = new Label();
    private final SplitPane root;

    /// @param pages where a paper is shown
    SentPapers(SentViewModel model, TableTools tools, PdfView pages) {
        this.model = model;
        this.pages = pages;
        this.plain = paperTable();
        this.papers = plain.table();
        VBox.setVgrow(papers, Priority.ALWAYS);
        VBox all = new VBox(
                SentView.line(plain.tools(tools, Texts.of("statements.papers"), () -> Texts.of("statements.papers"))),
                papers);
        this.held = heldTable();
        heldWords.setId("statements-held-words");
        heldWords.getStyleClass().add("panel-title");
        TitleBar head = new TitleBar(heldWords, held.tools(tools, Texts.of("statements.held"), heldWords::getText));
        head.getStyleClass().add("side-head");
        VBox.setVgrow(held, Priority.ALWAYS);
        how.setId("statements-held-how");
        how.getStyleClass().add("muted");
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setMargin(how, SentView.BESIDE);
        VBox below = new VBox(head, how, held);
        below.setMinHeight(0);
        this.root = new SplitPane(all, below);
        root.setId("statements-paper-sides");
        root.setOrientation(Orientation.VERTICAL);
        root.setDividerPositions(PAPERS_SHARE);
        papers.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.follow(row);
            }
        });
        model.paper().addListener((_, _, now) -> show(now));
        show(null);
    }

    SplitPane root() {
        return root;
    }

    /// The list of what went out.
    TableView<PaperRow> table() {
        return papers;
    }

    void focus() {
        papers.requestFocus();
    }

    /// Listens to keys before the list does.
    void onKey(javafx.event.EventHandler<KeyEvent> keys) {
        papers.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    }

    BooleanExpression canPrintAgain() {
        return Bindings.isNotNull(papers.getSelectionModel().selectedItemProperty())
                .and(model.work().working().not());
    }

    private void show(@Nullable PaperRow paper) {
        PaperRow.Sum sum = paper == null ? null : paper.held().sum();
        heldWords.setText(
                sum == null
                        ? Texts.of("statements.held")
                        : Texts.of("statements.held.words", sum.count(), Formats.amount(sum.due())));
        held.whenEmpty(Texts.of(paper == null || sum != null ? "statements.held.none" : "statements.held.unnoted"));
        how.setText(
                paper == null
                        ? ""
                        : Texts.of(
                                "statements.letter.title",
                                paper.how(),
                                paper.held().words()));
        if (paper != null && !Objects.equals(paper, papers.getSelectionModel().getSelectedItem())) {
            PlainTable.choose(papers, paper);
        }
    }

    private PlainTable<PaperRow> paperTable() {
        return new PlainTable<>(
                        "statements-papers",
                        Texts.of("statements.papers"),
                        model.papers(),
                        Texts.of("statements.papers.empty"))
                .read(model.paperReading(), model::loadPapers)
                .text(Heading.of("statements.column.out"), 140, PaperRow::at)
                .lastDownTo(140)
                .unordered()
                .text(Heading.of("statements.column.by"), 60, PaperRow::by)
                .text(
                        Heading.of("statements.column.held"),
                        160,
                        row -> row.held().words())
                .lastDownTo(136)
                .text(Heading.of("statements.column.how"), 160, PaperRow::how)
                .lastDownTo(96)
                .figure(
                        Heading.of("statements.column.count"),
                        92,
                        row -> sum(row).map(sum -> Formats.count(sum.count())).orElse(""))
                .spare()
                .money(
                        Heading.of("statements.column.asked"),
                        92,
                        row -> sum(row).map(PaperRow.Sum::due).orElse(null))
                .spare()
                .searched()
                .onOpen(row -> {
                    model.look(row);
                    pages.focus();
                });
    }

    private static Optional<PaperRow.Sum> sum(PaperRow row) {
        return Optional.ofNullable(row.held().sum());
    }

    private PagedTable<LetterRow> heldTable() {
        return new PagedTable<LetterRow>("statements-held", Texts.of("statements.held"), model.held(), model::loadHeld)
                .whenEmpty(Texts.of("statements.held.none"))
                .keyedBy(LetterRow::id)
                .ordersHeld()
                .searched()
                .text(Heading.of("statements.column.number"), 86, LetterRow::number)
                .text(Heading.of("statements.column.household"), 200, LetterRow::name)
                .money(Heading.of("statements.column.due"), 104, LetterRow::due)
                .onOpen(letter -> {
                    model.seek(letter);
                    model.load();
                });
    }
}
