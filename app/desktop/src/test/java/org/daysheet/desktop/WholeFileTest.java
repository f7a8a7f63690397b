package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.desktop.parts.WholeFile;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is written is there whole, or what stood there before still is.
class WholeFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void somethingStandsThere() throws IOException {
        file = Files.writeString(folder.resolve("aging.pdf"), "before");
    }

    @Test
    void aFinishedFileTakesThePlace() throws IOException {
        WholeFile.write(file, Progress.SILENT, out -> out.write(bytes("after")));
        assertThat(file).hasContent("after");
        assertThat(names()).containsExactly("aging.pdf");
    }

    @Test
    void aFileThatCannotBeFinishedLeavesWhatWasThere() throws IOException {
        assertThatThrownBy(() -> WholeFile.write(file, Progress.SILENT, out -> {
                    out.write(bytes("half"));
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent("before");
        assertThat(names()).containsExactly("aging.pdf");
    }

    @Test
    void aFileThatIsStoppedLeavesWhatWasThere() throws IOException {
        boolean[] isStopped = {false};
        Progress stopped = new Progress() {
            @Override
            public void report(String step, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return isStopped[0];
            }
        };
        assertThatThrownBy(() -> WholeFile.write(file, stopped, out -> {
                    isStopped[0] = true;
                    out.write(bytes("half"));
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(file).hasContent("before");
        assertThat(names()).containsExactly("aging.pdf");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
