package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.denials.Denials;
import org.daysheet.billing.followups.FollowUpTask;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.RecordedPosting;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.DeskStore.Service;
import org.daysheet.billing.remittances.DeskStore.Visit;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.billing.security.Session;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// Plays a story that an accountant can read: what was there, what a payer sent, what the books must show then.
/// Every story ends with the full check of the books.
final class Story {
    private final Session session;
    private final Remittances remittances;
    private final Denials denials;
    private final FollowUps followUps;
    private final Map<String, PayerId> payers = new LinkedHashMap<>();
    private final Map<String, String> payerCodes = new HashMap<>();
    private final Map<String, PatientId> patients = new LinkedHashMap<>();
    private final Map<String, CoverageId> coverages = new LinkedHashMap<>();
    private final Map<String, Visit> visits = new HashMap<>();
    private final Map<String, ClaimId> claims = new HashMap<>();
    private final Map<String, RemittanceId> checks = new LinkedHashMap<>();
    private final StoryWords words = new StoryWords(coverages);
    private final List<ClaimBook.ClaimNews> news = new ArrayList<>();
    private int files;

    Story(TestDatabase database) {
        session = new Session(database.database(), database.user());
        followUps = new FollowUps(session);
        denials = new Denials(session, new Ledger(), followUps::denialMoved);
        remittances = new Remittances(
                session,
                new Ledger(),
                denials,
                followUps,
                (tx, told) -> news.addAll(told),
                ResponsibilityListener.NOBODY);
    }

    Remittances remittances() {
        return remittances;
    }

    Session session() {
        return session;
    }

    RemittanceId check(String name) {
        return named(checks, name);
    }

    private static <T> T named(Map<String, T> things, String name) {
        T thing = things.get(name);
        if (thing == null) {
            throw new AssertionError("the story has no " + name);
        }
        return thing;
    }

    void play(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        int at = 0;
        while (at < lines.size()) {
            int end = at + 1;
            while (end < lines.size() && lines.get(end).startsWith(" ")) {
                end++;
            }
            List<String> below =
                    lines.subList(at + 1, end).stream().map(String::strip).toList();
            step(lines.get(at).strip(), below);
            at = end;
        }
        assertSound();
    }

    void assertSound() {
        List<CheckResult> broken = BooksCheck.run(session, Progress.SILENT).stream()
                .filter(result -> !result.passed())
                .toList();
        assertThat(broken).as("broken promises").isEmpty();
    }

    private void step(String line, List<String> below) {
        String[] step = line.split("\\s+", -1);
        switch (step[0]) {
            case "payer" -> payer(step);
            case "alias" -> session.run(tx -> DeskStore.alias(tx, named(payers, step[1]), step[2]));
            case "patient" -> patient(step);
            case "covered" -> covered(step[1], step[2], Integer.parseInt(step[3]));
            case "numbered" -> session.run(tx -> DeskStore.number(tx, named(claims, step[1]), step[2]));
            case "claim" -> claim(line, step);
            case "pays" -> pays(step);
            case "check" -> take(step, below);
            case "post" -> post(step);
            case "void" -> undo(step);
            case "match" -> match(step);
            case "accept" -> accept(step);
            case "held" -> assertThat(held(step[1])).as(line).isEqualTo(below);
            case "transfers" -> assertThat(transfers(step[1])).as(line).containsExactlyElementsOf(below);
            case "waiting" -> assertThat(waiting(step[1])).as(line).isEqualTo(step[2]);
            case "open" -> assertThat(open()).as(line).containsExactlyInAnyOrderElementsOf(below);
            case "accounts" -> assertThat(accounts()).as(line).containsExactlyInAnyOrderElementsOf(below);
            case "denials" -> assertThat(denials()).as(line).containsExactlyInAnyOrderElementsOf(below);
            case "tasks" -> assertThat(tasks()).as(line).containsExactlyInAnyOrderElementsOf(below);
            case "news" -> assertThat(news()).as(line).containsExactlyElementsOf(below);
            default -> throw new AssertionError("unknown step: " + line);
        }
    }

    private void payer(String[] step) {
        boolean copayStays = step.length > 3 && step[3].equals("copay-stays");
        payers.put(step[1], session.write(tx -> DeskStore.payer(tx, step[1], step[2], copayStays)));
        payerCodes.put(step[1], step[2]);
    }

    private void patient(String[] step) {
        PatientId patient = session.write(tx -> DeskStore.patient(tx, step[1]));
        patients.put(step[1], patient);
        for (int i = 2; i < step.length; i++) {
            covered(step[1], step[i], i - 1);
        }
    }

    /// `covered PATIENT PAYER ORDER`.
    private void covered(String name, String payer, int order) {
        PatientId patient = named(patients, name);
        CoverageId coverage = session.write(tx -> DeskStore.coverage(tx, patient, named(payers, payer), order));
        coverages.put(name + "/" + payer, coverage);
    }

    /// `claim NUMBER PATIENT PAYER DATE: CODE AMOUNT; CODE AMOUNT` or `claim NUMBER PATIENT PAYER same-visit-as
    /// NUMBER`.
    private void claim(String line, String[] step) {
        PatientId patient = named(patients, step[2]);
        CoverageId coverage = named(coverages, step[2] + "/" + step[3]);
        PayerId payer = named(payers, step[3]);
        Visit visit;
        String sequence = "P";
        if (step[4].equals("same-visit-as")) {
            visit = named(visits, step[5]);
            sequence = "S";
        } else {
            LocalDate day = LocalDate.parse(step[4].replace(":", ""));
            List<Service> services = new ArrayList<>();
            for (String part : line.substring(line.indexOf(": ") + 2).split(";", -1)) {
                String[] service = part.strip().split("\\s+", -1);
                String[] code = service[0].split(":", -1);
                services.add(new Service(
                        code[0],
                        code.length > 1 ? List.of(code[1]) : List.of(),
                        Money.parse(service[1]).orElseThrow()));
            }
            visit = session.write(
                    tx -> DeskStore.visit(tx, patient, Account.insuranceReceivable(coverage), day, services));
        }
        visits.put(step[1], visit);
        String letter = sequence;
        claims.put(step[1], session.write(tx -> DeskStore.claim(tx, visit, coverage, payer, step[1], letter)));
    }

    /// `pays PATIENT AMOUNT for #CHARGE`.
    private void pays(String[] step) {
        PatientId patient = named(patients, step[1]);
        Money amount = Money.parse(step[2]).orElseThrow();
        ChargeId charge = new ChargeId(Long.parseLong(step[4].substring(1)));
        session.run(tx -> {
            DeskStore.pay(tx, patient, amount);
            DeskStore.apply(tx, patient, charge, amount, "apply:" + step[1] + step[4]);
        });
    }

    /// `check NAME PAYER AMOUNT DATE [METHOD] [HANDLING]`.
    private void take(String[] step, List<String> segments) {
        CheckText check = new CheckText(
                step[2],
                payerCodes.getOrDefault(step[2], "9999999999"),
                step[1],
                Money.parse(step[3]).orElseThrow(),
                step.length > 6 ? step[6] : "I",
                step.length > 5 ? step[5] : "ACH",
                LocalDate.parse(step[4]),
                segments);
        files++;
        byte[] bytes = EraText.file("%09d".formatted(files), List.of(check));
        TakeResult result = remittances.take(step[1] + ".835", bytes, Progress.SILENT);
        assertThat(result).isInstanceOf(TakeResult.Taken.class);
        checks.put(step[1], ((TakeResult.Taken) result).remittances().getFirst());
    }

    /// `post NAME cash AMOUNT` or `post NAME refused KEY`.
    private void post(String[] step) {
        RemittanceId id = check(step[1]);
        CheckPlan before = remittances.plan(id);
        RecordedTransfers recorded = RecordedTransfers.from(session);
        PostResult result = remittances.post(id);
        String told = switch (result) {
            case PostResult.Posted posted -> "cash " + posted.cash();
            case PostResult.Refused refused -> "refused " + refused.key();
        };
        assertThat(told).as(step[1]).isEqualTo(step[2] + " " + step[3]);
        if (result instanceof PostResult.Posted posted) {
            assertThat(before.cash()).isEqualTo(posted.cash());
            assertThat(recorded.since()).containsExactlyInAnyOrderElementsOf(RecordedTransfers.shown(before));
            assertThat(remittances.recorded(id))
                    .flatExtracting(RecordedPosting::transfers)
                    .containsAll(RecordedTransfers.shown(before));
        }
    }

    private RemitClaimId remitClaim(String check, String ordinal) {
        return remittances.claims(check(check)).stream()
                .filter(claim -> claim.stated().ordinal() == Integer.parseInt(ordinal))
                .findFirst()
                .orElseThrow()
                .stated()
                .id();
    }

    /// `match CHECK ORDINAL CLAIM` or `match CHECK ORDINAL CLAIM held REASON`.
    private void match(String[] step) {
        ClaimPlan plan = remittances.match(remitClaim(step[1], step[2]), named(claims, step[3]));
        String told = plan instanceof Hold hold ? hold.reason().name() : "posted";
        assertThat(told).isEqualTo(step.length > 5 ? step[5] : "posted");
    }

    /// `void CHECK` or `void CHECK refused KEY`.
    private void undo(String[] step) {
        String told = "done";
        try {
            remittances.voidCheck(check(step[1]), "story");
        } catch (BillingException refused) {
            told = refused.key();
        }
        assertThat(told).as("void " + step[1]).isEqualTo(step.length > 3 ? step[3] : "done");
    }

    /// Money of a payer, or of nobody known, that waits.
    private String waiting(String payer) {
        Account account = Account.unappliedPayer(payer.equals("nobody") ? null : named(payers, payer));
        return session.read(tx -> new Balances().of(tx, account)).toString();
    }

    /// `accept CHECK ORDINAL`.
    private void accept(String[] step) {
        assertThat(remittances.acceptProposal(remitClaim(step[1], step[2]))).isInstanceOf(PostingPlan.class);
    }

    private List<String> held(String check) {
        List<String> held = new ArrayList<>();
        for (CheckPlan.PlannedClaim claim : remittances.plan(check(check)).held()) {
            Hold hold = claim.hold().orElseThrow();
            assertThat(hold.words()).isNotBlank();
            held.add(claim.stated().ordinal() + " " + hold.reason());
            if (hold.proposal() != null) {
                hold.proposal().transfers().forEach(transfer -> held.add("proposed: " + words.transfer(transfer)));
            }
        }
        return held;
    }

    private List<String> transfers(String check) {
        return session.read(tx -> {
            RemittanceId id = check(check);
            List<PostingId> ids = new ChainQuery(tx)
                    .of(id).stream()
                            .flatMap(chain -> chain.left(id).keySet().stream().map(claim -> chain.last(id, claim)))
                            .map(ChainQuery.Link::posting)
                            .sorted()
                            .map(PostingId::new)
                            .toList();
            List<String> lines = new ArrayList<>();
            new Ledger()
                    .transfersOf(tx, ids)
                    .values()
                    .forEach(some -> some.forEach(transfer -> lines.add(words.transfer(transfer))));
            return lines;
        });
    }

    private List<String> open() {
        return session.read(tx -> {
            List<String> lines = new ArrayList<>();
            for (PatientId patient : patients.values()) {
                new Balances()
                        .openItemsOf(tx, patient)
                        .forEach(item -> lines.add(
                                "#" + item.charge() + " " + words.account(item.account()) + " " + item.balance()));
            }
            return lines;
        });
    }

    /// Everything beside revenue and receivables.
    private List<String> accounts() {
        Set<AccountKind> left =
                Set.of(AccountKind.REVENUE, AccountKind.INSURANCE_RECEIVABLE, AccountKind.PATIENT_RECEIVABLE);
        return session.read(tx -> new Balances()
                .byKind(tx).entrySet().stream()
                        .filter(entry -> !left.contains(entry.getKey())
                                && !entry.getValue().isZero())
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }

    private List<String> denials() {
        return denials.list(true).stream()
                .sorted(Comparator.comparingLong(denial -> denial.id().value()))
                .map(denial -> denial.kind() + (denial.charge() == null ? "" : " #" + denial.charge()) + " "
                        + denial.group() + "-" + denial.carc() + " " + denial.amount() + " " + denial.category()
                        + (denial.remarks().isEmpty() ? "" : " " + String.join(" ", denial.remarks())))
                .toList();
    }

    private List<String> tasks() {
        return followUps.list(TaskFilter.OPEN).stream()
                .map(FollowUpTask::kind)
                .map(Enum::name)
                .sorted()
                .toList();
    }

    private List<String> news() {
        List<String> lines = news.stream()
                .map(item -> "claim " + item.claim() + " " + item.outcome()
                        + (item.payerControl() == null ? "" : " " + item.payerControl()))
                .toList();
        news.clear();
        return lines;
    }

    static String read(String name) {
        try (var in = Story.class.getResourceAsStream("stories/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
