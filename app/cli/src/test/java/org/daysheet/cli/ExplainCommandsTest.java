package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Why a balance is what it is, and whose turn it is with a claim, on the command line.
class ExplainCommandsTest extends DeskPractice {
    @BeforeEach
    void twoVisits() {
        assertThat(run(tables()).exitCode()).isZero();
    }

    @Test
    void aVisitIsBilledByTheKeyItCameWith() {
        assertThat(run("--json", "claims", "create", "--encounter", "V1")
                        .json()
                        .path("created")
                        .asInt())
                .isOne();
        CommandLineRun unknown = run("claims", "create", "--encounter", "V9");
        assertThat(unknown.exitCode()).isOne();
        assertThat(unknown.err()).contains("There is no visit V9.");
    }

    @Test
    void theListOfClaimsSaysWhoseTurnItIsAndCanBeNarrowedToIt() {
        assertThat(run("claims", "create", "--all").exitCode()).isZero();
        JsonNode all = run("--json", "claims", "list").json().path("claims");
        assertThat(all.size()).isOne();
        assertThat(all.path(0).path("step").asString()).isEqualTo("DRAFT");
        assertThat(all.path(0).path("owner").asString()).isEqualTo("PRACTICE");
        assertThat(run("--json", "claims", "list", "--owner", "practice")
                        .json()
                        .path("claims")
                        .size())
                .isOne();
        assertThat(run("--json", "claims", "list", "--owner", "payer")
                        .json()
                        .path("claims")
                        .size())
                .isZero();
    }

    @Test
    void theBalanceOfAPatientIsTheChainOfWhatMovedIt() {
        assertThat(run("payments", "add", "--patient", "P2", "--amount", "40.00", "--method", "card")
                        .exitCode())
                .isZero();

        JsonNode told = run("--json", "explain", "patient", "P2", "--segments").json();

        assertThat(told.path("balanceCents").asLong()).isEqualTo(5_900);
        assertThat(told.path("explainedCents").asLong()).isEqualTo(5_900);
        assertThat(told.path("agrees").asBoolean()).isTrue();
        assertThat(told.path("steps")
                        .valueStream()
                        .map(step -> step.path("kind").asString()))
                .startsWith("CHARGE");
        assertThat(told.path("segments").isArray()).isTrue();
        assertThat(run("explain", "charge", "999").err()).contains("There is no charge 999.");
        assertThat(run("explain", "patient", "P2").out()).contains("59.00");
    }

    @Test
    void anAccountOfTheBooksAndAKeyFigureAreExplainedToo() {
        JsonNode revenue = run("--json", "explain", "account", "revenue").json();
        assertThat(revenue.path("balanceCents").asLong()).isEqualTo(-24_900);
        assertThat(revenue.path("agrees").asBoolean()).isTrue();
        assertThat(run("--json", "explain", "account", "insurance-receivable", "--payer", "ACME1")
                        .json()
                        .path("balanceCents")
                        .asLong())
                .isEqualTo(15_000);

        JsonNode figure = run("--json", "explain", "figure", "days-in-ar").json();
        assertThat(figure.path("count").asInt()).isEqualTo(2);
        assertThat(figure.path("parts")
                        .valueStream()
                        .map(part -> part.path("explain").asString()))
                .containsExactlyInAnyOrder("patient P1", "patient P2");
        assertThat(run("explain", "figure", "luck").err()).contains("There is no figure luck.");
    }

    @Test
    void everyLineOfAStatementIsExplained() {
        assertThat(run("statements", "run", "--out", file("letters")).exitCode())
                .isZero();
        JsonNode lines = run("--json", "explain", "statement", "S000001").json().path("lines");
        assertThat(lines.valueStream().map(line -> line.path("agrees").asBoolean()))
                .isNotEmpty()
                .containsOnly(true);
        assertThat(run("explain", "statement", "none").exitCode()).isOne();
    }
}
