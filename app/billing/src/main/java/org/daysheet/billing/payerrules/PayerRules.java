package org.daysheet.billing.payerrules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimVersion;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.practice.PayerNumbersQuery;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// The practice's own rules about what payers want. A changed rule is a new version; the old ones stay, for findings
/// name
/// them.
public final class PayerRules {
    private static final int CLAIMS_AT_ONCE = 200;
    private static final int DAYS_OF_DENIALS = 90;

    private final Session session;
    private final Claims claims;

    public PayerRules(Session session, Claims claims) {
        this.session = session;
        this.claims = claims;
    }

    /// Every rule in its newest version, retired ones too, oldest first.
    public List<PayerRule> list() {
        return session.read(PayerRuleStore::all);
    }

    /// A rule in its newest version.
    ///
    /// @throws BillingException when there is none
    public PayerRule rule(long id) {
        return session.read(tx -> rule(tx, id));
    }

    /// Every version of a rule, newest first.
    public List<RuleVersion> history(long id) {
        return session.read(tx -> PayerRuleStore.history(tx, session.database().zone(), id));
    }

    /// The rules that claims are checked by on the day of this transaction.
    public static List<PayerRule> inForce(Tx tx) {
        return PayerRuleStore.inUse(tx).stream()
                .filter(rule -> rule.isInForce(tx.today()))
                .toList();
    }

    /// Keeps a rule. One that says the same as before stays as it is; a retired one comes back into use.
    ///
    /// @param id key of the rule that is changed, null for a new one
    /// @throws BillingException when the rule to be changed is unknown
    public PayerRule save(@Nullable Long id, RuleDefinition definition) {
        return session.write(tx -> {
            if (id == null) {
                long made = PayerRuleStore.insert(tx, definition);
                tx.audit("payer-rule.made", "payer_rule", made, "version 1");
                return rule(tx, made);
            }
            PayerRule before = rule(tx, id);
            if (before.retiredOn() == null && before.definition().equals(definition)) {
                return before;
            }
            PayerRuleStore.change(tx, id, before.version() + 1, definition);
            tx.audit("payer-rule.changed", "payer_rule", id, "version " + (before.version() + 1));
            return rule(tx, id);
        });
    }

    /// Takes a rule out of use from today on; what it found stays.
    public PayerRule retire(long id) {
        return session.write(tx -> {
            if (rule(tx, id).retiredOn() == null) {
                PayerRuleStore.retire(tx, id);
                tx.audit("payer-rule.retired", "payer_rule", id, "");
            }
            return rule(tx, id);
        });
    }

    /// Tries a rule on the cases that were written with it.
    public List<CaseResult> runCases(PayerRule rule) {
        return session.read(tx -> rule.definition().cases().stream()
                .map(one -> run(tx, rule, one))
                .toList());
    }

    private CaseResult run(Tx tx, PayerRule rule, RuleCase one) {
        ClaimFacts facts = one.facts();
        if (facts != null) {
            boolean isHit = rule.matches(facts, PayerNumbersQuery.like(tx, facts.payer()));
            return new CaseResult(one.title(), one.hit(), isHit, true);
        }
        String title = one.title().isEmpty() ? one.claim() : one.title();
        return claims.byControlNumber(tx, one.claim())
                .map(version -> new CaseResult(title, one.hit(), isHit(tx, rule, version), true))
                .orElseGet(() -> new CaseResult(title, one.hit(), false, false));
    }

    private boolean isHit(Tx tx, PayerRule rule, ClaimVersion version) {
        PayerId payer = claims.claim(tx, version.claim()).subject().payer();
        return rule.matches(
                ClaimFacts.of(claims.document(tx, version.id())),
                PayerNumbersQuery.of(tx, List.of(payer)).getOrDefault(payer, Set.of()));
    }

    /// What a rule would have found among the claims of these days of service, whatever became of them. Nothing is
    /// changed.
    public TryOut tryOut(RuleDefinition definition, LocalDate from, LocalDate to, Progress progress) {
        var rule = new PayerRule(0, 1, null, definition);
        List<ClaimId> ids = session.read(tx -> PastClaimsQuery.between(tx, from, to));
        List<TryOut.Hit> hits = new ArrayList<>();
        for (int at = 0; at < ids.size(); at += CLAIMS_AT_ONCE) {
            progress.stopIfCancelled();
            List<ClaimId> some = ids.subList(at, Math.min(ids.size(), at + CLAIMS_AT_ONCE));
            hits.addAll(session.read(tx -> hits(tx, rule, some)));
            progress.report("claims tried", at + some.size(), ids.size());
        }
        return new TryOut(ids.size(), hits);
    }

    private List<TryOut.Hit> hits(Tx tx, PayerRule rule, List<ClaimId> ids) {
        Map<ClaimId, Claim> found =
                claims.claims(tx, ids).stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        Map<PayerId, Set<String>> numbers = PayerNumbersQuery.of(
                tx,
                found.values().stream().map(claim -> claim.subject().payer()).collect(Collectors.toSet()));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(claim -> hit(
                        tx, rule, claim, numbers.getOrDefault(claim.subject().payer(), Set.of())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TryOut.Hit> hit(Tx tx, PayerRule rule, Claim claim, Set<String> numbers) {
        List<String> paths =
                rule.paths(ClaimFacts.of(claims.document(tx, claim.version().id())), numbers);
        return paths.isEmpty()
                ? Optional.empty()
                : Optional.of(new TryOut.Hit(
                        claim.id(),
                        claim.controlNumber(),
                        claim.serviceFromOn(),
                        claim.total(),
                        claim.status(),
                        paths));
    }

    /// About how many claims each rule spoke; rules that never did are absent.
    public Map<Long, RuleHits> statistics() {
        return session.read(tx -> RuleHitsQuery.all(tx, session.database().zone()));
    }

    /// The claims a rule spoke about and what came of them, those of late first.
    ///
    /// @throws BillingException when there is no such rule
    public List<RuleHit> hits(long id) {
        return session.read(tx -> RuleHitsQuery.of(
                tx, claims, session.database().zone(), rule(tx, id).id()));
    }

    /// Denials that at least three claims of one payer met for one reason within ninety days, each with a rule to begin
    /// with; most claims first.
    public List<RuleSuggestion> suggestions() {
        return session.read(tx -> RecurringDenialsQuery.since(tx, tx.today().minusDays(DAYS_OF_DENIALS)).stream()
                .map(PayerRules::suggestion)
                .toList());
    }

    private static RuleSuggestion suggestion(RecurringDenialsQuery.Recurring denials) {
        String reason = (denials.reason() + " " + denials.remarks()).strip();
        var says = new RuleFinding(
                false,
                Texts.of("payerrules.suggestion.message", denials.payerName(), denials.claims(), reason),
                Texts.of("payerrules.suggestion.advice"),
                "");
        var draft = new RuleDefinition(
                denials.payerName() + ": " + reason,
                null,
                null,
                RuleCondition.of(denials.payer(), denials.procedures()),
                says,
                List.of());
        return new RuleSuggestion(
                denials.payer(),
                denials.reason(),
                denials.remarks(),
                denials.claims(),
                denials.amount(),
                denials.lastOn(),
                draft);
    }

    private static PayerRule rule(Tx tx, long id) {
        return PayerRuleStore.byId(tx, id).orElseThrow(() -> new BillingException("payerrules.unknown", id));
    }
}
