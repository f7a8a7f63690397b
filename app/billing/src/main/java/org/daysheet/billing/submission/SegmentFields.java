package org.daysheet.billing.submission;

import org.daysheet.edi.claim837.SegmentOwners.Owner;

/// Which field of a claim document an element of an 837P tells (837P TR3 005010X222A1).
final class SegmentFields {
    private SegmentFields() {}

    /// The path of the field, such as `lines[2].units`; empty when the segment tells none.
    ///
    /// @param owner what the segment is about
    /// @param segment its id
    /// @param element its element, 0 for the segment as a whole
    /// @param component of the element, 0 for all of it
    static String path(Owner owner, String segment, int element, int component) {
        String within = switch (segment) {
            case "NM1", "N3", "N4", "PRV", "DMG", "PER" -> ofParty(owner.party(), segment, element);
            case "SBR" -> subscriber(element);
            case "PAT" -> element == 1 ? "dependent.relationship" : "dependent";
            case "CLM" -> claim(element, component);
            case "HI" -> "diagnoses" + (element == 0 ? "" : "[" + element + "]");
            case "REF" -> reference(owner);
            case "DTP" -> "dates[" + owner.qualifier() + "]";
            case "NTE" -> "note";
            case "AMT" -> "patientPaid";
            default -> "";
        };
        return owner.line() == 0 ? within : "lines[" + owner.line() + "]" + line(owner, segment, element, component);
    }

    private static String line(Owner owner, String segment, int element, int component) {
        return switch (segment) {
            case "SV1" ->
                switch (element) {
                    case 1 -> component > 2 ? ".procedure.modifiers" : ".procedure";
                    case 2 -> ".charge";
                    case 4 -> ".units";
                    case 5 -> ".placeOfService";
                    case 7 -> ".pointers";
                    default -> "";
                };
            case "DTP" -> owner.qualifier().equals("472") ? ".from" : ".dates";
            case "LIN", "CTP" -> ".drug";
            case "NTE" -> ".note";
            default -> "";
        };
    }

    private static String reference(Owner owner) {
        return owner.party().equals("85") ? "billingProvider.taxId" : "references[" + owner.qualifier() + "]";
    }

    private static String claim(int element, int component) {
        return switch (element) {
            case 1 -> "terms.controlNumber";
            case 2 -> "terms.total";
            case 5 -> component == 3 ? "terms.frequency" : "terms.placeOfService";
            case 11 -> "terms.relatedCauses";
            case 12 -> "terms.specialProgram";
            case 20 -> "terms.delayReason";
            default -> "terms";
        };
    }

    private static String subscriber(int element) {
        return switch (element) {
            case 1 -> "subscriber.sequence";
            case 3 -> "subscriber.groupNumber";
            case 4 -> "subscriber.groupName";
            case 5 -> "subscriber.mspReason";
            case 9 -> "subscriber.filingIndicator";
            default -> "subscriber";
        };
    }

    private static String ofParty(String entity, String segment, int element) {
        String party = StatusFields.party(entity);
        if (party.isEmpty() || party.startsWith("partners")) {
            return party;
        }
        String field = switch (segment) {
            case "NM1" -> element == 9 || element == 8 ? number(party) : element == 0 ? "" : "name";
            case "N3" -> element == 2 ? "address.line2" : "address.line1";
            case "N4" ->
                switch (element) {
                    case 2 -> "address.state";
                    case 3 -> "address.zip";
                    default -> "address.city";
                };
            case "PRV" -> "taxonomy";
            case "DMG" -> element == 3 ? "sex" : "birthDate";
            default -> "";
        };
        boolean isPayTo = party.endsWith(".payTo");
        return field.isEmpty() ? party : party + "." + (isPayTo ? field.replace("address.", "") : field);
    }

    private static String number(String party) {
        return switch (party) {
            case "subscriber" -> "memberId";
            case "payer" -> "id";
            case "dependent" -> "name";
            default -> "npi";
        };
    }
}
