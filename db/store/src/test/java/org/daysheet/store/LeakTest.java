package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeakTest {
    private static final String CANARY = "Canarysdottir";

    @TempDir
    Path dir;

    @Test
    void aPatientsNameStandsInNoFileInClear() throws IOException {
        try (Database database = Fixture.openPractice(dir)) {
            database.vault().put(new ByteArrayInputStream(CANARY.repeat(10_000).getBytes(StandardCharsets.UTF_8)));
            database.transactions().write(database.system(), tx -> {
                for (int i = 0; i < 500; i++) {
                    Fixture.insertGuarantor(tx, "G" + i, CANARY);
                }
                return true;
            });
            assertThat(filesWithCanary()).as("while open").isEmpty();
        }
        assertThat(filesWithCanary()).as("when closed").isEmpty();
    }

    private List<Path> filesWithCanary() throws IOException {
        List<Path> found = new ArrayList<>();
        int searched = 0;
        try (var paths = Files.walk(dir)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(path);
                searched++;
                if (contains(content, StandardCharsets.UTF_8) || contains(content, StandardCharsets.UTF_16BE)) {
                    found.add(path);
                }
            }
        }
        assertThat(searched).isGreaterThanOrEqualTo(3);
        return found;
    }

    private static boolean contains(byte[] content, Charset charset) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.contains(new String(CANARY.getBytes(charset), StandardCharsets.ISO_8859_1));
    }
}
