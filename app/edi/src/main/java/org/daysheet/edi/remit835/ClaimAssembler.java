package org.daysheet.edi.remit835;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daysheet.edi.x12.Allowance;
import org.daysheet.edi.x12.CanonicalBytes;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.Severity;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Gathers one claim (835 TR3 loop 2100 with its lines), one after another, and judges its balance.
final class ClaimAssembler {
    /// Claim statuses of this guide and of the ones before it.
    private static final Set<String> STATUSES =
            Set.of("1", "2", "3", "4", "5", "10", "13", "15", "16", "17", "19", "20", "21", "22", "23", "25", "27");

    private final Allowance allowance = new Allowance();
    private final CanonicalBytes canonical = new CanonicalBytes();
    private final ClaimFindings findings = new ClaimFindings();
    private final LineAssembler line = new LineAssembler(findings);
    private final DetailAssembler detail = new DetailAssembler(findings);
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final List<RemitLine> lines = new ArrayList<>();

    private boolean open;
    private boolean inLine;
    private int cas;
    private int ordinal;
    private Place place = Place.START;
    private long end;
    private long chargeOffset;
    private long paidOffset;
    private long responsibilityOffset;
    private ClaimPayment payment = new ClaimPayment("", "", Money.ZERO, Money.ZERO, null, "", "", "", "");

    boolean isOpen() {
        return open;
    }

    void begin(Segment clp, int claimOrdinal) {
        open = true;
        inLine = false;
        cas = 0;
        ordinal = claimOrdinal;
        adjustments.clear();
        lines.clear();
        detail.clear();
        canonical.clear();
        allowance.renew();
        place = clp.place();
        chargeOffset = clp.offset(3);
        paidOffset = clp.offset(4);
        responsibilityOffset = clp.offset(5);
        payment = new ClaimPayment(
                clp.text(1),
                clp.text(2),
                findings.required(clp, 3),
                findings.required(clp, 4),
                responsibility(clp),
                clp.text(6),
                clp.text(7),
                clp.text(8),
                clp.text(9));
        if (payment.controlNumber().isEmpty()) {
            findings.warning(clp, 1, "claim-control-missing", "The claim carries no control number of ours.", "");
        }
        checkStatus(clp);
        if (payment.isReversal() && payment.charge().isPositive()) {
            findings.error(clp, 3, "reversal-sign", "A reversal must carry its charge as a negative amount.", "");
        }
        remember(clp);
    }

    private void checkStatus(Segment clp) {
        if (payment.status().isEmpty()) {
            findings.error(clp, 2, "status-missing", "The claim does not say how it was decided.", "a claim status");
        } else if (!STATUSES.contains(payment.status())) {
            findings.warning(clp, 2, "status-unknown", "The claim status is none of the known ones.", "1, 2, 3, 4 ...");
        }
    }

    /// Takes a segment of the claim; answers whether it belongs there.
    boolean take(Segment segment) {
        remember(segment);
        if (!allowance.admits(segment)) {
            leaveOut(segment);
            return true;
        }
        if (segment.id().equals("SVC")) {
            finishLine();
            inLine = true;
            line.begin(segment);
            return true;
        }
        if (inLine && line.take(segment)) {
            return true;
        }
        if (segment.id().equals("CAS")) {
            AdjustmentReader.read(segment, ++cas, adjustments, findings);
            return true;
        }
        return detail.take(segment);
    }

    RemitClaim finish() {
        finishLine();
        open = false;
        ClaimBalance balance = balance();
        if (detail.patientIsMissing()) {
            findings.add(new Finding(
                    Severity.WARNING,
                    "patient-missing",
                    "The claim does not name its patient.",
                    place.offset(),
                    place.line(),
                    place.segment(),
                    "CLP",
                    "",
                    "",
                    "NM1*QC"));
        }
        return new RemitClaim(
                new ClaimEvidence(ordinal, place, end, canonical.hash()),
                payment,
                detail.people(),
                detail.detail(),
                adjustments,
                lines,
                balance,
                findings.take());
    }

    private void leaveOut(Segment segment) {
        if (allowance.isNews()) {
            findings.error(
                    segment,
                    0,
                    "claim-too-large",
                    "The claim holds more than any real claim does; from here on it was left out.",
                    "");
        }
    }

    private void remember(Segment segment) {
        end = segment.nextOffset();
        segment.canonical(canonical);
    }

    private @Nullable Money responsibility(Segment clp) {
        if (!clp.has(5)) {
            return null;
        }
        Money amount = clp.money(5);
        if (amount == null) {
            findings.warning(clp, 5, "responsibility-unreadable", "The patient responsibility cannot be read.", "");
        }
        return amount;
    }

    private void finishLine() {
        if (!inLine) {
            return;
        }
        inLine = false;
        lines.add(line.finish(lines.size() + 1));
    }

    private ClaimBalance balance() {
        long adjusted = 0;
        long patient = 0;
        long charges = 0;
        boolean linesHold = true;
        for (Adjustment adjustment : adjustments) {
            adjusted += adjustment.amount().cents();
            patient +=
                    adjustment.isPatientResponsibility() ? adjustment.amount().cents() : 0;
        }
        for (RemitLine each : lines) {
            linesHold &= each.balanced();
            charges += each.charge().cents();
            for (Adjustment adjustment : each.adjustments()) {
                adjusted += adjustment.amount().cents();
                patient += adjustment.isPatientResponsibility()
                        ? adjustment.amount().cents()
                        : 0;
            }
        }
        Money sum = Money.ofCents(adjusted);
        boolean paidHolds = paidHolds(sum);
        boolean chargeHolds = chargeHolds(Money.ofCents(charges));
        checkResponsibility(Money.ofCents(patient));
        return new ClaimBalance(linesHold, paidHolds && chargeHolds, sum);
    }

    private boolean paidHolds(Money adjusted) {
        Money expected = payment.charge().minus(adjusted);
        if (expected.equals(payment.paid())) {
            return true;
        }
        boolean unexplained = lines.isEmpty() && adjustments.isEmpty();
        findings.amount(
                unexplained ? Severity.WARNING : Severity.ERROR,
                unexplained ? "claim-unexplained" : "claim-balance",
                "CLP04",
                place,
                paidOffset,
                payment.paid(),
                expected);
        return false;
    }

    private boolean chargeHolds(Money charges) {
        if (lines.isEmpty() || charges.equals(payment.charge())) {
            return true;
        }
        findings.amount(Severity.ERROR, "claim-charge", "CLP03", place, chargeOffset, payment.charge(), charges);
        return false;
    }

    private void checkResponsibility(Money patient) {
        Money said = payment.patientResponsibility();
        if (said != null && !payment.isReversal() && !said.equals(patient)) {
            findings.amount(
                    Severity.WARNING, "patient-responsibility", "CLP05", place, responsibilityOffset, said, patient);
        }
    }
}
