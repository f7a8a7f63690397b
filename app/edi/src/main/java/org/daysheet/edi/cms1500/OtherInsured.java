package org.daysheet.edi.cms1500;

import org.daysheet.edi.claim837.PersonName;

/// Another policy that pays for the same patient, as boxes 9, 9a and 9d name it. Texts are empty where not known.
///
/// @param name who holds it (837P TR3 2330A NM1*IL)
/// @param policy its group number, or the member number where it has none (2320 SBR03, 2330A NM109)
/// @param plan name of the plan, or of its payer (2320 SBR04, 2330B NM103)
public record OtherInsured(PersonName name, String policy, String plan) {}
