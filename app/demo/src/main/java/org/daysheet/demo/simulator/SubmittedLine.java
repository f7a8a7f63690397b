package org.daysheet.demo.simulator;

import java.time.LocalDate;
import org.daysheet.types.money.Money;

/// One service line as it came in (2400), with what an earlier payer left to the patient (2430 CAS*PR), if any.
///
/// @param procedure SV101 without the qualifier: code and modifiers, in our component separator ":"
/// @param units SV104 as written
/// @param control REF*6R, may be empty
/// @param leftByPriorPayer sum of the earlier payer's patient responsibility
record SubmittedLine(
        String procedure, Money charge, String units, LocalDate serviceOn, String control, Money leftByPriorPayer) {
    String code() {
        int colon = procedure.indexOf(':');
        return colon < 0 ? procedure : procedure.substring(0, colon);
    }
}
