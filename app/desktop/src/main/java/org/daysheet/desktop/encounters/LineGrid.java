package org.daysheet.desktop.encounters;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TypedField;
import org.daysheet.desktop.pickers.OfferList;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The lines of a visit as a grid: Tab goes to the next cell, Enter to the next line, arrow up and down to the cell
/// above and below. An empty line always stands at the end.
final class LineGrid {
    private final EntryViewModel model;
    private final OfferList offers;
    private final Runnable done;
    private final VBox rows = new VBox();
    private final LineMore more;
    private final List<LineCells> views = new ArrayList<>();
    private final VBox root;
    private @Nullable EntryLine current;
    private final Action partiesAct = Action.of(
                    "encounters-line-parties",
                    Texts.of("encounters.act.line-parties"),
                    MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE,
                    () -> show(LinePart.PARTIES))
            .on("Shortcut+Shift+E");
    private final Action particularsAct = Action.of(
                    "encounters-line-particulars",
                    Texts.of("encounters.act.line-particulars"),
                    MaterialDesignC.CLIPBOARD_PULSE_OUTLINE,
                    this::showNext)
            .on("Shortcut+Shift+Q");
    private final List<LineMore.GroupAct> groups = List.of(
            new LineMore.GroupAct(LinePart.PARTIES, partiesAct),
            new LineMore.GroupAct(LinePart.EQUIPMENT, particularsAct),
            new LineMore.GroupAct(
                    LinePart.RIDE,
                    Action.of(
                            "encounters-line-ride",
                            Texts.of("encounters.act.line-ride"),
                            MaterialDesignA.AMBULANCE,
                            () -> show(LinePart.RIDE))),
            new LineMore.GroupAct(
                    LinePart.REMARKS,
                    Action.of(
                            "encounters-line-remarks",
                            Texts.of("encounters.act.line-remarks"),
                            MaterialDesignC.COMMENT_TEXT_OUTLINE,
                            () -> show(LinePart.REMARKS))),
            new LineMore.GroupAct(
                    LinePart.PAPERS,
                    Action.of(
                            "encounters-line-papers",
                            Texts.of("encounters.act.line-papers"),
                            MaterialDesignC.CLIPBOARD_CHECK_OUTLINE,
                            () -> show(LinePart.PAPERS))));

    /// @param done what Enter on the empty line at the end does
    LineGrid(EntryViewModel model, OfferList offers, Runnable done) {
        this.model = model;
        this.done = done;
        this.offers = offers;
        this.more = new LineMore(model, offers);
        Label heading = new Label(Texts.of("encounters.lines"));
        heading.getStyleClass().add("form-heading");
        rows.getStyleClass().add("line-rows");
        this.root = new VBox(heading, head(), rows, more.root());
        root.getStyleClass().add("visit-head");
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.lines().all().addListener((ListChangeListener<EntryLine>) _ -> show());
        show();
    }

    Parent root() {
        return root;
    }

    /// Puts the cursor into the first line that is empty.
    /// Goes where the next line is entered; in a visit that is corrected to its first line.
    void focusFirst() {
        boolean isCorrected = model.revision().on().get();
        views.stream()
                .filter(view -> isCorrected || view.line().isBlank())
                .findFirst()
                .ifPresent(view -> view.focus(LineField.CODE));
    }

    void focusFault() {
        for (LineCells view : views) {
            view.line().form().firstFault().ifPresent(field -> focus(view, field));
            if (view.line().form().firstFault().isPresent()) {
                return;
            }
        }
    }

    /// Puts the cursor into a field of a line.
    ///
    /// @param place of the line, from 1
    void focus(int place, LineField field) {
        focus(views.get(Math.clamp(place, 1, views.size()) - 1), field);
    }

    private void focus(LineCells view, LineField field) {
        if (field.isRare()) {
            detail(view, LinePart.of(field).orElse(null));
            more.focus(field);
        } else {
            view.focus(field);
        }
    }

    /// Takes the line under the cursor out.
    void removeCurrent() {
        EntryLine line = current;
        if (line != null) {
            remove(line);
        }
    }

    /// Shows the rarer fields of the line under the cursor, or puts them away.
    void toggleMore() {
        EntryLine line = current == null ? model.lines().all().getFirst() : current;
        if (more.line() == null) {
            views.stream().filter(view -> view.line().equals(line)).findFirst().ifPresent(row -> detail(row, null));
        } else {
            more.fold();
        }
    }

    /// What shows further fields of the line under the cursor: who takes part and its numbers; what few lines tell.
    List<Action> acts() {
        return List.of(partiesAct, particularsAct);
    }

    /// The group after the one the cursor is in, so that one key leads through all of them.
    private void showNext() {
        show(more.focused()
                .filter(part -> part != LinePart.PARTIES)
                .map(LinePart::next)
                .orElse(LinePart.EQUIPMENT));
    }

    private void show(LinePart part) {
        EntryLine line = current == null ? model.lines().all().getFirst() : current;
        focus(model.lines().all().indexOf(line) + 1, part.first());
    }

    boolean isDetailed() {
        return more.line() != null;
    }

    private void remove(EntryLine line) {
        int place = model.lines().all().indexOf(line);
        model.lines().remove(line);
        views.get(Math.min(place, views.size() - 1)).focus(LineField.CODE);
    }

    private static HBox head() {
        HBox head = new HBox(LineCells.title("", LineCells.NUMBER));
        head.getStyleClass().add("line-head");
        head.getChildren().add(LineCells.title(LineField.CODE.label(), LineCells.CODE));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren()
                .addAll(
                        gap,
                        LineCells.title(LineField.MODIFIERS.label(), LineCells.MODIFIERS),
                        LineCells.title(LineField.POINTERS.label(), LineCells.POINTERS),
                        LineCells.title(LineField.UNITS.label(), LineCells.UNITS),
                        LineCells.figure(Texts.of("encounters.line.each"), LineCells.EACH),
                        LineCells.figure(LineField.AMOUNT.label(), LineCells.TOTAL),
                        LineCells.title("", LineCells.NUMBER));
        return head;
    }

    /// Brings the rows in line with the lines; rows that stay keep the cursor.
    private void show() {
        List<EntryLine> lines = model.lines().all();
        views.removeIf(view -> !lines.contains(view.line()));
        rows.getChildren()
                .removeIf(node -> views.stream().noneMatch(view -> view.root().equals(node)));
        for (int i = 0; i < lines.size(); i++) {
            if (i >= views.size() || !views.get(i).line().equals(lines.get(i))) {
                LineCells fresh = new LineCells(lines.get(i), model, offers, this::remove);
                fresh.root().focusWithinProperty().addListener((_, _, isIn) -> {
                    if (isIn) {
                        enter(fresh);
                    }
                });
                views.add(i, fresh);
                rows.getChildren().add(i, fresh.root());
            }
            views.get(i).number(i + 1);
        }
        EntryLine detailed = more.line();
        if (detailed != null && !lines.contains(detailed)) {
            more.fold();
        }
    }

    private void enter(LineCells row) {
        current = row.line();
        if (more.line() != null || row.hasRare()) {
            detail(row, null);
        }
    }

    /// The rarer fields of a line below the grid.
    ///
    /// @param with a group that is asked for, null for none
    private void detail(LineCells row, @Nullable LinePart with) {
        more.show(row.line(), views.indexOf(row) + 1, with, groups);
    }

    private void goOn(int place) {
        if (place == views.size() - 1 && place > 0) {
            done.run();
        } else {
            views.get(Math.min(place + 1, views.size() - 1)).focus(LineField.CODE);
        }
    }

    private void press(KeyEvent event) {
        LineCells row = views.stream()
                .filter(view -> view.line().equals(current))
                .findFirst()
                .orElse(null);
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (row == null || !isPlain) {
            return;
        }
        int place = views.indexOf(row);
        if (event.getCode() == KeyCode.ENTER) {
            if (event.getTarget() instanceof TypedField field) {
                field.commit();
            }
            goOn(place);
            event.consume();
        } else if (!offers.isVisible()) {
            row.focused().ifPresent(field -> move(event, place, field));
        }
    }

    /// To the cell above or below.
    private void move(KeyEvent event, int place, LineField field) {
        if (event.getCode() == KeyCode.UP && place > 0) {
            views.get(place - 1).focus(field);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && place < views.size() - 1) {
            views.get(place + 1).focus(field);
            event.consume();
        }
    }
}
