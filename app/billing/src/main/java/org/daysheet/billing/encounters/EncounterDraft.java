package org.daysheet.billing.encounters;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.id.PatientId;

/// A visit as it is entered; it may change until it is closed.
///
/// @param externalKey number of the system it comes from, empty when entered here
/// @param patient who was treated
/// @param providers who took part
/// @param serviceOn date of the visit
/// @param place where
/// @param isSelfPay whether the patient pays alone, whatever coverage there is
/// @param circumstances what else payers want to know
/// @param diagnoses at most twenty-four, the principal first; more than twelve make several claims
/// @param lines what was done
public record EncounterDraft(
        String externalKey,
        PatientId patient,
        EncounterProviders providers,
        LocalDate serviceOn,
        PlaceOfService place,
        boolean isSelfPay,
        Circumstances circumstances,
        List<Icd10> diagnoses,
        List<ChargeDraft> lines) {
    /// As many diagnoses as a visit can have.
    public static final int MOST_DIAGNOSES = 24;

    /// As many diagnoses as a claim can name.
    public static final int MOST_OF_CLAIM = 12;

    public EncounterDraft {
        externalKey = externalKey.strip();
        diagnoses = List.copyOf(diagnoses);
        lines = List.copyOf(lines);
        if (diagnoses.size() > MOST_DIAGNOSES) {
            throw new IllegalArgumentException("a visit has at most twenty-four diagnoses");
        }
    }
}
