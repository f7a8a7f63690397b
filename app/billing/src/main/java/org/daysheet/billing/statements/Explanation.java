package org.daysheet.billing.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.statements.OpenCharge.Waiting;

/// Why a line says what it says, in words for people who never saw an insurer's letter.
final class Explanation {
    /// Reasons with words of their own in the texts.
    private static final Set<String> KNOWN = Set.of(
            "1", "2", "3", "22", "26", "27", "31", "33", "35", "45", "49", "50", "51", "66", "96", "100", "119", "149",
            "177", "187", "204", "242");

    private Explanation() {}

    static String of(OpenCharge charge, ChargeHistory history) {
        List<String> sentences = new ArrayList<>();
        history.paidByPayer()
                .forEach((payer, paid) ->
                        sentences.add(Texts.of("statements.explain.payer-paid", payer, paid.display())));
        if (history.adjusted().isPositive()) {
            sentences.add(
                    Texts.of("statements.explain.reduced", history.adjusted().display()));
        }
        history.shares().forEach((carc, share) -> sentences.add(share(carc, share.display())));
        if (history.patientPaid().isPositive()) {
            sentences.add(Texts.of(
                    "statements.explain.you-paid", history.patientPaid().display()));
        }
        if (charge.due().isNegative()) {
            sentences.add(
                    Texts.of("statements.explain.overpaid", charge.due().abs().display()));
        }
        boolean isUninsured = charge.waiting().isEmpty()
                && history.shares().isEmpty()
                && history.paidByPayer().isEmpty();
        if (isUninsured && charge.due().isPositive()) {
            sentences.addFirst(Texts.of("statements.explain.no-insurer"));
        }
        charge.waiting().forEach(waiting -> sentences.add(waiting(waiting, charge.kind())));
        if (charge.agency().isPositive()) {
            sentences.add(Texts.of("statements.explain.agency", charge.agency().display()));
        }
        return String.join(" ", sentences);
    }

    /// Of the part of a charge that waits while the other part is asked for.
    static String ofRest(OpenCharge charge) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.of("statements.explain.rest"));
        charge.waiting().forEach(waiting -> sentences.add(state(waiting)));
        return String.join(" ", sentences);
    }

    private static String share(String carc, String amount) {
        if (carc.isEmpty()) {
            return Texts.of("statements.explain.moved", amount);
        }
        return KNOWN.contains(carc)
                ? Texts.of("statements.reason." + carc, amount)
                : Texts.of("statements.explain.other-reason", amount, carc);
    }

    private static String waiting(Waiting waiting, LineKind kind) {
        String state = state(waiting);
        return kind == LineKind.DUE
                ? Texts.of("statements.explain.part-pending", waiting.amount().display()) + " " + state
                : state;
    }

    private static String state(Waiting waiting) {
        LocalDate billedOn = waiting.billedOn();
        LocalDate forwardedOn = waiting.forwardedOn();
        if (waiting.isDenied()) {
            return Texts.of("statements.explain.disputed", waiting.payer());
        }
        if (billedOn != null) {
            return Texts.of("statements.explain.waiting", waiting.payer(), billedOn);
        }
        return forwardedOn == null
                ? Texts.of("statements.explain.billing", waiting.payer())
                : Texts.of("statements.explain.forwarded", waiting.payer(), forwardedOn);
    }
}
