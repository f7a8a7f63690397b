package org.daysheet.edi.claim837;

import java.util.List;

/// An 837P that was written, read back and found equal to its claims.
public final class WrittenClaimFile {
    private final byte[] bytes;
    private final List<WrittenClaim> claims;
    private final List<String> transactionControls;

    WrittenClaimFile(byte[] bytes, List<WrittenClaim> claims, List<String> transactionControls) {
        this.bytes = bytes;
        this.claims = List.copyOf(claims);
        this.transactionControls = List.copyOf(transactionControls);
    }

    /// A copy of exactly what is to be sent.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// One entry a claim, in the order of the file (grouped by billing provider and subscriber).
    public List<WrittenClaim> claims() {
        return claims;
    }

    /// Every ST02 used, in order.
    public List<String> transactionControls() {
        return transactionControls;
    }

    /// Where one claim went.
    ///
    /// @param controlNumber CLM01
    /// @param transactionControl ST02
    /// @param offset byte of its CLM in the file
    public record WrittenClaim(String controlNumber, String transactionControl, long offset) {}
}
