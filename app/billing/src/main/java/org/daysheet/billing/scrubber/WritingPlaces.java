package org.daysheet.billing.scrubber;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of a claim document that an element of the file tells, as findings name it: `line 2 SV107` is
/// `lines[2].pointers`, `payer 1 2330A NM109` is `otherPayers[1].subscriber.memberId`.
final class WritingPlaces {
    private static final Pattern NUMBERED = Pattern.compile("(line|payer) ([0-9]+) (.*)");
    private static final Pattern LOOP = Pattern.compile("([0-9]{4}[A-Z]{0,2}) ?(.*)");
    private static final String WHOLE = "terms";

    private WritingPlaces() {}

    static String of(String element) {
        Matcher numbered = NUMBERED.matcher(element);
        if (!numbered.matches()) {
            return ofClaim(element);
        }
        String number = "[" + numbered.group(2) + "]";
        String rest = numbered.group(3);
        return numbered.group(1).equals("line")
                ? "lines" + number + ofLine(rest)
                : "otherPayers" + number + ofOther(rest);
    }

    private static String ofClaim(String element) {
        Matcher loop = LOOP.matcher(element);
        return loop.matches() ? ofLoop(loop.group(1), loop.group(2)) : ofSegment(element);
    }

    private static String ofLoop(String loop, String element) {
        return switch (loop) {
            case "1000A" -> element.equals("NM109") ? "partners.submitterId" : "partners.submitterContact";
            case "1000B" -> "partners.receiver" + (element.equals("NM109") ? "Id" : "Name");
            case "2000A" -> "billingProvider.taxonomy";
            case "2010AA" -> "billingProvider" + ofBiller(element);
            case "2010AB" -> "billingProvider.payTo" + ofAddress(element);
            case "2010AC" -> "billingProvider.payToPlan";
            case "2010BA" -> "subscriber" + ofPerson(element);
            case "2000B" -> "subscriber" + ofTreated(element);
            case "2010BB" -> "payer" + ofPayer(element);
            case "2010CA" -> "dependent" + ofPerson(element);
            case "2000C" -> "dependent" + ofTreated(element);
            case "2310A" -> "providers.referring" + ofProvider(element);
            case "2310B" -> "providers.rendering" + ofProvider(element);
            case "2310C" -> "providers.facility" + ofProvider(element);
            case "2310D" -> "providers.supervising" + ofProvider(element);
            case "2310" -> "extras.ambulance.dropOff" + (ofAddress(element).isEmpty() ? ".name" : ofAddress(element));
            case "2300" -> ofSegment(element);
            default -> WHOLE;
        };
    }

    private static String ofSegment(String element) {
        return switch (element) {
            case "SBR01" -> "subscriber.sequence";
            case "SBR03" -> "subscriber.groupNumber";
            case "SBR04" -> "subscriber.groupName";
            case "SBR09" -> "subscriber.filingIndicator";
            case "PAT01" -> "dependent.relationship";
            case "CLM05-1" -> "terms.placeOfService";
            case "CLM07" -> "payer.assignment";
            case "CLM08" -> "payer.benefits";
            case "HI", "HI01" -> "diagnoses";
            case "HI02" -> "extras.anesthesiaProcedures";
            case "AMT02" -> "patientPaid";
            case "LX" -> "lines";
            case "DTP01", "DTP03" -> "dates";
            case "REF01", "REF02" -> "references";
            case "NTE01" -> "note.kind";
            case "NTE02" -> "note.text";
            case "CR102" -> "subscriber.extras.weight";
            case "CR106" -> "extras.ambulance.miles";
            default -> WHOLE;
        };
    }

    private static String ofLine(String element) {
        Matcher loop = LOOP.matcher(element);
        if (loop.matches()) {
            return ofLoopOfLine(loop.group(1), loop.group(2));
        }
        return switch (element) {
            case "SV101", "SV101-3" -> ".procedure.modifiers";
            case "SV101-7" -> ".procedure.description";
            case "SV102" -> ".charge";
            case "SV103", "SV104" -> ".units";
            case "SV105" -> ".placeOfService";
            case "SV107" -> ".pointers";
            case "CTP04", "CTP05" -> ".drug";
            case "SV503" -> ".extras.equipment.rental";
            case "FRM01" -> ".extras.forms";
            default -> "";
        };
    }

    private static String ofLoopOfLine(String loop, String element) {
        return switch (loop) {
            case "2400" ->
                element.startsWith("NTE") ? ".note.text" : element.equals("CR106") ? ".extras.ambulance.miles" : "";
            case "2410" -> ".drug";
            case "2420A" -> ".rendering";
            case "2420C" -> ".extras.providers.facility";
            case "2420D" -> ".extras.providers.supervising";
            case "2420E" -> ".extras.providers.ordering";
            case "2420F" -> ".extras.providers.referring";
            default -> "";
        };
    }

    /// What is said of another payer, of its policy, and of what it decided.
    private static String ofOther(String element) {
        Matcher loop = LOOP.matcher(element);
        String which = loop.matches() ? loop.group(1) : "";
        String rest = loop.matches() ? loop.group(2) : element;
        return switch (which) {
            case "2330A" -> ".subscriber" + ofPerson(rest);
            case "2330B" -> ".payer" + ofPayer(rest);
            case "2320" -> rest.equals("SBR02") ? ".coverage.relationship" : ".decision";
            default -> ".decision";
        };
    }

    private static String ofBiller(String element) {
        return switch (element) {
            case "NM109" -> ".npi";
            case "REF01", "REF02" -> ".taxId";
            default ->
                element.startsWith("PER")
                        ? ".contact"
                        : ofAddress(element).isEmpty() ? ".name" : ".address" + ofAddress(element);
        };
    }

    private static String ofPerson(String element) {
        return switch (element) {
            case "NM108", "NM109" -> ".memberId";
            case "DMG02" -> ".birthDate";
            case "DMG03" -> ".sex";
            default -> ofAddress(element).isEmpty() ? ".name" : ".address" + ofAddress(element);
        };
    }

    private static String ofTreated(String element) {
        return element.equals("PAT08") ? ".extras.weight" : ".name";
    }

    private static String ofPayer(String element) {
        return switch (element) {
            case "NM108", "NM109" -> ".id";
            case "REF01", "REF02" -> ".references";
            default -> ofAddress(element).isEmpty() ? ".name" : ".address" + ofAddress(element);
        };
    }

    private static String ofProvider(String element) {
        return switch (element) {
            case "NM109" -> ".npi";
            case "PRV03" -> ".taxonomy";
            default -> ofAddress(element).isEmpty() ? ".name" : ".address" + ofAddress(element);
        };
    }

    private static String ofAddress(String element) {
        return switch (element) {
            case "N301" -> ".line1";
            case "N302" -> ".line2";
            case "N401" -> ".city";
            case "N402", "N407" -> ".state";
            case "N403" -> ".zip";
            case "N404" -> ".country";
            default -> "";
        };
    }
}
