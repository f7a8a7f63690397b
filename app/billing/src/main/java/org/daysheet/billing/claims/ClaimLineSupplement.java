package org.daysheet.billing.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.billing.encounters.EquipmentForms;
import org.daysheet.billing.encounters.FileInformation;
import org.daysheet.billing.encounters.FormAnswer;
import org.daysheet.billing.encounters.LineRemarks;
import org.daysheet.billing.encounters.LineSupplement;
import org.daysheet.billing.encounters.MedicalForm;
import org.daysheet.edi.claim837.AmbulanceRide;
import org.daysheet.edi.claim837.Attachment;
import org.daysheet.edi.claim837.ConditionAnswer;
import org.daysheet.edi.claim837.Equipment;
import org.daysheet.edi.claim837.LineExtrasBuilder;
import org.daysheet.edi.claim837.Note;
import org.jspecify.annotations.Nullable;

/// A ride, words, papers and forms of a line, as a claim says them (837P TR3 2400 PWK, CR1, CRC, CN1, K3 and NTE, loops
/// 2420G, 2420H and 2440). Pure; what is half told stays half told, and the scrubber names it.
final class ClaimLineSupplement {
    private static final String HOSPICE = "70";
    private static final String EQUIPMENT = "09";

    private final Charge charge;
    private final LineSupplement told;

    ClaimLineSupplement(Charge charge) {
        this.charge = charge;
        this.told = charge.facts().more().particulars().supplement();
    }

    /// The note of the line, null when it has none.
    @Nullable
    Note note() {
        String words = charge.facts().more().note();
        return words.isEmpty()
                ? null
                : new Note(told.remarks().isPlan() ? "DCP" : "ADD", ClaimText.of(words, ClaimText.WORDS));
    }

    /// Everything but the note and the forms.
    ///
    /// @param ofVisit the ride of the visit; what the line says like it is not said again
    void tell(LineExtrasBuilder extras, AmbulanceTrip ofVisit) {
        ride(extras, ofVisit);
        EquipmentForms equipment = told.forms();
        if (!equipment.hospice().isEmpty()) {
            extras.condition(new ConditionAnswer(HOSPICE, equipment.hospice().equals("Y"), List.of("65")));
        }
        if (!equipment.condition().isEmpty()) {
            List<String> words = List.of(equipment.condition().split(" ", -1));
            extras.condition(
                    new ConditionAnswer(EQUIPMENT, words.getFirst().equals("Y"), words.subList(1, words.size())));
        }
        CoverSheet.numbered(charge).forEach(extras::attachment);
        String certificate = told.papers().certificate();
        if (!certificate.isEmpty()) {
            extras.attachment(new Attachment("CT", certificate, ""));
        }
        remarks(extras);
    }

    private void ride(LineExtrasBuilder extras, AmbulanceTrip ofVisit) {
        AmbulanceRide whole = CareConditions.ride(ofVisit);
        AmbulanceRide own = CareConditions.ride(told.ride().within(ofVisit));
        extras.ambulance(new AmbulanceRide(
                other(own.transport(), whole.transport()),
                other(own.pickUp(), whole.pickUp()),
                other(own.dropOff(), whole.dropOff())));
        List<String> needed = told.ride().conditions();
        if (!needed.isEmpty() && !needed.equals(ofVisit.conditions())) {
            extras.condition(new ConditionAnswer(CareConditions.AMBULANCE, true, needed));
        }
    }

    private static <T> @Nullable T other(@Nullable T own, @Nullable T ofVisit) {
        return own == null || own.equals(ofVisit) ? null : own;
    }

    private void remarks(LineExtrasBuilder extras) {
        LineRemarks remarks = told.remarks();
        if (!remarks.thirdParty().isEmpty()) {
            extras.thirdPartyNote(new Note("TPO", ClaimText.of(remarks.thirdParty(), ClaimText.WORDS)));
        }
        FileInformation.parts(remarks.fileInformation())
                .forEach(part -> extras.fileInformation(ClaimText.of(part, ClaimText.WORDS)));
        ContractTerms contract = remarks.contract();
        if (contract != null) {
            extras.contract(ClaimParticulars.contract(contract));
        }
    }

    /// The forms with their answers.
    List<Equipment.Form> forms() {
        List<Equipment.Form> forms = new ArrayList<>();
        for (MedicalForm form : told.forms().forms()) {
            forms.add(new Equipment.Form(
                    form.kind(),
                    form.code(),
                    form.answers().stream().map(ClaimLineSupplement::answer).toList()));
        }
        return forms;
    }

    private static Equipment.Answer answer(FormAnswer answer) {
        return new Equipment.Answer(
                answer.question(),
                of(answer, FormAnswer.Kind.YES_NO),
                ClaimText.of(of(answer, FormAnswer.Kind.TEXT), FormAnswer.LONGEST),
                Optional.of(of(answer, FormAnswer.Kind.DAY))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse)
                        .orElse(null),
                of(answer, FormAnswer.Kind.PERCENT));
    }

    private static String of(FormAnswer answer, FormAnswer.Kind kind) {
        return answer.kind() == kind ? answer.value() : "";
    }
}
