package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Filters with a name on the lists of patients and visits.
@ExtendWith(ApplicationExtension.class)
class SavedFilterScreensTest {
    private final PretendEncounters desk = new PretendEncounters();
    private final Map<String, List<SavedFilter>> kept = new HashMap<>();
    private final List<String> sought = new ArrayList<>();
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Background background = Pretend.sameThread();
        var tools = Pretend.tools(background, new Memory(kept));
        EncountersView encounters = new EncountersView(
                new EncountersViewModel(desk, background, _ -> {}, () -> PretendEncounters.TODAY), tools);
        PatientsView patients = new PatientsView(
                new PatientsViewModel(
                        (filter, text) -> {
                            sought.add(filter + " " + text);
                            return Pretend.source(40, Pretend::patient);
                        },
                        background),
                tools,
                new AccountViewModel(new PretendAccount(), background, _ -> {}),
                PretendPeople.model(background));
        ShellViewModel model = new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 2);
        scene = new Scene(new ShellView(model, List.of(encounters, patients)), 1000, 760);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// Filters kept in a map.
    private record Memory(Map<String, List<SavedFilter>> kept) implements FilterMemory {
        @Override
        public List<SavedFilter> filters(String list) {
            return kept.getOrDefault(list, List.of());
        }

        @Override
        public void keep(String list, List<SavedFilter> filters) {
            kept.put(list, filters);
        }

        @Override
        public Optional<SavedFilter> last(String list) {
            return Optional.empty();
        }

        @Override
        public void keepLast(String list, SavedFilter filter) {}
    }

    @Test
    void aFilterOfVisitsIsGivenANameAndBroughtBackWithItsDaysAndProvider(FxRobot robot) {
        robot.clickOn("#encounters-filter-unclaimed");
        robot.clickOn("#encounters-from");
        robot.write("0601").push(KeyCode.ENTER);
        ComboBox<?> whose = robot.lookup("#encounters-provider").queryComboBox();
        robot.interact(() -> whose.getSelectionModel().select(1));
        name(robot, "encounters", "unbilled in June");
        Pictures.shoot("encounters-saved-filter", scene);
        assertThat(kept)
                .isEqualTo(Map.of(
                        "encounters",
                        List.of(new SavedFilter(
                                "unbilled in June", List.of("UNCLAIMED", "", "06/01/2026", "", "Marlow, Helen")))));

        robot.clickOn("#encounters-filter-all");
        robot.interact(() -> whose.getSelectionModel().select(2));
        choose(robot, "encounters", "unbilled in June");
        assertThat(desk.acts).endsWith("list UNCLAIMED 2026-06-01 null '' of 1");
        assertThat(whose.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void aSearchForPatientsIsGivenANameAndBroughtBack(FxRobot robot) {
        robot.clickOn("#go-patients");
        robot.clickOn("#patients-search").write("okaf");
        robot.clickOn("#patients-filter-owes");
        name(robot, "patients", "the Okafors");
        Pictures.shoot("patients-saved-filter", scene);
        robot.clickOn("#patients-search").push(KeyCode.ESCAPE);
        robot.clickOn("#patients-filter-all");
        choose(robot, "patients", "the Okafors");
        assertThat(robot.lookup("#patients-search")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEqualTo("okaf");
        assertThat(sought).endsWith("OWES okaf");
        assertThat(kept)
                .isEqualTo(Map.of("patients", List.of(new SavedFilter("the Okafors", List.of("okaf", "OWES")))));
    }

    private static void name(FxRobot robot, String list, String name) {
        MenuButton saved = robot.lookup("#" + list + "-saved").queryAs(MenuButton.class);
        robot.interact(saved::show);
        robot.interact(() -> saved.getItems().getLast().fire());
        robot.interact(saved::hide);
        robot.write(name).push(KeyCode.ENTER);
        waitForFxEvents();
    }

    private static void choose(FxRobot robot, String list, String name) {
        MenuButton saved = robot.lookup("#" + list + "-saved").queryAs(MenuButton.class);
        robot.interact(saved::show);
        robot.interact(() -> saved.getItems().stream()
                .filter(item -> name.equals(item.getText()))
                .findFirst()
                .ifPresent(MenuItem::fire));
        robot.interact(saved::hide);
        waitForFxEvents();
    }
}
