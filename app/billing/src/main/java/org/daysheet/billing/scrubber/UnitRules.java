package org.daysheet.billing.scrubber;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.codelists.UnitLimit;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;

/// More units than pass (NCCI medically unlikely edits): each line alone, or all that one provider did on a day
/// together with what was charged on other claims. Units of several days are spread over them. Payers that do not
/// follow the edits have limits of their own.
final class UnitRules {
    private static final long THOUSAND = 1_000;

    private UnitRules() {}

    /// A procedure on a day.
    ///
    /// @param by NPI of who rendered it
    private record ProcedureDay(String procedure, LocalDate day, String by) {
        static ProcedureDay of(ProfessionalClaim claim, ServiceLine line) {
            return new ProcedureDay(line.procedure().code(), line.from(), LineRenderer.npi(claim, line));
        }
    }

    static void check(ProfessionalClaim claim, ScrubContext context, ScrubReport report) {
        if (!context.wishes().followsPairEdits()) {
            return;
        }
        Set<ProcedureDay> counted = new HashSet<>();
        for (int i = 0; i < claim.lines().size(); i++) {
            ServiceLine line = claim.lines().get(i);
            String code = line.procedure().code();
            Optional<UnitLimit> limit = context.codes().limit(code, line.from());
            if (limit.isEmpty() || thousandths(line) == 0) {
                continue;
            }
            ProcedureDay day = ProcedureDay.of(claim, line);
            String path = "lines[" + (i + 1) + "].units";
            if (!limit.get().isPerDay()) {
                above(limit.get(), thousandths(line), ScrubRule.UNITS_ABOVE_LINE, path, report);
            } else if (counted.add(day)) {
                ScrubRule rule =
                        limit.get().isAbsolute() ? ScrubRule.UNITS_ABOVE_DAY_ALWAYS : ScrubRule.UNITS_ABOVE_DAY;
                above(limit.get(), ofDay(claim, context, day), rule, path, report);
            }
        }
    }

    private static void above(UnitLimit limit, long thousandths, ScrubRule rule, String path, ScrubReport report) {
        report.when(
                thousandths > limit.most() * THOUSAND,
                rule,
                path,
                limit.procedure(),
                BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString(),
                limit.most());
    }

    private static long ofDay(ProfessionalClaim claim, ScrubContext context, ProcedureDay day) {
        long here = claim.lines().stream()
                .filter(line -> ProcedureDay.of(claim, line).equals(day))
                .mapToLong(UnitRules::thousandths)
                .sum();
        long elsewhere = context.chargedBefore().stream()
                .filter(before -> new ProcedureDay(before.procedure(), before.on(), before.by()).equals(day))
                .mapToLong(ChargedBefore::unitsThousandths)
                .sum();
        return here + elsewhere;
    }

    /// Units of one day in thousandths; 0 for minutes and for what is no number.
    private static long thousandths(ServiceLine line) {
        if (!line.unitType().equals("UN") || !line.units().matches("[0-9]{1,8}(\\.[0-9]{1,3})?")) {
            return 0;
        }
        LocalDate to = line.to();
        long days = to == null ? 1 : Math.max(1, ChronoUnit.DAYS.between(line.from(), to) + 1);
        return new BigDecimal(line.units())
                .movePointRight(3)
                .divide(BigDecimal.valueOf(days), 0, RoundingMode.UP)
                .longValueExact();
    }
}
