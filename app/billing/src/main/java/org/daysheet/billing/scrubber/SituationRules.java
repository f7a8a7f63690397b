package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.id.Npi;

/// What few visits tell: days around the illness, the case of an accident, who supervised and who ordered (837P TR3
/// loops 2300, 2310D, 2420E).
final class SituationRules {
    private static final String MEDICARE = "MB";
    private static final String WORKERS_COMPENSATION = "WC";
    private static final String AUTO = "AM";
    private static final String ACTIVE_TREATMENT = "AT";

    /// Days that lie before the service.
    private static final List<String> BEFORE = List.of("484", "454", "304", "453", "455", "444");

    private SituationRules() {}

    static void check(ProfessionalClaim claim, ScrubReport report) {
        before(claim, report);
        ordered(claim, report);
        medicare(claim, report);
        accident(claim, report);
        claim.reference("X4")
                .ifPresent(
                        clia -> report.when(!PracticeFacts.isClia(clia), ScrubRule.CLIA_WRONG, "references[X4]", clia));
        supervising(claim, report);
    }

    private static void before(ProfessionalClaim claim, ScrubReport report) {
        ClaimRules.firstService(claim).ifPresent(first -> {
            for (String kind : BEFORE) {
                claim.date(kind)
                        .map(QualifiedDate::from)
                        .ifPresent(day -> report.when(
                                day.isAfter(first), ScrubRule.DAY_AFTER_SERVICE, "dates[" + kind + "]", day, first));
            }
        });
    }

    private static void ordered(ProfessionalClaim claim, ScrubReport report) {
        claim.date("314").ifPresent(span -> {
            LocalDate to = span.to();
            report.when(
                    to != null && to.isBefore(span.from()),
                    ScrubRule.DISABILITY_REVERSED,
                    "dates[314]",
                    span.from(),
                    String.valueOf(to));
        });
        reversed(claim, "297", "296", ScrubRule.WORK_REVERSED, report);
        reversed(claim, "090", "091", ScrubRule.CARE_REVERSED, report);
        reversed(claim, "435", "096", ScrubRule.DISCHARGE_BEFORE_ADMISSION, report);
    }

    private static void reversed(
            ProfessionalClaim claim, String first, String last, ScrubRule rule, ScrubReport report) {
        Optional<LocalDate> from = claim.date(first).map(QualifiedDate::from);
        Optional<LocalDate> to = claim.date(last).map(QualifiedDate::from);
        if (from.isPresent() && to.isPresent()) {
            report.when(to.get().isBefore(from.get()), rule, "dates[" + last + "]", from.get(), to.get());
        }
    }

    private static void medicare(ProfessionalClaim claim, ScrubReport report) {
        if (!claim.subscriber().filingIndicator().equals(MEDICARE)) {
            return;
        }
        if (claim.date("454").isEmpty()) {
            first(claim, line -> hasModifier(line, ACTIVE_TREATMENT))
                    .ifPresent(
                            line -> report.when(true, ScrubRule.INITIAL_TREATMENT_MISSING, "dates[454]", code(line)));
        }
        if (claim.date("304").isEmpty()) {
            first(claim, line -> hasModifier(line, "Q7") || hasModifier(line, "Q8") || hasModifier(line, "Q9"))
                    .ifPresent(line -> report.when(true, ScrubRule.LAST_SEEN_MISSING, "dates[304]", code(line)));
        }
    }

    private static void accident(ProfessionalClaim claim, ScrubReport report) {
        String filing = claim.subscriber().filingIndicator();
        boolean isWork = filing.equals(WORKERS_COMPENSATION);
        report.when(
                isWork && !claim.terms().relatedCauses().codes().contains("EM"),
                ScrubRule.WORK_ACCIDENT_MISSING,
                "terms.relatedCauses");
        report.when(
                (isWork || filing.equals(AUTO)) && !hasCaseNumber(claim),
                ScrubRule.CASE_NUMBER_MISSING,
                "references[Y4]");
    }

    private static boolean hasCaseNumber(ProfessionalClaim claim) {
        Dependent dependent = claim.dependent();
        Stream<Reference> all = dependent == null
                ? claim.subscriber().references().stream()
                : Stream.concat(claim.subscriber().references().stream(), dependent.references().stream());
        return all.anyMatch(reference -> reference.qualifier().equals("Y4"));
    }

    private static void supervising(ProfessionalClaim claim, ScrubReport report) {
        Provider supervising = claim.providers().supervising();
        report.when(
                supervising != null && !Npi.isValid(supervising.npi()),
                ScrubRule.SUPERVISING_NPI_WRONG,
                "providers.supervising.npi");
    }

    private static Optional<ServiceLine> first(ProfessionalClaim claim, Predicate<ServiceLine> wanted) {
        return claim.lines().stream().filter(wanted).findFirst();
    }

    private static boolean hasModifier(ServiceLine line, String modifier) {
        return line.procedure().modifiers().contains(modifier);
    }

    private static String code(ServiceLine line) {
        return line.procedure().code();
    }
}
