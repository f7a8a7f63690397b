package org.daysheet.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.parts.ColumnMemory;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.Exporter;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.PrintPreview;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Files that are dropped on the window. The board they lie on while they are dragged needs a display.
@ExtendWith(ApplicationExtension.class)
class IntakeDropTest {
    private final List<Path> taken = new ArrayList<>();
    private final Background background =
            new Background(Runnable::run, Runnable::run, error -> new Failure(String.valueOf(error), true));
    private final IntakeViewModel model = new IntakeViewModel(this::take, background, _ -> {});

    @Test
    void droppedFilesAreTakenInAndThePanelSaysWhatBecameOfThem(FxRobot robot) {
        robot.interact(() -> {
            IntakeView view = new IntakeView(model, tools());
            assertThat(view.drop(List.of(new File("era.835"), new File("answer.277"))))
                    .isTrue();
            assertThat(view.isVisible()).isTrue();
        });
        assertThat(taken).containsExactly(Path.of("era.835"), Path.of("answer.277"));
    }

    @Test
    void wordsThatAreDroppedTakeNothing(FxRobot robot) {
        robot.interact(() -> {
            IntakeView view = new IntakeView(model, tools());
            assertThat(view.drop(List.of())).isFalse();
            assertThat(view.isVisible()).isFalse();
        });
        assertThat(taken).isEmpty();
    }

    private IntakeResult take(List<Path> files, Progress progress) {
        taken.addAll(files);
        return new IntakeResult(true, "2 files were taken.", List.of());
    }

    private TableTools tools() {
        return new TableTools(
                background, new NoFile(), new NoDialog(), ColumnMemory.NONE, FilterMemory.NONE, PrintPreview.NONE);
    }

    /// Writes nothing.
    private static final class NoFile implements Exporter {
        @Override
        public List<String> endings() {
            return List.of();
        }

        @Override
        public void write(ExportTable table, Path file, Progress progress) {}

        @Override
        public byte[] paper(ExportTable table, Progress progress) {
            return new byte[0];
        }
    }

    /// Nobody chooses anything.
    private static final class NoDialog implements FileDialogs {
        @Override
        public Optional<Path> toSave(Window over, String title, String name) {
            return Optional.empty();
        }

        @Override
        public List<Path> toRead(Window over, String title) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(Window over, String title) {
            return Optional.empty();
        }
    }
}
