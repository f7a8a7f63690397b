package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVaultTest {
    @TempDir
    Path dir;

    private FileVault vault;

    @BeforeEach
    void open() {
        vault = new FileVault(dir.resolve("files"), Fixture.key());
    }

    @Test
    void theNameIsTheHashAndTheBytesComeBack() throws IOException {
        String name = put("abc".getBytes(StandardCharsets.US_ASCII));
        assertThat(name).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(bytes(name)).isEqualTo("abc".getBytes(StandardCharsets.US_ASCII));
        assertThat(vault.verify(name)).isTrue();
    }

    @Test
    void sizesAroundTheBlockComeBackWhole() throws IOException {
        Random random = new Random(1);
        for (int size : new int[] {0, 1, 65_535, 65_536, 65_537, 131_072, 200_001}) {
            byte[] content = new byte[size];
            random.nextBytes(content);
            assertThat(bytes(put(content))).as("size %s", size).isEqualTo(content);
        }
    }

    @Test
    void keepingTheSameBytesAgainChangesNothing() throws IOException {
        String name = put(new byte[] {1, 2, 3});
        byte[] kept = Files.readAllBytes(dir.resolve("files").resolve(name));
        assertThat(put(new byte[] {1, 2, 3})).isEqualTo(name);
        assertThat(Files.readAllBytes(dir.resolve("files").resolve(name))).isEqualTo(kept);
        try (var files = Files.list(dir.resolve("files"))) {
            assertThat(files.toList()).containsExactly(dir.resolve("files").resolve(name));
        }
    }

    @Test
    void keepingTheRightBytesAgainHealsADamagedFile() throws IOException {
        String name = put(new byte[] {1, 2, 3});
        Path file = dir.resolve("files").resolve(name);
        byte[] bad = Files.readAllBytes(file);
        bad[bad.length - 1] ^= 1;
        Files.write(file, bad);
        assertThat(vault.verify(name)).isFalse();
        assertThat(put(new byte[] {1, 2, 3})).isEqualTo(name);
        assertThat(vault.verify(name)).isTrue();
        assertThat(bytes(name)).isEqualTo(new byte[] {1, 2, 3});
    }

    @Test
    void aFileThatCannotBeReadIsNotAsItWasKept() throws IOException {
        String name = put(new byte[] {1, 2, 3});
        Path file = dir.resolve("files").resolve(name);
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(vault.verify(name)).isFalse();
    }

    @Test
    void anyChangeOfAKeptFileIsFound() throws IOException {
        byte[] content = new byte[150_000];
        String name = put(content);
        Path file = dir.resolve("files").resolve(name);
        byte[] kept = Files.readAllBytes(file);
        for (int at : new int[] {0, 4, 40, 65_600, 65_700, kept.length - 1}) {
            byte[] bad = kept.clone();
            bad[at] ^= 1;
            Files.write(file, bad);
            assertThat(vault.verify(name)).as("byte %s", at).isFalse();
        }
        for (int length : new int[] {0, 20, 36, 36 + 65_552, kept.length - 1}) {
            Files.write(file, Arrays.copyOf(kept, length));
            assertThat(vault.verify(name)).as("length %s", length).isFalse();
        }
        Files.write(file, kept);
        assertThat(vault.verify(name)).isTrue();
    }

    @Test
    void aFileUnderAnotherNameIsNotTakenForIt() throws IOException {
        String one = put(new byte[] {1});
        String two = put(new byte[] {2});
        Path folder = dir.resolve("files");
        Files.write(folder.resolve(one), Files.readAllBytes(folder.resolve(two)));
        assertThat(vault.verify(one)).isFalse();
        Files.delete(folder.resolve(two));
        assertThat(vault.verify(two)).isFalse();
        assertThat(vault.contains(two)).isFalse();
    }

    @Test
    void aNameThatIsNoHashIsRefused() {
        assertThatThrownBy(() -> vault.open("../keys.json")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatFailsHalfWayLeavesNothing() throws IOException {
        InputStream failing = new SequenceInputStream(
                new ByteArrayInputStream(new byte[100_000]), new Broken(InputStream.nullInputStream()));
        assertThatThrownBy(() -> vault.put(failing)).isInstanceOf(StoreFailure.class);
        try (var files = Files.list(dir.resolve("files"))) {
            assertThat(files.toList()).isEmpty();
        }
    }

    private static final class Broken extends FilterInputStream {
        private Broken(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("disk gone");
        }
    }

    private String put(byte[] content) {
        return vault.put(new ByteArrayInputStream(content));
    }

    private byte[] bytes(String name) throws IOException {
        try (InputStream in = vault.open(name)) {
            return in.readAllBytes();
        }
    }
}
