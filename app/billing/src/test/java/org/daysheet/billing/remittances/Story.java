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
import org.daysheet.billing.ledger.TransferDraft;
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
        String[] words = line.split("\\s+", -1);
        switch (words[0]) {
            case "payer" -> payer(words);
            case "patient" -> patient(words);
            case "claim" -> claim(line, words);
            case "pays" -> pays(words);
            case "check" -> take(words, below);
            case "post" -> post(words);
            case "void" -> remittances.voidCheck(check(words[1]), "story");
            case "match" -> match(words);
            case "accept" -> accept(words);
            case "held" -> assertThat(held(words[1])).as(line).isEqualTo(below);
            case "transfers" -> assertThat(transfers(words[1])).as(line).containsExactlyElementsOf(below);
            case "open" -> assertThat(open()).as(line).containsExactlyInAnyOrderElementsOf(below);
            case "accounts" -> assertThat(accounts()).as(line).containsExactlyInAnyOrderElementsOf(below);
            case "denials" -> assertThat(denials()).as(line).containsExactlyInAnyOrderElementsOf(below);
            case "tasks" -> assertThat(tasks()).as(line).containsExactlyInAnyOrderElementsOf(below);
            case "news" -> assertThat(news()).as(line).containsExactlyElementsOf(below);
            default -> throw new AssertionError("unknown step: " + line);
        }
    }

    private void payer(String[] words) {
        boolean copayStays = words.length > 3 && words[3].equals("copay-stays");
        payers.put(words[1], session.write(tx -> DeskStore.payer(tx, words[1], words[2], copayStays)));
        payerCodes.put(words[1], words[2]);
    }

    private void patient(String[] words) {
        PatientId patient = session.write(tx -> DeskStore.patient(tx, words[1]));
        patients.put(words[1], patient);
        for (int i = 2; i < words.length; i++) {
            int order = i - 1;
            PayerId payer = named(payers, words[i]);
            CoverageId coverage = session.write(tx -> DeskStore.coverage(tx, patient, payer, order));
            coverages.put(words[1] + "/" + words[i], coverage);
        }
    }

    /// `claim NUMBER PATIENT PAYER DATE: CODE AMOUNT; CODE AMOUNT` or `claim NUMBER PATIENT PAYER same-visit-as
    /// NUMBER`.
    private void claim(String line, String[] words) {
        PatientId patient = named(patients, words[2]);
        CoverageId coverage = named(coverages, words[2] + "/" + words[3]);
        PayerId payer = named(payers, words[3]);
        Visit visit;
        String sequence = "P";
        if (words[4].equals("same-visit-as")) {
            visit = named(visits, words[5]);
            sequence = "S";
        } else {
            LocalDate day = LocalDate.parse(words[4].replace(":", ""));
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
        visits.put(words[1], visit);
        String letter = sequence;
        claims.put(words[1], session.write(tx -> DeskStore.claim(tx, visit, coverage, payer, words[1], letter)));
    }

    /// `pays PATIENT AMOUNT for #CHARGE`.
    private void pays(String[] words) {
        PatientId patient = named(patients, words[1]);
        Money amount = Money.parse(words[2]).orElseThrow();
        ChargeId charge = new ChargeId(Long.parseLong(words[4].substring(1)));
        session.run(tx -> {
            DeskStore.pay(tx, patient, amount);
            DeskStore.apply(tx, patient, charge, amount, "apply:" + words[1] + words[4]);
        });
    }

    /// `check NAME PAYER AMOUNT DATE [METHOD] [HANDLING]`.
    private void take(String[] words, List<String> segments) {
        CheckText check = new CheckText(
                words[2],
                payerCodes.getOrDefault(words[2], "9999999999"),
                words[1],
                Money.parse(words[3]).orElseThrow(),
                words.length > 6 ? words[6] : "I",
                words.length > 5 ? words[5] : "ACH",
                LocalDate.parse(words[4]),
                segments);
        files++;
        byte[] bytes = EraText.file("%09d".formatted(files), List.of(check));
        TakeResult result = remittances.take(words[1] + ".835", bytes, Progress.SILENT);
        assertThat(result).isInstanceOf(TakeResult.Taken.class);
        checks.put(words[1], ((TakeResult.Taken) result).remittances().getFirst());
    }

    /// `post NAME cash AMOUNT` or `post NAME refused KEY`.
    private void post(String[] words) {
        RemittanceId id = check(words[1]);
        CheckPlan before = remittances.plan(id);
        PostResult result = remittances.post(id);
        String told = switch (result) {
            case PostResult.Posted posted -> "cash " + posted.cash();
            case PostResult.Refused refused -> "refused " + refused.key();
        };
        assertThat(told).as(words[1]).isEqualTo(words[2] + " " + words[3]);
        if (result instanceof PostResult.Posted posted) {
            assertThat(before.cash()).isEqualTo(posted.cash());
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

    /// `match CHECK ORDINAL CLAIM`.
    private void match(String[] words) {
        assertThat(remittances.match(remitClaim(words[1], words[2]), named(claims, words[3])))
                .isInstanceOf(PostingPlan.class);
    }

    /// `accept CHECK ORDINAL`.
    private void accept(String[] words) {
        assertThat(remittances.acceptProposal(remitClaim(words[1], words[2]))).isInstanceOf(PostingPlan.class);
    }

    private List<String> held(String check) {
        List<String> held = new ArrayList<>();
        for (CheckPlan.PlannedClaim claim : remittances.plan(check(check)).held()) {
            Hold hold = claim.hold().orElseThrow();
            assertThat(hold.words()).isNotBlank();
            held.add(claim.stated().ordinal() + " " + hold.reason());
            if (hold.proposal() != null) {
                hold.proposal().transfers().forEach(transfer -> held.add("proposed: " + text(transfer)));
            }
        }
        return held;
    }

    private List<String> transfers(String check) {
        return session.read(tx -> {
            List<PostingId> ids = new HistoryQuery(tx).standingOf(check(check)).reversed();
            List<String> lines = new ArrayList<>();
            new Ledger()
                    .transfersOf(tx, ids)
                    .values()
                    .forEach(some -> some.forEach(transfer -> lines.add(text(transfer))));
            return lines;
        });
    }

    private String text(TransferDraft transfer) {
        String reason = transfer.groupCode() == null ? "" : " " + transfer.groupCode() + "-" + transfer.carc();
        Money cas = transfer.casAmount();
        String stated = cas == null || cas.equals(transfer.amount()) ? "" : (cas.isNegative() ? " as " : " of ") + cas;
        return "Dr " + side(transfer.debit(), transfer.debitCharge()) + " Cr "
                + side(transfer.credit(), transfer.creditCharge()) + " " + transfer.amount() + reason + stated;
    }

    private String side(Account account, @org.jspecify.annotations.Nullable ChargeId charge) {
        return name(account) + (charge == null ? "" : " #" + charge);
    }

    private String name(Account account) {
        return switch (account.kind()) {
            case INSURANCE_RECEIVABLE ->
                coverages.entrySet().stream()
                        .filter(entry -> account.equals(Account.insuranceReceivable(entry.getValue())))
                        .map(entry -> entry.getKey().substring(entry.getKey().indexOf('/') + 1))
                        .findFirst()
                        .orElse("?");
            case PATIENT_RECEIVABLE -> "patient";
            case UNAPPLIED_PATIENT -> "unapplied-patient";
            case UNAPPLIED_PAYER -> "unapplied-payer";
            case PAYER_CLEARING -> "clearing";
            case CONTRACTUAL -> account.className() + "";
            case REVENUE,
                    AGENCY_RECEIVABLE,
                    CASH,
                    WRITE_OFF,
                    REFUND,
                    INTEREST,
                    OPENING_BALANCE,
                    FEE_INCOME,
                    AGENCY_FEE -> account.kind().name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private List<String> open() {
        return session.read(tx -> {
            List<String> lines = new ArrayList<>();
            for (PatientId patient : patients.values()) {
                new Balances()
                        .openItemsOf(tx, patient)
                        .forEach(item ->
                                lines.add("#" + item.charge() + " " + name(item.account()) + " " + item.balance()));
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
