package org.daysheet.desktop.statements;

import java.time.LocalDate;
import org.daysheet.types.money.Money;

/// What a run is to be made by.
///
/// @param cutoff the day the statements speak of
/// @param minimum households that owe less get none
/// @param isAgain whether those who were asked for the same already are asked again
/// @param namesFrom only households whose last name begins so or comes after it; empty for no bound
/// @param namesTo only households whose last name begins so or comes before it; empty for no bound
public record RunQuestion(LocalDate cutoff, Money minimum, boolean isAgain, String namesFrom, String namesTo) {
    /// What is worth a stamp.
    public static final Money USUAL_MINIMUM = Money.ofCents(500);

    /// What is asked unless somebody wishes otherwise.
    public static RunQuestion usual(LocalDate cutoff) {
        return new RunQuestion(cutoff, USUAL_MINIMUM, false, "", "");
    }
}
