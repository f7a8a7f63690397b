package org.daysheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExcusesTest {
    private static final String BODY = "class Claims { class Inner { Object now() { System.out.println(1);"
            + " return java.time.Instant.now(); } } }";

    @TempDir
    private Path folder;

    @Test
    void anExcuseCoversTheClassesInsideAndTheNamedRuleOnly() throws IOException {
        Fixture module = billing("\"clock\"", "It measures the machine, not the practice.", BODY);

        assertThat(module.violations("clock")).isEmpty();
        assertThat(module.violations("console")).hasSize(1).first().asString().contains("Claims$Inner.now");
        assertThat(module.violations("excuses")).isEmpty();
    }

    @Test
    void severalRulesMayBeNamed() throws IOException {
        Fixture module = billing("{\"clock\", \"console\"}", "It measures the machine.", BODY);

        assertThat(module.violations("clock")).isEmpty();
        assertThat(module.violations("console")).isEmpty();
    }

    @Test
    void rulesAboutSourcesTakeExcusesToo() throws IOException {
        Fixture module = billing("\"money\"", "It draws bars.", "class Claims { double paidShare; }");

        assertThat(module.violations("money")).isEmpty();
    }

    @Test
    void anExcuseNeedsAReasonAndARealRule() throws IOException {
        Fixture module = billing("\"clocks\"", " ", BODY);

        assertThat(module.violations("excuses"))
                .containsExactly(
                        "org.daysheet.billing.claims.Claims gives no reason",
                        "org.daysheet.billing.claims.Claims is excused from \"clocks\", which is no rule");
    }

    private Fixture billing(String rules, String why, String body) throws IOException {
        return new Fixture(folder, "billing")
                .type(
                        "org.daysheet.billing.claims",
                        "@org.daysheet.types.house.HouseException(rule = " + rules + ", why = \"" + why + "\") "
                                + body);
    }
}
