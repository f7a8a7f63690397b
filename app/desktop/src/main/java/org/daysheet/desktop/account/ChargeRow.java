package org.daysheet.desktop.account;

import java.time.LocalDate;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;

/// A charge of the account.
///
/// @param id the charge
/// @param serviceOn first day of service
/// @param code procedure with modifiers
/// @param name of the service as the practice calls it, empty when it does not
/// @param charged its price
/// @param paidByPayers what payers paid
/// @param contract given up by contract
/// @param writtenOff given up by decision
/// @param paidByPatient what the patient paid
/// @param open what is owed now
/// @param owedBy who owes it now, or that it is settled
/// @param age days since service while something is open, else empty
/// @param billed days since the first claim or statement, else empty
/// @param owed days since whoever owes it longest became responsible, else empty
/// @param words everything about it in sentences
public record ChargeRow(
        ChargeId id,
        LocalDate serviceOn,
        String code,
        String name,
        Money charged,
        Money paidByPayers,
        Money contract,
        Money writtenOff,
        Money paidByPatient,
        Money open,
        String owedBy,
        String age,
        String billed,
        String owed,
        String words) {}
