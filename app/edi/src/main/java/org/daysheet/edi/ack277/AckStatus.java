package org.daysheet.edi.ack277;

import org.daysheet.edi.x12.Verdict;

/// One status composite (277CA STC01, STC10 or STC11).
///
/// @param category A0 forwarded, A1 received, A2 accepted into adjudication, A5 split and accepted into adjudication;
/// A3
///     returned, A4 not found, A6 missing, A7 invalid and A8 contradictory information
/// @param status claim status code
/// @param entity whom it is about, such as PR or 85; empty when not given
public record AckStatus(String category, String status, String entity) {
    /// What the category says; unknown for those a claim acknowledgment does not have.
    public Verdict verdict() {
        return switch (category) {
            case "A0", "A1", "A2", "A5" -> Verdict.ACCEPTED;
            case "A3", "A4", "A6", "A7", "A8" -> Verdict.REJECTED;
            default -> Verdict.UNKNOWN;
        };
    }

    /// Whether the claim is with those who decide about it (A2, A5).
    public boolean isInAdjudication() {
        return isInAdjudication(category);
    }

    /// Whether a category says so (A2, A5).
    public static boolean isInAdjudication(String category) {
        return category.equals("A2") || category.equals("A5");
    }
}
