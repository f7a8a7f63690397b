package org.daysheet.edi.claim837;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What few claims say of themselves (837P TR3 loops 2300, 2310E, 2310F). Made with a {@link ClaimExtrasBuilder}.
///
/// @param attachments PWK, at most ten
/// @param contract CN1, null when none
/// @param fileInformation K3, at most ten; only what a regulator orders
/// @param ambulance CR1 and where it went, null when no ambulance
/// @param spinalCare CR2, null when none
/// @param conditions CRC 07, E1, E2, E3, 75, ZZ
/// @param anesthesiaProcedures HI BP and BO: procedures that anesthesia was given for, at most two
/// @param conditionCodes HI BG, at most 24
/// @param pricing HCP, null when nobody repriced
/// @param insured what only paper says of an insured who is not the patient, null when nothing; never sent
public record ClaimExtras(
        List<Attachment> attachments,
        @Nullable Contract contract,
        List<String> fileInformation,
        @Nullable AmbulanceRide ambulance,
        @Nullable SpinalCare spinalCare,
        List<ConditionAnswer> conditions,
        List<String> anesthesiaProcedures,
        List<String> conditionCodes,
        @Nullable Pricing pricing,
        @Nullable PaperInsured insured) {
    /// Nothing of it.
    public static final ClaimExtras NONE = new ClaimExtrasBuilder().build();

    /// Lists that an old document does not name are empty.
    public ClaimExtras {
        attachments = Absent.orEmpty(attachments);
        fileInformation = Absent.orEmpty(fileInformation);
        conditions = Absent.orEmpty(conditions);
        anesthesiaProcedures = Absent.orEmpty(anesthesiaProcedures);
        conditionCodes = Absent.orEmpty(conditionCodes);
    }

    /// What of it a file says.
    ClaimExtras sent() {
        return new ClaimExtras(
                attachments,
                contract,
                fileInformation,
                ambulance,
                spinalCare,
                conditions,
                anesthesiaProcedures,
                conditionCodes,
                pricing,
                null);
    }
}
