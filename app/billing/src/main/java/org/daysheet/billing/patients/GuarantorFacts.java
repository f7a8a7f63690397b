package org.daysheet.billing.patients;

import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;

/// What is known about whoever owes the patients' share of a household.
///
/// @param accountNumber the practice's own number for the household
/// @param name the name
/// @param address where statements go
/// @param phone as entered
public record GuarantorFacts(String accountNumber, PersonName name, PostalAddress address, String phone) {
    public GuarantorFacts {
        accountNumber = accountNumber.strip();
        phone = phone.strip();
        if (accountNumber.isEmpty()) {
            throw new IllegalArgumentException("a guarantor has an account number");
        }
    }

    /// A patient who owes the own share. Statements go to a first and a last name; that is all the books keep of a
    /// guarantor's.
    public static GuarantorFacts of(PatientFacts patient) {
        PersonName name = PersonName.of(patient.name().last(), patient.name().first());
        return new GuarantorFacts(patient.accountNumber(), name, patient.address(), patient.phone());
    }
}
