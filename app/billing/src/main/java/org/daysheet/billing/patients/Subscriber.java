package org.daysheet.billing.patients;

import java.time.LocalDate;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.jspecify.annotations.Nullable;

/// Who holds a policy when that is not the patient.
///
/// @param name the name
/// @param birthOn day of birth, null when not known
/// @param sex as payers ask for it
/// @param address where the subscriber lives
public record Subscriber(PersonName name, @Nullable LocalDate birthOn, Sex sex, PostalAddress address) {}
