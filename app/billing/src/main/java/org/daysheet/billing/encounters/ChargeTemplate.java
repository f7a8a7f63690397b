package org.daysheet.billing.encounters;

import java.util.List;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The diagnoses and lines of a kind of visit, kept under a name to be filled in again.
///
/// @param name what people call it
/// @param diagnoses at most twenty-four, the principal first
/// @param lines what is done
public record ChargeTemplate(String name, List<Icd10> diagnoses, List<Line> lines) {
    private static final int LONGEST_NAME = 60;

    /// A line of a template.
    ///
    /// @param procedure what is done
    /// @param modifiers at most four
    /// @param units how much of it
    /// @param amount its price in all, null to take it from the fee schedule of the day
    /// @param pointers numbers of the diagnoses it is done for
    /// @param more its marks, its note and who takes part; numbers are of one patient and never in it
    public record Line(
            ProcedureCode procedure,
            List<Modifier> modifiers,
            Units units,
            @Nullable Money amount,
            List<Integer> pointers,
            LineFacts more) {
        public Line {
            modifiers = List.copyOf(modifiers);
            pointers = List.copyOf(pointers);
            more = more.unprescribed();
            if (modifiers.size() > 4 || pointers.size() > 4) {
                throw new IllegalArgumentException("a line has at most four modifiers and pointers");
            }
        }
    }

    public ChargeTemplate {
        name = name.strip();
        diagnoses = List.copyOf(diagnoses);
        lines = List.copyOf(lines);
        if (!isName(name) || diagnoses.size() > EncounterDraft.MOST_DIAGNOSES) {
            throw new IllegalArgumentException("a template has a name and at most twenty-four diagnoses");
        }
    }

    /// Whether a text can name a template: one to sixty characters.
    public static boolean isName(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST_NAME;
    }
}
