package org.daysheet.billing.patients;

import java.time.LocalDate;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.jspecify.annotations.Nullable;

/// What is known about a patient.
///
/// @param accountNumber the practice's own number for the patient
/// @param name the name
/// @param birthOn day of birth
/// @param sex as payers ask for it
/// @param address where the patient lives
/// @param phone as entered
/// @param diedOn day of death, null while alive
public record PatientFacts(
        String accountNumber,
        PersonName name,
        LocalDate birthOn,
        Sex sex,
        PostalAddress address,
        String phone,
        @Nullable LocalDate diedOn) {
    public PatientFacts {
        accountNumber = accountNumber.strip();
        phone = phone.strip();
        if (accountNumber.isEmpty()) {
            throw new IllegalArgumentException("a patient has an account number");
        }
    }

    /// Somebody alive.
    public PatientFacts(
            String accountNumber, PersonName name, LocalDate birthOn, Sex sex, PostalAddress address, String phone) {
        this(accountNumber, name, birthOn, sex, address, phone, null);
    }
}
