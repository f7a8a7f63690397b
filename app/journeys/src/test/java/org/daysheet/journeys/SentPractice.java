package org.daysheet.journeys;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.daysheet.demo.simulator.AnswerFile;
import org.daysheet.demo.simulator.AnswerKind;
import org.daysheet.demo.simulator.Fault;
import org.daysheet.demo.simulator.PayerSimulator;
import org.daysheet.demo.simulator.Scenario;
import org.daysheet.demo.simulator.ScenarioMix;
import org.daysheet.demo.simulator.SentCheck;
import org.daysheet.demo.simulator.SimulatorSettings;
import org.daysheet.demo.simulator.Timing;
import org.daysheet.types.id.Npi;
import tools.jackson.databind.JsonNode;

/// A practice made by `init` and filled from tables by commands alone, whose first claims have just been sent: made
/// once for a run, only
/// ever copied.
///
/// @param commands at the closed practice, after `claims export`
/// @param sent the 837P file
/// @param claims its claims, by the account number of the patient
record SentPractice(Commands commands, Path sent, Map<String, SentClaim> claims) {
    static final LocalDate SERVED = LocalDate.of(2026, 1, 12);
    static final LocalDate SENT = LocalDate.of(2026, 1, 15);
    static final LocalDate ANSWERED = LocalDate.of(2026, 1, 26);
    static final String LAKESIDE = "60098";

    private static final String RENDERING = Npi.ofBase("199955021").value();

    /// What is needed to answer a claim.
    ///
    /// @param control CLM01
    /// @param lines line control numbers
    record SentClaim(long id, String control, long charge, List<String> lines) {}

    private static final class Holder {
        private static final SentPractice ONE = build(Folders.fresh("sent"));
    }

    static SentPractice shared() {
        return Holder.ONE;
    }

    Commands copyTo(Path folder) {
        return commands.at(Folders.copy(commands.practice(), folder)).on(ANSWERED);
    }

    SentClaim claim(String account) {
        return java.util.Objects.requireNonNull(claims.get(account));
    }

    /// All answers of honest or faulty payers to the file, written into a folder in order of arrival, and their own
    /// books.
    Answered answer(Path mailbox, Fault... faults) {
        ScenarioMix mix = new ScenarioMix(Map.of(
                Scenario.PAID,
                2,
                Scenario.COPAY,
                2,
                Scenario.COINSURANCE,
                3,
                Scenario.DEDUCTIBLE_FULL,
                2,
                Scenario.DENIED,
                3));
        PayerSimulator payers =
                new PayerSimulator(new SimulatorSettings(3, mix, Timing.AT_ONCE, java.util.Set.of(faults)));
        List<Path> acknowledgments = new ArrayList<>();
        List<Path> remittances = new ArrayList<>();
        for (AnswerFile file : payers.answer(Folders.bytes(sent), SENT).files()) {
            Path written = Folders.write(mailbox.resolve(file.name()), file.bytes());
            (file.kind() == AnswerKind.REMITTANCE_835 ? remittances : acknowledgments).add(written);
        }
        return new Answered(acknowledgments, remittances, payers.sentChecks());
    }

    /// What came back.
    ///
    /// @param books the payers' own, which no code under test wrote
    record Answered(List<Path> acknowledgments, List<Path> remittances, List<SentCheck> books) {}

    private static SentPractice build(Path home) {
        Path practice = home.resolve("practice");
        Commands commands = new Commands(practice, LivedPractice.PASSPHRASE, SENT);
        Run made = commands.line(List.of(
                "--as-of",
                "2026-01-05",
                "--json",
                "init",
                practice.toString(),
                "--name",
                "Juniper Street Family Medicine",
                "--npi",
                "1234567893",
                "--tax-id",
                "990055501",
                "--time-zone",
                "America/New_York",
                "--address",
                "12 Juniper Street",
                "--city",
                "Hartwell",
                "--state",
                "CT",
                "--zip",
                "060990001",
                "--contact",
                "Billing office",
                "--phone",
                "5555550142",
                "--taxonomy",
                "207Q00000X",
                "--submitter",
                "JUNIPER",
                "--receiver",
                "CLEARWATER",
                "--receiver-name",
                "Clearwater Exchange",
                "--test-files",
                "true"));
        Assertions.assertThat(made.exitCode()).as(made.err()).isZero();
        Assertions.assertThat(made.json().path("recoveryKey").asString()).hasSizeGreaterThan(30);
        for (Map.Entry<String, String> table : tables().entrySet()) {
            Path file = Folders.write(home.resolve(table.getKey()), table.getValue());
            JsonNode taken = commands.json(0, "take", file).path("files").path(0);
            Assertions.assertThat(taken.path("outcome").asString())
                    .as("%s", taken)
                    .isEqualTo("taken");
        }
        JsonNode created = commands.json(0, "claims", "create", "--all");
        Assertions.assertThat(created.path("created").asInt()).isEqualTo(6);
        JsonNode scrubbed = commands.json(0, "claims", "scrub");
        Assertions.assertThat(scrubbed.path("ready").asInt()).as("%s", scrubbed).isEqualTo(6);
        JsonNode exported = commands.json(0, "claims", "export", "--out", home.resolve("outbox"));
        Assertions.assertThat(exported.path("files").size()).as("%s", exported).isEqualTo(1);
        Path sent = Path.of(exported.path("files").path(0).path("path").asString());
        return new SentPractice(commands, sent, claims(commands));
    }

    private static Map<String, SentClaim> claims(Commands commands) {
        Map<String, SentClaim> claims = new java.util.TreeMap<>();
        for (JsonNode row : commands.json(0, "claims", "list").path("claims")) {
            JsonNode shown = commands.json(0, "claims", "show", row.path("id").asLong());
            List<String> lines = shown.path("lines")
                    .valueStream()
                    .map(line -> line.path("control").asString())
                    .toList();
            String name = row.path("patient").asString();
            claims.put(
                    name.substring(0, name.indexOf(',')),
                    new SentClaim(
                            row.path("id").asLong(),
                            row.path("control").asString(),
                            row.path("chargeCents").asLong(),
                            lines));
        }
        return claims;
    }

    /// The tables a practice starts from, in order.
    private static Map<String, String> tables() {
        Map<String, String> tables = new java.util.LinkedHashMap<>();
        tables.put("providers.csv", """
                provider_npi,role,last_name,first_name,taxonomy
                %s,rendering,Marlow,Helen,207Q00000X
                """.formatted(RENDERING));
        tables.put("payers.csv", """
                payer_code,payer_name,filing_indicator,address1,city,state,zip
                60098,Lakeside Mutual,CI,PO Box 60098,Hartwell,CT,060990000
                04990,Northfield Medicare Part B,MB,PO Box 4990,Hartwell,CT,060990000
                33196,Heartland Senior Supplement,CI,PO Box 33196,Hartwell,CT,060990000
                """);
        tables.put("fees.csv", """
                procedure,fee,effective_on,short_name
                G0402,200.00,2025-01-01,Welcome visit
                G0439,150.00,2025-01-01,Yearly wellness visit
                J3420,18.50,2025-01-01,Vitamin B12 injection
                """);
        tables.put("patients.csv", """
                patient_account,last_name,first_name,birth_on,sex,address1,city,state,zip,guarantor_account
                P1,Amberg,Ada,1980-02-03,F,1 Elm Street,Hartwell,CT,060990011,
                P2,Birkett,Ben,1975-05-06,M,2 Elm Street,Hartwell,CT,060990011,
                P3,Corwin,Cleo,2015-07-08,F,1 Elm Street,Hartwell,CT,060990011,P1
                P4,Dunmore,Dora,1950-09-10,F,4 Elm Street,Hartwell,CT,060990011,
                P5,Ellery,Ed,1990-11-12,M,5 Elm Street,Hartwell,CT,060990011,
                P6,Farrant,Fay,1985-01-02,F,6 Elm Street,Hartwell,CT,060990011,
                P7,Garrick,Gus,1979-03-04,M,7 Elm Street,Hartwell,CT,060990011,
                """);
        tables.put("coverages.csv", """
                patient_account,payer_code,order,member_number,effective_on,relationship,subscriber_last_name,subscriber_first_name,subscriber_birth_on,subscriber_sex,subscriber_address1,subscriber_city,subscriber_state,subscriber_zip
                P1,60098,1,W000000001,2025-01-01,self,,,,,,,,
                P2,60098,1,W000000002,2025-01-01,self,,,,,,,,
                P3,60098,1,W000000001,2025-01-01,child,Amberg,Ada,1980-02-03,F,1 Elm Street,Hartwell,CT,060990011
                P4,04990,1,1AA2AA3AA44,2025-01-01,self,,,,,,,,
                P4,33196,2,HS00000004,2025-01-01,self,,,,,,,,
                P6,60098,1,W000000006,2025-01-01,self,,,,,,,,
                P7,60098,1,W000000007,2025-01-01,self,,,,,,,,
                """);
        tables.put("encounters.csv", """
                encounter_key,patient_account,service_on,rendering_npi,procedure,diagnoses,self_pay
                V1,P1,2026-01-12,%1$s,G0402,Z0000,
                V2,P2,2026-01-12,%1$s,G0439,Z0000,
                V3,P3,2026-01-12,%1$s,G0439,Z00129,
                V4,P4,2026-01-12,%1$s,G0439,Z0000 I10,
                V4,P4,2026-01-12,%1$s,J3420,,
                V5,P5,2026-01-12,%1$s,G0439,Z0000,yes
                V6,P6,2026-01-12,%1$s,G0402,Z0000,
                V7,P7,2026-01-12,%1$s,G0439,Z0000 E538,
                V7,P7,2026-01-12,%1$s,J3420,,
                """.formatted(RENDERING));
        return tables;
    }
}
