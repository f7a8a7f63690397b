package org.daysheet.billing.authorizations;

import java.util.List;
import java.util.Locale;
import org.daysheet.billing.patients.Period;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.CoverageId;
import org.jspecify.annotations.Nullable;

/// What a payer allowed.
///
/// @param coverage under which
/// @param number as claims name it (837P REF*G1), in capital letters
/// @param period when it holds
/// @param procedures which ones, empty for any
/// @param visits how many, null when they are not limited
/// @param units how many of these procedures, null when they are not limited
/// @param note what else was said
public record AuthorizationFacts(
        CoverageId coverage,
        String number,
        Period period,
        List<ProcedureCode> procedures,
        @Nullable Integer visits,
        @Nullable Integer units,
        String note) {
    public AuthorizationFacts {
        number = normal(number);
        procedures = procedures.stream().distinct().toList();
        note = note.strip();
        if (number.isEmpty() || (visits != null && visits < 1) || (units != null && units < 1)) {
            throw new IllegalArgumentException(
                    "an authorization has a number, and allows at least one of what it counts");
        }
    }

    /// Whether it is about a procedure.
    public boolean covers(String procedure) {
        return procedures.isEmpty()
                || procedures.stream().anyMatch(code -> code.value().equals(procedure));
    }

    /// A number as it is compared: without blanks around it, in capital letters.
    public static String normal(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }
}
