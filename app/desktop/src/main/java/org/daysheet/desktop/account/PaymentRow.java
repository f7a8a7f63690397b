package org.daysheet.desktop.account;

import java.time.LocalDate;
import org.daysheet.desktop.links.Link;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Money that came in for the patient.
///
/// @param on day it was received or paid, null when a file gives none
/// @param by who paid
/// @param how cash, card, check or the payer's check
/// @param number receipt or check number
/// @param amount how much of it was for this patient
/// @param words more about it
/// @param link the check, null for money of the patient
public record PaymentRow(
        @Nullable LocalDate on,
        String by,
        String how,
        String number,
        Money amount,
        String words,
        @Nullable Link link) implements Linked {}
