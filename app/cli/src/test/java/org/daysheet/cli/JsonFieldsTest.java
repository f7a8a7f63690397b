package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The page scripts rely on names the JSON fields that commands write, and no others.
class JsonFieldsTest extends DeskPractice {
    /// Fields that only some answers of a command have; the page names them.
    private static final Set<String> CONDITIONAL =
            Set.of("before", "on", "kinds", "columns", "required", "unappliedCents", "holdReason", "hold", "file");

    private final Map<String, Set<String>> written = new TreeMap<>();

    @Test
    void everyFieldIsOnThePageAndEveryFieldOfATableIsWritten() throws IOException {
        wholeCycle();
        String page = Files.readString(Path.of("docs", "commands.md"));
        Set<String> untold = new TreeSet<>();
        Set<String> unwritten = new TreeSet<>();
        written.forEach((command, fields) -> {
            Set<String> named = names(told(page, command));
            fields.stream().filter(field -> !named.contains(field)).forEach(field -> untold.add(command + " " + field));
            names(jsonColumn(page, command)).stream()
                    .filter(field -> !fields.contains(field) && !CONDITIONAL.contains(field))
                    .forEach(field -> unwritten.add(command + " " + field));
        });
        assertThat(untold).isEmpty();
        assertThat(unwritten).isEmpty();
    }

    private void factsOfLines() {
        String table = table(
                "rides.csv",
                "encounter_key,patient_account,service_on,rendering_npi,diagnoses,procedure,amount,line_ride_miles",
                "V8,P1,2026-01-22,1999550217,E11.9,A0428,250.00,7.5");
        assertThat(run("take", table).exitCode()).isZero();
        ask("encounters show", "V8");
        ask(
                "claims show",
                run("--json", "claims", "create", "--all")
                        .json()
                        .path("claims")
                        .path(0)
                        .asString());
    }

    private void wholeCycle() throws IOException {
        ask("take", List.of(tables()));
        ask("practice show");
        ask("providers add", "--last", "Marlow", "--npi", "1999550217");
        ask("providers list");
        ask("eligibility record", "--patient", "P1", "--result", "active", "--service", "2026-01-20");
        ask("eligibility list", "--patient", "P1");
        ask("claims create", "--all");
        ask("practice set", "--submitter", "");
        ask("claims scrub");
        ask("practice set", "--submitter", "JUNIPER");
        ask("claims scrub");
        ask("claims list");
        ask("claims print", "1", "--out", file("claim.pdf"));
        ask("claims calibration", "--out", file("sheet.pdf"));
        ask("claims export", "--out", file("outbox"));
        ask("claims export", "--again", "1", "--out", file("again"));
        ask("claims sent");
        ask("take", answers());
        ask("acks list");
        ask("acks seen", "1");
        ask("acks match", "1", "1");
        ask("take", refusal());
        JsonNode refused = run("--json", "acks", "list").json().path("answers").path(0);
        ask("acks match", Long.toString(refused.path("id").asLong()), "--file", "1", "--dry-run");
        ask("acks match", Long.toString(refused.path("id").asLong()), "--file", "1");
        ask("acks match", Long.toString(refused.path("id").asLong()), "--undo");
        ask("claims sent", "1");
        ask("claims show", "1");
        factsOfLines();
        ask("claims proof", "1", "--out", file("proof.pdf"));
        codesAndRules();
        ask("take", check());
        ask("remits list");
        ask("remits show", "1");
        ask("remits plan", "1");
        ask("remits exceptions");
        ask("remits offsets");
        ask("remits post", "1");
        ask("remits plan", "1");
        ask("remits void", "1", "--reason", "Deposit came back");
        ask("payments add", "--patient", "P2", "--amount", "5", "--method", "cash");
        ask("payments list");
        ask("payments use", "--patient", "P2");
        ask("payments return", "R000001", "--reason", "NSF");
        ask("payments add", "--patient", "P2", "--amount", "5", "--method", "cash");
        ask("payments void", "R000002", "--reason", "Entered twice");
        deposits();
        ask("statements run", "--out", file("letters"));
        ask("statements run", "--out", file("letters"));
        ask("statements list");
        ask("statements print", "1", "--out", file("more"));
        ask("report kpi", "--out", file("kpi.csv"));
        ask("kpi");
        ask("balances");
        ask("check");
        ask("tasks watch");
        ask("tasks list");
        closeTheBooks();
    }

    private void deposits() {
        ask("payments add", "--patient", "P2", "--amount", "5", "--method", "cash");
        ask("deposits waiting");
        ask("deposits make", "slip", "--counted", "5", "--payment", "R000003");
        ask("deposits list");
        ask("deposits show", "1");
        ask("deposits slip", "1", "--out", file("slip.pdf"));
        String statement = table("bank.csv", "Date,Description,Amount", "02/01/2026,DEPOSIT,5.00", "02/01/2026,FEE,-1");
        ask("bank take", statement);
        ask("bank take", table("wrong.csv", "Date,Description,Amount", "soon,DEPOSIT,5.00"));
        ask("bank list");
        ask("bank match", "--plain");
        ask("bank explain", "2", "--reason", "Fee");
        ask("bank undo", "1", "--reason", "Another one");
        ask("deposits undo", "1", "--reason", "Left in the drawer");
        ask("deposits day");
    }

    private void closeTheBooks() {
        ask("periods list");
        ask("periods close", "2026-02");
        ask("periods show", "2026-02");
        ask("periods journal", "2026-02", "--out", file("journal.csv"));
        ask("periods reopen", "2026-02", "--reason", "Auditor");
    }

    private void codesAndRules() throws IOException {
        String list = table("icd10cm_codes_2026.txt", "E119    made up", "I10     made up");
        ask("codes import", list, table("MUE_Eff_01-01-2026.csv", "G0439,1,3 made up", "J3420,many,3 made up"));
        ask("codes import", list);
        ask("codes list");
        ask("codes remove", "ICD10CM", "2026");
        Path rule = Files.writeString(folder.resolve("rule.json"), """
                {"name":"Visits","when":{"payers":["ACME1"],"line":{"procedures":["G*"]}},"says":{"message":"Look."},
                 "cases":[{"claim":"DS1-1","hit":true},
                          {"title":"none","hit":false,"facts":{"payer":"X","lines":[{"procedure":"G0439"}]}}]}""");
        ask("rules save", rule.toString());
        ask("rules list");
        ask("rules show", "1");
        ask("rules test", "1");
        ask("rules try", "1", "--from", "2026-01-01", "--to", "2026-01-31");
        ask("rules suggest");
        ask("rules retire", "1");
    }

    /// A check over 88.00 of the visit's 150.00 under a number of its own.
    private String check() throws IOException {
        String text = "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260115*1200*^*00501*"
                + "000000001*0*P*:~GS*HP*PAYER*PRACTICE*20260115*1200*1*X*005010X221A1~ST*835*0001~"
                + "BPR*I*88*C*CHK************20260131~TRN*1*4711*1512345678~DTM*405*20260131~"
                + "N1*PR*ACME HEALTH PLAN*XV*ACME1~N3*1 PLAN WAY~N4*ALBANY*NY*12207~PER*BL*DESK*TE*5555550100~"
                + "N1*PE*JUNIPER STREET*XX*1234567893~LX*1~CLP*DS1-1*1*150*88**12*ICN1*11~"
                + "NM1*QC*1*RIVERA*ANA****MI*W123~SVC*HC:G0439*150*88~DTM*472*20260120~CAS*CO*45*62~REF*6R*L1V1~"
                + "SE*17*0001~GE*1*1~IEA*1*000000001~";
        return Files.writeString(folder.resolve("check.835"), text).toString();
    }

    /// A TA1 about a file of another number.
    private String refusal() throws IOException {
        String text = "ISA*00*          *00*          *ZZ*CLEARWATER     *ZZ*JUNIPER        *260201*1000*^*00501*"
                + "000000099*0*P*:~TA1*000000077*260201*1000*R*006~IEA*0*000000099~";
        return Files.writeString(folder.resolve("refusal.ta1"), text).toString();
    }

    /// A 277CA about a claim of another number.
    private String answers() throws IOException {
        String text = "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260201*1200*^*00501*"
                + "000000002*0*P*:~GS*HN*PAYER*PRACTICE*20260201*1200*1*X*005010X214~ST*277*0001*005010X214~"
                + "BHT*0085*08*1*20260201*1000*TH~HL*1**20*1~NM1*PR*2*ACME*****PI*ACME1~TRN*1*X1~"
                + "HL*2*1*21*1~NM1*41*2*JUNIPER*****46*JUNIPER~TRN*2*DS1~STC*A1:19:PR*20260201*WQ*150~"
                + "HL*3*2*19*1~NM1*85*2*JUNIPER*****XX*1234567893~TRN*1*0~STC*A1:19:PR**WQ*150~"
                + "HL*4*3*PT~NM1*QC*1*RIVERA*ANA~TRN*2*XX9~STC*A1:19:PR*20260201*WQ*150~"
                + "SVC*HC:G0439*150~STC*A1:19*20260201*WQ~"
                + "SE*22*0001~GE*1*1~IEA*1*000000002~";
        return Files.writeString(folder.resolve("answers.277"), text).toString();
    }

    private void ask(String command, String... arguments) {
        List<String> line = new ArrayList<>(List.of(command.split(" ")));
        line.addAll(List.of(arguments));
        ask(command, line);
    }

    private void ask(String command, List<String> arguments) {
        String day = command.startsWith("tasks") || command.startsWith("periods") ? "2026-06-01" : "2026-02-01";
        List<String> line =
                new ArrayList<>(List.of("--practice", folder.resolve("practice").toString(), "--as-of", day));
        line.add("--json");
        line.addAll(arguments);
        CommandLineRun run = CommandLineRun.of(SECRET, line.toArray(String[]::new));
        assertThat(run.exitCode()).as(command + run.out() + run.err()).isLessThan(2);
        assertThat(run.json().has("error")).as(command + run.out()).isFalse();
        String known = command.startsWith("report") ? "report" : command;
        gather(run.json(), written.computeIfAbsent(known, _ -> new TreeSet<>()));
    }

    private static void gather(JsonNode node, Set<String> fields) {
        node.propertyNames().forEach(fields::add);
        node.valueStream().forEach(child -> gather(child, fields));
    }

    /// The section whose title names the command or begins with its group, and the rows of tables that do.
    private static String told(String page, String command) {
        Pattern named = Pattern.compile("`" + Pattern.quote(command) + "[ `]");
        StringBuilder told = new StringBuilder();
        for (String section : page.split("(?m)^(?=##)")) {
            if (section.contains("Findings** have one shape")) {
                told.append(section, section.indexOf("**Findings**"), section.length());
            }
            boolean isTitled =
                    named.matcher(section.lines().findFirst().orElse("")).find();
            boolean hasProse = Set.of("remits", "kpi").contains(command.split(" ")[0])
                    && named.matcher(section).find();
            if (isTitled || hasProse) {
                told.append(section);
            }
        }
        return told + jsonColumn(page, command);
    }

    /// The last cells of the rows that tell the command, where tables have a column for JSON.
    private static String jsonColumn(String page, String command) {
        Pattern row = Pattern.compile("(?m)^\\| `" + Pattern.quote(command) + "[ `].*\\| (.*) \\|$");
        String cells = row.matcher(page).results().map(found -> found.group(1)).collect(Collectors.joining(" "));
        return command.startsWith("remits") || command.equals("kpi") || command.equals("report")
                ? cells.replaceAll(".*`pdf`.*", "")
                : cells;
    }

    private static Set<String> names(String text) {
        return Pattern.compile("`([a-z][A-Za-z0-9]*)`")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
