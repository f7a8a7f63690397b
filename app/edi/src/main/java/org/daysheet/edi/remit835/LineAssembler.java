package org.daysheet.edi.remit835;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.QualifiedAmount;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.Severity;
import org.daysheet.types.money.Money;

/// Gathers one service line (835 TR3 loop 2110), one after another.
final class LineAssembler {
    private final ClaimFindings findings;
    private final List<QualifiedDate> dates = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<QualifiedAmount> amounts = new ArrayList<>();
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Place place = Place.START;
    private long paidOffset;
    private Procedure procedure = Procedure.NONE;
    private Procedure submitted = Procedure.NONE;
    private String revenueCode = "";
    private Money charge = Money.ZERO;
    private Money paid = Money.ZERO;
    private String units = "";
    private String submittedUnits = "";
    private String control = "";
    private int cas;

    LineAssembler(ClaimFindings findings) {
        this.findings = findings;
    }

    void begin(Segment svc) {
        dates.clear();
        references.clear();
        amounts.clear();
        adjustments.clear();
        remarks.clear();
        cas = 0;
        control = "";
        place = svc.place();
        paidOffset = svc.offset(3);
        procedure = Procedure.read(svc, 1);
        charge = findings.required(svc, 2);
        paid = findings.orZero(svc, 3);
        revenueCode = svc.text(4);
        units = svc.text(5);
        submitted = Procedure.read(svc, 6);
        submittedUnits = svc.text(7);
    }

    /// Takes a segment of the line; answers whether it belongs there.
    boolean take(Segment segment) {
        switch (segment.id()) {
            case "CAS" -> AdjustmentReader.read(segment, ++cas, adjustments, findings);
            case "DTM" -> date(segment);
            case "REF" -> reference(segment);
            case "AMT" -> amount(segment);
            case "LQ" -> remarks.add(new Remark(segment.text(1), segment.text(2)));
            case "QTY", "K3" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    RemitLine finish(int number) {
        Money adjusted = sum();
        Money expected = charge.minus(adjusted);
        boolean balanced = expected.equals(paid);
        if (!balanced) {
            findings.amount(Severity.ERROR, "line-balance", "SVC03", place, paidOffset, paid, expected);
        }
        return new RemitLine(
                number,
                place,
                procedure,
                submitted,
                revenueCode,
                charge,
                paid,
                units,
                submittedUnits,
                control,
                dates,
                references,
                amounts,
                adjustments,
                remarks,
                balanced);
    }

    private Money sum() {
        long cents = 0;
        for (Adjustment adjustment : adjustments) {
            cents += adjustment.amount().cents();
        }
        return Money.ofCents(cents);
    }

    private void date(Segment segment) {
        QualifiedDate date = QualifiedDate.readDtm(segment);
        if (date == null) {
            findings.warning(segment, 2, "date-unreadable", "A date cannot be read.", "CCYYMMDD");
        } else {
            dates.add(date);
        }
    }

    private void reference(Segment segment) {
        if (segment.is(1, "6R") && control.isEmpty()) {
            control = segment.text(2);
        } else {
            references.add(Reference.read(segment));
        }
    }

    private void amount(Segment segment) {
        Money amount = segment.money(2);
        if (amount == null) {
            findings.warning(segment, 2, "information-unreadable", "An informational amount cannot be read.", "");
        } else {
            amounts.add(new QualifiedAmount(segment.text(1), amount));
        }
    }
}
