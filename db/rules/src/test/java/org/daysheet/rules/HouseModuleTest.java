package org.daysheet.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HouseModuleTest {
    @TempDir
    private Path folder;

    @Test
    void nobodyAnswersForGeneratedClasses() throws IOException {
        Fixture module = new Fixture(folder, "store")
                .type("org.daysheet.store", "class Database { static int count; }")
                .generated("org.daysheet.store.db", "class Posting { static int count; }");

        assertThat(module.violations("static-state"))
                .hasSize(1)
                .first()
                .asString()
                .contains("org.daysheet.store.Database.count");
    }

    @Test
    void aModuleOfTestsAloneKeepsEveryRule() throws IOException {
        Fixture module = new Fixture(folder, "journeys").file("src/test/java/StoryTest.java", "class StoryTest {}");

        assertThat(module.violations()).isEmpty();
    }

    @Test
    void rulesRefuseToRunOnNothing() throws IOException {
        Path source = folder.resolve("src/main/java/Claims.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class Claims {}");
        Files.writeString(folder.resolve("pom.xml"), "<artifactId>daysheet-billing</artifactId>");

        assertThatThrownBy(() -> HouseModule.at(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("nothing is compiled in");
    }
}
