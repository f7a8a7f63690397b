package org.daysheet.demo.practice;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.money.Money;

/// One visit of an invented patient.
///
/// @param patient who comes
/// @param provider which of the practice's providers treats, from 0
/// @param on day of the visit
/// @param isSelfPay whether the patient pays alone
/// @param diagnoses the principal first
/// @param lines what is done, priced from the fee schedule
/// @param paidAtDesk what the patient pays on the way out, zero when nothing
public record PlannedVisit(
        DemoPatient patient,
        int provider,
        LocalDate on,
        boolean isSelfPay,
        List<Icd10> diagnoses,
        List<ChargeDraft> lines,
        Money paidAtDesk) {
    public PlannedVisit {
        diagnoses = List.copyOf(diagnoses);
        lines = List.copyOf(lines);
    }
}
