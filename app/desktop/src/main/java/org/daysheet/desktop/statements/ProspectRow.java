package org.daysheet.desktop.statements;

import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// A household in the preview of a run.
///
/// @param household whose
/// @param patient the patient of it who owes most
/// @param account its account number
/// @param name who would be asked
/// @param due what it owes, credits taken off
/// @param pending what insurers still have to decide
/// @param isAsked whether it would get a statement
/// @param why why not, empty when it would
public record ProspectRow(
        GuarantorId household,
        PatientId patient,
        String account,
        String name,
        Money due,
        Money pending,
        boolean isAsked,
        String why) {}
