package org.daysheet.desktop.encounters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.billing.encounters.EquipmentForms;
import org.daysheet.billing.encounters.FileInformation;
import org.daysheet.billing.encounters.LinePapers;
import org.daysheet.billing.encounters.LineRemarks;
import org.daysheet.billing.encounters.LineSupplement;
import org.daysheet.billing.encounters.MedicalForm;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.billing.encounters.TripFact;
import org.daysheet.desktop.amounts.AmountWords;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A ride, words, papers and forms of a line, between the form and what is kept; what cannot be read becomes a fault at
/// its field. Facts of rides have fields of their names.
///
/// @param form the form of a line
record LineSupplementReading(Form<LineField> form) {
    private static final String PLAN = "DCP";

    LineSupplement read() {
        Map<TripFact, String> ride = new EnumMap<>(TripFact.class);
        for (TripFact fact : TripFact.values()) {
            value(LineField.valueOf(fact.name()), fact::read).ifPresent(told -> ride.put(fact, told));
        }
        return new LineSupplement(
                AmbulanceTrip.of(ride),
                new LineRemarks(isPlan(), form.typed(LineField.THIRD_PARTY_NOTE), fileInformation(), contract()),
                new LinePapers(papers(), form.typed(LineField.CERTIFICATE)),
                new EquipmentForms(
                        form.typed(LineField.HOSPICE),
                        form.typed(LineField.EQUIPMENT_CONDITION),
                        value(LineField.FORMS, MedicalForm::parse).orElse(List.of())));
    }

    /// The words of what is kept.
    static Map<LineField, String> texts(LineSupplement told) {
        Map<LineField, String> texts = new EnumMap<>(LineField.class);
        told.ride().facts().forEach((fact, text) -> texts.put(LineField.valueOf(fact.name()), text));
        LineRemarks remarks = told.remarks();
        texts.put(LineField.NOTE_KIND, remarks.isPlan() ? PLAN : "");
        texts.put(LineField.THIRD_PARTY_NOTE, remarks.thirdParty());
        texts.put(LineField.FILE_INFORMATION, remarks.fileInformation());
        ContractTerms contract = remarks.contract();
        Money amount = contract == null ? null : contract.amount();
        texts.put(LineField.CONTRACT, contract == null ? "" : contract.kind());
        texts.put(LineField.CONTRACT_AMOUNT, amount == null ? "" : Formats.amount(amount));
        texts.put(LineField.CONTRACT_CODE, contract == null ? "" : contract.code());
        texts.put(LineField.CONTRACT_PERCENT, contract == null ? "" : contract.percent());
        texts.put(LineField.CONTRACT_DISCOUNT, contract == null ? "" : contract.discount());
        texts.put(LineField.CONTRACT_VERSION, contract == null ? "" : contract.version());
        texts.put(
                LineField.PAPERS,
                told.papers().papers().stream().map(Papers::text).collect(Collectors.joining(" ")));
        texts.put(LineField.CERTIFICATE, told.papers().certificate());
        texts.put(LineField.HOSPICE, told.forms().hospice());
        texts.put(LineField.EQUIPMENT_CONDITION, told.forms().condition());
        texts.put(LineField.FORMS, MedicalForm.text(told.forms().forms()));
        return texts;
    }

    /// A plan is told in the note of the line.
    private boolean isPlan() {
        boolean isPlan = form.typed(LineField.NOTE_KIND).equals(PLAN);
        if (isPlan && form.typed(LineField.NOTE).isEmpty()) {
            wrong(LineField.NOTE);
        }
        return isPlan;
    }

    private @Nullable ContractTerms contract() {
        String kind = form.typed(LineField.CONTRACT);
        Optional<Money> amount = value(
                LineField.CONTRACT_AMOUNT, typed -> AmountWords.read(typed).filter(read -> !read.isNegative()));
        String percent = percent(LineField.CONTRACT_PERCENT);
        String discount = percent(LineField.CONTRACT_DISCOUNT);
        boolean isTold = EnumSet.range(LineField.CONTRACT_AMOUNT, LineField.CONTRACT_VERSION).stream()
                .anyMatch(field -> !form.typed(field).isEmpty());
        if (kind.isEmpty() && isTold) {
            wrong(LineField.CONTRACT);
        }
        return kind.isEmpty()
                ? null
                : new ContractTerms(
                        kind,
                        amount.orElse(null),
                        percent,
                        form.typed(LineField.CONTRACT_CODE),
                        discount,
                        form.typed(LineField.CONTRACT_VERSION));
    }

    private String percent(LineField field) {
        return value(field, typed -> Optional.of(typed).filter(ContractTerms::isPercent))
                .orElse("");
    }

    private String fileInformation() {
        String typed = form.typed(LineField.FILE_INFORMATION);
        if (!FileInformation.fits(typed)) {
            wrong(LineField.FILE_INFORMATION);
        }
        return typed;
    }

    private List<Papers> papers() {
        List<Papers> papers = new ArrayList<>();
        boolean isRead = true;
        for (String typed : form.typed(LineField.PAPERS).split("[\\s,;]+", -1)) {
            Optional<Papers> one = Papers.parse(typed);
            one.ifPresent(papers::add);
            isRead &= one.isPresent() || typed.isEmpty();
        }
        if (!isRead || papers.size() > LinePapers.MOST) {
            wrong(LineField.PAPERS);
            return List.of();
        }
        return papers;
    }

    private <T> Optional<T> value(LineField field, Function<String, Optional<T>> read) {
        if (form.typed(field).isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = read.apply(form.typed(field));
        if (value.isEmpty()) {
            wrong(field);
        }
        return value;
    }

    private void wrong(LineField field) {
        form.fault(field, Texts.of("encounters.fault." + field.name()));
    }
}
