package org.daysheet.edi.remit835;

import java.util.List;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.code.Carc;
import org.daysheet.types.money.Money;

/// Reads every triplet of a CAS segment.
final class AdjustmentReader {
    private static final int MOST_TRIPLETS = 6;
    private static final int LONGEST_REASON = 5;

    private AdjustmentReader() {}

    /// Appends the triplets of one CAS.
    ///
    /// @param cas 1-based number of the segment within its level
    static void read(Segment segment, int cas, List<Adjustment> target, ClaimFindings findings) {
        String group = segment.text(1);
        if (!isKnownGroup(group)) {
            findings.error(
                    segment,
                    1,
                    "group-unknown",
                    "The adjustment group is not known, so it is not clear who bears the amount.",
                    "CO, PR, OA or PI");
        }
        int triplets = Math.max(MOST_TRIPLETS, (segment.size() + 1) / 3);
        if (triplets > MOST_TRIPLETS) {
            findings.warning(segment, 20, "adjustment-overflow", "A CAS segment has more than six triplets.", "");
        }
        for (int triplet = 1; triplet <= triplets; triplet++) {
            triplet(segment, group, cas, triplet, target, findings);
        }
    }

    private static void triplet(
            Segment segment, String group, int cas, int triplet, List<Adjustment> target, ClaimFindings findings) {
        int reasonAt = triplet * 3 - 1;
        int amountAt = reasonAt + 1;
        boolean hasReason = segment.has(reasonAt);
        if (!hasReason && !segment.has(amountAt)) {
            return;
        }
        String reason = segment.text(reasonAt);
        if (!hasShapeOfReason(reason)) {
            findings.error(
                    segment,
                    reasonAt,
                    hasReason ? "reason-unknown" : "reason-missing",
                    "The adjustment reason is missing or has no known shape.",
                    "a reason of one to five letters or digits");
        } else if (!Carc.isListed(reason)) {
            findings.warning(
                    segment,
                    reasonAt,
                    "reason-unlisted",
                    "The adjustment reason is in no published list, so it is not clear what became of the amount; its"
                            + " claim waits.",
                    "a claim adjustment reason code");
        }
        Money amount = findings.required(segment, amountAt);
        int quantityAt = amountAt + 1;
        target.add(new Adjustment(
                group,
                reason,
                amount,
                segment.has(quantityAt) ? segment.text(quantityAt) : null,
                cas,
                triplet,
                segment.offset(amountAt),
                segment.segmentNumber()));
    }

    /// As {@link org.daysheet.types.code.GroupCode} reads them, without its detours: this runs for every adjustment.
    private static boolean isKnownGroup(String group) {
        return switch (group) {
            case "CO", "PR", "OA", "PI", "CR" -> true;
            default -> false;
        };
    }

    /// As [Carc] reads them.
    private static boolean hasShapeOfReason(String reason) {
        for (int i = 0; i < reason.length(); i++) {
            char next = reason.charAt(i);
            boolean letter = (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z');
            if (!letter && (next < '0' || next > '9')) {
                return false;
            }
        }
        return !reason.isEmpty() && reason.length() <= LONGEST_REASON;
    }
}
