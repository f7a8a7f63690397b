package org.daysheet.desktop.encounters;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which field of the form of a visit holds what a finding names, such as `lines[2].pointers`, counted from 1.
///
/// @param path as the finding names it
record VisitPath(String path) {
    private static final Pattern NUMBERED = Pattern.compile("(diagnoses|lines)(?:\\[([0-9]+)])?(?:\\..*)?");

    private static final String RIDE = "extras.ambulance";
    private static final Pattern ROLE =
            Pattern.compile("providers\\.(rendering|referring|primaryCare|ordering|supervising|facility)\\b.*");
    private static final Pattern PARTY = Pattern.compile(
            "lines\\[[0-9]+]\\.(?:extras\\.providers\\.)?(rendering|referring|ordering|supervising|facility)\\b.*");

    /// The place of the diagnosis, the first when none is named; empty when it is about none.
    Optional<Integer> diagnosis() {
        return number("diagnoses");
    }

    /// The place of the line, the first when none is named; empty when it is about none.
    Optional<Integer> line() {
        return number("lines");
    }

    private Optional<Integer> number(String part) {
        if (isTotal()) {
            return part.equals("lines") ? Optional.of(1) : Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(path);
        if (!numbered.matches() || !numbered.group(1).equals(part)) {
            return Optional.empty();
        }
        return Optional.of(numbered.group(2) == null ? 1 : Integer.parseInt(numbered.group(2)));
    }

    /// The charges of the visit make the total of the claim.
    private boolean isTotal() {
        return path.equals("terms.total");
    }

    /// The field of a line.
    LineField ofLine() {
        if (path.contains("]." + RIDE)) {
            return LineField.valueOf(ofRide().name());
        }
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "modifiers" -> LineField.MODIFIERS;
            case "pointers" -> LineField.POINTERS;
            case "units" -> LineField.UNITS;
            case "charge", "total" -> LineField.AMOUNT;
            case "from" -> LineField.FROM;
            case "to" -> LineField.TO;
            case "placeOfService" -> LineField.PLACE;
            case "description" -> LineField.DESCRIPTION;
            case "drug" -> LineField.NDC;
            case "text" -> LineField.NOTE;
            case "references[G1]" -> LineField.AUTHORIZATION;
            case "references[9F]" -> LineField.REFERRAL;
            case "rental" -> LineField.RENT_PRICE;
            case "dates[463]" -> LineField.THERAPY_BEGAN;
            case "dates[607]" -> LineField.RECERTIFIED;
            case "dates[471]" -> LineField.PRESCRIBED;
            case "dates[304]" -> LineField.LAST_SEEN;
            case "dates[738]" -> LineField.BLOOD_TESTED;
            case "dates[739]" -> LineField.CREATININE_TESTED;
            case "dates[455]" -> LineField.LAST_XRAY;
            case "dates[454]" -> LineField.INITIAL_TREATMENT;
            case "amounts[T]" -> LineField.TAX;
            case "results[R2]" -> LineField.HEMATOCRIT;
            case "quantities[PT]" -> LineField.AMBULANCE_PATIENTS;
            case "conditions[07]" -> LineField.RIDE_NEEDED;
            case "thirdPartyNote" -> LineField.THIRD_PARTY_NOTE;
            case "fileInformation" -> LineField.FILE_INFORMATION;
            case "attachments[CT]" -> LineField.CERTIFICATE;
            case "forms" -> LineField.FORMS;
            default -> ofParties();
        };
    }

    private LineField ofParties() {
        Matcher named = PARTY.matcher(path);
        return named.matches()
                ? switch (named.group(1)) {
                    case "rendering" -> LineField.RENDERING;
                    case "referring" -> LineField.REFERRING;
                    case "ordering" -> LineField.ORDERING;
                    case "supervising" -> LineField.SUPERVISING;
                    default -> LineField.FACILITY;
                }
                : LineField.CODE;
    }

    /// Whether the form has a field for it.
    boolean isInForm() {
        return diagnosis().isPresent() || line().isPresent() || ofVisit().isPresent();
    }

    /// The field of the visit as a whole, the day when none is named; empty for what is mended in another form, such as
    /// that of the payer.
    Optional<VisitField> ofVisit() {
        if (path.startsWith(RIDE)) {
            return Optional.of(ofRide());
        }
        Matcher role = ROLE.matcher(path);
        return role.matches() ? Optional.of(ofRole(role.group(1))) : ofTerms();
    }

    private static VisitField ofRole(String role) {
        return switch (role) {
            case "rendering" -> VisitField.PROVIDER;
            case "referring" -> VisitField.REFERRING;
            case "primaryCare" -> VisitField.PRIMARY_CARE;
            case "ordering" -> VisitField.ORDERING;
            case "supervising" -> VisitField.SUPERVISING;
            default -> VisitField.FACILITY;
        };
    }

    private Optional<VisitField> ofTerms() {
        @Nullable
        VisitField field = switch (path) {
            case "terms.placeOfService" -> VisitField.PLACE;
            case "terms.relatedCauses" -> VisitField.ACCIDENT;
            case "terms.relatedCauses.state" -> VisitField.ACCIDENT_STATE;
            case "terms.relatedCauses.country" -> VisitField.ACCIDENT_COUNTRY;
            case "dates[439]" -> VisitField.ACCIDENT_DAY;
            case "dates[431]" -> VisitField.ONSET;
            case "dates[435]" -> VisitField.ADMITTED;
            case "dates[484]" -> VisitField.LAST_PERIOD;
            case "dates[454]" -> VisitField.INITIAL_TREATMENT;
            case "dates[304]" -> VisitField.LAST_SEEN;
            case "dates[453]" -> VisitField.ACUTE_SINCE;
            case "dates[455]" -> VisitField.LAST_XRAY;
            case "dates[314]" -> VisitField.DISABLED_TO;
            case "dates[296]" -> VisitField.BACK_AT_WORK;
            case "dates[096]" -> VisitField.DISCHARGED;
            case "references[9F]" -> VisitField.REFERRAL;
            case "references[X4]" -> VisitField.CLIA;
            case "references[Y4]" -> VisitField.CASE;
            case "patientPaid" -> VisitField.PATIENT_PAID;
            case "terms.delayReason" -> VisitField.DELAY_REASON;
            case "terms.specialProgram" -> VisitField.SPECIAL_PROGRAM;
            case "dates[471]" -> VisitField.PRESCRIBED;
            case "dates[444]" -> VisitField.FIRST_CONTACT;
            case "dates[090]" -> VisitField.CARE_ASSUMED;
            case "dates[091]" -> VisitField.CARE_RELINQUISHED;
            case "extras.conditions[07]" -> VisitField.RIDE_NEEDED;
            case "extras.conditions[ZZ]" -> VisitField.SCREENING;
            case "extras.spinalCare.condition" -> VisitField.SPINE;
            case "extras.spinalCare.description" -> VisitField.SPINE_WORDS;
            case "extras.fileInformation" -> VisitField.FILE_INFORMATION;
            case "extras.anesthesiaProcedures" -> VisitField.ANESTHESIA_FOR;
            case "references[P4]" -> VisitField.DEMONSTRATION;
            case "references[1J]" -> VisitField.CARE_PLAN;
            case "references[EW]" -> VisitField.MAMMOGRAPHY;
            case "subscriber.extras.weight", "dependent.extras.weight" -> VisitField.POUNDS;
            case "subscriber.extras.pregnant", "dependent.extras.pregnant" -> VisitField.PREGNANT;
            case "note.kind" -> VisitField.NOTE_KIND;
            case "note", "note.text" -> VisitField.NOTE;
            case "references", "references[G1]" -> VisitField.AUTHORIZATION;
            default -> path.isEmpty() || path.startsWith("dates") ? VisitField.DAY : null;
        };
        return Optional.ofNullable(field);
    }

    private VisitField ofRide() {
        boolean isFrom = path.contains(".pickUp");
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "miles" -> VisitField.RIDE_MILES;
            case "roundTrip" -> VisitField.ROUND_TRIP;
            case "stretcher" -> VisitField.STRETCHER;
            case "name" -> VisitField.DROP_OFF_NAME;
            case "address", "line1", "line2" -> isFrom ? VisitField.PICK_UP : VisitField.DROP_OFF;
            case "city" -> isFrom ? VisitField.PICK_UP_CITY : VisitField.DROP_OFF_CITY;
            case "state" -> isFrom ? VisitField.PICK_UP_STATE : VisitField.DROP_OFF_STATE;
            case "zip" -> isFrom ? VisitField.PICK_UP_ZIP : VisitField.DROP_OFF_ZIP;
            default -> VisitField.RIDE_REASON;
        };
    }
}
