package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.ChecksView;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.foreign.ForeignClaimRow;
import org.daysheet.desktop.foreign.ForeignClaims;
import org.daysheet.desktop.foreign.ForeignNoteRow;
import org.daysheet.desktop.foreign.ForeignView;
import org.daysheet.desktop.foreign.ForeignViewModel;
import org.daysheet.desktop.intake.IntakeDesk;
import org.daysheet.desktop.intake.IntakeResult;
import org.daysheet.desktop.intake.IntakeView;
import org.daysheet.desktop.intake.IntakeViewModel;
import org.daysheet.desktop.intake.TakenFileRow;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Claims of another program are looked at in the window, by keys alone.
@ExtendWith(ApplicationExtension.class)
class ForeignScreenTest {
    private final Background background = Pretend.sameThread();
    private final ForeignViewModel foreign = new ForeignViewModel(background);
    private final IntakeViewModel taking = new IntakeViewModel(new Claims(), background, _ -> {}, foreign::open);

    @TempDir
    private Path folder;

    /// Every file holds claims of another program.
    private static final class Claims implements IntakeDesk {
        @Override
        public IntakeResult take(List<Path> files, Progress progress) {
            return new IntakeResult(
                    false,
                    "0 of " + files.size() + " files were taken.",
                    files.stream()
                            .map(file -> new TakenFileRow(
                                    String.valueOf(file.getFileName()),
                                    "Claims (837P)",
                                    new Badge("Not taken", Badge.Tone.CAUTION),
                                    "nothing of it was kept",
                                    List.of(),
                                    "Look into the file.",
                                    null,
                                    file))
                            .toList());
        }
    }

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        IntakeView intake = new IntakeView(taking, Pretend.tools(background));
        ShellView shell = new ShellView(
                new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 1),
                List.of(new ChecksView(
                        new ChecksViewModel(new Pretend.Desk(), background, _ -> {}),
                        Pretend.tools(background),
                        intake.action())));
        ForeignView panel = new ForeignView(foreign, Pretend.tools(background));
        shell.cover(panel, ForeignView.title(), panel.actions());
        intake.over(shell);
        Scene scene = new Scene(shell, 1000, 700);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), ForeignClaims.FILE);
    }

    @Test
    void aFileAloneOpensAndEnterGoesFromAClaimToWhatIsNotKeptOfItAndBack(FxRobot robot) throws IOException {
        TableView<?> checks = robot.lookup("#checks-table").queryTableView();
        robot.interact(checks::requestFocus);
        Path file = file("other.837");
        robot.interact(() -> taking.take(List.of(file)));
        waitForFxEvents();
        assertThat(robot.lookup("#intake").query().isVisible()).isFalse();
        assertThat(text(robot, "#foreign-title")).isEqualTo("Claims of another program: other.837");
        assertThat(text(robot, "#foreign-told")).isEqualTo("Only looked at: nothing of this file is taken in or kept.");
        TableView<ForeignClaimRow> claims = robot.lookup("#foreign-claims").queryTableView();
        assertThat(claims.isFocused()).isTrue();
        assertThat(claims.getItems()).extracting(ForeignClaimRow::control).containsExactly("OT-1", "OT-2");

        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        TableView<ForeignNoteRow> notes = robot.lookup("#foreign-notes").queryTableView();
        assertThat(notes.isFocused()).isTrue();
        assertThat(notes.getItems()).extracting(ForeignNoteRow::claim).containsOnly(1);
        assertThat(notes.getItems().stream().map(ForeignNoteRow::name).collect(Collectors.toSet()))
                .contains("2300 AMT");
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(claims.isFocused()).isTrue();

        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#foreign").query().isVisible()).isFalse();
        assertThat(checks.isFocused()).isTrue();
    }

    @Test
    void amongOtherFilesItsCardHasAButtonThatLooksInside(FxRobot robot) throws IOException {
        List<Path> files = List.of(file("a.837"), file("b.837"));
        robot.interact(() -> taking.take(files));
        waitForFxEvents();
        assertThat(robot.lookup("#foreign").query().isVisible()).isFalse();
        robot.interact(() -> robot.lookup("#intake-look-2").query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(text(robot, "#foreign-title")).isEqualTo("Claims of another program: b.837");
    }

    @Test
    void theSidesHaveKeysAndAFileThatIsGoneSaysSo(FxRobot robot) throws IOException {
        Path file = file("other.837");
        robot.interact(() -> taking.take(List.of(file)));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT2);
        waitForFxEvents();
        assertThat(foreign.side().get()).isEqualTo(ForeignViewModel.Side.CLAIM);
        robot.push(KeyCode.ESCAPE);
        Files.delete(file);
        robot.interact(() -> foreign.open(file));
        waitForFxEvents();
        assertThat(foreign.reading().failure().get()).isNotEmpty();
        assertThat(robot.lookup("#foreign").query().isVisible()).isTrue();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
