package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What payers said about coverages, written down, corrected and asked for by commands.
final class EligibilityCommandsTest extends DeskPractice {
    @Test
    void aCheckIsRecordedCorrectedAndListed() {
        assertThat(run(tables()).exitCode()).isZero();
        CommandLineRun recorded = run(
                "--json",
                "eligibility",
                "record",
                "--patient",
                "P1",
                "--service",
                "2026-01-20",
                "--asked",
                "2026-01-19",
                "--result",
                "active",
                "--plan",
                "Gold",
                "--holds-from",
                "2026-01-01",
                "--copay",
                "20",
                "--deductible-left",
                "350.50",
                "--coinsurance",
                "20",
                "--visits-left",
                "12",
                "--spoke-with",
                "Kim L.",
                "--reference",
                "7781",
                "--note",
                "long wait");
        assertThat(recorded.json().toString()).as(recorded.err()).isEqualTo("{\"checks\":[" + row("null") + "]}");
        CommandLineRun corrected = run(
                "--json",
                "eligibility",
                "record",
                "--patient",
                "P1",
                "--result",
                "inactive",
                "--how",
                "271",
                "--corrects",
                "1");
        String second = second();
        assertThat(corrected.json().toString()).as(corrected.err()).isEqualTo("{\"checks\":[" + second + "]}");

        assertThat(run("--json", "eligibility", "list").json().toString())
                .isEqualTo("{\"checks\":[" + second + "," + row("2") + "]}");
        assertThat(run("--json", "eligibility", "list", "--patient", "P1", "--from", "2026-02-01")
                        .json()
                        .toString())
                .isEqualTo("{\"checks\":[" + second + "]}");
        assertThat(run("--json", "eligibility", "list", "--from", "2026-02-02")
                        .json()
                        .toString())
                .isEqualTo("{\"checks\":[]}");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run("eligibility", "record", "--patient", "P2", "--result", "active")
                        .err())
                .contains("The patient P2 has no coverage 1 on 2026-02-01.");
        assertThat(run("eligibility", "record", "--patient", "P1", "--result", "perhaps")
                        .exitCode())
                .isEqualTo(2);
        assertThat(run("eligibility", "record", "--patient", "P1", "--result", "active", "--copay", "much")
                        .err())
                .contains("\"much\" is not an amount. Write it as 25.00.");
        assertThat(run("eligibility", "record", "--patient", "P1", "--result", "active", "--coinsurance", "120")
                        .err())
                .contains("The patient's share is between 0 and 100 percent, not 120. Nothing was kept.");
        assertThat(run("eligibility", "record", "--patient", "P1", "--result", "active", "--asked", "2026-02-02")
                        .err())
                .contains("The payer cannot have been asked on 02/02/2026");
        assertThat(run("eligibility", "record", "--patient", "P1", "--result", "active", "--corrects", "7")
                        .err())
                .contains("There is no eligibility check with the key 7.");
    }

    private static String row(String correctedBy) {
        return "{\"id\":1,\"patient\":\"P1\",\"order\":1,\"payer\":\"ACME1\",\"serviceOn\":\"2026-01-20\","
                + "\"askedOn\":\"2026-01-19\",\"how\":\"phone\",\"result\":\"active\",\"plan\":\"Gold\","
                + "\"holdsFrom\":\"2026-01-01\",\"holdsTo\":null,\"copayCents\":2000,\"deductibleLeftCents\":35050,"
                + "\"coinsurance\":20,\"visitsLeft\":12,\"spokeWith\":\"Kim L.\",\"reference\":\"7781\","
                + "\"note\":\"long wait\",\"corrects\":null,\"correctedBy\":" + correctedBy
                + ",\"recordedBy\":\"owner\"}";
    }

    private static String second() {
        return "{\"id\":2,\"patient\":\"P1\",\"order\":1,\"payer\":\"ACME1\",\"serviceOn\":\"2026-02-01\","
                + "\"askedOn\":\"2026-02-01\",\"how\":\"271\",\"result\":\"inactive\",\"plan\":\"\",\"holdsFrom\":null,"
                + "\"holdsTo\":null,\"copayCents\":null,\"deductibleLeftCents\":null,\"coinsurance\":null,"
                + "\"visitsLeft\":null,\"spokeWith\":\"\",\"reference\":\"\",\"note\":\"\",\"corrects\":1,"
                + "\"correctedBy\":null,\"recordedBy\":\"owner\"}";
    }
}
