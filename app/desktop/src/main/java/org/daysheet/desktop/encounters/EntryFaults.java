package org.daysheet.desktop.encounters;

import java.util.List;
import org.daysheet.billing.encounters.DraftFault;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Texts;

/// Puts what billing refuses at the field it is about.
final class EntryFaults {
    private EntryFaults() {}

    /// Marks the fields.
    ///
    /// @param entered the lines that were handed in, in their order
    /// @param first where a fault about lines goes when there is none
    /// @return what to say about the form as a whole
    static String place(List<DraftFault> faults, Form<VisitField> visit, List<EntryLine> entered, EntryLine first) {
        String rest = "";
        for (DraftFault fault : faults) {
            String words = fault.problem().message();
            EntryLine line = fault.line() > 0 && fault.line() <= entered.size()
                    ? entered.get(fault.line() - 1)
                    : entered.isEmpty() ? first : entered.getFirst();
            switch (fault.problem().key().replaceFirst("^[a-z]+\\.", "")) {
                case "enter.no-fee", "enter.minutes-need-amount", "close.nothing-charged" ->
                    line.form().fault(LineField.AMOUNT, words);
                case "enter.pointer-wrong", "close.no-pointer", "close.no-diagnosis" ->
                    line.form().fault(LineField.POINTERS, words);
                case "enter.no-lines" -> line.form().fault(LineField.CODE, words);
                case "close.line-begins-in-future" -> line.form().fault(LineField.FROM, words);
                case "close.line-ends-in-future" -> line.form().fault(LineField.TO, words);
                case "close.in-future" -> visit.fault(VisitField.DAY, words);
                case "enter.wrong-role" -> provider(fault, visit, line, words);
                default -> rest = words;
            }
        }
        return rest.isEmpty() ? Texts.of("encounters.faulty") : rest;
    }

    private static void provider(DraftFault fault, Form<VisitField> visit, EntryLine line, String words) {
        if (fault.line() > 0) {
            line.form().fault(LineField.RENDERING, words);
        } else {
            visit.fault(VisitField.PROVIDER, words);
        }
    }
}
