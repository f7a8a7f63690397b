package org.daysheet.desktop.encounters;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.ClaimNote;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.notes.QuickPaste;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.Sides;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Picker;

/// The rarer fields of a visit in groups of which one is seen; the others say how many of their fields are used.
final class VisitMore extends VBox {
    private static final double DAY = 118;

    private final EntryViewModel model;
    private final OfferList offers;
    private final Function<VisitField, Picker> provider;
    private final ObjectProperty<VisitPart> shown = new SimpleObjectProperty<>(VisitPart.PEOPLE);
    private final Map<VisitPart, FormGrid<VisitField>> grids = new EnumMap<>(VisitPart.class);

    /// @param provider makes the field for one who took part
    VisitMore(EntryViewModel model, OfferList offers, Function<VisitField, Picker> provider) {
        this.model = model;
        this.offers = offers;
        this.provider = provider;
        getStyleClass().add("visit-head");
        Choices<VisitPart> parts =
                new Choices<>("encounter-part", List.of(VisitPart.values()), VisitPart::words, shown);
        for (VisitPart part : VisitPart.values()) {
            FormGrid<VisitField> grid = new FormGrid<>("encounter", model.visit(), VisitField::label);
            grids.put(part, grid);
            if (parts.getChildren().get(part.ordinal()) instanceof Labeled button) {
                button.textProperty().bind(Bindings.createStringBinding(() -> words(part), texts(part)));
            }
        }
        people(grid(VisitPart.PEOPLE));
        dates(grid(VisitPart.DATES));
        accident(grid(VisitPart.ACCIDENT));
        billing(grid(VisitPart.BILLING));
        VisitCare care = new VisitCare(model, offers);
        care.ambulance(grid(VisitPart.AMBULANCE));
        care.rest(grid(VisitPart.CARE));
        VisitFurther.add(grid(VisitPart.FURTHER));
        // letters of fields that are not seen belong to others, so these fields are out of the window
        shown.subscribe(part -> getChildren().setAll(parts, grid(part)));
    }

    /// The groups as acts, each with its keys; the cursor goes to the first field.
    ///
    /// @param before what is done before one is shown
    List<Action> actions(Runnable before) {
        return Sides.of("encounters-part", Sides.WITHIN, List.of(VisitPart.values()), VisitPart::words, part -> {
            before.run();
            fields(part).findFirst().ifPresent(this::focus);
        });
    }

    /// Puts the cursor into a field; its group is shown.
    void focus(VisitField field) {
        field.part().ifPresent(part -> {
            shown.set(part);
            grid(part).focus(field);
        });
    }

    /// Shows a group in which something stands, unless that is so already.
    void showUsed() {
        if (used(shown.get()) == 0) {
            Stream.of(VisitPart.values())
                    .filter(part -> used(part) > 0)
                    .findFirst()
                    .ifPresent(shown::set);
        }
    }

    private FormGrid<VisitField> grid(VisitPart part) {
        return Objects.requireNonNull(grids.get(part));
    }

    private String words(VisitPart part) {
        long used = used(part);
        return used == 0 ? part.words() : Texts.of("encounters.part.used", part.words(), used);
    }

    private long used(VisitPart part) {
        return fields(part)
                .filter(field -> !model.visit().typed(field).isEmpty())
                .count();
    }

    private Observable[] texts(VisitPart part) {
        return fields(part).map(field -> model.visit().text(field)).toArray(Observable[]::new);
    }

    private static Stream<VisitField> fields(VisitPart part) {
        return Stream.of(VisitField.values())
                .filter(field -> field.part().filter(part::equals).isPresent());
    }

    private void people(FormGrid<VisitField> grid) {
        grid.row(
                        grid.place(VisitField.REFERRING, provider.apply(VisitField.REFERRING), 0),
                        grid.place(VisitField.PRIMARY_CARE, provider.apply(VisitField.PRIMARY_CARE), 0),
                        grid.place(VisitField.ORDERING, provider.apply(VisitField.ORDERING), 0),
                        grid.place(VisitField.SUPERVISING, provider.apply(VisitField.SUPERVISING), 0),
                        grid.place(VisitField.FACILITY, provider.apply(VisitField.FACILITY), 0))
                .row(
                        grid.place(VisitField.AUTHORIZATION, authorization(grid), 150),
                        grid.text(VisitField.REFERRAL, 150),
                        grid.text(VisitField.CLIA, 118),
                        grid.choice(VisitField.NOTE_KIND, 150, noteKinds(), VisitMore::noteKind),
                        grid.place(VisitField.NOTE, note(grid), 0));
    }

    /// Anything first, which stands for none.
    private static List<String> noteKinds() {
        return Stream.of(ClaimNote.Kind.values())
                .map(kind -> kind == ClaimNote.Kind.ADD ? "" : kind.name())
                .toList();
    }

    private static String noteKind(String kind) {
        return Texts.of("encounters.note." + (kind.isEmpty() ? ClaimNote.Kind.ADD.name() : kind));
    }

    private void dates(FormGrid<VisitField> grid) {
        grid.row(days(
                        grid,
                        VisitField.ONSET,
                        VisitField.ACUTE_SINCE,
                        VisitField.INITIAL_TREATMENT,
                        VisitField.LAST_SEEN,
                        VisitField.LAST_XRAY,
                        VisitField.LAST_PERIOD))
                .row(days(
                        grid,
                        VisitField.ADMITTED,
                        VisitField.DISCHARGED,
                        VisitField.DISABLED_FROM,
                        VisitField.DISABLED_TO,
                        VisitField.LAST_WORKED,
                        VisitField.BACK_AT_WORK));
    }

    private Region[] days(FormGrid<VisitField> grid, VisitField... fields) {
        return Stream.of(fields)
                .map(field -> grid.day(field, DAY, model::today))
                .toArray(Region[]::new);
    }

    private void accident(FormGrid<VisitField> grid) {
        List<String> kinds = Stream.concat(
                        Stream.of(""), Stream.of(Accident.Kind.values()).map(Accident.Kind::name))
                .toList();
        grid.row(
                        grid.choice(
                                VisitField.ACCIDENT,
                                150,
                                kinds,
                                kind -> Texts.of("encounters.accident." + (kind.isEmpty() ? "none" : kind))),
                        grid.day(VisitField.ACCIDENT_DAY, DAY, model::today),
                        grid.text(VisitField.ACCIDENT_STATE, 64),
                        grid.text(VisitField.ACCIDENT_COUNTRY, 140))
                .row(
                        grid.text(VisitField.CASE, 190),
                        grid.text(VisitField.ADJUSTER, 0),
                        grid.text(VisitField.ADJUSTER_PHONE, 150),
                        grid.day(VisitField.FIRST_CONTACT, DAY, model::today))
                .row(grid.text(VisitField.INJURED_CONTACT, 0), grid.text(VisitField.INJURED_PHONE, 150));
    }

    private void billing(FormGrid<VisitField> grid) {
        grid.row(
                        grid.amount(VisitField.PATIENT_PAID, DAY),
                        grid.choice(
                                VisitField.DELAY_REASON,
                                300,
                                codes(MoreCircumstances.DELAY_REASONS),
                                code -> Texts.of("encounters.delay." + (code.isEmpty() ? "none" : code))),
                        grid.choice(
                                VisitField.SPECIAL_PROGRAM,
                                260,
                                codes(MoreCircumstances.SPECIAL_PROGRAMS),
                                code -> Texts.of("encounters.program." + (code.isEmpty() ? "none" : code))))
                .row(
                        grid.place(
                                VisitField.PAPERS,
                                PaperOffers.field(
                                        grid, VisitField.PAPERS, model.visit().text(VisitField.PAPERS), offers),
                                0),
                        grid.tick(VisitField.SELF_PAY));
    }

    /// Nothing first, then the codes as numbers go.
    private static List<String> codes(Set<String> known) {
        TreeSet<String> sorted = new TreeSet<>(Comparator.comparingInt(Integer::parseInt));
        sorted.addAll(known);
        return Stream.concat(Stream.of(""), sorted.stream()).toList();
    }

    private Picker authorization(FormGrid<VisitField> grid) {
        return Picker.ofOne(
                grid.id(VisitField.AUTHORIZATION),
                grid.words(VisitField.AUTHORIZATION),
                model.visit().text(VisitField.AUTHORIZATION),
                model.circle().authorizations(),
                offers);
    }

    private TextField note(FormGrid<VisitField> grid) {
        TextField note = QuickPaste.note(new TextField());
        note.setId(grid.id(VisitField.NOTE));
        note.setAccessibleText(grid.words(VisitField.NOTE));
        note.textProperty().bindBidirectional(model.visit().text(VisitField.NOTE));
        return note;
    }
}
