package org.daysheet.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two builds of the same sources must give the same program, its compiled templates too.
final class CompileReportsTest {
    private static final Path TEMPLATES = Path.of("src/main/jrxml");

    @TempDir
    private Path folder;

    private Method main;

    @BeforeEach
    void compileTheCompiler() throws IOException, ReflectiveOperationException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "src/build/CompileReports.java");
        assertThat(result).isZero();
        var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        main = loader.loadClass("CompileReports").getMethod("main", String[].class);
    }

    @Test
    void theSameTemplatesGiveTheSameBytesAsTheyGaveInTheBuild() throws IOException, ReflectiveOperationException {
        Map<String, String> once = compiled("once");
        assertThat(once.keySet())
                .containsExactly(
                        "day-sheet.jasper",
                        "kpi-sheet.jasper",
                        "statement.jasper",
                        "table-wide.jasper",
                        "table.jasper");
        assertThat(compiled("again")).isEqualTo(once);
        assertThat(contents(Path.of("target/classes/org/daysheet/reports/render")))
                .isEqualTo(once);
    }

    @Test
    void whatWasMadeByAnotherCompilerOrOfAnotherTextIsMadeAgain() throws IOException, ReflectiveOperationException {
        Map<String, String> right = compiled("here");
        Path sheet = folder.resolve("here/day-sheet.jasper");
        Path note = folder.resolve("here-notes/day-sheet.txt");
        Files.writeString(sheet, "left alone");
        assertThat(compiled("here")).isNotEqualTo(right);
        assertThat(sheet).hasContent("left alone");

        String origin = Files.readString(note);
        assertThat(origin).startsWith("jasperreports-");
        for (String other : List.of(
                origin.replace("jasperreports-", "jasperreports-0."),
                origin.replaceAll("[0-9a-f]{9}\n", "000000000\n"))) {
            Files.writeString(sheet, "out of date");
            Files.writeString(note, other);
            assertThat(compiled("here")).isEqualTo(right);
            assertThat(note).hasContent(origin);
        }
    }

    private Map<String, String> compiled(String name) throws IOException, ReflectiveOperationException {
        Path target = folder.resolve(name);
        String[] arguments = {
            TEMPLATES.toString(),
            target.toString(),
            folder.resolve(name + "-notes").toString()
        };
        main.invoke(null, (Object) arguments);
        return contents(target);
    }

    private static Map<String, String> contents(Path target) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(target)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jasper")).toList()) {
                contents.put(file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
