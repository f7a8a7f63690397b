package org.daysheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// No module of the house goes without the rules.
final class EveryModuleTest {
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    @Test
    void everyModuleWithSourcesRunsTheRules() throws IOException {
        Path root = Path.of("..", "..").toAbsolutePath().normalize();
        List<Path> modules = MODULE.matcher(Files.readString(root.resolve("pom.xml")))
                .results()
                .map(MatchResult::group)
                .map(found -> root.resolve(found.replaceAll("</?module>", "")))
                .filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
                .toList();

        assertThat(modules)
                .hasSizeGreaterThan(5)
                .allSatisfy(folder -> assertThat(folder.resolve("src/test/java/org/daysheet")
                                .resolve(folder.getFileName())
                                .resolve("HouseRulesTest.java"))
                        .content()
                        .contains("extends ModuleRules"));
    }
}
