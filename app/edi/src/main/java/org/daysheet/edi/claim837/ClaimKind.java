package org.daysheet.edi.claim837;

import org.daysheet.edi.x12.Envelope;

/// Which guide a set of claims follows.
public enum ClaimKind {
    PROFESSIONAL,
    INSTITUTIONAL,
    DENTAL,
    NOT_CLAIMS;

    /// By ST01 and the guide named in ST03 or GS08; claims of an unnamed guide are taken as professional.
    public static ClaimKind of(Envelope envelope) {
        if (!envelope.set().equals("837")) {
            return NOT_CLAIMS;
        }
        String version = envelope.version();
        if (version.contains("X223") || version.contains("X096")) {
            return INSTITUTIONAL;
        }
        if (version.contains("X224") || version.contains("X097")) {
            return DENTAL;
        }
        return PROFESSIONAL;
    }

    String text(Envelope envelope) {
        return switch (this) {
            case PROFESSIONAL -> "professional claims";
            case INSTITUTIONAL -> "institutional claims (837I)";
            case DENTAL -> "dental claims (837D)";
            case NOT_CLAIMS -> "set " + envelope.set();
        };
    }
}
