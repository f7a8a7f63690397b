package org.daysheet.edi.claim837;

import java.util.List;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Proves what another payer decided about a claim (loop 2320): paid is what its lines say less claim adjustments.
/// Where
/// it decided no line by itself, the charge of the claim stands for them.
final class OtherPayerCheck {
    private final Notes837 notes;
    private final String sequence;
    private String payer = "";
    private long adjusted;
    private boolean bypassed;
    private @Nullable Money paid;
    private Place paidPlace = Place.START;

    OtherPayerCheck(Segment sbr, Notes837 notes) {
        this.sequence = sbr.text(1);
        this.notes = notes;
    }

    String sequence() {
        return sequence;
    }

    void take(Segment segment) {
        switch (segment.id()) {
            case "CAS" -> adjusted += AdjudicationCheck.casCents(segment, notes);
            case "AMT" -> amount(segment);
            case "NM1" -> {
                if (segment.is(1, "PR")) {
                    payer = segment.text(9);
                }
            }
            default -> {}
        }
    }

    void finish(@Nullable Money charge, List<LineGatherer> lines) {
        Money said = paid;
        boolean byLine = lines.stream().anyMatch(line -> line.adjudication().knows(payer));
        if (said == null || (!byLine && (charge == null || bypassed))) {
            return;
        }
        long decided = byLine || charge == null
                ? lines.stream()
                        .mapToLong(line -> line.adjudication().paidCents(payer))
                        .sum()
                : charge.cents();
        long sum = decided - adjusted;
        if (sum != said.cents()) {
            notes.error(
                    paidPlace,
                    "AMT02",
                    "claim-cob-balance",
                    byLine
                            ? "What another payer paid for the claim is not what it paid for the lines less claim "
                                    + "adjustments."
                            : "What another payer paid for the claim is not its charge less claim adjustments.",
                    said.plain(),
                    Money.ofCents(sum).plain());
        }
    }

    private void amount(Segment amt) {
        Money amount = amt.money(2);
        if (amount == null) {
            notes.error(amt, 2, "amount-unreadable", "An amount of another payer cannot be read.", "an amount");
        } else if (amt.is(1, "D")) {
            paid = amount;
            paidPlace = amt.place(2);
        } else if (amt.is(1, "A8")) {
            bypassed = true;
        } else if (!amt.is(1, "EAF")) {
            notes.error(
                    amt, 1, "amount-kind", "This kind of amount has no place beside another payer.", "D, A8 or EAF");
        }
    }
}
