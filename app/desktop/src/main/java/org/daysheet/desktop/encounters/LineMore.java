package org.daysheet.desktop.encounters;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.codes.CodePicker;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Picker;
import org.jspecify.annotations.Nullable;

/// The rarer fields of one line, below the lines. A group of them stays away until something stands in it or somebody
/// asks for it; asking for another, or going to another line, puts those away in which nothing was entered.
final class LineMore {
    private static final double GAP = 10;

    private final EntryViewModel model;
    private final OfferList offers;
    private final VBox root = new VBox();
    private final LinePartiesFields parties;
    private final LineParticularsFields particulars;
    private final LineSupplementFields supplement;
    private final Set<LinePart> asked = EnumSet.noneOf(LinePart.class);
    private Set<LinePart> shown = EnumSet.noneOf(LinePart.class);
    private @Nullable EntryLine line;

    LineMore(EntryViewModel model, OfferList offers) {
        this.model = model;
        this.offers = offers;
        this.parties = new LinePartiesFields(model, offers);
        this.particulars = new LineParticularsFields(model);
        this.supplement = new LineSupplementFields(model, offers);
        root.getStyleClass().add("line-more");
    }

    Parent root() {
        return root;
    }

    /// The line whose fields are shown, null for none.
    @Nullable
    EntryLine line() {
        return line;
    }

    /// Shows the fields of a line.
    ///
    /// @param number of the line, from 1
    /// @param with a group that is asked for, null for none
    /// @param acts what shows a group that stays away
    void show(EntryLine of, int number, @Nullable LinePart with, List<GroupAct> acts) {
        if (!of.equals(line)) {
            asked.clear();
        }
        if (with != null) {
            asked.removeIf(part -> part != LinePart.PARTIES && with != LinePart.PARTIES);
            asked.add(with);
        }
        Set<LinePart> wanted = EnumSet.noneOf(LinePart.class);
        Stream.of(LinePart.values())
                .filter(part -> asked.contains(part) || part.isUsed(of))
                .forEach(wanted::add);
        if (of.equals(line) && wanted.equals(shown)) {
            return;
        }
        line = of;
        shown = wanted;
        FormGrid<LineField> grid = usual(of, number);
        wanted.forEach(part -> add(part, grid, of));
        FlowPane further = new FlowPane(GAP, GAP); // a narrow window shows them in two rows
        acts.stream()
                .filter(act -> !wanted.contains(act.part()))
                .forEach(act -> further.getChildren().add(ActionButton.of(act.action())));
        if (!further.getChildren().isEmpty()) {
            grid.getChildren().add(further);
        }
        root.getChildren().setAll(grid);
    }

    /// What shows a group.
    record GroupAct(LinePart part, Action action) {}

    private FormGrid<LineField> usual(EntryLine of, int number) {
        FormGrid<LineField> grid = new FormGrid<>("line-more", of.form(), LineField::label);
        Picker place = new CodePicker(() -> model.book().get().codes(), offers)
                .place(
                        grid.id(LineField.PLACE),
                        grid.words(LineField.PLACE),
                        of.form().text(LineField.PLACE));
        return grid.heading(Texts.of("encounters.line.more", number))
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
    }

    private void add(LinePart part, FormGrid<LineField> grid, EntryLine of) {
        switch (part) {
            case PARTIES -> parties.add(grid, of);
            case EQUIPMENT -> particulars.add(grid);
            case RIDE -> supplement.ride(grid, of);
            case REMARKS -> supplement.remarks(grid);
            case PAPERS -> supplement.papers(grid, of);
        }
    }

    void fold() {
        line = null;
        asked.clear();
        shown = EnumSet.noneOf(LinePart.class);
        root.getChildren().clear();
    }

    /// Puts the cursor into a field that is shown.
    void focus(LineField field) {
        root.lookup(id(field)).requestFocus();
    }

    /// The group the cursor is in; empty when it is in none.
    Optional<LinePart> focused() {
        Scene scene = root.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        String id = owner == null || owner.getId() == null ? "" : "#" + owner.getId();
        return Stream.of(LineField.values())
                .filter(field -> id(field).equals(id))
                .findFirst()
                .flatMap(LinePart::of);
    }

    private static String id(LineField field) {
        return "#line-more-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
