package org.daysheet.edi.claim837;

import java.util.List;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Proves what another payer decided about a claim (loop 2320): paid is what its lines say less claim adjustments.
final class OtherPayerCheck {
    private final Notes837 notes;
    private final String sequence;
    private String payer = "";
    private long adjusted;
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

    void finish(List<LineGatherer> lines) {
        Money said = paid;
        if (said == null || lines.stream().noneMatch(line -> line.adjudication().knows(payer))) {
            return;
        }
        long sum = lines.stream()
                        .mapToLong(line -> line.adjudication().paidCents(payer))
                        .sum()
                - adjusted;
        if (sum != said.cents()) {
            notes.error(
                    paidPlace,
                    "AMT02",
                    "claim-cob-balance",
                    "What another payer paid for the claim is not what it paid for the lines less claim adjustments.",
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
        } else if (!amt.is(1, "A8") && !amt.is(1, "EAF")) {
            notes.error(
                    amt, 1, "amount-kind", "This kind of amount has no place beside another payer.", "D, A8 or EAF");
        }
    }
}
