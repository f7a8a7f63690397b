package org.daysheet.edi.claim837;

import java.time.LocalDate;
import org.daysheet.edi.x12.Address;
import org.jspecify.annotations.Nullable;

/// What paper says of an insured who is not the patient, and a file does not (CMS-1500 boxes 7 and 11a; 837P TR3 2010BA
/// sends N3, N4 and DMG only of a subscriber who is the patient).
///
/// @param address where the insured lives, {@link Address#NONE} when not known
/// @param birthDate null when not known
/// @param sex F, M or U, empty when not known
public record PaperInsured(Address address, @Nullable LocalDate birthDate, String sex) {}
