package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads the segments that claims and lines share but few of them have (837P TR3 2300 and 2400 PWK, CN1, CR1,
/// CRC, HCP, CAS).
final class ExtrasReader {
    private static final int MOST_CODES = 5;
    private static final int LAST_TRIPLET = 17;

    private ExtrasReader() {}

    static Attachment attachment(Segment pwk) {
        return new Attachment(pwk.text(1), pwk.text(2), pwk.text(6));
    }

    static Contract contract(Segment cn1, Notes837 notes) {
        return new Contract(cn1.text(1), optional(cn1, 2, notes), cn1.text(3), cn1.text(4), cn1.text(5), cn1.text(6));
    }

    static AmbulanceTransport transport(Segment cr1) {
        return new AmbulanceTransport(cr1.text(2), cr1.text(4), cr1.text(6), cr1.text(9), cr1.text(10));
    }

    static ConditionAnswer condition(Segment crc) {
        return new ConditionAnswer(crc.text(1), crc.is(2, "Y"), texts(crc, 3, MOST_CODES));
    }

    /// Null when the amount that was allowed cannot be read.
    static @Nullable Pricing pricing(Segment hcp, Notes837 notes) {
        Money allowed = amount(hcp, 2, notes);
        if (allowed == null) {
            return null;
        }
        return new Pricing(
                hcp.text(1),
                allowed,
                optional(hcp, 3, notes),
                hcp.text(4),
                hcp.text(5),
                hcp.text(6),
                optional(hcp, 7, notes),
                new Pricing.ApprovedProcedure(hcp.text(9), hcp.text(10), hcp.text(11), hcp.text(12)),
                hcp.text(13),
                hcp.text(14),
                hcp.text(15));
    }

    /// The triplets of a CAS; one whose amount cannot be read is told and left out.
    static List<DecisionAdjustment> adjustments(String loop, Segment cas, Notes837 notes) {
        List<DecisionAdjustment> adjustments = new ArrayList<>();
        for (int element = 2; element <= LAST_TRIPLET; element += 3) {
            if (!cas.has(element) && !cas.has(element + 1)) {
                continue;
            }
            Money amount = amount(cas, element + 1, notes);
            if (amount == null) {
                notes.notKept(loop, cas);
            } else {
                adjustments.add(new DecisionAdjustment(cas.text(1), cas.text(element), amount, cas.text(element + 2)));
            }
        }
        return adjustments;
    }

    static List<String> texts(Segment segment, int from, int most) {
        List<String> texts = new ArrayList<>();
        for (int element = from; element < from + most; element++) {
            if (segment.has(element)) {
                texts.add(segment.text(element));
            }
        }
        return texts;
    }

    static @Nullable Money optional(Segment segment, int element, Notes837 notes) {
        return segment.has(element) ? amount(segment, element, notes) : null;
    }

    /// An amount that must be there; null after an error was told.
    static @Nullable Money amount(Segment segment, int element, Notes837 notes) {
        Money amount = segment.money(element);
        if (amount == null) {
            notes.error(segment, element, "amount-unreadable", "An amount cannot be read.", "an amount");
        }
        return amount;
    }
}
