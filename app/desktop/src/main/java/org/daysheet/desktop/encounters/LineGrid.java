package org.daysheet.desktop.encounters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.codes.CodePicker;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TypedField;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Picker;
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
    private final VBox more = new VBox();
    private final List<LineCells> views = new ArrayList<>();
    private final VBox root;
    private @Nullable EntryLine current;
    private final LinePartiesFields parties;
    private final Action partiesAct = Action.of(
                    "encounters-line-parties",
                    Texts.of("encounters.act.line-parties"),
                    MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE,
                    this::showParties)
            .on("Shortcut+Shift+E");
    private final LineParticularsFields particulars;
    private final Action particularsAct = Action.of(
                    "encounters-line-particulars",
                    Texts.of("encounters.act.line-particulars"),
                    MaterialDesignC.CLIPBOARD_PULSE_OUTLINE,
                    this::showParticulars)
            .on("Shortcut+Shift+Q");
    private @Nullable EntryLine detailed;
    private boolean hasParties;
    private boolean hasParticulars;

    /// @param done what Enter on the empty line at the end does
    LineGrid(EntryViewModel model, OfferList offers, Runnable done) {
        this.model = model;
        this.done = done;
        this.offers = offers;
        this.parties = new LinePartiesFields(model, offers);
        this.particulars = new LineParticularsFields(model);
        Label heading = new Label(Texts.of("encounters.lines"));
        heading.getStyleClass().add("form-heading");
        rows.getStyleClass().add("line-rows");
        more.getStyleClass().add("line-more");
        this.root = new VBox(heading, head(), rows, more);
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
            hasParties |= field.isOfParties();
            hasParticulars |= field.isOfParticulars();
            detail(view);
            more.lookup(id(field)).requestFocus();
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
        if (detailed == null) {
            views.stream().filter(view -> view.line().equals(line)).findFirst().ifPresent(this::detail);
        } else {
            fold();
        }
    }

    /// What shows further fields of the line under the cursor: who takes part and its numbers; equipment and results.
    List<Action> acts() {
        return List.of(partiesAct, particularsAct);
    }

    private void showParties() {
        EntryLine line = current == null ? model.lines().all().getFirst() : current;
        hasParties = true;
        focus(model.lines().all().indexOf(line) + 1, LineField.RENDERING);
    }

    private void showParticulars() {
        EntryLine line = current == null ? model.lines().all().getFirst() : current;
        hasParticulars = true;
        focus(model.lines().all().indexOf(line) + 1, LineField.EQUIPMENT_DAYS);
    }

    private void fold() {
        detailed = null;
        hasParties = false;
        hasParticulars = false;
        more.getChildren().clear();
    }

    boolean isDetailed() {
        return detailed != null;
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
        if (detailed != null && !lines.contains(detailed)) {
            fold();
        }
    }

    private void enter(LineCells row) {
        current = row.line();
        if (detailed != null || row.hasRare()) {
            detail(row);
        }
    }

    /// The rarer fields of a line below the grid.
    private void detail(LineCells row) {
        boolean isWithParties = hasParties || LinePartiesFields.isUsed(row.line());
        boolean isWithParticulars = hasParticulars || LineParticularsFields.isUsed(row.line());
        boolean isSame = isWithParties == isShowing(LineField.RENDERING)
                && isWithParticulars == isShowing(LineField.EQUIPMENT_DAYS);
        if (row.line().equals(detailed) && isSame) {
            return;
        }
        detailed = row.line();
        FormGrid<LineField> grid = new FormGrid<>("line-more", row.line().form(), LineField::label);
        Picker place = new CodePicker(() -> model.book().get().codes(), offers)
                .place(
                        grid.id(LineField.PLACE),
                        grid.words(LineField.PLACE),
                        row.line().form().text(LineField.PLACE));
        grid.heading(Texts.of("encounters.line.more", views.indexOf(row) + 1))
                .row(
                        grid.day(LineField.FROM, 112, model::today),
                        grid.day(LineField.TO, 112, model::today),
                        grid.place(LineField.PLACE, place, 64),
                        grid.text(LineField.DESCRIPTION, 0),
                        grid.text(LineField.NDC, 124),
                        grid.text(LineField.NDC_QUANTITY, 76),
                        grid.text(LineField.NDC_UNIT, 56))
                .row(grid.text(LineField.NOTE, 0), grid.text(LineField.PRESCRIPTION, 140))
                .row(
                        grid.tick(LineField.EMERGENCY),
                        grid.tick(LineField.EPSDT),
                        grid.tick(LineField.FAMILY_PLANNING),
                        grid.tick(LineField.COPAY_EXEMPT));
        if (isWithParties) {
            parties.add(grid, row.line());
        }
        if (isWithParticulars) {
            particulars.add(grid);
        }
        List<Node> further = new ArrayList<>();
        if (!isWithParties) {
            further.add(ActionButton.of(partiesAct));
        }
        if (!isWithParticulars) {
            further.add(ActionButton.of(particularsAct));
        }
        if (!further.isEmpty()) {
            grid.row(further.toArray(Node[]::new));
        }
        more.getChildren().setAll(grid);
    }

    private boolean isShowing(LineField field) {
        return more.lookup(id(field)) != null;
    }

    private static String id(LineField field) {
        return "#line-more-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        } else if (!offers.isVisible() && row.focused().isPresent()) {
            LineField field = row.focused().get();
            if (event.getCode() == KeyCode.UP && place > 0) {
                views.get(place - 1).focus(field);
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN && place < views.size() - 1) {
                views.get(place + 1).focus(field);
                event.consume();
            }
        }
    }
}
