package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {
    @TempDir
    Path dir;

    @Test
    void aFileIsItsOwnersOnlyAlsoInPlaceOfAnOpenOne() throws IOException {
        Path file = Files.writeString(dir.resolve("letters.pdf"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        PrivateFile.write(file, out -> out.write("new".getBytes(StandardCharsets.US_ASCII)));
        assertThat(Files.readString(file)).isEqualTo("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(names()).containsExactly("letters.pdf");
    }

    @Test
    void aFileThatFailsHalfWayLeavesTheOldOne() throws IOException {
        Path file = Files.writeString(dir.resolve("letters.pdf"), "old");
        assertThatThrownBy(() -> PrivateFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("letters.pdf");
    }

    @Test
    void aNewFileIsNeverMadeOverOneThatIsThere() throws IOException {
        Path file = dir.resolve("recovery.txt");
        PrivateFile.create(file);
        assertThat(file).isEmptyFile();
        assertThatThrownBy(() -> PrivateFile.create(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aFolderThatTakesNoFilesIsFoundBeforehand() throws IOException {
        PrivateFile.proveFolder(dir.resolve("letters"));
        assertThat(names()).containsExactly("letters");
        assertThat(dir.resolve("letters")).isEmptyDirectory();
        Path file = Files.writeString(dir.resolve("file"), "");
        assertThatThrownBy(() -> PrivateFile.proveFolder(file)).isInstanceOf(IOException.class);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
