package org.daysheet.billing.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.billing.encounters.EquipmentNeed;
import org.daysheet.billing.encounters.EquipmentPrices;
import org.daysheet.billing.encounters.FileInformation;
import org.daysheet.billing.encounters.LineDate;
import org.daysheet.billing.encounters.LineNumber;
import org.daysheet.billing.encounters.LineParticulars;
import org.daysheet.billing.encounters.Measure;
import org.daysheet.billing.encounters.Particulars;
import org.daysheet.billing.encounters.VisitNumber;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What the cells of a visit's rows say of numbers of programs, codes, equipment, results and taxes. Each kind of
/// number, day and result has a column of its name.
final class ParticularCells {
    private ParticularCells() {}

    static Particulars ofVisit(CsvRow row) {
        Map<VisitNumber, String> numbers = new EnumMap<>(VisitNumber.class);
        for (VisitNumber kind : VisitNumber.values()) {
            row.optional(column(kind), text -> number(kind, text), "exchange.csv.no-number-of-claim")
                    .ifPresent(number -> numbers.put(kind, number));
        }
        return new Particulars(
                row.optional(
                                "patient_pounds",
                                text -> Optional.of(text).filter(Particulars::isPounds),
                                "exchange.csv.no-pounds")
                        .orElse(""),
                row.flag("pregnant", false),
                numbers,
                conditions(row),
                anesthesia(row),
                fileInformation(row, "file_information"),
                contract(row, "contract_"));
    }

    private static Optional<String> number(VisitNumber kind, String text) {
        return Stream.of(text, text.toUpperCase(Locale.ROOT))
                .filter(kind::isNumber)
                .findFirst();
    }

    private static List<String> conditions(CsvRow row) {
        List<String> codes = row.several(
                "condition_codes",
                text -> Optional.of(text.toUpperCase(Locale.ROOT))
                        .filter(code -> Particulars.areConditions(List.of(code))),
                "exchange.csv.no-condition");
        if (!Particulars.areConditions(codes)) {
            row.wrong("condition_codes", "", "exchange.csv.no-condition");
            return List.of();
        }
        return codes;
    }

    private static List<ProcedureCode> anesthesia(CsvRow row) {
        List<ProcedureCode> codes = row.several("anesthesia_for", ProcedureCode::parse, "exchange.csv.no-procedure");
        if (codes.size() > Particulars.MOST_ANESTHESIA) {
            row.wrong("anesthesia_for", "", "exchange.csv.anesthesia-too-many");
            return List.of();
        }
        return codes;
    }

    /// @param prefix first part of the names of its columns
    static @Nullable ContractTerms contract(CsvRow row, String prefix) {
        Optional<String> kind = known(row, prefix + "kind", ContractTerms.KINDS);
        Optional<Money> amount = amount(row, prefix + "amount");
        String percent = percent(row, prefix + "percent");
        String discount = percent(row, prefix + "discount");
        boolean isTold = Stream.of("amount", "code", "percent", "discount", "version")
                .anyMatch(name -> !row.text(prefix + name).isEmpty());
        if (isTold && row.text(prefix + "kind").isEmpty()) {
            row.wrong(prefix + "kind", "", "exchange.csv.no-code-of-claim");
        }
        return kind.map(code -> new ContractTerms(
                        code,
                        amount.orElse(null),
                        percent,
                        row.text(prefix + "code"),
                        discount,
                        row.text(prefix + "version")))
                .orElse(null);
    }

    private static String percent(CsvRow row, String column) {
        String text = row.text(column);
        if (ContractTerms.isPercent(text)) {
            return text;
        }
        row.wrong(column, text, "exchange.csv.no-percent");
        return "";
    }

    /// @param column what a regulator orders to be told
    static String fileInformation(CsvRow row, String column) {
        String text = row.text(column);
        if (!FileInformation.fits(text)) {
            row.wrong(column, "", "exchange.csv.file-information-many");
        }
        return text;
    }

    static LineParticulars ofLine(CsvRow row) {
        Map<LineDate, LocalDate> dates = new EnumMap<>(LineDate.class);
        for (LineDate kind : LineDate.values()) {
            row.date("line_" + column(kind) + "_on").ifPresent(day -> dates.put(kind, day));
        }
        Map<LineNumber, String> numbers = new EnumMap<>(LineNumber.class);
        for (LineNumber kind : LineNumber.values()) {
            numbers.put(kind, row.text("line_" + column(kind)));
        }
        Map<Measure, String> measures = new EnumMap<>(Measure.class);
        for (Measure kind : Measure.values()) {
            row.optional(column(kind), text -> Optional.of(text).filter(kind::isValue), "exchange.csv.no-measure")
                    .ifPresent(value -> measures.put(kind, value));
        }
        return new LineParticulars(
                prices(row),
                need(row),
                dates,
                numbers,
                measures,
                amount(row, "sales_tax").orElse(null),
                amount(row, "postage").orElse(null),
                LineSupplementCells.read(row));
    }

    /// One price may be left out; days and frequency go with them.
    private static @Nullable EquipmentPrices prices(CsvRow row) {
        boolean isTold = Stream.of("equipment_days", "rental_price", "purchase_price", "rental_frequency")
                .anyMatch(column -> !row.text(column).isEmpty());
        if (!isTold) {
            return null;
        }
        Optional<String> days = row.optional(
                "equipment_days",
                text -> Optional.of(text).filter(EquipmentPrices::isDays),
                "exchange.csv.no-equipment");
        Optional<String> frequency = known(row, "rental_frequency", EquipmentPrices.FREQUENCIES);
        Money rental = amount(row, "rental_price").orElse(Money.ZERO);
        Money purchase = amount(row, "purchase_price").orElse(Money.ZERO);
        if (days.isEmpty() || frequency.isEmpty()) {
            row.wrong("equipment_days", row.text("equipment_days"), "exchange.csv.no-equipment");
            return null;
        }
        return new EquipmentPrices(days.get(), rental, purchase, frequency.get());
    }

    private static @Nullable EquipmentNeed need(CsvRow row) {
        Optional<String> kind = known(row, "certification", EquipmentNeed.KINDS);
        Optional<String> months = row.optional(
                "certification_months",
                text -> Optional.of(text).filter(EquipmentNeed::isMonths),
                "exchange.csv.no-certification");
        boolean isHalf = row.text("certification").isEmpty()
                != row.text("certification_months").isEmpty();
        if (isHalf) {
            row.wrong("certification_months", row.text("certification_months"), "exchange.csv.no-certification");
        }
        return kind.isPresent() && months.isPresent() ? new EquipmentNeed(kind.get(), months.get()) : null;
    }

    private static Optional<Money> amount(CsvRow row, String column) {
        Optional<Money> amount = row.money(column);
        if (amount.filter(Money::isNegative).isPresent()) {
            row.wrong(column, row.text(column), "exchange.csv.below-zero");
        }
        return amount.filter(one -> !one.isNegative());
    }

    /// Also without the zero that spreadsheets drop.
    static Optional<String> known(CsvRow row, String column, Set<String> known) {
        return row.optional(
                column,
                text -> Stream.of(text.toUpperCase(Locale.ROOT), "0" + text)
                        .filter(known::contains)
                        .findFirst(),
                "exchange.csv.no-code-of-claim");
    }

    private static String column(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
