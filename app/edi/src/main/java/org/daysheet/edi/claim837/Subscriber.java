package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;

/// Who holds the policy and how it stands to this claim (837P TR3 loops 2000B, 2010BA).
///
/// @param sequence SBR01: P primary, S secondary, T tertiary
/// @param groupNumber SBR03, empty when none
/// @param groupName SBR04, only without a group number
/// @param mspReason SBR05, only when Medicare is not primary
/// @param filingIndicator SBR09: MB, MC, BL, CI, 12 ...
/// @param organization whether the subscriber is an organisation (workers' compensation)
/// @param name the name
/// @param memberIdQualifier MI or II
/// @param memberId NM109
/// @param address required when the subscriber is the patient, {@link Address#NONE} else
/// @param birthDate required when the subscriber is the patient
/// @param sex DMG03: F, M, U; empty when not sent
/// @param references REF SY, Y4
/// @param extras what few say, {@link PatientExtras#NONE} for most
public record Subscriber(
        String sequence,
        String groupNumber,
        String groupName,
        String mspReason,
        String filingIndicator,
        boolean organization,
        PersonName name,
        String memberIdQualifier,
        String memberId,
        Address address,
        @Nullable LocalDate birthDate,
        String sex,
        List<Reference> references,
        PatientExtras extras) {
    public Subscriber {
        references = List.copyOf(references);
        extras = Absent.or(extras, PatientExtras.NONE);
    }
}
