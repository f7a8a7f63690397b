package org.daysheet.billing.codelists;

/// The most units of a procedure (NCCI medically unlikely edit).
///
/// @param procedure its code
/// @param most units that pass
/// @param adjudication 1 each line alone, 2 the whole day by rule of law or policy, 3 the whole day by clinical sense
public record UnitLimit(String procedure, int most, char adjudication) {
    /// Whether the lines of a day count together.
    public boolean isPerDay() {
        return adjudication != '1';
    }

    /// Whether no payer that follows the list makes an exception.
    public boolean isAbsolute() {
        return adjudication == '2';
    }
}
