package org.daysheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WordingTest {
    @TempDir
    private Path folder;

    @Test
    void aTextThatNothingUsesIsFound() throws IOException {
        Fixture module = texts(
                "claims.title=Claims\nclaims.status.ready=Ready\nclaims.old=Old\n",
                "\"claims.title\", \"claims.status.\".concat(\"ready\")");

        assertThat(module.violations("dead-keys")).containsExactly("claims.old is used nowhere");
        assertThat(module.violations("missing-keys")).isEmpty();
    }

    @Test
    void aTextThatIsMissingIsFound() throws IOException {
        Fixture module = texts(
                "claims.title=Claims\n",
                "\"claims.title\", \"claims.subtitle\", \"claims.status.\", \"claims.csv\", \"Claims. Done.\", \"java.time\"");

        assertThat(module.violations("missing-keys"))
                .containsExactly("claims.status. has no text", "claims.subtitle has no text");
    }

    @Test
    void anActionOfTheAuditTrailIsNoText() throws IOException {
        Fixture module = texts("claims.title=Claims\n", "\"claims.title\", Trail.audit(\"claims.sent\")")
                .type(
                        "org.daysheet.billing.claims",
                        "class Trail { static String audit(String action) { return action; } }");

        assertThat(module.violations("missing-keys")).isEmpty();
    }

    @Test
    void aPathThatLeavesTheProjectIsFound() throws IOException {
        String outside = "../" + "shared";
        Fixture module = texts("claims.title=Claims\n", "\"" + outside + "/samples\"")
                .file("src/test/resources/list.txt", "samples in " + outside);

        assertThat(module.violations("outside-paths"))
                .containsExactly(
                        "src/main/java/org/daysheet/billing/claims/Claims.java mentions " + outside,
                        "src/test/resources/list.txt mentions " + outside);
    }

    @Test
    void textsAndPathsInOrderAreFine() throws IOException {
        Fixture module = texts("claims.title=Claims\n", "\"claims.title\", \"daysheet.shared\"");

        assertThat(module.violations("dead-keys")).isEmpty();
        assertThat(module.violations("missing-keys")).isEmpty();
        assertThat(module.violations("outside-paths")).isEmpty();
    }

    private Fixture texts(String properties, String expression) throws IOException {
        return new Fixture(folder, "billing")
                .file("src/main/resources/org/daysheet/billing/claims/messages.properties", properties)
                .type("org.daysheet.billing.claims", "class Claims { String[] texts = {" + expression + "}; }");
    }
}
