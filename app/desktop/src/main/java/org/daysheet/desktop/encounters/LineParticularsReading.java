package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.EquipmentNeed;
import org.daysheet.billing.encounters.EquipmentPrices;
import org.daysheet.billing.encounters.LineDate;
import org.daysheet.billing.encounters.LineNumber;
import org.daysheet.billing.encounters.LineParticulars;
import org.daysheet.billing.encounters.Measure;
import org.daysheet.desktop.amounts.AmountWords;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Equipment, results, days and taxes of a line, between the form and what is kept; what cannot be read becomes a fault
/// at its field. Days, numbers and results have fields of their names.
///
/// @param form the form of a line
/// @param today what days are read by
record LineParticularsReading(Form<LineField> form, LocalDate today) {
    private static final int LONGEST_NUMBER = 50;

    LineParticulars read() {
        Map<LineDate, LocalDate> dates = new EnumMap<>(LineDate.class);
        for (LineDate kind : LineDate.values()) {
            value(LineField.valueOf(kind.name()), typed -> DayWords.read(typed, today))
                    .ifPresent(day -> dates.put(kind, day));
        }
        Map<LineNumber, String> numbers = new EnumMap<>(LineNumber.class);
        for (LineNumber kind : LineNumber.values()) {
            value(LineField.valueOf(kind.name()), LineParticularsReading::number)
                    .ifPresent(number -> numbers.put(kind, number));
        }
        Map<Measure, String> measures = new EnumMap<>(Measure.class);
        for (Measure kind : Measure.values()) {
            value(LineField.valueOf(kind.name()), typed -> Optional.of(typed).filter(kind::isValue))
                    .ifPresent(measured -> measures.put(kind, measured));
        }
        return new LineParticulars(
                prices(),
                need(),
                dates,
                numbers,
                measures,
                amount(LineField.TAX).orElse(null),
                amount(LineField.POSTAGE).orElse(null),
                new LineSupplementReading(form).read());
    }

    /// The words of what is kept.
    static Map<LineField, String> texts(LineParticulars particulars) {
        Map<LineField, String> texts = new EnumMap<>(LineField.class);
        EquipmentPrices prices = particulars.prices();
        texts.put(LineField.EQUIPMENT_DAYS, prices == null ? "" : prices.days());
        texts.put(LineField.RENT_PRICE, prices == null ? "" : Formats.amount(prices.rental()));
        texts.put(LineField.RENT_FREQUENCY, prices == null ? "" : prices.frequency());
        texts.put(LineField.BUY_PRICE, prices == null ? "" : Formats.amount(prices.purchase()));
        EquipmentNeed need = particulars.need();
        texts.put(LineField.CERTIFICATION, need == null ? "" : need.kind());
        texts.put(LineField.CERTIFICATION_MONTHS, need == null ? "" : need.months());
        particulars.dates().forEach((kind, day) -> texts.put(LineField.valueOf(kind.name()), Formats.date(day)));
        particulars.numbers().forEach((kind, number) -> texts.put(LineField.valueOf(kind.name()), number));
        particulars.measures().forEach((kind, measured) -> texts.put(LineField.valueOf(kind.name()), measured));
        texts.put(LineField.TAX, Formats.amount(particulars.tax()));
        texts.put(LineField.POSTAGE, Formats.amount(particulars.postage()));
        texts.putAll(LineSupplementReading.texts(particulars.supplement()));
        return texts;
    }

    private static Optional<String> number(String typed) {
        return Optional.of(typed).filter(text -> text.length() <= LONGEST_NUMBER);
    }

    /// A price that is left out is zero; days and how often the rent is due go with them.
    private @Nullable EquipmentPrices prices() {
        boolean isTold = Stream.of(
                        LineField.EQUIPMENT_DAYS, LineField.RENT_PRICE, LineField.RENT_FREQUENCY, LineField.BUY_PRICE)
                .anyMatch(field -> !form.typed(field).isEmpty());
        if (!isTold) {
            return null;
        }
        Optional<String> days = needed(LineField.EQUIPMENT_DAYS, EquipmentPrices::isDays);
        Optional<String> frequency = needed(LineField.RENT_FREQUENCY, EquipmentPrices.FREQUENCIES::contains);
        Money rental = amount(LineField.RENT_PRICE).orElse(Money.ZERO);
        Money purchase = amount(LineField.BUY_PRICE).orElse(Money.ZERO);
        return days.isEmpty() || frequency.isEmpty()
                ? null
                : new EquipmentPrices(days.get(), rental, purchase, frequency.get());
    }

    private @Nullable EquipmentNeed need() {
        if (form.typed(LineField.CERTIFICATION).isEmpty()
                && form.typed(LineField.CERTIFICATION_MONTHS).isEmpty()) {
            return null;
        }
        Optional<String> kind = needed(LineField.CERTIFICATION, EquipmentNeed.KINDS::contains);
        Optional<String> months = needed(LineField.CERTIFICATION_MONTHS, EquipmentNeed::isMonths);
        return kind.isEmpty() || months.isEmpty() ? null : new EquipmentNeed(kind.get(), months.get());
    }

    private Optional<Money> amount(LineField field) {
        return value(field, typed -> AmountWords.read(typed).filter(read -> !read.isNegative()));
    }

    private Optional<String> needed(LineField field, Predicate<String> shape) {
        Optional<String> found = Optional.of(form.typed(field)).filter(shape);
        if (found.isEmpty()) {
            form.fault(field, Texts.of("encounters.fault." + field.name()));
        }
        return found;
    }

    private <T> Optional<T> value(LineField field, Function<String, Optional<T>> read) {
        if (form.typed(field).isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = read.apply(form.typed(field));
        if (value.isEmpty()) {
            form.fault(field, Texts.of("encounters.fault." + field.name()));
        }
        return value;
    }
}
