package org.daysheet.desktop.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.daysheet.desktop.parts.FolderMemory.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the dialogs of the operating system begin.
class SystemDialogsTest {
    @TempDir
    private Path folder;

    @Test
    void aDialogBeginsWhereSomethingOfItsKindWasChosenLast() {
        SystemDialogs dialogs = new SystemDialogs(new Remembered());
        assertThat(dialogs.start(Kind.SAVE)).isEmpty();
        dialogs.keepParent(Kind.SAVE, folder.resolve("aging.csv"));
        dialogs.keepParent(Kind.FOLDER, folder.resolve("gone").resolve("outbox"));
        assertThat(dialogs.start(Kind.SAVE)).contains(folder);
        assertThat(dialogs.start(Kind.READ)).isEmpty();
        assertThat(dialogs.start(Kind.FOLDER)).as("a folder that is gone").isEmpty();
    }

    private static final class Remembered implements FolderMemory {
        private final Map<Kind, Path> folders = new EnumMap<>(Kind.class);

        @Override
        public Optional<Path> folder(Kind kind) {
            return Optional.ofNullable(folders.get(kind));
        }

        @Override
        public void keepFolder(Kind kind, Path chosen) {
            folders.put(kind, chosen);
        }
    }
}
