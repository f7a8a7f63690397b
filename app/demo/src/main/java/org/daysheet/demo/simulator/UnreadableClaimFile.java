package org.daysheet.demo.simulator;

/// What came in is no 837P file this payer can read.
public final class UnreadableClaimFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableClaimFile(String reason) {
        super(reason);
    }
}
