package org.daysheet.billing.encounters;

/// The case of a payer of workers' compensation or an auto insurance.
///
/// @param number the payer's claim number (REF*Y4), empty when not known
/// @param adjuster who handles it there, empty when not known
/// @param phone of the adjuster, empty when not known
public record AccidentCase(String number, String adjuster, String phone) {
    /// Nothing is known of one.
    public static final AccidentCase NONE = new AccidentCase("", "", "");

    public AccidentCase {
        number = number.strip();
        adjuster = adjuster.strip();
        phone = phone.strip();
    }
}
