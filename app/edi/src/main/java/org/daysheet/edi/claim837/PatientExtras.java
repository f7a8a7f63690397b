package org.daysheet.edi.claim837;

import java.time.LocalDate;
import org.daysheet.edi.x12.Contact;
import org.jspecify.annotations.Nullable;

/// What few claims say of their patient or subscriber (837P TR3 loops 2000B, 2000C PAT; 2010BA, 2010CA PER).
///
/// @param deathDate PAT06, null when alive
/// @param weight PAT08, pounds as decimal text; empty when not sent
/// @param pregnant PAT09 Y
/// @param contact PER of a property and casualty claim, {@link Contact#NONE} else
public record PatientExtras(@Nullable LocalDate deathDate, String weight, boolean pregnant, Contact contact) {
    /// Nothing more is said.
    public static final PatientExtras NONE = new PatientExtras(null, "", false, Contact.NONE);
}
