package org.daysheet.desktop.days;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.FilterBox;
import org.daysheet.desktop.parts.Texts;

/// The boxes of a [DayFilter]: usual days; once some are chosen, which day of a row counts; and fields for a first and
/// a
/// last day when days are to be typed.
public final class DayFilterBoxes {
    private DayFilterBoxes() {}

    /// @param id first part of the ids
    /// @param kinds the days a row has
    /// @param words what they are called
    public static <K extends Enum<K>> List<Node> of(
            String id, DayFilter<K> filter, List<K> kinds, Function<K, String> words) {
        HBox typed = new HBox(
                day(id + "-from", Texts.of("days.from"), filter.from(), filter),
                day(id + "-to", Texts.of("days.to"), filter.to(), filter));
        typed.getStyleClass().add("row");
        show(typed, filter.preset().map(now -> now == DayPreset.TYPED));
        FilterBox<K> which = FilterBox.ofFew(id + "-day", Texts.of("days.which"), kinds, words, filter.kind());
        show(which, filter.preset().map(now -> now != DayPreset.ANY));
        FilterBox<DayPreset> days = FilterBox.ofFew(
                id + "-days", Texts.of("days.days"), List.of(DayPreset.values()), DayPreset::words, filter.preset());
        return List.of(days, which, typed);
    }

    private static void show(Node node, ObservableValue<Boolean> isShown) {
        node.visibleProperty().bind(isShown);
        node.managedProperty().bind(isShown);
    }

    private static HBox day(String id, String words, StringProperty text, DayFilter<?> filter) {
        DayText field = new DayText(id, FieldLabel.plain(words), text, filter::today);
        Label label = new FieldLabel(words, field);
        HBox pair = new HBox(label, field);
        pair.getStyleClass().add("row");
        return pair;
    }
}
