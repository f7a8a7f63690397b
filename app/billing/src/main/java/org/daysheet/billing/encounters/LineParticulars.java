package org.daysheet.billing.encounters;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What few lines tell: equipment, results, days and numbers of their own, taxes, and what hardly any line tells.
///
/// @param prices of equipment, null when none
/// @param need of equipment, null when it is not certified
/// @param dates days of the line
/// @param numbers numbers of the line
/// @param measures what was counted and measured
/// @param tax part of the price that is sales tax (AMT T), null when not told
/// @param postage part of the price that is postage (AMT F4), null when not told
/// @param supplement a ride, words, papers and forms of the line, {@link LineSupplement#NONE} for most
public record LineParticulars(
        @Nullable EquipmentPrices prices,
        @Nullable EquipmentNeed need,
        Map<LineDate, LocalDate> dates,
        Map<LineNumber, String> numbers,
        Map<Measure, String> measures,
        @Nullable Money tax,
        @Nullable Money postage,
        LineSupplement supplement) {
    /// Nothing of it.
    public static final LineParticulars NONE =
            new LineParticulars(null, null, Map.of(), Map.of(), Map.of(), null, null);

    public LineParticulars {
        EnumMap<LineDate, LocalDate> days = new EnumMap<>(LineDate.class);
        days.putAll(dates);
        dates = Collections.unmodifiableMap(days);
        numbers = told(LineNumber.class, numbers);
        measures = told(Measure.class, measures);
        measures.forEach((measure, value) -> {
            if (!measure.isValue(value)) {
                throw new IllegalArgumentException("not a value of " + measure);
            }
        });
        if ((tax != null && tax.isNegative()) || (postage != null && postage.isNegative())) {
            throw new IllegalArgumentException("tax and postage are not negative");
        }
    }

    /// Those of a line that has no ride, words, papers or forms of its own.
    public LineParticulars(
            @Nullable EquipmentPrices prices,
            @Nullable EquipmentNeed need,
            Map<LineDate, LocalDate> dates,
            Map<LineNumber, String> numbers,
            Map<Measure, String> measures,
            @Nullable Money tax,
            @Nullable Money postage) {
        this(prices, need, dates, numbers, measures, tax, postage, LineSupplement.NONE);
    }

    private static <K extends Enum<K>> Map<K, String> told(Class<K> kind, Map<K, String> texts) {
        EnumMap<K, String> told = new EnumMap<>(kind);
        texts.forEach((key, text) -> {
            if (!text.isBlank()) {
                told.put(key, text.strip());
            }
        });
        return Collections.unmodifiableMap(told);
    }

    /// The same with this beside it.
    public LineParticulars with(LineSupplement more) {
        return new LineParticulars(prices, need, dates, numbers, measures, tax, postage, more);
    }

    /// The same without what is of one patient: prices, taxes, numbers of places and a contract stay.
    public LineParticulars lasting() {
        return new LineParticulars(
                prices,
                null,
                Map.of(),
                numbers.entrySet().stream()
                        .filter(entry -> entry.getKey().isLasting())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                Map.of(),
                tax,
                postage,
                supplement.lasting());
    }
}
