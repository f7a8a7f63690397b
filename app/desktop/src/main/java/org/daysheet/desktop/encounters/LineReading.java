package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Drug;
import org.daysheet.billing.encounters.LineFacts;
import org.daysheet.billing.encounters.Units;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads a line as it was typed; what cannot be read becomes a fault at its field.
final class LineReading {
    private static final int MOST = 4;

    private final EntryLine line;
    private final Form<LineField> form;
    private final LocalDate visitDay;
    private final LocalDate today;
    private final LinePartiesReading parties;

    /// A line that names nobody.
    ///
    /// @param visitDay the day of lines that name none
    LineReading(EntryLine line, LocalDate visitDay, LocalDate today) {
        this(line, visitDay, today, LinePartiesReading.NONE);
    }

    /// @param visitDay the day of lines that name none
    /// @param parties reads who took part
    LineReading(EntryLine line, LocalDate visitDay, LocalDate today, LinePartiesReading parties) {
        this.parties = parties;
        this.line = line;
        this.form = line.form();
        this.visitDay = visitDay;
        this.today = today;
    }

    /// The line; empty when something about it is wrong.
    ///
    /// @param letters the number of a diagnosis by its letter
    Optional<ChargeDraft> read(Map<Character, Integer> letters) {
        form.forgetFaults();
        Optional<ProcedureCode> code = required(LineField.CODE, ProcedureCode::parse);
        List<Modifier> modifiers =
                modifiers(form.typed(LineField.MODIFIERS)).orElseGet(() -> wrong(LineField.MODIFIERS));
        List<Integer> pointers = pointers(letters);
        Optional<Units> units = required(LineField.UNITS, LineReading::units);
        @Nullable Money amount = amount();
        LocalDate from =
                optional(LineField.FROM, text -> DayWords.read(text, today)).orElse(visitDay);
        LocalDate to =
                optional(LineField.TO, text -> DayWords.read(text, today)).orElse(from);
        PlaceOfService place = optional(LineField.PLACE, PlaceOfService::parse).orElse(null);
        @Nullable Drug drug = drug();
        LineFacts more = more();
        if (to.isBefore(from)) {
            fault(LineField.TO, "encounters.fault.ends-before");
        }
        if (form.firstFault().isPresent() || code.isEmpty() || units.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChargeDraft(
                code.get(),
                modifiers,
                units.get(),
                amount,
                pointers,
                from,
                to,
                place,
                form.typed(LineField.DESCRIPTION),
                drug,
                more));
    }

    /// What stands beside what was done. A prescription goes with the drug that was prescribed.
    private LineFacts more() {
        String prescription = form.typed(LineField.PRESCRIPTION);
        if (!prescription.isEmpty() && form.typed(LineField.NDC).isEmpty()) {
            fault(LineField.PRESCRIPTION, "encounters.fault.PRESCRIPTION");
        }
        return new LineFacts(
                isTicked(LineField.EMERGENCY),
                isTicked(LineField.EPSDT),
                isTicked(LineField.FAMILY_PLANNING),
                isTicked(LineField.COPAY_EXEMPT),
                form.typed(LineField.NOTE),
                prescription,
                parties.read(form),
                new LineParticularsReading(form, today).read());
    }

    private boolean isTicked(LineField field) {
        return form.typed(field).equals(FormGrid.YES);
    }

    /// Codes with blanks or commas between them, or written together; empty when one is none or there are too many.
    static Optional<List<Modifier>> modifiers(String typed) {
        List<Modifier> modifiers = new ArrayList<>();
        for (String token : typed.split("[ ,]+")) {
            for (int at = 0; at < token.length(); at += 2) {
                Optional<Modifier> one = Modifier.parse(token.substring(at, Math.min(at + 2, token.length())));
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                modifiers.add(one.get());
            }
        }
        return modifiers.size() > MOST ? Optional.empty() : Optional.of(modifiers);
    }

    /// A number of units, or minutes with an m behind them.
    static Optional<Units> units(String typed) {
        String tidy = typed.toLowerCase(Locale.ROOT).replace(" ", "");
        return tidy.endsWith("m")
                ? Units.parse(tidy.substring(0, tidy.length() - 1), Units.Type.MJ)
                : Units.parse(tidy, Units.Type.UN);
    }

    private List<Integer> pointers(Map<Character, Integer> letters) {
        List<Integer> pointers = new ArrayList<>();
        for (char letter : form.typed(LineField.POINTERS)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[ ,]", "")
                .toCharArray()) {
            Integer number = letters.get(letter);
            if (number == null) {
                form.fault(LineField.POINTERS, Texts.of("encounters.fault.pointer", String.valueOf(letter)));
            } else if (!pointers.contains(number)) {
                pointers.add(number);
            }
        }
        return pointers.size() > MOST ? wrong(LineField.POINTERS) : pointers;
    }

    /// Null when it is left to the fee schedule.
    private @Nullable Money amount() {
        if (line.isPriced()) {
            return null;
        }
        Optional<Money> amount = line.amount().filter(typed -> !typed.isNegative());
        if (amount.isEmpty()) {
            fault(LineField.AMOUNT, "encounters.fault.AMOUNT");
        }
        return amount.orElse(Money.ZERO);
    }

    private @Nullable Drug drug() {
        String ndc = form.typed(LineField.NDC).replace("-", "");
        String unit = form.typed(LineField.NDC_UNIT).toUpperCase(Locale.ROOT);
        Optional<Units> quantity = Units.parse(form.typed(LineField.NDC_QUANTITY), Units.Type.UN);
        if (ndc.isEmpty()
                && unit.isEmpty()
                && form.typed(LineField.NDC_QUANTITY).isEmpty()) {
            return null;
        }
        if (!ndc.matches("[0-9]{11}")) {
            fault(LineField.NDC, "encounters.fault.NDC");
        }
        if (quantity.isEmpty()) {
            fault(LineField.NDC_QUANTITY, "encounters.fault.NDC_QUANTITY");
        }
        if (!unit.matches("F2|GR|ME|ML|UN")) {
            fault(LineField.NDC_UNIT, "encounters.fault.NDC_UNIT");
        }
        return form.firstFault().isPresent() || quantity.isEmpty()
                ? null
                : new Drug(ndc, quantity.get().thousandths(), unit);
    }

    private <T> Optional<T> required(LineField field, Function<String, Optional<T>> read) {
        Optional<T> value = read.apply(form.typed(field));
        if (value.isEmpty()) {
            wrong(field);
        }
        return value;
    }

    private <T> Optional<T> optional(LineField field, Function<String, Optional<T>> read) {
        return form.typed(field).isEmpty() ? Optional.empty() : required(field, read);
    }

    private <T> List<T> wrong(LineField field) {
        fault(field, "encounters.fault." + field.name());
        return List.of();
    }

    private void fault(LineField field, String key) {
        form.fault(field, Texts.of(key));
    }
}
