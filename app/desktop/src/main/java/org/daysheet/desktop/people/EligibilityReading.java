package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.daysheet.billing.eligibility.EligibilityChannel;
import org.daysheet.billing.eligibility.EligibilityFacts;
import org.daysheet.billing.eligibility.EligibilityResult;
import org.daysheet.billing.eligibility.ToldBenefits;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.desktop.amounts.AmountWords;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Named;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads the form of an eligibility check; everything that is wrong is said at its field.
///
/// @param form the form
/// @param book what is known
/// @param today the business date
record EligibilityReading(Form<EligibilityField> form, EligibilityBook book, LocalDate today) {
    private static final int WHOLE = 100;

    /// What was asked and told; empty when something is wrong.
    Optional<EligibilityFacts> read() {
        FieldReading<EligibilityField> fields = new FieldReading<>(form);
        Optional<Coverage> coverage =
                fields.value(EligibilityField.COVERAGE, book.names()::coverage, "people.wrong.authorization-coverage");
        Optional<LocalDate> service = fields.value(EligibilityField.SERVICE, this::day, "forms.wrong.day");
        Optional<LocalDate> asked = fields.value(EligibilityField.ASKED, this::day, "forms.wrong.day");
        Optional<EligibilityResult> result = fields.value(
                EligibilityField.RESULT,
                typed -> Named.of(EligibilityResult.class, typed),
                "people.wrong.eligibility-result");
        ToldBenefits told = told(fields);
        asked.filter(day -> day.isAfter(today))
                .ifPresent(_ -> fields.fault(EligibilityField.ASKED, "people.wrong.payment-day"));
        if (!fields.isSound() || coverage.isEmpty() || service.isEmpty() || asked.isEmpty() || result.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EligibilityFacts(
                coverage.get().id(),
                service.get(),
                asked.get(),
                EligibilityChannel.valueOf(form.typed(EligibilityField.CHANNEL)),
                result.get(),
                told,
                form.typed(EligibilityField.SPOKE_WITH),
                form.typed(EligibilityField.REFERENCE),
                form.typed(EligibilityField.NOTE)));
    }

    private ToldBenefits told(FieldReading<EligibilityField> fields) {
        @Nullable LocalDate from = or(fields, EligibilityField.FROM, this::day, "forms.wrong.day");
        @Nullable LocalDate to = or(fields, EligibilityField.TO, this::day, "forms.wrong.day");
        if (to != null && from == null) {
            fields.fault(EligibilityField.FROM, "people.wrong.eligibility-from");
        }
        if (to != null && from != null && to.isBefore(from)) {
            fields.fault(EligibilityField.TO, "people.wrong.until");
        }
        return new ToldBenefits(
                form.typed(EligibilityField.PLAN),
                from,
                to,
                or(fields, EligibilityField.COPAY, EligibilityReading::amount, "people.wrong.eligibility-amount"),
                or(fields, EligibilityField.DEDUCTIBLE, EligibilityReading::amount, "people.wrong.eligibility-amount"),
                or(fields, EligibilityField.COINSURANCE, EligibilityReading::share, "people.wrong.eligibility-share"),
                or(fields, EligibilityField.VISITS, EligibilityReading::count, "people.wrong.eligibility-visits"));
    }

    private Optional<LocalDate> day(String typed) {
        return DayWords.read(typed, today);
    }

    /// What was told, null where nothing was.
    private <T> @Nullable T or(
            FieldReading<EligibilityField> fields,
            EligibilityField field,
            Function<String, Optional<T>> read,
            String wrong) {
        return form.typed(field).isEmpty()
                ? null
                : fields.value(field, read, wrong).orElse(null);
    }

    private static Optional<Money> amount(String typed) {
        return AmountWords.read(typed).filter(amount -> !amount.isNegative());
    }

    private static Optional<Integer> share(String typed) {
        return count(
                        typed.endsWith("%")
                                ? typed.substring(0, typed.length() - 1).strip()
                                : typed)
                .filter(share -> share <= WHOLE);
    }

    private static Optional<Integer> count(String typed) {
        return typed.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
