package org.daysheet.desktop.codes;

import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Offers;
import org.daysheet.desktop.pickers.Picker;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;

/// Fields in which a code is typed and completed, the same wherever codes are entered: by the beginning of the code, or
/// by a word.
///
/// @param book what is offered now
/// @param list where offers are shown
public record CodePicker(Supplier<CodeBook> book, OfferList list) {
    private static final int CATEGORY = 3;

    /// One procedure.
    public Picker procedure(String id, String label, StringProperty text) {
        Offers offers = Offers.ofCodes(
                () -> book.get().procedures(),
                typed -> ProcedureCode.parse(typed).isPresent());
        return Picker.ofOne(id, label, text, offers, list);
    }

    /// One modifier.
    public Picker modifier(String id, String label, StringProperty text) {
        return Picker.ofOne(id, label, text, offeredModifiers(), list);
    }

    /// Several modifiers with blanks between them.
    public Picker modifiers(String id, String label, StringProperty text) {
        return Picker.ofMany(id, label, text, offeredModifiers(), list);
    }

    private Offers offeredModifiers() {
        return Offers.ofCodes(
                () -> book.get().modifiers(), typed -> Modifier.parse(typed).isPresent());
    }

    /// One diagnosis.
    public Picker diagnosis(String id, String label, StringProperty text) {
        return Picker.ofOne(id, label, text, Offers.ofCodes(() -> book.get().diagnoses(), CodePicker::isWhole), list);
    }

    /// One place of service.
    public Picker place(String id, String label, StringProperty text) {
        Offers offers = Offers.ofCodes(
                () -> book.get().places(), typed -> PlaceOfService.parse(typed).isPresent());
        return Picker.ofOne(id, label, text, offers, list);
    }

    /// A category of three characters may be a code or the beginning of one.
    private static boolean isWhole(String typed) {
        return Icd10.parse(typed).isPresent() && typed.strip().length() >= CATEGORY;
    }
}
