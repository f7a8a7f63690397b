package org.daysheet.edi.inspect;

import org.daysheet.edi.claim837.ClaimKind;
import org.daysheet.edi.x12.Envelope;

/// Tells what a transaction set is from ST01 and its guide.
final class KindOfSet {
    private KindOfSet() {}

    static FileKind of(Envelope envelope) {
        return switch (envelope.set()) {
            case "835" -> FileKind.REMITTANCE_835;
            case "837" -> claims(envelope);
            case "999" -> FileKind.SYNTAX_ACK_999;
            case "277" -> status(envelope.version());
            case "997" -> FileKind.FUNCTIONAL_ACK_997;
            case "270" -> FileKind.ELIGIBILITY_REQUEST_270;
            case "271" -> FileKind.ELIGIBILITY_ANSWER_271;
            case "275" -> FileKind.ATTACHMENT_275;
            case "276" -> FileKind.CLAIM_STATUS_REQUEST_276;
            case "278" -> FileKind.SERVICES_REVIEW_278;
            case "820" -> FileKind.PREMIUM_820;
            case "834" -> FileKind.ENROLLMENT_834;
            default -> FileKind.OTHER_X12;
        };
    }

    private static FileKind claims(Envelope envelope) {
        return switch (ClaimKind.of(envelope)) {
            case PROFESSIONAL, NOT_CLAIMS -> FileKind.PROFESSIONAL_837;
            case INSTITUTIONAL -> FileKind.INSTITUTIONAL_837;
            case DENTAL -> FileKind.DENTAL_837;
        };
    }

    private static FileKind status(String version) {
        if (version.contains("X212") || version.contains("X093")) {
            return FileKind.CLAIM_STATUS_277;
        }
        if (version.contains("X228")) {
            return FileKind.PENDED_CLAIMS_277;
        }
        if (version.contains("X213")) {
            return FileKind.CLAIM_REQUEST_277;
        }
        return FileKind.CLAIM_ACK_277;
    }
}
