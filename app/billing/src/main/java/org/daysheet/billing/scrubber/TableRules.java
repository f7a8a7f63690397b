package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.scrubber.SituationRow.Need;
import org.daysheet.billing.scrubber.SituationRow.What;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.LineProviders;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.jspecify.annotations.Nullable;

/// Age, sex, place and modifiers against the codes of a claim, row by row of the table of situations. What is the same
/// about several lines of the claim as a whole is said once.
final class TableRules {
    private static final String VOID = "8";
    /// Says of a line that what looks wrong about it is meant.
    private static final String MEANT = "KX";

    private final ProfessionalClaim claim;
    private final ScrubReport report;

    private TableRules(ProfessionalClaim claim, ScrubReport report) {
        this.claim = claim;
        this.report = report;
    }

    static void check(ProfessionalClaim claim, List<SituationRow> table, ScrubReport report) {
        new TableRules(claim, report).check(table);
    }

    private void check(List<SituationRow> table) {
        Optional<LocalDate> first = ClaimRules.firstService(claim);
        if (first.isEmpty()) {
            return;
        }
        boolean isVoid = claim.terms().frequency().equals(VOID);
        List<Need> said = new ArrayList<>();
        for (SituationRow row : table) {
            if (row.isAbout(claim.subscriber().filingIndicator()) && !(isVoid && isOfCodes(row))) {
                switch (row.what()) {
                    case DIAGNOSIS -> diagnoses(row, first.get());
                    case PLACE -> place(row, first.get());
                    case PROCEDURE, MODIFIER -> lines(row, said);
                }
            }
        }
    }

    /// What was wrong with its codes is no reason to keep back what takes a claim back.
    private static boolean isOfCodes(SituationRow row) {
        return row.what() != What.PLACE && row.needs() != Need.DESCRIPTION;
    }

    private void diagnoses(SituationRow row, LocalDate day) {
        if (!row.holdsOn(day)) {
            return;
        }
        for (int i = 0; i < claim.diagnoses().size(); i++) {
            String code = claim.diagnoses().get(i).code();
            if (row.speaksOf(code)) {
                person(
                        row,
                        "diagnoses[" + (i + 1) + "]",
                        code,
                        day,
                        ScrubRule.DIAGNOSIS_OTHER_SEX,
                        ScrubRule.DIAGNOSIS_OTHER_AGE);
            }
        }
    }

    private void place(SituationRow row, LocalDate day) {
        String place = claim.terms().placeOfService();
        if (!row.holdsOn(day) || !row.speaksOf(place)) {
            return;
        }
        if (row.needs() == Need.DATE) {
            String kind = row.values().getFirst();
            report.when(
                    claim.date(kind).isEmpty(),
                    ScrubRule.ADMISSION_DATE_MISSING,
                    row.severity(),
                    "dates[" + kind + "]",
                    place);
        } else if (row.needs() == Need.FACILITY) {
            report.when(
                    claim.providers().facility() == null,
                    row.severity() == ScrubSeverity.STOPS ? ScrubRule.FACILITY_MISSING : ScrubRule.FACILITY_UNNAMED,
                    row.severity(),
                    "providers.facility",
                    place);
        }
    }

    private void lines(SituationRow row, List<Need> said) {
        for (int i = 0; i < claim.lines().size(); i++) {
            ServiceLine line = claim.lines().get(i);
            for (String code : spokenOf(row, line)) {
                line(row, line, "lines[" + (i + 1) + "]", code, said);
            }
        }
    }

    private static List<String> spokenOf(SituationRow row, ServiceLine line) {
        if (!row.holdsOn(line.from())) {
            return List.of();
        }
        List<String> codes = row.what() == What.PROCEDURE
                ? List.of(line.procedure().code())
                : line.procedure().modifiers();
        return codes.stream().filter(row::speaksOf).limit(1).toList();
    }

    private void line(SituationRow row, ServiceLine line, String path, String code, List<Need> said) {
        switch (row.needs()) {
            case SEX, AGE -> {
                if (!line.procedure().modifiers().contains(MEANT)) {
                    person(
                            row,
                            path + ".procedure",
                            code,
                            line.from(),
                            ScrubRule.PROCEDURE_OTHER_SEX,
                            ScrubRule.PROCEDURE_OTHER_AGE);
                }
            }
            case PLACE -> {
                String place = line.placeOfService().isEmpty() ? claim.terms().placeOfService() : line.placeOfService();
                report.when(
                        !row.values().contains(place),
                        ScrubRule.MODIFIER_OTHER_PLACE,
                        row.severity(),
                        path + ".procedure.modifiers",
                        code,
                        place);
            }
            case WITHOUT ->
                line.procedure().modifiers().stream()
                        .filter(row.values()::contains)
                        .findFirst()
                        .ifPresent(other -> report.when(
                                true,
                                ScrubRule.MODIFIERS_EXCLUDE,
                                row.severity(),
                                path + ".procedure.modifiers",
                                code,
                                other));
            case DESCRIPTION, MINUTES, CLIA, ORDER -> told(row, line, path, said);
            case DATE, FACILITY -> {}
        }
    }

    private void told(SituationRow row, ServiceLine line, String path, List<Need> said) {
        String code = line.procedure().code();
        switch (row.needs()) {
            case DESCRIPTION ->
                report.when(
                        line.procedure().description().isEmpty(),
                        ScrubRule.DESCRIPTION_MISSING,
                        row.severity(),
                        path + ".procedure.description",
                        code);
            case MINUTES ->
                report.when(
                        line.unitType().equals("UN"),
                        ScrubRule.ANESTHESIA_MINUTES,
                        row.severity(),
                        path + ".units",
                        code);
            case CLIA -> once(row, said, !hasClia(line), ScrubRule.CLIA_MISSING, "references[X4]", code);
            case ORDER ->
                once(
                        row,
                        said,
                        claim.providers().referring() == null && !isOrdered(line),
                        ScrubRule.ORDERING_MISSING,
                        "providers.ordering",
                        code);
            case SEX, AGE, PLACE, WITHOUT, DATE, FACILITY -> {}
        }
    }

    private void once(SituationRow row, List<Need> said, boolean isWrong, ScrubRule rule, String path, String code) {
        if (isWrong && !said.contains(row.needs())) {
            said.add(row.needs());
            report.when(true, rule, row.severity(), path, code);
        }
    }

    private boolean hasClia(ServiceLine line) {
        return claim.reference("X4").isPresent()
                || line.references().stream()
                        .anyMatch(reference -> reference.qualifier().equals("X4"));
    }

    private static boolean isOrdered(ServiceLine line) {
        return Optional.ofNullable(line.extras().providers())
                .map(LineProviders::ordering)
                .isPresent();
    }

    /// Nothing is asked of a patient whose sex or day of birth is not told: other rules ask for that.
    private void person(SituationRow row, String path, String code, LocalDate day, ScrubRule ofSex, ScrubRule ofAge) {
        Dependent dependent = claim.dependent();
        String sex = dependent == null ? claim.subscriber().sex() : dependent.sex();
        @Nullable LocalDate birth = dependent == null ? claim.subscriber().birthDate() : dependent.birthDate();
        if (row.needs() == Need.SEX && (sex.equals("F") || sex.equals("M"))) {
            report.when(!row.values().contains(sex), ofSex, row.severity(), path, code);
        } else if (row.needs() == Need.AGE && birth != null && !day.isBefore(birth)) {
            int years = Period.between(birth, day).getYears();
            report.when(!row.isAge(years), ofAge, row.severity(), path, code, years);
        }
    }
}
