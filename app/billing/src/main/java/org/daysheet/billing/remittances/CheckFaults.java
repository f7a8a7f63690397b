package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.remittances.CheckPlan.Refusal;
import org.daysheet.billing.remittances.FindingQuery.Span;
import org.daysheet.edi.x12.Finding;
import org.daysheet.store.Tx;
import org.daysheet.types.id.RemitClaimId;

/// What is wrong with a check as the payer sent it, in words that name the level and the place.
final class CheckFaults {
    private static final String CUT_OFF = "set-cut-off";
    private static final String UNEXPLAINED = "claim-unexplained";
    private static final Set<String> LINE = Set.of("line-balance");
    private static final Set<String> CLAIM = Set.of("claim-balance", "claim-charge", UNEXPLAINED);

    private final Check check;
    private final List<Finding> findings;
    private final Map<Long, Span> spans;

    private CheckFaults(Check check, List<Finding> findings, Map<Long, Span> spans) {
        this.check = check;
        this.findings = findings;
        this.spans = spans;
    }

    static CheckFaults of(Tx tx, Check check) {
        return new CheckFaults(check, FindingQuery.ofCheck(tx, check), FindingQuery.spans(tx, check));
    }

    /// Why the check as a whole cannot be posted.
    Refusal refusal() {
        Optional<Finding> cut = first(Set.of(CUT_OFF));
        if (cut.isPresent()) {
            return refusal(
                    "remittances.refused.cut-off", check.number(), cut.get().segment());
        }
        if (!check.isBalanced()) {
            return refusal("remittances.refused.out-of-balance", check.number(), String.join(" ", imbalances()));
        }
        String fault = String.valueOf(check.reason());
        String words = findings.stream()
                .filter(finding -> finding.isError() && finding.message().equals(fault))
                .findFirst()
                .map(CheckFaults::sentence)
                .orElse(fault);
        return refusal("remittances.refused.faulty", check.number(), words);
    }

    private static Refusal refusal(String key, Object... details) {
        return new Refusal(key, Texts.of(key, details));
    }

    /// One sentence for each level that does not add up, the narrowest first.
    private List<String> imbalances() {
        List<String> sentences = new ArrayList<>();
        if (!check.linesBalance()) {
            sentences.add(first(LINE).map(this::imbalance).orElseGet(() -> Texts.of("remittances.fault.line")));
        }
        if (!check.claimsBalance()) {
            sentences.add(first(CLAIM).map(this::imbalance).orElseGet(() -> Texts.of("remittances.fault.claim")));
        }
        if (!check.transactionBalances()) {
            sentences.add(total());
        }
        return sentences;
    }

    private String total() {
        Optional<Finding> unreadable = first(Set.of("amount-unreadable"));
        if (unreadable.isPresent()) {
            return Texts.of("remittances.fault.unreadable", place(unreadable.get()));
        }
        return Texts.of(
                "remittances.fault.total",
                check.payment(),
                check.claimsPaid(),
                check.providerAdjustments(),
                check.claimsPaid().minus(check.providerAdjustments()));
    }

    /// A line or claim that does not add up.
    private String imbalance(Finding finding) {
        String claim = spans.values().stream()
                .filter(span -> span.holds(finding))
                .map(Span::control)
                .findFirst()
                .orElse("");
        return Texts.of(
                "remittances.fault." + finding.code(),
                claim.isEmpty() ? Texts.of("remittances.unnumbered") : claim,
                finding.read(),
                finding.expected(),
                place(finding));
    }

    /// Why a claim cannot be posted as stated: the first thing that is wrong with it.
    String unreadable(RemitClaimId claim) {
        Span span = span(claim);
        return findings.stream()
                .filter(finding -> finding.isError() && span.holds(finding))
                .findFirst()
                .map(CheckFaults::sentence)
                .orElseGet(() -> Texts.of("remittances.fault.somewhere", span.segment()));
    }

    /// Where a claim does not add up.
    String imbalance(RemitClaimId claim) {
        Span span = span(claim);
        return findings.stream()
                .filter(finding -> LINE.contains(finding.code()) || CLAIM.contains(finding.code()))
                .filter(span::holds)
                .findFirst()
                .map(this::imbalance)
                .orElseGet(() -> Texts.of("remittances.fault.claim"));
    }

    private Span span(RemitClaimId claim) {
        return spans.getOrDefault(claim.value(), new Span("", 0, 0, 0));
    }

    private Optional<Finding> first(Set<String> codes) {
        return findings.stream()
                .filter(finding -> codes.contains(finding.code()))
                .findFirst();
    }

    /// What is wrong, where, what stands there and what should.
    private static String sentence(Finding finding) {
        String message = finding.message();
        String what = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        if (finding.expected().isEmpty()) {
            return Texts.of("remittances.fault.found", what, place(finding));
        }
        return finding.read().isEmpty()
                ? Texts.of("remittances.fault.found-nothing", what, place(finding), finding.expected())
                : Texts.of("remittances.fault.found-other", what, place(finding), finding.read(), finding.expected());
    }

    private static String place(Finding finding) {
        String name = finding.element().isEmpty() ? finding.segmentId() : finding.element();
        return Texts.of("remittances.fault.place", name, finding.segment());
    }
}
