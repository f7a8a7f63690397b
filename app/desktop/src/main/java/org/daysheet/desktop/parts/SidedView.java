package org.daysheet.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.daysheet.desktop.actions.Action;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// A screen of several sides, one of which is in front: reached by a row of choices, by its number, and by its name.
/// Only the side in front reads and listens.
public final class SidedView implements MainScreen {
    private final ScreenName name;
    private final List<ScreenSide> sides;
    private final ObjectProperty<ScreenSide> front;
    private final StackPane content = new StackPane();
    private final ScreenFrame frame;
    private boolean isShown;

    /// @param sides at least one, in the order of their numbers; the first is in front first
    public SidedView(ScreenName name, List<? extends ScreenSide> sides) {
        this.name = name;
        this.sides = List.copyOf(sides);
        this.front = new SimpleObjectProperty<>(this, "side", this.sides.getFirst());
        content.setMinWidth(0);
        content.getChildren().setAll(front.get().root());
        List<String> ids = this.sides.stream().map(ScreenSide::id).toList();
        ObjectProperty<String> chosen = new SimpleObjectProperty<>(this, "chosen", ids.getFirst());
        front.subscribe(now -> chosen.set(now.id()));
        chosen.addListener((_, _, now) -> turn(ids.indexOf(now)));
        Choices<String> choice = new Choices<>(
                id() + "-side", ids, one -> this.sides.get(ids.indexOf(one)).words(), chosen);
        ObservableValue<String> summary = front.flatMap(ScreenSide::summary).orElse("");
        this.frame = new ScreenFrame(id(), title(), summary, content).tools(choice);
    }

    /// The side in front.
    public ScreenSide front() {
        return front.get();
    }

    private void turn(int place) {
        ScreenSide next = sides.get(place);
        if (next.equals(front.get())) {
            focus();
            return;
        }
        if (isShown) {
            front.get().hidden();
        }
        front.set(next);
        content.getChildren().setAll(next.root());
        if (isShown) {
            next.shown();
            focus();
        }
    }

    private void focus() {
        frame.applyCss(); // what was just put in takes no cursor before
        frame.layout();
        front.get().focus();
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>(IntStream.range(0, sides.size())
                .mapToObj(place -> Action.of(
                                id() + "-show-" + sides.get(place).id(),
                                sides.get(place).words(),
                                MaterialDesignT.TAB,
                                () -> turn(place))
                        .on(Sides.keys(place))
                        .asSide(sides.get(place).also()))
                .toList());
        for (ScreenSide side : sides) {
            BooleanExpression isFront = BooleanExpression.booleanExpression(Bindings.equal(front, side));
            side.actions().forEach(act -> all.add(offered(act, isFront).within(side.words())));
        }
        return all;
    }

    private static Action offered(Action act, BooleanExpression isFront) {
        return act.when(act.enabled().and(isFront));
    }

    @Override
    public ObservableValue<String> helpPlace() {
        return front.map(side -> id() + "-" + side.id());
    }

    @Override
    public void reload() {
        front.get().reload();
    }

    /// Shows a side by its name, or on the side in front the row with a key; `name key` does both.
    @Override
    public void open(String key) {
        String side = key.strip().split(" ", 2)[0];
        int place = IntStream.range(0, sides.size())
                .filter(i -> sides.get(i).id().equals(side))
                .findFirst()
                .orElse(-1);
        if (place < 0) {
            front.get().open(key);
            return;
        }
        turn(place);
        String rest = key.strip().substring(side.length()).strip();
        if (!rest.isEmpty()) {
            front.get().open(rest);
        }
    }

    @Override
    public Runnable here() {
        ScreenSide side = front.get();
        Runnable there = side.here();
        return () -> {
            turn(sides.indexOf(side));
            there.run();
        };
    }

    @Override
    public boolean mayEnd() {
        for (ScreenSide side : sides) {
            if (!side.mayEnd()) {
                turn(sides.indexOf(side));
                return false;
            }
        }
        return true;
    }

    @Override
    public ScreenName name() {
        return name;
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown() {
        isShown = true;
        front.get().shown();
        focus();
    }

    @Override
    public void hidden() {
        isShown = false;
        front.get().hidden();
    }
}
