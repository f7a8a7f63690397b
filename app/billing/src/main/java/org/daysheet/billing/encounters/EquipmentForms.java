package org.daysheet.billing.encounters;

import java.util.List;
import java.util.Set;

/// Forms about the equipment of a line with their answers, and what is certified beside them (837P TR3 2400 CRC*09 and
/// CRC*70, loop 2440).
///
/// @param hospice whether who treated is employed by a hospice (CRC*70): Y or N, empty when it is not told
/// @param condition CRC*09: whether (Y, N) the certificate is on file with its signature (38), and whether the
///     equipment replaces other (ZV), such as `Y 38`; empty when it is not told
/// @param forms in their order
public record EquipmentForms(String hospice, String condition, List<MedicalForm> forms) {
    /// What can be told of a hospice.
    public static final Set<String> HOSPICE = Set.of("Y", "N");

    /// What can be told of the equipment.
    public static final Set<String> CONDITIONS = Set.of("Y 38", "Y ZV", "Y 38 ZV", "N 38", "N ZV", "N 38 ZV");

    /// None.
    public static final EquipmentForms NONE = new EquipmentForms("", "", List.of());

    public EquipmentForms {
        forms = List.copyOf(forms);
        boolean isKnown = (hospice.isEmpty() || HOSPICE.contains(hospice))
                && (condition.isEmpty() || CONDITIONS.contains(condition));
        if (!isKnown) {
            throw new IllegalArgumentException("a hospice is Y or N, and a condition one of a few");
        }
    }
}
