package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daysheet.edi.claim837.LineDrug;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.ProcedureCode;

/// What was done (837P TR3 loops 2400 and 2410).
final class LineRules {
    private static final int MOST_LINES = 50;
    private static final int MOST_MODIFIERS = 4;
    private static final int LONGEST_CONTROL_NUMBER = 30;

    private LineRules() {}

    static void check(ProfessionalClaim claim, LocalDate today, ScrubReport report) {
        List<ServiceLine> lines = claim.lines();
        report.when(lines.isEmpty(), ScrubRule.LINES_MISSING, "lines");
        report.when(lines.size() > MOST_LINES, ScrubRule.LINES_TOO_MANY, "lines", lines.size());
        Set<String> numbers = new HashSet<>();
        Set<Object> services = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            ServiceLine line = lines.get(i);
            String path = "lines[" + (i + 1) + "]";
            report.when(
                    line.controlNumber().isEmpty()
                            || line.controlNumber().length() > LONGEST_CONTROL_NUMBER
                            || !numbers.add(line.controlNumber()),
                    ScrubRule.LINE_NUMBER_WRONG,
                    path + ".controlNumber",
                    line.controlNumber());
            procedure(line, path, report);
            amounts(line, path, report);
            pointers(line, claim.diagnoses().size(), path, report);
            dates(line, today, path, report);
            drug(line, path, report);
            boolean isRepeat = line.procedure().modifiers().stream().anyMatch(CodeLists.REPEAT_MODIFIERS::contains);
            boolean isNew = services.add(List.of(line.procedure(), line.from()));
            report.when(
                    !isNew && !isRepeat,
                    ScrubRule.LINE_TWICE,
                    path,
                    line.procedure().code(),
                    line.from());
        }
    }

    private static void procedure(ServiceLine line, String path, ScrubReport report) {
        String code = line.procedure().code();
        List<String> modifiers = line.procedure().modifiers();
        report.when(
                ProcedureCode.parse(code)
                        .filter(parsed -> parsed.value().equals(code))
                        .isEmpty(),
                ScrubRule.PROCEDURE_WRONG,
                path + ".procedure",
                code);
        report.when(
                modifiers.size() > MOST_MODIFIERS, ScrubRule.MODIFIERS_TOO_MANY, path + ".procedure.modifiers", code);
        report.when(
                Set.copyOf(modifiers).size() < modifiers.size(),
                ScrubRule.MODIFIER_TWICE,
                path + ".procedure.modifiers",
                code);
        for (String modifier : modifiers) {
            report.when(
                    Modifier.parse(modifier)
                            .filter(parsed -> parsed.value().equals(modifier))
                            .isEmpty(),
                    ScrubRule.MODIFIER_WRONG,
                    path + ".procedure.modifiers",
                    modifier);
        }
        if (!line.placeOfService().isEmpty()) {
            CodeLists.place(line.placeOfService(), line.from(), path + ".placeOfService", report);
        }
    }

    private static void amounts(ServiceLine line, String path, ScrubReport report) {
        report.when(line.charge().isNegative(), ScrubRule.CHARGE_NEGATIVE, path + ".charge");
        report.when(line.charge().isZero(), ScrubRule.CHARGE_ZERO, path + ".charge");
        boolean isNumber = line.units().matches("[0-9]{1,8}(\\.[0-9]{1,3})?");
        report.when(
                !isNumber || line.units().matches("[0.]*") || !line.unitType().matches("UN|MJ"),
                ScrubRule.UNITS_WRONG,
                path + ".units",
                line.units());
        report.when(
                line.unitType().equals("MJ") && line.units().contains("."),
                ScrubRule.MINUTES_FRACTION,
                path + ".units",
                line.units());
    }

    private static void pointers(ServiceLine line, int diagnoses, String path, ScrubReport report) {
        report.when(line.pointers().isEmpty(), ScrubRule.POINTER_MISSING, path + ".pointers");
        for (int pointer : line.pointers()) {
            report.when(
                    pointer < 1 || pointer > diagnoses,
                    ScrubRule.POINTER_BEYOND,
                    path + ".pointers",
                    pointer,
                    diagnoses);
        }
        report.when(
                Set.copyOf(line.pointers()).size() < line.pointers().size(),
                ScrubRule.POINTER_TWICE,
                path + ".pointers");
    }

    private static void dates(ServiceLine line, LocalDate today, String path, ScrubReport report) {
        LocalDate to = line.to();
        LocalDate last = to == null ? line.from() : to;
        report.when(last.isAfter(today), ScrubRule.SERVICE_IN_FUTURE, path + ".to", last);
        report.when(last.isBefore(line.from()), ScrubRule.SERVICE_DATES_REVERSED, path + ".to", line.from(), last);
    }

    private static void drug(ServiceLine line, String path, ScrubReport report) {
        LineDrug drug = line.drug();
        report.when(
                drug != null
                        && (!drug.ndc().matches("[0-9]{11}")
                                || drug.quantity().matches("[0.]*")
                                || !drug.unit().matches("F2|GR|ME|ML|UN")),
                ScrubRule.DRUG_WRONG,
                path + ".drug");
    }
}
