package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Durable medical equipment of a line while it is read (837P TR3 2400 SV5, CR3 and loop 2440).
final class EquipmentDraft {
    private final Notes837 notes;
    private final List<Equipment.Form> forms = new ArrayList<>();
    private final List<Equipment.Answer> answers = new ArrayList<>();
    private String formKind = "";
    private String formCode = "";
    private boolean formOpen;
    private Equipment.@Nullable Rental rental;
    private Equipment.@Nullable Certification certification;

    EquipmentDraft(Notes837 notes) {
        this.notes = notes;
    }

    void take(String loop, Segment segment) {
        switch (segment.id()) {
            case "SV5" -> rental(loop, segment);
            case "CR3" -> certification = new Equipment.Certification(segment.text(1), segment.text(3));
            case "LQ" -> {
                closeForm();
                formOpen = true;
                formKind = segment.text(1);
                formCode = segment.text(2);
            }
            case "FRM" -> answer(segment);
            default -> notes.notKept(loop, segment);
        }
    }

    Equipment equipment() {
        closeForm();
        return new Equipment(rental, certification, forms);
    }

    private void rental(String loop, Segment sv5) {
        Money rent = ExtrasReader.amount(sv5, 4, notes);
        Money price = ExtrasReader.amount(sv5, 5, notes);
        if (rent == null || price == null) {
            notes.notKept(loop, sv5);
        } else {
            rental = new Equipment.Rental(sv5.component(1, 2), sv5.text(3), rent, price, sv5.text(6));
        }
    }

    private void answer(Segment frm) {
        answers.add(new Equipment.Answer(frm.text(1), frm.text(2), frm.text(3), frm.date(4), frm.text(5)));
        if (frm.has(4) && frm.date(4) == null) {
            notes.error(frm, 4, "date-unreadable", "The date of an answer cannot be read.", "CCYYMMDD");
        }
    }

    private void closeForm() {
        if (formOpen) {
            forms.add(new Equipment.Form(formKind, formCode, answers));
            answers.clear();
            formOpen = false;
        }
    }
}
