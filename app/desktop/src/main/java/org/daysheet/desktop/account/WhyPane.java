package org.daysheet.desktop.account;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// Why a balance is what it is: the steps above, and below them everything about the chosen one with the segments of
/// the payer's file that prove it.
final class WhyPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double STEPS_SHARE = 0.56;

    private final AccountViewModel model;
    private final WhyViewModel why;
    private final SectionPane<StepRow> steps;
    private final VBox root;

    WhyPane(AccountViewModel model, TableTools tools) {
        this.model = model;
        this.why = model.why();
        this.steps = new SectionPane<>(
                Section.WHY,
                stepTable(),
                why.steps(),
                tools,
                model::whose,
                model::choose,
                row -> model.open(row.check()));
        PagedTable<SegmentRow> segments = segmentTable();
        HBox proof = new HBox(about(), segments);
        HBox.setHgrow(segments, Priority.ALWAYS);
        segments.setMinWidth(0);
        VBox lower = new VBox(proofHead(segments, tools), proof);
        VBox.setVgrow(proof, Priority.ALWAYS);
        lower.setMinSize(0, 150);
        lower.visibleProperty().bind(Bindings.isNotNull(why.step()));
        SplitPane sides = new SplitPane(steps.table(), lower);
        sides.setId("account-why-sides");
        sides.setOrientation(Orientation.VERTICAL);
        sides.setDividerPositions(STEPS_SHARE);
        VBox.setVgrow(sides, Priority.ALWAYS);
        root = new VBox(head(), sides);
    }

    Parent root() {
        return root;
    }

    SectionPane<StepRow> steps() {
        return steps;
    }

    private HBox head() {
        Label title = new Label();
        title.setId("account-why-title");
        title.getStyleClass().add("panel-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        why.question().addListener((_, _, now) -> title.setText(now == null ? "" : now.words()));
        Label sum = new Label();
        sum.setId("account-why-sum");
        sum.getStyleClass().add("why-sum");
        sum.setWrapText(true);
        sum.textProperty().bind(why.sum());
        why.agrees().addListener((_, _, now) -> sum.pseudoClassStateChanged(WRONG, !now));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button all = button("all", MaterialDesignS.SIGMA, model::explainAll);
        all.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            WhyQuestion asked = why.question().get();
                            return asked == null || asked.charge() == null;
                        },
                        why.question()));
        HBox head = new HBox(title, sum, gap, all);
        head.getStyleClass().add("side-head");
        return head;
    }

    private PagedTable<StepRow> stepTable() {
        PagedTable<StepRow> table = new PagedTable<StepRow>(
                        "account-why", Section.WHY.words(), why.steps(), model::load)
                .whenEmpty(Texts.of("account.empty.WHY"))
                .ordersHeld()
                .date(Heading.of("account.column.posted"), 82, row -> row.step().postedOn())
                .text(Heading.of("account.column.what"), 330, StepRow::what)
                .text(Heading.of("account.column.from"), 120, StepRow::from)
                .text(Heading.of("account.column.to"), 120, StepRow::to)
                .money(Heading.of("account.column.amount"), 66, StepRow::amount)
                .money(Heading.of("account.column.change"), 66, StepRow::change)
                .figure(
                        Heading.of("account.column.balance"),
                        70,
                        row -> Formats.amount(row.step().balance()))
                .text(Heading.of("account.column.by"), 80, row -> row.step().by());
        table.table().getStyleClass().add("narrow");
        Widths.keep(table.table(), "account.column.what", "account.column.from", "account.column.to");
        return table;
    }

    private Region about() {
        Label words = new Label();
        words.setId("account-step");
        words.setWrapText(true);
        words.textProperty().bind(model.words());
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(words);
        box.getStyleClass().add("step-words");
        return box;
    }

    private PagedTable<SegmentRow> segmentTable() {
        PagedTable<SegmentRow> table = new PagedTable<SegmentRow>(
                        "account-segments", Texts.of("account.segments"), why.segments(), model::load)
                .whenEmpty(Texts.of("account.empty.segments"))
                .ordersHeld()
                .text(Heading.of("account.column.cited"), 34, row -> row.isCited() ? "\u25b6" : "")
                .figure(Heading.of("account.column.segment"), 70, row -> Long.toString(row.number()))
                .text(Heading.of("account.column.text"), 400, SegmentRow::text)
                .searched()
                .onOpen(row -> model.tell(Texts.of("account.segment.words", row.number(), row.text())));
        table.table().getStyleClass().addAll("narrow", "raw");
        Widths.keep(table.table(), "account.column.text");
        why.segments().slots().addListener((_, _, now) -> reveal(table, now));
        return table;
    }

    /// Brings the segment into view that the amount stands in, with the one before it.
    private static void reveal(PagedTable<SegmentRow> table, List<Slot<SegmentRow>> segments) {
        for (int i = 0; i < segments.size(); i++) {
            SegmentRow row = segments.get(i).value();
            if (row != null && row.isCited()) {
                table.table().scrollTo(Math.max(0, i - 1));
                return;
            }
        }
    }

    private HBox proofHead(PagedTable<SegmentRow> segments, TableTools tools) {
        Label heading = new Label(Texts.of("account.step.title"));
        heading.getStyleClass().add("panel-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                heading,
                gap,
                opening("check", MaterialDesignC.CASH_CHECK, true),
                opening("claim", MaterialDesignF.FILE_DOCUMENT_OUTLINE, false),
                segments.tools(
                        tools, Texts.of("account.segments"), () -> model.words().get()));
        head.getStyleClass().add("side-head");
        return head;
    }

    private Button opening(String name, Ikon icon, boolean isCheck) {
        Button button = button(name, icon, () -> model.open(link(why.step().get(), isCheck)));
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> link(why.step().get(), isCheck) == null, why.step()));
        return button;
    }

    private static @Nullable Link link(@Nullable StepRow step, boolean isCheck) {
        if (step == null) {
            return null;
        }
        return isCheck ? step.check() : step.claim();
    }

    private static Button button(String name, Ikon icon, Runnable act) {
        Button button = new Button(Texts.of("account.button." + name), new FontIcon(icon));
        button.setId("account-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
