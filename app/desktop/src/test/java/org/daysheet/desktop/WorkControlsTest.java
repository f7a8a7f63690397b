package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
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
import org.junit.jupiter.api.Test;

/// Every control of the work screens has an id and can be read aloud.
class WorkControlsTest {
    @Test
    void everyControlHasAnIdAndCanBeReadAloud() {
        List<Supplier<Screen>> screens = List.of(
                () -> new TodayView(
                        new TodayViewModel(
                                new PretendToday(),
                                new PretendReports(),
                                Pretend.sameThread(),
                                _ -> {},
                                () -> PretendReports.TODAY),
                        Pretend.tools(Pretend.sameThread())),
                () -> new TasksView(
                        new TasksViewModel(new PretendTasks(), Pretend.sameThread(), _ -> {}),
                        Pretend.tools(Pretend.sameThread())),
                () -> new StatementsView(
                        new StatementsViewModel(
                                new PretendStatements(),
                                Pretend.sameThread(),
                                new PretendPaper(),
                                _ -> {},
                                () -> PretendStatements.TODAY),
                        Pretend.tools(Pretend.sameThread())),
                () -> new ReportsView(
                        new ReportsViewModel(
                                new PretendReports(), Pretend.sameThread(), _ -> {}, () -> PretendReports.TODAY),
                        Pretend.tools(Pretend.sameThread())));
        List<String> nameless = new ArrayList<>();
        for (Supplier<Screen> screen : screens) {
            nameless.addAll(Pictures.onScreen(() -> nameless(screen.get())));
        }
        assertThat(nameless).isEmpty();
    }

    private static List<String> nameless(Screen screen) {
        Theme.apply(false);
        screen.shown();
        Scene scene = new Scene(new BorderPane(screen.root()), 1152, 820);
        Theme.dress(scene);
        scene.snapshot(null);
        return screen.root().lookupAll("*").stream()
                .filter(WorkControlsTest::isControl)
                .filter(node -> node.getId() == null || spoken(node).isBlank())
                .map(node -> screen.id() + " " + node)
                .toList();
    }

    private static boolean isControl(Node node) {
        return node.isFocusTraversable()
                && (node instanceof TextInputControl
                        || node instanceof TableView<?>
                        || node instanceof ComboBoxBase<?>
                        || node instanceof ButtonBase);
    }

    private static String spoken(Node node) {
        String own = node instanceof Labeled labeled ? Objects.toString(labeled.getText(), "") : "";
        return own + Objects.toString(node.getAccessibleText(), "");
    }
}
