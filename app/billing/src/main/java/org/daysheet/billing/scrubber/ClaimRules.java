package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.edi.claim837.ClaimTerms;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.Diagnosis;
import org.daysheet.edi.claim837.Note;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The claim as a whole (837P TR3 loop 2300): its sums, dates and diagnoses.
final class ClaimRules {
    private static final int LONGEST_CONTROL_NUMBER = 20;
    private static final int MOST_DIAGNOSES = 12;
    private static final LocalDate ICD10_BEGAN = LocalDate.of(2015, 10, 1);

    private ClaimRules() {}

    static void check(ProfessionalClaim claim, ScrubReport report) {
        terms(claim, report);
        situations(claim, report);
        dates(claim, report);
        diagnoses(claim, report);
    }

    /// The earliest date of service; empty without a line.
    static Optional<LocalDate> firstService(ProfessionalClaim claim) {
        return claim.lines().stream().map(ServiceLine::from).min(LocalDate::compareTo);
    }

    private static void terms(ProfessionalClaim claim, ScrubReport report) {
        ClaimTerms terms = claim.terms();
        report.when(
                !terms.controlNumber().matches("[A-Z0-9][A-Z0-9-]*")
                        || terms.controlNumber().length() > LONGEST_CONTROL_NUMBER,
                ScrubRule.CONTROL_NUMBER_WRONG,
                "terms.controlNumber",
                terms.controlNumber());
        report.when(
                !terms.total().equals(claim.lineTotal()),
                ScrubRule.TOTAL_WRONG,
                "terms.total",
                terms.total(),
                claim.lineTotal());
        report.when(terms.total().isZero(), ScrubRule.TOTAL_ZERO, "terms.total");
        Money paid = claim.patientPaid();
        report.when(
                paid != null && paid.compareTo(terms.total()) > 0,
                ScrubRule.PAID_ABOVE_TOTAL,
                "patientPaid",
                String.valueOf(paid),
                terms.total());
        CodeLists.place(terms.placeOfService(), firstService(claim).orElse(null), "terms.placeOfService", report);
        report.when(
                !terms.frequency().matches("[178]"), ScrubRule.FREQUENCY_UNKNOWN, "terms.frequency", terms.frequency());
        report.when(
                terms.frequency().matches("[78]") && claim.reference("F8").isEmpty(),
                ScrubRule.PAYER_NUMBER_MISSING,
                "references[F8]");
        Note note = claim.note();
        report.when(note != null && note.text().length() > 80, ScrubRule.NOTE_TOO_LONG, "note.text");
    }

    private static void situations(ProfessionalClaim claim, ScrubReport report) {
        ClaimTerms terms = claim.terms();
        List<String> causes = terms.relatedCauses().codes();
        report.when(!causes.isEmpty() && claim.date("439").isEmpty(), ScrubRule.ACCIDENT_DATE_MISSING, "dates[439]");
        String country = terms.relatedCauses().country();
        report.when(
                causes.contains("AA")
                        && country.isEmpty()
                        && !CodeLists.STATES.contains(terms.relatedCauses().state()),
                ScrubRule.ACCIDENT_STATE_MISSING,
                "terms.relatedCauses.state");
        report.when(
                !country.isEmpty() && !PostalAddress.isCountry(country),
                ScrubRule.ACCIDENT_COUNTRY_UNKNOWN,
                "terms.relatedCauses.country",
                country);
        report.when(
                country.equals("CA")
                        && !CodeLists.PROVINCES.contains(terms.relatedCauses().state()),
                ScrubRule.PROVINCE_UNKNOWN,
                "terms.relatedCauses.state",
                terms.relatedCauses().state());
    }

    private static void dates(ProfessionalClaim claim, ScrubReport report) {
        Optional<LocalDate> first = firstService(claim);
        if (first.isEmpty()) {
            return;
        }
        after(claim, "439", first.get(), ScrubRule.ACCIDENT_AFTER_SERVICE, report);
        after(claim, "431", first.get(), ScrubRule.ONSET_AFTER_SERVICE, report);
        after(claim, "435", first.get(), ScrubRule.ADMISSION_AFTER_SERVICE, report);
        LocalDate birth = birthDate(claim);
        report.when(
                birth != null && first.get().isBefore(birth),
                ScrubRule.SERVICE_BEFORE_BIRTH,
                claim.subscriberIsPatient() ? "subscriber.birthDate" : "dependent.birthDate",
                first.get());
    }

    private static void after(
            ProfessionalClaim claim, String qualifier, LocalDate service, ScrubRule rule, ScrubReport report) {
        claim.date(qualifier)
                .ifPresent(date -> report.when(
                        date.from().isAfter(service), rule, "dates[" + qualifier + "]", date.from(), service));
    }

    private static @Nullable LocalDate birthDate(ProfessionalClaim claim) {
        Dependent dependent = claim.dependent();
        return dependent == null ? claim.subscriber().birthDate() : dependent.birthDate();
    }

    /// Whether a code has the shape of one of ICD-10, without its dot.
    static boolean isIcd10(Diagnosis diagnosis) {
        return Icd10.parse(diagnosis.code()).map(Icd10::value).equals(Optional.of(diagnosis.code()));
    }

    private static void diagnoses(ProfessionalClaim claim, ScrubReport report) {
        List<Diagnosis> diagnoses = claim.diagnoses();
        report.when(diagnoses.isEmpty(), ScrubRule.DIAGNOSIS_MISSING, "diagnoses");
        report.when(diagnoses.size() > MOST_DIAGNOSES, ScrubRule.DIAGNOSES_TOO_MANY, "diagnoses", diagnoses.size());
        boolean isOld =
                firstService(claim).filter(day -> day.isBefore(ICD10_BEGAN)).isPresent();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < diagnoses.size(); i++) {
            Diagnosis diagnosis = diagnoses.get(i);
            String path = "diagnoses[" + (i + 1) + "]";
            boolean isIcd10 = diagnosis.qualifier().startsWith("AB");
            report.when(isIcd10 && !isIcd10(diagnosis), ScrubRule.DIAGNOSIS_WRONG, path, diagnosis.code());
            report.when(!seen.add(diagnosis.code()), ScrubRule.DIAGNOSIS_TWICE, path, diagnosis.code());
            report.when(
                    i == 0 && isIcd10 && diagnosis.code().matches("[V-Y].*"),
                    ScrubRule.DIAGNOSIS_NOT_PRINCIPAL,
                    path,
                    diagnosis.code());
            report.when(isIcd10 == isOld, ScrubRule.DIAGNOSIS_REVISION, path, diagnosis.code(), ICD10_BEGAN);
        }
    }
}
