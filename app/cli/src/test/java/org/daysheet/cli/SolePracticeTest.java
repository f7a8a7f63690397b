package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A practitioner who bills as a person and is paid elsewhere, said on the command line.
class SolePracticeTest extends DeskPractice {
    @Test
    void aPersonWhoBillsIsNamedChangedAndTakenBack() {
        assertThat(run("practice", "set", "--last", "Okafor").err())
                .contains("A person who bills has a family name and a given name: say --last and --first.");
        assertThat(run("practice", "set", "--first", "Ngozi", "--last", "Okafor", "--middle", "B", "--suffix", "MD")
                        .exitCode())
                .isZero();
        assertThat(run("practice", "set", "--middle", "C").exitCode()).isZero();

        JsonNode shown = run("--json", "practice", "show").json();

        assertThat(shown.path("last").asString()).isEqualTo("Okafor");
        assertThat(shown.path("first").asString()).isEqualTo("Ngozi");
        assertThat(shown.path("middle").asString()).isEqualTo("C");
        assertThat(shown.path("suffix").asString()).isEqualTo("MD");
        JsonNode again = run("--json", "practice", "set", "--last", "").json();
        assertThat(again.path("last").asString()).isEmpty();
        assertThat(again.path("first").asString()).isEmpty();
    }

    @Test
    void whereChecksGoIsSaidCheckedAndTakenBack() {
        assertThat(run("practice", "set", "--pay-to", "PO Box 77", "--pay-to-zip", "627")
                        .err())
                .contains("--pay-to-zip takes a ZIP code of five or nine digits");
        JsonNode set = run(
                        "--json",
                        "practice",
                        "set",
                        "--pay-to",
                        "PO Box 77",
                        "--pay-to-city",
                        "Springfield",
                        "--pay-to-state",
                        "il",
                        "--pay-to-zip",
                        "627050077")
                .json();

        assertThat(set.path("payTo").asString()).isEqualTo("PO Box 77");
        assertThat(set.path("payToCity").asString()).isEqualTo("Springfield");
        assertThat(set.path("payToState").asString()).isEqualTo("IL");
        assertThat(set.path("payToZip").asString()).isEqualTo("627050077");
        assertThat(run("--json", "practice", "set", "--pay-to", "")
                        .json()
                        .path("payToCity")
                        .asString())
                .isEmpty();
    }
}
