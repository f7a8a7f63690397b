package org.daysheet.desktop.encounters;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.billing.encounters.FileInformation;
import org.daysheet.billing.encounters.Particulars;
import org.daysheet.billing.encounters.VisitNumber;
import org.daysheet.desktop.amounts.AmountWords;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What hardly any visit tells, between the form and what is kept; what cannot be read becomes a fault at its field.
///
/// @param form the form of a visit
record ParticularsReading(Form<VisitField> form) {
    Particulars read() {
        return new Particulars(
                pounds(),
                form.typed(VisitField.PREGNANT).equals(FormGrid.YES),
                numbers(),
                conditions(),
                anesthesia(),
                fileInformation(),
                contract());
    }

    static void fill(Map<VisitField, String> texts, Particulars particulars) {
        texts.put(VisitField.POUNDS, particulars.pounds());
        texts.put(VisitField.PREGNANT, particulars.isPregnant() ? FormGrid.YES : "");
        for (VisitNumber kind : VisitNumber.values()) {
            texts.put(VisitField.valueOf(kind.name()), particulars.number(kind));
        }
        texts.put(VisitField.CONDITION_CODES, String.join(" ", particulars.conditions()));
        texts.put(
                VisitField.ANESTHESIA_FOR,
                particulars.anesthesiaFor().stream().map(ProcedureCode::value).collect(Collectors.joining(" ")));
        texts.put(VisitField.FILE_INFORMATION, particulars.fileInformation());
        ContractTerms contract = particulars.contract();
        Money amount = contract == null ? null : contract.amount();
        texts.put(VisitField.CONTRACT, contract == null ? "" : contract.kind());
        texts.put(VisitField.CONTRACT_AMOUNT, amount == null ? "" : Formats.amount(amount));
        texts.put(VisitField.CONTRACT_CODE, contract == null ? "" : contract.code());
        texts.put(VisitField.CONTRACT_PERCENT, contract == null ? "" : contract.percent());
        texts.put(VisitField.CONTRACT_DISCOUNT, contract == null ? "" : contract.discount());
        texts.put(VisitField.CONTRACT_VERSION, contract == null ? "" : contract.version());
    }

    private String pounds() {
        String typed = form.typed(VisitField.POUNDS);
        if (typed.isEmpty() || Particulars.isPounds(typed)) {
            return typed;
        }
        wrong(VisitField.POUNDS);
        return "";
    }

    private Map<VisitNumber, String> numbers() {
        Map<VisitNumber, String> numbers = new EnumMap<>(VisitNumber.class);
        for (VisitNumber kind : VisitNumber.values()) {
            VisitField field = VisitField.valueOf(kind.name());
            String typed = form.typed(field);
            if (!typed.isEmpty() && !kind.isNumber(typed)) {
                form.fault(field, Texts.of("encounters.wrong.number-long"));
            } else {
                numbers.put(kind, typed);
            }
        }
        return numbers;
    }

    private List<String> conditions() {
        List<String> codes = words(VisitField.CONDITION_CODES).toList();
        if (!Particulars.areConditions(codes)) {
            wrong(VisitField.CONDITION_CODES);
            return List.of();
        }
        return codes;
    }

    private List<ProcedureCode> anesthesia() {
        List<Optional<ProcedureCode>> codes =
                words(VisitField.ANESTHESIA_FOR).map(ProcedureCode::parse).toList();
        if (codes.size() > Particulars.MOST_ANESTHESIA || codes.stream().anyMatch(Optional::isEmpty)) {
            wrong(VisitField.ANESTHESIA_FOR);
            return List.of();
        }
        return codes.stream().flatMap(Optional::stream).toList();
    }

    private Stream<String> words(VisitField field) {
        return Stream.of(form.typed(field).toUpperCase(Locale.ROOT).split("[\\s,;]+", -1))
                .filter(code -> !code.isEmpty());
    }

    private @Nullable ContractTerms contract() {
        String kind = form.typed(VisitField.CONTRACT);
        String typed = form.typed(VisitField.CONTRACT_AMOUNT);
        Optional<Money> amount = AmountWords.read(typed).filter(read -> !read.isNegative());
        String percent = percent(VisitField.CONTRACT_PERCENT);
        String discount = percent(VisitField.CONTRACT_DISCOUNT);
        boolean isTold = EnumSet.range(VisitField.CONTRACT_AMOUNT, VisitField.CONTRACT_VERSION).stream()
                .anyMatch(field -> !form.typed(field).isEmpty());
        if (!typed.isEmpty() && amount.isEmpty()) {
            wrong(VisitField.CONTRACT_AMOUNT);
        }
        if (kind.isEmpty() && isTold) {
            wrong(VisitField.CONTRACT);
        }
        return kind.isEmpty()
                ? null
                : new ContractTerms(
                        kind,
                        amount.orElse(null),
                        percent,
                        form.typed(VisitField.CONTRACT_CODE),
                        discount,
                        form.typed(VisitField.CONTRACT_VERSION));
    }

    private String percent(VisitField field) {
        String typed = form.typed(field);
        if (ContractTerms.isPercent(typed)) {
            return typed;
        }
        wrong(field);
        return "";
    }

    private String fileInformation() {
        String typed = form.typed(VisitField.FILE_INFORMATION);
        if (!FileInformation.fits(typed)) {
            wrong(VisitField.FILE_INFORMATION);
        }
        return typed;
    }

    private void wrong(VisitField field) {
        form.fault(field, Texts.of("encounters.wrong." + field.name()));
    }
}
