package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.daysheet.edi.x12.Place;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Checks of a whole claim that was read: sums, dates that others demand, pointers (837P TR3, SNIP 3 and 4).
final class ClaimChecks {
    private static final int MOST_LINES = 50;

    /// Places of service whose claims need a day of admission: hospital, psychiatric hospital, rehabilitation.
    private static final Set<String> INPATIENT = Set.of("21", "51", "61");

    /// Conditions of the spine that began on a day.
    private static final Set<String> ACUTE = Set.of("A", "M");

    private ClaimChecks() {}

    static void check(ClaimGatherer claim, String sequence, @Nullable LocalDate writtenOn) {
        total(claim);
        situations(claim);
        for (int i = 0; i < claim.lines.size(); i++) {
            line(claim, claim.lines.get(i), i + 1);
        }
        controls(claim);
        if (writtenOn != null) {
            claim.lines.forEach(line -> future(claim, line, writtenOn));
        }
        CobChecks.check(claim, sequence);
    }

    /// The number of a line tells it from the others of the claim when it comes back.
    private static void controls(ClaimGatherer claim) {
        Set<String> seen = new HashSet<>();
        for (LineGatherer line : claim.lines) {
            if (!line.control().isEmpty() && !seen.add(line.control())) {
                claim.notes.error(
                        line.controlPlace(),
                        "REF02",
                        "line-control-repeated",
                        "Two lines of the claim have the same control number.",
                        line.control(),
                        "a number of its own");
            }
        }
    }

    private static void future(ClaimGatherer claim, LineGatherer line, LocalDate writtenOn) {
        LocalDate last = line.lastDay();
        if (last != null && last.isAfter(writtenOn)) {
            claim.notes.warning(
                    line.datePlace(),
                    "DTP03",
                    "service-date-future",
                    "A service is dated later than the file.",
                    last.toString(),
                    "not later than " + writtenOn);
        }
    }

    private static void total(ClaimGatherer claim) {
        if (claim.lines.isEmpty()) {
            error(claim, "CLM", "lines-missing", "The claim has no service lines.", "", "LX");
            return;
        }
        if (claim.lines.size() > MOST_LINES) {
            String read = Integer.toString(claim.lines.size());
            claim.notes.error(
                    claim.lines.get(MOST_LINES).place(),
                    "LX",
                    "lines-too-many",
                    "The claim has more lines than the guide allows.",
                    read,
                    "at most 50");
        }
        long sum = 0;
        for (LineGatherer line : claim.lines) {
            Money charge = line.charge();
            sum += charge == null ? 0 : charge.cents();
        }
        Money charge = claim.charge;
        if (charge != null && charge.cents() != sum) {
            claim.notes.error(
                    claim.chargePlace,
                    "CLM02",
                    "claim-total",
                    "The charge of the claim is not the sum of its lines.",
                    charge.plain(),
                    Money.ofCents(sum).plain());
        }
    }

    private static void situations(ClaimGatherer claim) {
        diagnoses(claim);
        String frequency = claim.terms.frequency();
        if ((frequency.equals("7") || frequency.equals("8")) && lacksReference(claim, "F8")) {
            error(
                    claim,
                    "CLM05",
                    "payer-control-missing",
                    "A replacement or void does not name the payer's claim number.",
                    frequency,
                    "REF*F8");
        }
        if (claim.terms.isAccident() && lacksDate(claim, "439")) {
            error(claim, "CLM11", "accident-date-missing", "An accident has no date.", "", "DTP*439");
        }
        if (INPATIENT.contains(claim.terms.placeOfService()) && lacksDate(claim, "435")) {
            error(claim, "CLM05", "admission-date-missing", "An inpatient claim has no admission date.", "", "DTP*435");
        }
        if (ACUTE.contains(claim.spinalCondition) && lacksDate(claim, "453")) {
            claim.notes.error(
                    claim.spinalPlace,
                    "CR208",
                    "acute-date-missing",
                    "An acute condition of the spine has no date.",
                    claim.spinalCondition,
                    "DTP*453");
        }
    }

    private static void diagnoses(ClaimGatherer claim) {
        if (claim.diagnoses.isEmpty()) {
            error(claim, "CLM", "diagnosis-missing", "The claim has no diagnosis.", "", "HI*ABK");
        }
        Set<String> codes = new HashSet<>();
        Set<Boolean> revisions = new HashSet<>();
        for (Diagnosis diagnosis : claim.diagnoses) {
            revisions.add(diagnosis.qualifier().startsWith("A"));
            if (!codes.add(diagnosis.code())) {
                claim.notes.error(
                        claim.diagnosisPlace,
                        "HI",
                        "diagnosis-twice",
                        "A diagnosis is given twice.",
                        diagnosis.code(),
                        "");
            }
        }
        if (revisions.size() > 1) {
            claim.notes.error(
                    claim.diagnosisPlace,
                    "HI",
                    "diagnosis-revision",
                    "The diagnoses are of different revisions.",
                    "",
                    "all of ICD-10");
        }
    }

    private static void line(ClaimGatherer claim, LineGatherer line, int number) {
        if (!line.hasService()) {
            lineError(
                    claim,
                    line.place(),
                    "LX",
                    "service-missing",
                    line(number) + " has no professional service.",
                    "SV1");
            return;
        }
        if (!line.hasServiceDate()) {
            lineError(
                    claim,
                    line.place(),
                    "LX",
                    "service-date-missing",
                    line(number) + " has no service date.",
                    "DTP*472");
        }
        if (line.pointers().isEmpty()) {
            lineError(
                    claim,
                    line.pointerPlace(),
                    "SV107",
                    "pointer-missing",
                    line(number) + " points to no diagnosis.",
                    "1");
        }
        for (int pointer : line.pointers()) {
            if (pointer > claim.diagnoses.size() && !claim.diagnoses.isEmpty()) {
                claim.notes.error(
                        line.pointerPlace(),
                        "SV107",
                        "pointer-beyond",
                        line(number) + " points to a diagnosis that the claim does not have.",
                        Integer.toString(pointer),
                        "1 to " + claim.diagnoses.size());
            }
        }
    }

    private static boolean lacksReference(ClaimGatherer claim, String qualifier) {
        return claim.references.stream()
                .noneMatch(reference -> reference.qualifier().equals(qualifier));
    }

    private static boolean lacksDate(ClaimGatherer claim, String qualifier) {
        return !claim.dated.contains(qualifier);
    }

    private static void error(
            ClaimGatherer claim, String segment, String code, String message, String read, String expected) {
        claim.notes.error(claim.place, segment, code, message, read, expected);
    }

    private static void lineError(
            ClaimGatherer claim, Place place, String element, String code, String message, String expected) {
        claim.notes.error(place, element, code, message, "", expected);
    }

    private static String line(int number) {
        return "Line " + number;
    }
}
