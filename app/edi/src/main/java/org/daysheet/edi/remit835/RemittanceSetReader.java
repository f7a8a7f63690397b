package org.daysheet.edi.remit835;

import java.util.HashSet;
import java.util.Set;
import org.daysheet.edi.x12.BoundedFindings;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.SetHandler;
import org.daysheet.edi.x12.Severity;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads one 835 transaction: header, claims one by one, provider adjustments, and the balance of the whole.
public final class RemittanceSetReader implements SetHandler {
    private static final String GUIDE = "005010X221";

    private final int ordinal;
    private final Envelope envelope;
    private final RemittanceHandler handler;
    private final HeaderAssembler header;
    private final ClaimAssembler claim = new ClaimAssembler();
    private final ProviderAdjustmentReader providerAdjustments;
    private final RemittanceSums sums = new RemittanceSums();
    private final Set<String> unexpected = new HashSet<>();
    private final BoundedFindings early = new BoundedFindings();

    private @Nullable RemittanceHeader begun;
    private boolean hasAdjustments;
    private boolean isOutOfOrder;

    /// @param ordinal 1-based number of the 835 transaction in the file
    public RemittanceSetReader(Envelope envelope, int ordinal, RemittanceHandler handler) {
        this.ordinal = ordinal;
        this.envelope = envelope;
        this.handler = handler;
        this.header = new HeaderAssembler(this::report);
        this.providerAdjustments = new ProviderAdjustmentReader(handler, this::report, sums);
        if (!envelope.version().startsWith(GUIDE)) {
            finding(
                    Severity.WARNING,
                    "guide-version",
                    "The remittance follows another guide; it is read as 005010X221A1.",
                    envelope.place(),
                    "ST",
                    envelope.version(),
                    "005010X221A1");
        }
    }

    /// The header, once the first segment behind it was read or the set has ended.
    public @Nullable RemittanceHeader header() {
        return begun;
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.id()) {
            case "CLP" -> {
                closeClaim();
                begin();
                judgeOrder(segment);
                claim.begin(segment, sums.nextClaim());
            }
            case "LX", "TS2", "TS3" -> {
                closeClaim();
                begin();
            }
            case "PLB" -> {
                closeClaim();
                begin();
                hasAdjustments = true;
                providerAdjustments.read(segment);
            }
            default -> content(segment);
        }
    }

    @Override
    public void cutOff() {
        closeClaim();
        begin();
        sums.fault();
    }

    @Override
    public void end(long endOffset) {
        closeClaim();
        begin();
        judge();
        handler.end(sums.balance(signedPayment()));
    }

    private void content(Segment segment) {
        boolean known;
        if (claim.isOpen()) {
            known = claim.take(segment);
        } else if (begun == null) {
            known = header.take(segment);
        } else {
            known = false;
        }
        if (!known && unexpected.size() < 20 && unexpected.add(segment.id())) {
            report(segment.finding(
                    Severity.WARNING,
                    "segment-unexpected",
                    0,
                    "A segment that a remittance does not have at this place was left out.",
                    ""));
        }
    }

    private void judgeOrder(Segment segment) {
        if (hasAdjustments && !isOutOfOrder) {
            isOutOfOrder = true;
            report(segment.finding(
                    Severity.WARNING,
                    "segment-order",
                    0,
                    "Provider adjustments (PLB) come after all claims; here a claim follows them. All were read.",
                    ""));
        }
    }

    private void begin() {
        if (begun == null) {
            begun = header.finish(ordinal, envelope);
            handler.begin(begun);
            early.take().forEach(handler::finding);
        }
    }

    private void closeClaim() {
        if (claim.isOpen()) {
            RemitClaim finished = claim.finish();
            sums.add(finished);
            handler.claim(finished);
        }
    }

    private Money signedPayment() {
        return begun == null ? Money.ZERO : begun.payment().signedAmount();
    }

    /// What BPR02 should say, beside the BPR03 that it has.
    private String asElement(Money expected) {
        boolean debit = begun != null && begun.payment().isDebit();
        if (!debit) {
            return expected.plain();
        }
        return expected.isPositive()
                ? expected.plain() + " as a credit (C)"
                : expected.negated().plain();
    }

    private void judge() {
        sums.judge(signedPayment(), header.isAmountReadable());
        if (!header.hasPayment()) {
            boolean empty = sums.isEmpty();
            finding(
                    empty ? Severity.WARNING : Severity.ERROR,
                    "payment-missing",
                    empty
                            ? "The remittance is empty: no payment and no claims."
                            : "The payment segment (BPR) is missing.",
                    envelope.place(),
                    "ST",
                    "",
                    "BPR");
        } else if (!header.hasTrace()) {
            finding(
                    Severity.ERROR,
                    "trace-missing",
                    "The trace number (TRN02) is missing, so the check cannot be told from others.",
                    envelope.place(),
                    "ST",
                    "",
                    "TRN02");
        }
        RemittanceBalance balance = sums.balance(signedPayment());
        if (header.hasPayment() && !balance.transaction()) {
            Money expected = balance.claimsPaid().minus(balance.providerAdjustments());
            finding(
                    Severity.ERROR,
                    "transaction-balance",
                    sums.isReadable()
                            ? "The check does not balance: the payment is not the sum of claims less provider adjustments."
                            : "The check cannot be balanced, because amounts in it cannot be read.",
                    header.paymentPlace(),
                    "BPR",
                    header.amount().plain(),
                    asElement(expected));
        }
    }

    private void finding(
            Severity severity,
            String code,
            String message,
            Place place,
            String segmentId,
            String read,
            String expected) {
        report(new Finding(
                severity,
                code,
                message,
                place.offset(),
                place.line(),
                place.segment(),
                segmentId,
                segmentId.equals("BPR") ? "BPR02" : "",
                read,
                expected));
    }

    /// Findings about the header wait for it, so that they come with their transaction.
    private void report(Finding finding) {
        if (finding.isError()) {
            sums.fault();
        }
        if (begun == null) {
            early.finding(finding);
        } else {
            handler.finding(finding);
        }
    }
}
