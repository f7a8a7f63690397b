package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.jspecify.annotations.Nullable;

/// Why Medicare is not asked first (837P SBR05): told exactly when it is not, and in keeping with the age of the
/// patient and with what happened. The patient is asked about other insurance at least every {@link #QUESTION_DAYS}
/// days (CMS Pub. 100-05, chapter 3, 20.1).
final class MspRules {
    /// How old the answers of the patient may be on the day of service.
    static final int QUESTION_DAYS = 90;

    private static final String VOID = "8";
    private static final String PATH = "subscriber.mspReason";
    private static final int MEDICARE_AGE = 65;
    private static final Set<String> KNOWN = Set.of("12", "13", "14", "15", "16", "41", "42", "43", "47");

    /// Kidney failure (ICD-10-CM): the disease itself, dialysis, a transplanted kidney.
    private static final List<String> KIDNEY_FAILURE = List.of("N186", "Z992", "Z940", "T861");

    private MspRules() {}

    static void check(ProfessionalClaim claim, ScrubContext context, ScrubReport report) {
        boolean isMedicare = claim.subscriber().filingIndicator().matches("MA|MB");
        boolean isVoid = claim.terms().frequency().equals(VOID);
        if (isMedicare) {
            reason(claim, isVoid, report);
        }
        if (!isVoid && context.medicare().areNeeded()) {
            questions(claim, isMedicare, context.medicare().askedOn(), report);
        }
    }

    private static void reason(ProfessionalClaim claim, boolean isVoid, ScrubReport report) {
        String reason = claim.subscriber().mspReason();
        boolean isFirst = claim.subscriber().sequence().equals("P");
        if (reason.isEmpty()) {
            report.when(!isFirst, ScrubRule.MSP_REASON_MISSING, PATH);
            return;
        }
        report.when(isFirst, ScrubRule.MSP_REASON_NEEDLESS, PATH, reason);
        report.when(!KNOWN.contains(reason), ScrubRule.MSP_REASON_UNKNOWN, PATH, reason);
        if (!isFirst && !isVoid) {
            fits(claim, reason, report);
        }
    }

    private static void fits(ProfessionalClaim claim, String reason, ScrubReport report) {
        List<String> causes = claim.terms().relatedCauses().codes();
        switch (reason) {
            case "12" ->
                age(claim).ifPresent(age -> report.when(age < MEDICARE_AGE, ScrubRule.MSP_NOT_AGED, PATH, age));
            case "43" ->
                age(claim).ifPresent(age -> report.when(age >= MEDICARE_AGE, ScrubRule.MSP_NOT_DISABLED, PATH, age));
            case "13" -> report.when(!hasKidneyFailure(claim), ScrubRule.MSP_KIDNEY_UNSEEN, PATH);
            case "14", "47" ->
                report.when(
                        !causes.contains("AA") && !causes.contains("OA"),
                        ScrubRule.MSP_ACCIDENT_MISSING,
                        "terms.relatedCauses",
                        reason);
            case "15" -> report.when(!causes.contains("EM"), ScrubRule.MSP_WORK_MISSING, "terms.relatedCauses", reason);
            default -> {} // of other programs, no more is told on a claim
        }
    }

    /// In whole years on the first day of service.
    private static Optional<Integer> age(ProfessionalClaim claim) {
        Dependent dependent = claim.dependent();
        LocalDate birth = dependent == null ? claim.subscriber().birthDate() : dependent.birthDate();
        return ClaimRules.firstService(claim)
                .filter(_ -> birth != null)
                .map(first -> Period.between(birth, first).getYears());
    }

    private static boolean hasKidneyFailure(ProfessionalClaim claim) {
        return claim.diagnoses().stream()
                .anyMatch(diagnosis -> KIDNEY_FAILURE.stream()
                        .anyMatch(code -> diagnosis.code().replace(".", "").startsWith(code)));
    }

    private static void questions(
            ProfessionalClaim claim, boolean isMedicare, @Nullable LocalDate askedOn, ScrubReport report) {
        String path = isMedicare ? "subscriber.mspAskedOn" : "dependent.mspAskedOn";
        if (askedOn == null) {
            report.when(true, ScrubRule.MSP_NOT_ASKED, path);
            return;
        }
        ClaimRules.firstService(claim)
                .ifPresent(first -> report.when(
                        askedOn.plusDays(QUESTION_DAYS).isBefore(first),
                        ScrubRule.MSP_ASKED_LONG_AGO,
                        path,
                        askedOn,
                        QUESTION_DAYS));
    }
}
