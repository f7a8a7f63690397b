package org.daysheet.edi.remit835;

import org.daysheet.edi.x12.FindingSink;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.Severity;
import org.daysheet.types.money.Money;

/// Reads every pair of a PLB segment.
final class ProviderAdjustmentReader {
    private static final int FIRST_PAIR = 3;

    private final RemittanceHandler handler;
    private final FindingSink findings;
    private final RemittanceSums sums;

    ProviderAdjustmentReader(RemittanceHandler handler, FindingSink findings, RemittanceSums sums) {
        this.handler = handler;
        this.findings = findings;
        this.sums = sums;
    }

    void read(Segment plb) {
        for (int element = FIRST_PAIR; element <= plb.size(); element += 2) {
            if (plb.has(element) || plb.has(element + 1)) {
                pair(plb, element);
            }
        }
    }

    private void pair(Segment plb, int element) {
        Money amount = plb.money(element + 1);
        if (amount == null) {
            sums.unreadable();
            findings.finding(plb.finding(
                    Severity.ERROR,
                    "amount-unreadable",
                    element + 1,
                    "The amount of a provider adjustment cannot be read.",
                    "an amount"));
            return;
        }
        if (!plb.has(element)) {
            findings.finding(plb.finding(
                    Severity.WARNING,
                    "reason-missing",
                    element,
                    "A provider adjustment has no reason.",
                    "a reason code"));
        }
        ProviderAdjustment adjustment = new ProviderAdjustment(
                sums.nextAdjustment(),
                plb.text(1),
                plb.date(2),
                plb.component(element, 1),
                plb.component(element, 2),
                amount,
                plb.offset(element + 1),
                plb.segmentNumber());
        sums.add(adjustment);
        handler.providerAdjustment(adjustment);
    }
}
