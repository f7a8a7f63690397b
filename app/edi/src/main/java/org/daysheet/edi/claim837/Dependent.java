package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;

/// The patient who is not the subscriber (837P TR3 loops 2000C, 2010CA).
///
/// @param relationship PAT01: 01 spouse, 19 child, G8 other ...
/// @param name the name
/// @param address where the patient lives
/// @param birthDate day of birth
/// @param sex DMG03: F, M, U
/// @param references REF Y4, 1W, SY
/// @param extras what few say, {@link PatientExtras#NONE} for most
public record Dependent(
        String relationship,
        PersonName name,
        Address address,
        @Nullable LocalDate birthDate,
        String sex,
        List<Reference> references,
        PatientExtras extras) {
    public Dependent {
        references = List.copyOf(references);
        extras = Absent.or(extras, PatientExtras.NONE);
    }
}
