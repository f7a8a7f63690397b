package org.daysheet.billing.scrubber;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daysheet.edi.claim837.Equipment;
import org.daysheet.edi.claim837.LineExtras;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.QualifiedAmount;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.types.money.Money;

/// What lines tell of equipment, results and taxes (837P TR3 2400 SV5, CR3, DTP, QTY, MEA, AMT).
final class EquipmentRules {
    private static final String MEDICARE = "MB";

    /// Drugs against anemia of patients on dialysis (HCPCS Level II).
    private static final Set<String> DIALYSIS_DRUGS = Set.of("J0882", "J0887", "Q4081", "Q5105");

    /// Drugs against anemia of others.
    private static final Set<String> OTHER_DRUGS = Set.of("J0881", "J0885", "J0888", "Q5106");

    private static final Set<String> BLOOD = Set.of("R1", "R2");

    /// Days that lie before the service of their line.
    private static final Set<String> BEFORE = Set.of("471", "463", "304", "738", "739", "455", "454");

    private EquipmentRules() {}

    static void check(ProfessionalClaim claim, ScrubReport report) {
        boolean isMedicare = claim.subscriber().filingIndicator().equals(MEDICARE);
        for (int i = 0; i < claim.lines().size(); i++) {
            ServiceLine line = claim.lines().get(i);
            String path = "lines[" + (i + 1) + "]";
            equipment(line, path, report);
            dates(line, path, report);
            amounts(line, path, report);
            if (isMedicare) {
                results(line, path, report);
            }
        }
        riders(claim, report);
    }

    /// Whether Medicare wants to know what the patient weighs, as the dose depends on it.
    static boolean isDialysisDrug(ServiceLine line) {
        return DIALYSIS_DRUGS.contains(line.procedure().code());
    }

    /// Whether the need of equipment is certified.
    static boolean isCertified(ServiceLine line) {
        Equipment equipment = line.extras().equipment();
        return equipment != null && equipment.certification() != null;
    }

    private static void equipment(ServiceLine line, String path, ScrubReport report) {
        Equipment equipment = line.extras().equipment();
        if (equipment == null) {
            return;
        }
        String code = line.procedure().code();
        Equipment.Rental rental = equipment.rental();
        report.when(
                rental != null
                        && rental.rentalPrice().isZero()
                        && rental.purchasePrice().isZero(),
                ScrubRule.EQUIPMENT_PRICE_MISSING,
                path + ".extras.equipment.rental",
                code);
        Equipment.Certification certification = equipment.certification();
        if (certification != null) {
            report.when(!hasDate(line, "463"), ScrubRule.EQUIPMENT_DAY_MISSING, path + ".dates[463]", code);
            boolean isAnew = !certification.kind().equals("I");
            report.when(isAnew && !hasDate(line, "607"), ScrubRule.EQUIPMENT_DAY_MISSING, path + ".dates[607]", code);
        }
    }

    private static boolean hasDate(ServiceLine line, String qualifier) {
        return line.dates().stream().anyMatch(date -> date.qualifier().equals(qualifier));
    }

    private static void dates(ServiceLine line, String path, ScrubReport report) {
        for (QualifiedDate date : line.dates()) {
            report.when(
                    BEFORE.contains(date.qualifier()) && date.from().isAfter(line.from()),
                    ScrubRule.DAY_AFTER_SERVICE,
                    path + ".dates[" + date.qualifier() + "]",
                    date.from(),
                    line.from());
        }
    }

    private static void amounts(ServiceLine line, String path, ScrubReport report) {
        List<Money> parts =
                line.extras().amounts().stream().map(QualifiedAmount::amount).toList();
        report.when(
                !parts.isEmpty() && Money.sum(parts.stream()).compareTo(line.charge()) > 0,
                ScrubRule.TAX_ABOVE_CHARGE,
                path + ".extras.amounts[T]",
                line.procedure().code());
    }

    private static void results(ServiceLine line, String path, ScrubReport report) {
        String code = line.procedure().code();
        LineExtras extras = line.extras();
        boolean isTested = extras.results().stream().anyMatch(result -> BLOOD.contains(result.measured()));
        report.when(
                (isDialysisDrug(line) || OTHER_DRUGS.contains(code)) && !isTested,
                ScrubRule.TEST_RESULT_MISSING,
                path + ".extras.results[R2]",
                code);
    }

    private static void riders(ProfessionalClaim claim, ScrubReport report) {
        for (int i = 0; i < claim.lines().size(); i++) {
            ServiceLine line = claim.lines().get(i);
            boolean isCounted = line.extras().quantities().stream()
                    .anyMatch(count -> count.qualifier().equals("PT"));
            boolean isRide = claim.extras().ambulance() != null
                    || Optional.ofNullable(line.extras().ambulance()).isPresent();
            report.when(
                    isCounted && !isRide,
                    ScrubRule.RIDE_OF_PATIENTS_MISSING,
                    "lines[" + (i + 1) + "].extras.quantities[PT]",
                    line.procedure().code());
        }
    }
}
