package org.daysheet.billing.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.EquipmentNeed;
import org.daysheet.billing.encounters.EquipmentPrices;
import org.daysheet.billing.encounters.LineDate;
import org.daysheet.billing.encounters.LineNumber;
import org.daysheet.billing.encounters.LineParticulars;
import org.daysheet.edi.claim837.Equipment;
import org.daysheet.edi.claim837.LineExtrasBuilder;
import org.daysheet.edi.claim837.Note;
import org.daysheet.edi.claim837.TestResult;
import org.daysheet.edi.x12.QualifiedAmount;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.QualifiedQuantity;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Equipment, results, days, numbers and taxes of a line, as a claim says them (837P TR3 2400 SV5, CR3, DTP, QTY, MEA,
/// REF, AMT). Pure.
final class ClaimLineParticulars {
    private static final int LONGEST_NUMBER = 50;

    private final LineParticulars told;
    private final String procedure;
    private final ClaimLineSupplement supplement;

    ClaimLineParticulars(Charge charge) {
        this.told = charge.facts().more().particulars();
        this.procedure = charge.facts().procedure().value();
        this.supplement = new ClaimLineSupplement(charge);
    }

    /// The note of the line, null when it has none.
    @Nullable
    Note note() {
        return supplement.note();
    }

    List<QualifiedDate> dates() {
        List<QualifiedDate> dates = new ArrayList<>();
        for (LineDate kind : LineDate.values()) {
            LocalDate day = told.dates().get(kind);
            if (day != null) {
                dates.add(new QualifiedDate(kind.qualifier(), day, null));
            }
        }
        return dates;
    }

    /// The numbers of the line that are not those of its claim.
    ///
    /// @param ofClaim the numbers of the claim
    List<Reference> references(List<Reference> ofClaim) {
        List<Reference> references = new ArrayList<>();
        for (LineNumber kind : LineNumber.values()) {
            String number = ClaimText.of(told.numbers().getOrDefault(kind, ""), LONGEST_NUMBER);
            Reference own = new Reference(kind.qualifier(), number);
            if (!number.isEmpty() && !ofClaim.contains(own)) {
                references.add(own);
            }
        }
        return references;
    }

    /// @param ofVisit the ride of the visit
    void tell(LineExtrasBuilder extras, AmbulanceTrip ofVisit) {
        extras.equipment(new Equipment(rental(), certification(), supplement.forms()));
        supplement.tell(extras, ofVisit);
        told.measures().forEach((measure, value) -> {
            if (measure.isCount()) {
                extras.quantity(new QualifiedQuantity(measure.qualifier(), value));
            } else {
                extras.result(new TestResult(measure.kind(), measure.qualifier(), value));
            }
        });
        amount(extras, "T", told.tax());
        amount(extras, "F4", told.postage());
    }

    private Equipment.@Nullable Rental rental() {
        EquipmentPrices prices = told.prices();
        return prices == null
                ? null
                : new Equipment.Rental(
                        procedure, prices.days(), prices.rental(), prices.purchase(), prices.frequency());
    }

    private Equipment.@Nullable Certification certification() {
        EquipmentNeed need = told.need();
        return need == null ? null : new Equipment.Certification(need.kind(), need.months());
    }

    private static void amount(LineExtrasBuilder extras, String kind, @Nullable Money amount) {
        if (amount != null) {
            extras.amount(new QualifiedAmount(kind, amount));
        }
    }
}
