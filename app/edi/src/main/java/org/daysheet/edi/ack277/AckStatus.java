package org.daysheet.edi.ack277;

/// One status composite (277CA STC01, STC10 or STC11).
///
/// @param category A0 forwarded, A1 received, A2 accepted, A3 returned, A4 not found, A5-A8 rejected ...
/// @param status claim status code
/// @param entity whom it is about, such as PR or 85; empty when not given
public record AckStatus(String category, String status, String entity) {
    /// Whether this status says that the claim is not taken on (A3 to A8).
    public boolean isRejection() {
        return switch (category) {
            case "A3", "A4", "A5", "A6", "A7", "A8" -> true;
            default -> false;
        };
    }
}
