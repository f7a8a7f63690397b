package org.daysheet.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;

/// A box from which one thing is chosen that a list is narrowed by. Its first line lets everything through; it is
/// marked while another one is chosen.
public final class FilterBox<T> extends ComboBox<T> {
    private static final PseudoClass NARROWING = PseudoClass.getPseudoClass("narrowing");

    private boolean isFilling;

    private FilterBox(String id, String label, List<T> things, Function<T, String> words) {
        setId(id);
        setAccessibleText(label);
        getStyleClass().add("filter-box");
        setConverter(new Words<>(words));
        getItems().setAll(things);
        valueProperty()
                .subscribe(now -> pseudoClassStateChanged(
                        NARROWING, now != null && !now.equals(getItems().getFirst())));
    }

    /// A box of a few things that are always the same; the first of them lets everything through.
    ///
    /// @param label what it is for, read aloud
    /// @param words what each is called
    public static <T> FilterBox<T> ofFew(
            String id, String label, List<T> things, Function<T, String> words, ObjectProperty<T> chosen) {
        FilterBox<T> box = new FilterBox<>(id, label, things, words);
        box.valueProperty().bindBidirectional(chosen);
        TypeToChoose.on(box);
        return box;
    }

    /// A box of things that are read later.
    ///
    /// @param all words of the first line, which also say what the box is for
    public static <I> FilterBox<Optional<FilterOption<I>>> ofMany(String id, String all, FilterChoice<I> choice) {
        FilterBox<Optional<FilterOption<I>>> box = new FilterBox<>(
                id,
                all,
                List.of(Optional.empty()),
                one -> one.map(FilterOption::name).orElse(all));
        TypeToChoose.on(box);
        fill(box, choice);
        choice.options().addListener((ListChangeListener<FilterOption<I>>) _ -> fill(box, choice));
        choice.value().addListener((_, _, now) -> box.setValue(Optional.ofNullable(now)));
        box.valueProperty().addListener((_, _, now) -> {
            if (!box.isFilling) {
                choice.value().set(now == null ? null : now.orElse(null));
            }
        });
        return box;
    }

    /// Other lines than before choose nothing by themselves.
    private static <I> void fill(FilterBox<Optional<FilterOption<I>>> box, FilterChoice<I> choice) {
        List<Optional<FilterOption<I>>> lines = new ArrayList<>(List.of(Optional.empty()));
        choice.options().forEach(one -> lines.add(Optional.of(one)));
        box.isFilling = true;
        box.getItems().setAll(lines);
        box.setValue(Optional.ofNullable(choice.value().get()));
        box.isFilling = false;
    }
}
