package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What other payers decided about a line while it is read (837P TR3 loop 2430).
final class LineDecisionsDraft {
    final List<Part> parts = new ArrayList<>();
    private final Notes837 notes;

    LineDecisionsDraft(Notes837 notes) {
        this.notes = notes;
    }

    void take(String loop, Segment segment) {
        boolean isKept = switch (segment.id()) {
            case "SVD" -> begin(segment);
            case "CAS" -> last().adjustments.addAll(ExtrasReader.adjustments(loop, segment, notes));
            case "DTP" -> decided(segment);
            case "AMT" -> remaining(segment);
            default -> false;
        };
        if (!isKept && !segment.id().equals("CAS")) {
            notes.notKept(loop, segment);
        }
    }

    List<LineDecision> decisions() {
        return parts.stream().map(Part::decision).toList();
    }

    /// What one payer paid for the line in all its parts, 0 when it is not among them.
    long paidCents(String payer) {
        return parts.stream()
                .filter(part -> part.payer.equals(payer))
                .mapToLong(part -> part.paid.cents())
                .sum();
    }

    boolean knows(String payer) {
        return parts.stream().anyMatch(part -> part.payer.equals(payer));
    }

    private boolean begin(Segment svd) {
        Money paid = ExtrasReader.amount(svd, 2, notes);
        parts.add(new Part(svd, paid == null ? Money.ZERO : paid));
        return paid != null;
    }

    private Part last() {
        return parts.getLast();
    }

    private boolean decided(Segment dtp) {
        if (!dtp.is(1, "573")) {
            return false;
        }
        LocalDate day = dtp.date(3);
        last().isDated = true;
        if (day == null) {
            notes.error(dtp, 3, "date-unreadable", "The day on which a payer decided cannot be read.", "CCYYMMDD");
            return false;
        }
        last().decidedOn = day;
        return true;
    }

    private boolean remaining(Segment amt) {
        Money amount = ExtrasReader.amount(amt, 2, notes);
        if (!amt.is(1, "EAF") || amount == null) {
            return false;
        }
        last().remaining = amount;
        return true;
    }

    /// One SVD with what follows it.
    static final class Part {
        final String payer;
        final Place place;
        final Place paidPlace;
        final Place linePlace;
        final Money paid;
        final int bundledInto;
        final List<DecisionAdjustment> adjustments = new ArrayList<>();
        private final Procedure procedure;
        private final String units;
        private @Nullable Money remaining;
        /// Whether a day was given, be it a readable one or not.
        boolean isDated;

        @Nullable
        LocalDate decidedOn;

        Part(Segment svd, Money paid) {
            this.payer = svd.text(1);
            this.place = svd.place(1);
            this.paidPlace = svd.place(2);
            this.linePlace = svd.place(6);
            this.paid = paid;
            this.procedure = Procedure.read(svd, 3);
            this.units = svd.text(5);
            this.bundledInto = Math.max(0, svd.number(6));
        }

        private LineDecision decision() {
            return new LineDecision(payer, paid, procedure, units, bundledInto, adjustments, decidedOn, remaining);
        }
    }
}
