package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.reports.ReportsView;
import org.daysheet.desktop.reports.ReportsViewModel;
import org.daysheet.desktop.statements.StatementsView;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.daysheet.desktop.tasks.TasksView;
import org.daysheet.desktop.tasks.TasksViewModel;
import org.daysheet.desktop.today.TodayView;
import org.daysheet.desktop.today.TodayViewModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Draws the work screens, light and dark, with rows in them.
class WorkGalleryTest {
    private static final int WIDTH = 1152;
    private static final int HEIGHT = 820;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyWorkScreenCanBeDrawn(boolean isDark) {
        List<Path> pictures = List.of(
                draw("tasks", WorkGalleryTest::tasks, isDark, root -> select(root, "#tasks-table", 1)),
                draw("tasks-put-off", WorkGalleryTest::tasks, isDark, root -> {
                    select(root, "#tasks-table", 1, 2, 4);
                    press(root, "#tasks-snooze");
                }),
                draw("statements", WorkGalleryTest::statements, isDark, _ -> {}),
                draw("statements-sent", WorkGalleryTest::statements, isDark, root -> {
                    press(root, "#statements-side-sent");
                    root.getScene().snapshot(null);
                    select(root, "#statements-table", 4);
                }),
                draw("reports", WorkGalleryTest::reports, isDark, _ -> {}),
                draw("reports-aging", WorkGalleryTest::reports, isDark, root -> press(root, "#reports-side-aging")),
                draw("reports-denials", WorkGalleryTest::reports, isDark, root -> press(root, "#reports-side-denials")),
                draw("reports-day", WorkGalleryTest::reports, isDark, root -> press(root, "#reports-side-day")),
                draw("today", WorkGalleryTest::today, isDark, _ -> {}),
                small("small-tasks", WorkGalleryTest::tasks, isDark, _ -> {}),
                small("small-reports-figures", WorkGalleryTest::reports, isDark, _ -> {}),
                small("small-statements-sent", WorkGalleryTest::statements, isDark, root -> {
                    press(root, "#statements-side-sent");
                    root.getScene().snapshot(null);
                    select(root, "#statements-table", 4);
                }));
        assertThat(pictures).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
    }

    private static Path draw(String name, Supplier<Screen> screen, boolean isDark, Consumer<Parent> then) {
        return Pictures.draw(name + (isDark ? "-dark" : ""), () -> front(screen.get()), WIDTH, HEIGHT, isDark, then);
    }

    /// As much room as a screen has in the smallest window.
    private static Path small(String name, Supplier<Screen> screen, boolean isDark, Consumer<Parent> then) {
        return Pictures.draw(name + (isDark ? "-dark" : ""), () -> front(screen.get()), 832, 640, isDark, then);
    }

    private static Parent front(Screen screen) {
        screen.shown();
        BorderPane ground = new BorderPane(screen.root());
        ground.getStyleClass().add("shell");
        return ground;
    }

    private static Screen tasks() {
        return new TasksView(
                new TasksViewModel(new PretendTasks(), Pretend.sameThread(), _ -> {}),
                Pretend.tools(Pretend.sameThread()));
    }

    private static Screen statements() {
        return new StatementsView(
                new StatementsViewModel(
                        new PretendStatements(),
                        Pretend.sameThread(),
                        new PretendPaper(),
                        () -> PretendStatements.TODAY),
                Pretend.tools(Pretend.sameThread()));
    }

    private static Screen reports() {
        return new ReportsView(
                new ReportsViewModel(new PretendReports(), Pretend.sameThread(), _ -> {}, () -> PretendReports.TODAY),
                Pretend.tools(Pretend.sameThread()));
    }

    private static Screen today() {
        return new TodayView(
                new TodayViewModel(
                        new PretendToday(),
                        new PretendReports(),
                        Pretend.sameThread(),
                        _ -> {},
                        () -> PretendReports.TODAY),
                Pretend.tools(Pretend.sameThread()));
    }

    private static void select(Parent root, String id, int first, int... more) {
        if (root.lookup(id) instanceof TableView<?> table) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectIndices(first, more);
        }
    }

    private static void press(Parent root, String id) {
        if (root.lookup(id) instanceof ButtonBase button) {
            button.fire();
        }
    }
}
