package org.daysheet.desktop.claims;

import java.time.LocalDate;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A claim in the list.
///
/// @param id the claim
/// @param control number of its newest version, as payers echo it
/// @param patient last name first
/// @param payer who is asked to pay
/// @param order P primary, S secondary, T tertiary
/// @param serviceOn first day of service
/// @param submittedOn first day it was sent, null before
/// @param total what was charged
/// @param status where it stands
public record ClaimRow(
        ClaimId id,
        String control,
        String patient,
        String payer,
        String order,
        LocalDate serviceOn,
        @Nullable LocalDate submittedOn,
        Money total,
        ClaimState status) {}
