package org.daysheet.edi.remit835;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.FindingSink;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.Severity;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Gathers what an 835 says before its first claim (835 TR3 table 1).
final class HeaderAssembler {
    private static final int MOST = 100;
    private static final String DOLLARS = "USD";

    private final FindingSink findings;
    private final List<Reference> references = new ArrayList<>();
    private final List<Reference> payerReferences = new ArrayList<>();
    private final List<Reference> payeeReferences = new ArrayList<>();

    private String loop = "";
    private boolean hasPayment;
    private boolean hasTrace;
    private boolean amountReadable = true;
    private Place paymentPlace = Place.START;
    private String handling = "";
    private Money amount = Money.ZERO;
    private String creditOrDebit = "";
    private String method = "";
    private @Nullable LocalDate paymentDate;
    private String trace = "";
    private @Nullable Place tracePlace;
    private String originator = "";
    private String supplementalId = "";
    private @Nullable LocalDate productionDate;
    private String payerName = "";
    private String payerIdQualifier = "";
    private String payerId = "";
    private Contact contact = Contact.NONE;
    private String payeeName = "";
    private String payeeIdQualifier = "";
    private String payeeId = "";
    private Address payeeAddress = Address.NONE;

    HeaderAssembler(FindingSink findings) {
        this.findings = findings;
    }

    boolean hasPayment() {
        return hasPayment;
    }

    boolean hasTrace() {
        return hasTrace && !trace.isEmpty();
    }

    /// Whether BPR02 could be read; true without a BPR.
    boolean isAmountReadable() {
        return amountReadable;
    }

    /// BPR02 as sent, zero when it cannot be read.
    Money amount() {
        return amount;
    }

    /// Where BPR02 stands.
    Place paymentPlace() {
        return paymentPlace;
    }

    boolean take(Segment segment) {
        switch (segment.id()) {
            case "BPR" -> payment(segment);
            case "TRN" -> trace(segment);
            case "DTM" -> production(segment);
            case "N1" -> party(segment);
            case "REF" -> reference(segment);
            case "PER" -> contact(segment);
            case "CUR" -> currency(segment);
            case "N3" -> street(segment);
            case "N4" -> city(segment);
            case "N2", "RDM", "NTE" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    RemittanceHeader finish(int ordinal, Envelope envelope) {
        String npi = payeeIdQualifier.equals("XX") ? payeeId : "";
        return new RemittanceHeader(
                ordinal,
                envelope,
                new RemitPayer(
                        payerName, originator, supplementalId, payerIdQualifier, payerId, payerReferences, contact),
                new RemitPayee(payeeName, npi, taxId(), payeeAddress, payeeReferences),
                new RemitPayment(handling, amount, creditOrDebit, method, paymentDate, trace),
                tracePlace == null ? envelope.place() : tracePlace,
                productionDate,
                references);
    }

    private String taxId() {
        if (payeeIdQualifier.equals("FI")) {
            return payeeId;
        }
        return payeeReferences.stream()
                .filter(reference -> reference.qualifier().equals("TJ"))
                .map(Reference::value)
                .findFirst()
                .orElse("");
    }

    private void payment(Segment bpr) {
        if (hasPayment) {
            report(bpr, 0, Severity.ERROR, "payment-repeated", "A transaction has a second payment (BPR).", "");
            return;
        }
        hasPayment = true;
        handling = bpr.text(1);
        paymentPlace = bpr.place(2);
        Money read = bpr.money(2);
        amountReadable = read != null;
        amount = read == null ? Money.ZERO : read;
        creditOrDebit = bpr.text(3);
        method = bpr.text(4);
        paymentDate = bpr.date(16);
        if (!amountReadable) {
            report(bpr, 2, Severity.ERROR, "amount-unreadable", "The payment amount cannot be read.", "an amount");
        } else if (amount.isNegative()) {
            report(bpr, 2, Severity.WARNING, "payment-negative", "The payment amount is negative.", "zero or more");
        }
        if (!creditOrDebit.equals("C") && !creditOrDebit.equals("D")) {
            report(
                    bpr,
                    3,
                    Severity.WARNING,
                    "payment-direction",
                    "Neither credit nor debit; taken as credit.",
                    "C or D");
        }
        if (paymentDate == null) {
            report(bpr, 16, Severity.WARNING, "payment-date", "The payment date is missing or unreadable.", "CCYYMMDD");
        }
    }

    /// Amounts are cents of US dollars all through the books; others must never get into them.
    private void currency(Segment cur) {
        if (cur.has(2) && !cur.is(2, DOLLARS)) {
            report(
                    cur,
                    2,
                    Severity.ERROR,
                    "currency",
                    "The check is in another currency than US dollars, so none of it can be posted.",
                    DOLLARS);
        }
    }

    private void trace(Segment trn) {
        if (!hasTrace) {
            hasTrace = true;
            trace = trn.text(2);
            tracePlace = trn.place(2);
            originator = trn.text(3);
            supplementalId = trn.text(4);
        }
    }

    private void production(Segment dtm) {
        if (dtm.is(1, "405")) {
            productionDate = dtm.date(2);
        }
    }

    private void party(Segment n1) {
        loop = n1.text(1);
        if (loop.equals("PR")) {
            payerName = n1.text(2);
            payerIdQualifier = n1.text(3);
            payerId = n1.text(4);
        } else if (loop.equals("PE")) {
            payeeName = n1.text(2);
            payeeIdQualifier = n1.text(3);
            payeeId = n1.text(4);
        }
    }

    private void street(Segment n3) {
        if (loop.equals("PE")) {
            Address known = payeeAddress;
            payeeAddress = new Address(
                    n3.text(1),
                    n3.text(2),
                    known.city(),
                    known.state(),
                    known.zip(),
                    known.country(),
                    known.subdivision());
        }
    }

    private void city(Segment n4) {
        if (loop.equals("PE")) {
            payeeAddress = new Address(
                    payeeAddress.line1(),
                    payeeAddress.line2(),
                    n4.text(1),
                    n4.text(2),
                    n4.text(3).replace("-", ""),
                    n4.text(4),
                    n4.text(7));
        }
    }

    private void reference(Segment ref) {
        List<Reference> target = switch (loop) {
            case "PR" -> payerReferences;
            case "PE" -> payeeReferences;
            default -> references;
        };
        if (target.size() < MOST) {
            target.add(Reference.read(ref));
        }
    }

    private void contact(Segment per) {
        if (loop.equals("PR") && (per.is(1, "CX") || contact.isNone())) {
            contact = Contact.read(per);
        }
    }

    private void report(Segment segment, int element, Severity severity, String code, String message, String expected) {
        Finding finding = segment.finding(severity, code, element, message, expected);
        findings.finding(finding);
    }
}
