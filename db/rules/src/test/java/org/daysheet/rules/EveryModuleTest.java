package org.daysheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// No module of the house goes without the rules.
final class EveryModuleTest {
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    @Test
    void everyModuleWithSourcesRunsTheRules() throws IOException {
        assertThat(modules(folder -> Files.isDirectory(folder.resolve("src/main/java"))))
                .hasSizeGreaterThan(5)
                .allSatisfy(folder -> assertThat(folder.resolve("src/test/java/org/daysheet")
                                .resolve(folder.getFileName())
                                .resolve("HouseRulesTest.java"))
                        .content()
                        .contains("extends ModuleRules"));
    }

    /// A module that only builds has no tests of its own in which to run them.
    @Test
    void whatHasOnlyProgramsOfTheBuildKeepsTheRules() throws IOException {
        List<Path> builders = modules(folder ->
                Files.isDirectory(folder.resolve("src/build")) && !Files.isDirectory(folder.resolve("src/test/java")));

        assertThat(builders).extracting(Path::getFileName).containsExactly(Path.of("installer"));
        for (Path folder : builders) {
            HouseModule module = HouseModule.at(folder);
            assertThat(module.workingSources()).isNotEmpty();
            assertThat(ModuleRules.all().stream().flatMap(rule -> rule.violations(module).stream()))
                    .isEmpty();
        }
    }

    private static List<Path> modules(Predicate<Path> isWanted) throws IOException {
        Path root = Path.of("..", "..").toAbsolutePath().normalize();
        return MODULE.matcher(Files.readString(root.resolve("pom.xml")))
                .results()
                .map(MatchResult::group)
                .map(found -> root.resolve(found.replaceAll("</?module>", "")))
                .filter(isWanted)
                .toList();
    }
}
