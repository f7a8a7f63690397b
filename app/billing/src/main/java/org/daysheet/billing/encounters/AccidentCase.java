package org.daysheet.billing.encounters;

/// The case of a payer of workers' compensation or an auto insurance.
///
/// @param number the payer's claim number (REF*Y4), empty when not known
/// @param adjuster who handles it there, empty when not known
/// @param phone of the adjuster, empty when not known
/// @param contact whom the payer may ask about the one who was hurt (PER), empty when nobody is named
/// @param contactPhone of the contact, empty exactly when nobody is named
public record AccidentCase(String number, String adjuster, String phone, String contact, String contactPhone) {
    /// Nothing is known of one.
    public static final AccidentCase NONE = new AccidentCase("", "", "");

    public AccidentCase {
        number = number.strip();
        adjuster = adjuster.strip();
        phone = phone.strip();
        contact = contact.strip();
        contactPhone = contactPhone.strip();
    }

    /// One of which nobody but the payer can be asked.
    public AccidentCase(String number, String adjuster, String phone) {
        this(number, adjuster, phone, "", "");
    }
}
