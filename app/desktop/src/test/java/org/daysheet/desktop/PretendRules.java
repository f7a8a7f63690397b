package org.daysheet.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.codelists.CodeList;
import org.daysheet.billing.codelists.CodeListFile;
import org.daysheet.billing.codelists.CodeListKind;
import org.daysheet.billing.codelists.CodesAnswer;
import org.daysheet.billing.codelists.CodesWish;
import org.daysheet.billing.codelists.LineFault;
import org.daysheet.billing.codelists.ListPeriod;
import org.daysheet.billing.payerrules.CaseResult;
import org.daysheet.billing.payerrules.ClaimCondition;
import org.daysheet.billing.payerrules.ClaimElement;
import org.daysheet.billing.payerrules.LineCondition;
import org.daysheet.billing.payerrules.PatientCondition;
import org.daysheet.billing.payerrules.PayerRule;
import org.daysheet.billing.payerrules.RuleCase;
import org.daysheet.billing.payerrules.RuleCondition;
import org.daysheet.billing.payerrules.RuleDefinition;
import org.daysheet.billing.payerrules.RuleFinding;
import org.daysheet.billing.payerrules.RuleHit;
import org.daysheet.billing.payerrules.RuleHits;
import org.daysheet.billing.payerrules.RuleSuggestion;
import org.daysheet.billing.payerrules.ServiceCondition;
import org.daysheet.billing.payerrules.TryOut;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.desktop.settings.ListDesk;
import org.daysheet.desktop.settings.RuleDesk;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Rules and code lists of an invented practice, kept in memory.
class PretendRules implements RuleDesk, ListDesk {
    static final RuleDefinition DRUGS = new RuleDefinition(
            "Harbor wants an NDC with each drug",
            LocalDate.of(2026, 1, 1),
            null,
            new RuleCondition(
                    List.of("HARB1"),
                    ClaimCondition.ANY,
                    PatientCondition.ANY,
                    ServiceCondition.ANY,
                    List.of(),
                    List.of(),
                    new LineCondition(List.of("J0000-J9999"), List.of(), List.of("JW"), List.of(), null, null),
                    List.of(),
                    List.of(ClaimElement.NDC)),
            new RuleFinding(true, "Harbor denies drugs without their NDC.", "Type the NDC of the vial.", "line.drug"),
            List.of(new RuleCase("denied in March", "88D1P", null, true)));
    static final RuleDefinition AGE = new RuleDefinition(
            "Prairie asks for a referral under 18",
            null,
            null,
            new RuleCondition(
                    List.of("PRAI2"),
                    ClaimCondition.ANY,
                    new PatientCondition("", null, 17),
                    ServiceCondition.ANY,
                    List.of(),
                    List.of(),
                    LineCondition.ANY,
                    List.of(),
                    List.of(ClaimElement.REFERRAL)),
            new RuleFinding(false, "Prairie asks for a referral of children.", "", "references[9F]"),
            List.of());

    final List<PayerRule> rules = new ArrayList<>(
            List.of(new PayerRule(1, 2, null, DRUGS), new PayerRule(2, 1, LocalDate.of(2026, 5, 4), AGE)));
    final List<CodeList> lists = new ArrayList<>(List.of(
            list(1, CodeListKind.ICD10CM, "2026", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30), 98_186),
            list(2, CodeListKind.ICD10CM, "2025", LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30), 97_584),
            list(3, CodeListKind.HCPCS, "2026-Q3", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), 8_259)));
    final List<String> ruleActs = new ArrayList<>();

    static CodeList list(long id, CodeListKind kind, String version, LocalDate from, LocalDate to, int entries) {
        var file = new CodeListFile(kind + ".txt", "00", entries, LocalDate.of(2026, 6, 2), "owner");
        return new CodeList(id, kind, new ListPeriod(version, from, to), List.of(file));
    }

    @Override
    public List<PayerRule> rules() {
        return List.copyOf(rules);
    }

    @Override
    public Map<Long, RuleHits> ruleHits() {
        return Map.of(1L, new RuleHits(3, 1, LocalDate.of(2026, 6, 24)));
    }

    @Override
    public List<RuleHit> ruleClaims(long id) {
        return id == 1
                ? List.of(
                        hit(97, LocalDate.of(2026, 6, 24), ClaimStatus.NEEDS_FIX, true),
                        hit(93, LocalDate.of(2026, 5, 28), ClaimStatus.PAID, false),
                        hit(88, LocalDate.of(2026, 4, 20), ClaimStatus.DENIED, false))
                : List.of();
    }

    private static RuleHit hit(long claim, LocalDate on, ClaimStatus status, boolean stands) {
        return new RuleHit(
                new ClaimId(claim), claim + "D1P", on.minusDays(6), Money.ofCents(12_033), status, on, stands);
    }

    @Override
    public List<RuleSuggestion> ruleSuggestions() {
        var draft = new RuleDefinition(
                "Prairie Mutual: CO-197",
                null,
                null,
                RuleCondition.of("PRAI2", List.of("G0439")),
                new RuleFinding(false, "Prairie Mutual denied 4 claims within 90 days with CO-197.", "Look.", ""),
                List.of());
        return List.of(
                new RuleSuggestion("PRAI2", "CO-197", "", 4, Money.ofCents(52_960), LocalDate.of(2026, 6, 18), draft));
    }

    @Override
    public void keepRule(@Nullable Long id, RuleDefinition definition) {
        ruleActs.add("keep " + id + " " + definition.name());
        long key = id == null ? rules.size() + 1L : id;
        rules.removeIf(rule -> rule.id() == key);
        rules.add(new PayerRule(key, 1, null, definition));
    }

    @Override
    public void retireRule(long id) {
        ruleActs.add("retire " + id);
        rules.replaceAll(rule ->
                rule.id() == id ? new PayerRule(id, rule.version(), PretendSettings.TODAY, rule.definition()) : rule);
    }

    @Override
    public TryOut tryRule(RuleDefinition definition, LocalDate from, LocalDate to, Progress progress) {
        ruleActs.add("try " + definition.name() + " " + from + " " + to);
        return new TryOut(
                340,
                List.of(
                        new TryOut.Hit(
                                new ClaimId(88),
                                "88D1P",
                                LocalDate.of(2026, 4, 14),
                                Money.ofCents(12_033),
                                ClaimStatus.DENIED,
                                List.of("lines[2].drug")),
                        new TryOut.Hit(
                                new ClaimId(91),
                                "91D1P",
                                LocalDate.of(2026, 5, 20),
                                Money.ofCents(1_033),
                                ClaimStatus.PAID,
                                List.of("lines[1].drug"))));
    }

    @Override
    public List<CaseResult> runCases(RuleDefinition definition) {
        return definition.cases().stream()
                .map(one -> new CaseResult(one.title(), one.hit(), one.claim().equals("88D1P"), true))
                .toList();
    }

    @Override
    public List<CodeList> codeLists() {
        return List.copyOf(lists);
    }

    /// Files named `cut` lack the end of a line, and those named `gone` are not there.
    @Override
    public List<CodesAnswer> takeLists(Path file, CodesWish wish, Progress progress) {
        String name = String.valueOf(file.getFileName());
        ruleActs.add("take " + name + " " + wish.effectiveOn());
        if (name.startsWith("gone")) {
            throw new BillingException("codelists.unreadable", name);
        }
        if (name.startsWith("cut")) {
            return List.of(new CodesAnswer.Refused(
                    name,
                    "codelists.refused.lines",
                    "Some lines cannot be read, so nothing of the list was taken.",
                    List.of(new LineFault(1_204, "J342", "It may be cut off: download the file again."))));
        }
        CodeList taken =
                list(9, CodeListKind.MUE, "2026-Q2", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30), 15_034);
        lists.add(taken);
        return List.of(new CodesAnswer.Taken(name, taken, 15_034, 0));
    }

    @Override
    public void removeList(CodeListKind kind, String version) {
        ruleActs.add("remove " + kind + " " + version);
        lists.removeIf(list -> list.kind() == kind && list.period().name().equals(version));
    }
}
