package org.daysheet.billing.submission;

import org.daysheet.edi.ack277.AckStatus;

/// Which field of a claim document a status of a 277CA is about.
final class StatusFields {
    private StatusFields() {}

    /// The path of the field, such as `billingProvider.npi`; empty when the status names none.
    ///
    /// @param line number of the service line, 0 for the claim as a whole
    static String path(AckStatus status, int line) {
        String path = ofCode(status.status(), status.entity());
        if (path.startsWith("lines")) {
            return "lines[" + Math.max(1, line) + "]" + path.substring("lines".length());
        }
        return path.isEmpty() && line > 0 ? "lines[" + line + "]" : path;
    }

    private static String ofCode(String code, String entity) {
        return switch (code) {
            case "116", "479" -> "payer.id";
            case "480" -> "subscriber.filingIndicator";
            case "27", "29", "30", "31", "32", "33", "34", "88", "90", "91", "97", "109", "162", "164" ->
                "subscriber.memberId";
            case "163" -> "subscriber.groupNumber";
            case "85" -> "subscriber.sequence";
            case "156" -> "dependent.relationship";
            case "54", "746", "535" -> "terms.frequency";
            case "35", "464" -> "references[F8]";
            case "84", "252" -> "references[G1]";
            case "86", "254", "255", "508", "673" -> "diagnoses";
            case "178", "400", "402" -> "terms.total";
            case "188" -> "dates";
            case "189" -> "dates[435]";
            case "190" -> "dates[096]";
            case "191" -> "dates[484]";
            case "248" -> "dates[439]";
            case "249" -> "terms.placeOfService";
            case "478" -> "terms.controlNumber";
            case "187", "510", "718" -> "lines.from";
            case "218", "217", "216" -> "lines.drug";
            case "258", "476" -> "lines.units";
            case "306" -> "lines.procedure.description";
            case "453" -> "lines.procedure.modifiers";
            case "454", "465", "475", "507" -> "lines.procedure";
            case "477", "488" -> "lines.pointers";
            default -> ofParty(code, party(entity));
        };
    }

    private static String ofParty(String code, String party) {
        if (party.isEmpty()) {
            return "";
        }
        String field = switch (code) {
            case "562", "153" -> party.equals("subscriber") ? "memberId" : party.equals("payer") ? "id" : "npi";
            case "125", "504", "505", "124" -> "name";
            case "126", "503", "506" -> "address.line1";
            case "500" -> "address.zip";
            case "501" -> "address.state";
            case "502" -> "address.city";
            case "128" -> "taxId";
            case "145" -> "taxonomy";
            case "157" -> "sex";
            case "158" -> "birthDate";
            default -> "";
        };
        return field.isEmpty() ? party : party + "." + field;
    }

    /// The part of the document that tells of a party (NM101).
    static String party(String entity) {
        return switch (entity) {
            case "85" -> "billingProvider";
            case "87" -> "billingProvider.payTo";
            case "40" -> "partners.receiverId";
            case "41" -> "partners.submitterId";
            case "82" -> "providers.rendering";
            case "77" -> "providers.facility";
            case "DN" -> "providers.referring";
            case "P3" -> "providers.primaryCare";
            case "DQ" -> "providers.supervising";
            case "DK" -> "providers.ordering";
            case "IL" -> "subscriber";
            case "QC" -> "dependent";
            case "PR" -> "payer";
            default -> "";
        };
    }
}
