package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.daysheet.billing.practice.MammographyUnit;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.PatientExtras;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;

/// What is told of the patient and of programs, against the rest of the claim (837P TR3 2000B and 2000C PAT; 2300 REF
/// and HI BP).
final class ParticularRules {
    private static final String MEDICARE = "MB";

    /// Parts of a clinical trial: investigational, and routine.
    private static final Set<String> TRIAL = Set.of("Q0", "Q1");

    /// Oversight of home health care and of a hospice.
    private static final Set<String> OVERSIGHT = Set.of("G0181", "G0182");

    private ParticularRules() {}

    static void check(ProfessionalClaim claim, ScrubReport report) {
        patient(claim, report);
        numbers(claim, report);
        report.when(
                !claim.extras().anesthesiaProcedures().isEmpty()
                        && claim.lines().stream()
                                .noneMatch(line -> line.unitType().equals("MJ")),
                ScrubRule.ANESTHESIA_LINE_MISSING,
                "extras.anesthesiaProcedures");
    }

    private static void patient(ProfessionalClaim claim, ScrubReport report) {
        Dependent dependent = claim.dependent();
        PatientExtras told = dependent == null ? claim.subscriber().extras() : dependent.extras();
        String path = (dependent == null ? "subscriber" : "dependent") + ".extras.";
        String sex = dependent == null ? claim.subscriber().sex() : dependent.sex();
        report.when(told.pregnant() && sex.equals("M"), ScrubRule.PREGNANT_NOT_FEMALE, path + "pregnant");
        LocalDate died = told.deathDate();
        Optional<LocalDate> last = claim.lines().stream()
                .map(line -> Optional.ofNullable(line.to()).orElse(line.from()))
                .max(LocalDate::compareTo);
        if (died != null && last.isPresent()) {
            report.when(last.get().isAfter(died), ScrubRule.SERVICE_AFTER_DEATH, path + "deathDate", died, last.get());
        }
        if (isMedicare(claim) && told.weight().isEmpty()) {
            first(claim, line -> EquipmentRules.isDialysisDrug(line) || EquipmentRules.isCertified(line))
                    .ifPresent(line -> report.when(true, ScrubRule.WEIGHT_MISSING, path + "weight", code(line)));
        }
    }

    private static void numbers(ProfessionalClaim claim, ScrubReport report) {
        if (!isMedicare(claim)) {
            return;
        }
        missing(
                claim,
                "P4",
                ScrubRule.TRIAL_NUMBER_MISSING,
                report,
                line -> line.procedure().modifiers().stream().anyMatch(TRIAL::contains));
        missing(claim, "1J", ScrubRule.CARE_PLAN_NUMBER_MISSING, report, line -> OVERSIGHT.contains(code(line)));
        missing(
                claim,
                "EW",
                ScrubRule.MAMMOGRAPHY_NUMBER_MISSING,
                report,
                line -> MammographyUnit.PROCEDURES.contains(code(line)));
    }

    private static void missing(
            ProfessionalClaim claim,
            String qualifier,
            ScrubRule rule,
            ScrubReport report,
            Predicate<ServiceLine> wanting) {
        if (claim.reference(qualifier).isEmpty()) {
            first(claim, wanting)
                    .ifPresent(line -> report.when(true, rule, "references[" + qualifier + "]", code(line)));
        }
    }

    private static boolean isMedicare(ProfessionalClaim claim) {
        return claim.subscriber().filingIndicator().equals(MEDICARE);
    }

    private static Optional<ServiceLine> first(ProfessionalClaim claim, Predicate<ServiceLine> wanted) {
        return claim.lines().stream().filter(wanted).findFirst();
    }

    private static String code(ServiceLine line) {
        return line.procedure().code();
    }
}
