package org.daysheet.desktop;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.daysheet.desktop.paging.Slot;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What stands on a screen that is read beside it, once it is there.
final class Seen {
    private static final int PATIENCE_SECONDS = 60;

    private Seen() {}

    /// Every row of a list, once it is read.
    static <R> List<R> all(FxRobot robot, String id) {
        TableView<Slot<R>> table = table(robot, id);
        until(() -> !table.getItems().isEmpty() && table.getItems().stream().allMatch(slot -> slot.value() != null));
        return table.getItems().stream().map(Slot::value).toList();
    }

    /// Chooses a row as soon as it is read.
    static <R> void choose(FxRobot robot, String id, Predicate<R> wanted) {
        TableView<Slot<R>> table = table(robot, id);
        until(() -> place(table, wanted) >= 0);
        robot.interact(() -> table.getSelectionModel().clearAndSelect(place(table, wanted)));
    }

    private static <R> int place(TableView<Slot<R>> table, Predicate<R> wanted) {
        return IntStream.range(0, table.getItems().size())
                .filter(place -> {
                    R row = table.getItems().get(place).value();
                    return row != null && wanted.test(row);
                })
                .findFirst()
                .orElse(-1);
    }

    @SuppressWarnings("unchecked")
    static <S> TableView<S> table(FxRobot robot, String id) {
        return (TableView<S>) robot.lookup(id).queryTableView();
    }

    static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    /// Waits for work in the background to show on the screen.
    static void until(Callable<Boolean> shown) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, shown));
        } catch (TimeoutException e) {
            throw new AssertionError("the screen did not come to show it", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
