package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.edi.claim837.Equipment;
import org.jspecify.annotations.Nullable;

/// Equipment of a line in words, by the name of the fact: what it costs, that it is needed, and the forms about it
/// (837P TR3 2400 SV5, CR3, loop 2440).
final class EquipmentWords {
    private EquipmentWords() {}

    static Map<String, String> of(@Nullable Equipment equipment) {
        Map<String, String> words = new LinkedHashMap<>();
        if (equipment == null) {
            return words;
        }
        Equipment.Rental rental = equipment.rental();
        if (rental != null) {
            words.put(
                    "equipment", Formats.amount(rental.rentalPrice()) + " / " + Formats.amount(rental.purchasePrice()));
            words.put("equipment-code", rental.code());
            words.put("equipment-days", rental.days());
            words.put("equipment-frequency", rental.frequency());
        }
        Equipment.Certification certification = equipment.certification();
        if (certification != null) {
            words.put("certified", DocumentWords.joined(" ", certification.kind(), certification.months()));
        }
        words.put(
                "forms",
                DocumentWords.joined(
                        "\n",
                        equipment.forms().stream().map(EquipmentWords::form).toArray(String[]::new)));
        return words;
    }

    private static String form(Equipment.Form form) {
        List<String> words = new ArrayList<>(List.of(DocumentWords.joined(" ", form.kind(), form.code())));
        for (Equipment.Answer answer : form.answers()) {
            words.add(DocumentWords.joined(
                    " ",
                    answer.question(),
                    answer.yesNo(),
                    answer.text(),
                    Formats.date(answer.date()),
                    answer.percent().isEmpty() ? "" : answer.percent() + " %"));
        }
        return String.join("\n", words);
    }
}
