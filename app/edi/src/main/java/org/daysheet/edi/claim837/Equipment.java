package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Durable medical equipment of a line (837P TR3 2400 SV5, CR3 and loop 2440).
///
/// @param rental SV5, null when not sent
/// @param certification CR3, null when not sent
/// @param forms loop 2440
public record Equipment(@Nullable Rental rental, @Nullable Certification certification, List<Form> forms) {
    /// No equipment.
    public static final Equipment NONE = new Equipment(null, null, List.of());

    public Equipment {
        forms = List.copyOf(forms);
    }

    /// What renting and buying it costs.
    ///
    /// @param code SV501-2, the procedure code of the line
    /// @param days SV503, medically necessary days as decimal text
    /// @param rentalPrice SV504
    /// @param purchasePrice SV505
    /// @param frequency SV506: 1 weekly, 4 monthly, 6 daily
    public record Rental(String code, String days, Money rentalPrice, Money purchasePrice, String frequency) {}

    /// That it is needed.
    ///
    /// @param kind CR301: I initial, R renewal, S revised
    /// @param months CR303, decimal text
    public record Certification(String kind, String months) {}

    /// A form with the answers of who prescribed it.
    ///
    /// @param kind LQ01: AS or UT
    /// @param code LQ02, the form
    /// @param answers FRM, at least one
    public record Form(String kind, String code, List<Answer> answers) {
        public Form {
            answers = List.copyOf(answers);
        }
    }

    /// One answer; at least one of its values is there. Texts are empty where absent.
    ///
    /// @param question FRM01
    /// @param yesNo FRM02: Y, N or W
    /// @param text FRM03
    /// @param date FRM04
    /// @param percent FRM05, decimal text
    public record Answer(
            String question,
            String yesNo,
            String text,
            @Nullable LocalDate date,
            String percent) {}
}
