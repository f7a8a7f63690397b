package org.daysheet.edi.remit835;

import java.util.List;
import org.daysheet.edi.x12.BoundedFindings;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.Severity;
import org.daysheet.types.money.Money;

/// Collects what is wrong with the running claim, and reads amounts so that unreadable ones are noted.
final class ClaimFindings {
    private final BoundedFindings findings = new BoundedFindings();

    List<Finding> take() {
        return findings.take();
    }

    void add(Finding finding) {
        findings.finding(finding);
    }

    void error(Segment segment, int element, String code, String message, String expected) {
        add(segment.finding(Severity.ERROR, code, element, message, expected));
    }

    void warning(Segment segment, int element, String code, String message, String expected) {
        add(segment.finding(Severity.WARNING, code, element, message, expected));
    }

    /// A finding about an amount read earlier.
    void amount(Severity severity, String code, String element, Place place, long offset, Money read, Money expected) {
        String message = switch (code) {
            case "line-balance" -> "The line does not balance: charge less its adjustments is not what was paid.";
            case "claim-balance" -> "The claim does not balance: charge less all adjustments is not what was paid.";
            case "claim-unexplained" ->
                "The claim gives neither lines nor adjustments for the difference between charge and payment.";
            case "claim-charge" -> "The claim's charge is not the sum of its lines' charges.";
            case "patient-responsibility" ->
                "The patient responsibility is not the sum of the PR adjustments; adjustments count.";
            default -> throw new IllegalArgumentException(code);
        };
        add(new Finding(
                severity,
                code,
                message,
                offset,
                place.line(),
                place.segment(),
                element.substring(0, 3),
                element,
                read.plain(),
                expected.plain()));
    }

    /// An amount the balance needs: zero, and an error, when it cannot be read.
    Money required(Segment segment, int element) {
        Money amount = segment.money(element);
        if (amount == null) {
            error(
                    segment,
                    element,
                    "amount-unreadable",
                    "An amount that the balance needs cannot be read.",
                    "an amount");
            return Money.ZERO;
        }
        return amount;
    }

    /// An amount that may be absent and then counts as zero; an error when it is there and cannot be read.
    Money orZero(Segment segment, int element) {
        return segment.has(element) ? required(segment, element) : Money.ZERO;
    }
}
