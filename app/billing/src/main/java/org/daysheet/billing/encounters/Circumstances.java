package org.daysheet.billing.encounters;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a payer wants to know about a visit beside what was done.
///
/// @param priorAuthorization number the payer gave (REF*G1), empty when none
/// @param note to the payer (NTE), {@link ClaimNote#NONE} when there is none
/// @param accident what happened, null when there was none
/// @param onsetOn first day of the illness (DTP*431), null when not told
/// @param admittedOn day of admission to a hospital (DTP*435), null when not admitted
/// @param more what few payers want to know, {@link MoreCircumstances#NONE} for most visits
public record Circumstances(
        String priorAuthorization,
        ClaimNote note,
        @Nullable Accident accident,
        @Nullable LocalDate onsetOn,
        @Nullable LocalDate admittedOn,
        MoreCircumstances more) {
    /// Nothing beside what was done.
    public static final Circumstances NONE = new Circumstances("", "", null, null, null);

    public Circumstances {
        priorAuthorization = priorAuthorization.strip();
    }

    /// Those whose note is about anything.
    public Circumstances(
            String priorAuthorization,
            String note,
            @Nullable Accident accident,
            @Nullable LocalDate onsetOn,
            @Nullable LocalDate admittedOn,
            MoreCircumstances more) {
        this(priorAuthorization, ClaimNote.of(note), accident, onsetOn, admittedOn, more);
    }

    /// Those of which nothing rare is told; the note is about anything.
    public Circumstances(
            String priorAuthorization,
            String note,
            @Nullable Accident accident,
            @Nullable LocalDate onsetOn,
            @Nullable LocalDate admittedOn) {
        this(priorAuthorization, ClaimNote.of(note), accident, onsetOn, admittedOn, MoreCircumstances.NONE);
    }

    /// What happened, when there was an accident.
    public Optional<Accident> whenAccident() {
        return Optional.ofNullable(accident);
    }
}
