package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.desktop.amounts.AmountWords;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// Reads the form of a payment; everything that is wrong is said at its field.
///
/// @param form the form
/// @param patient who pays
/// @param today the business date
record PaymentReading(Form<PaymentField> form, PatientId patient, LocalDate today) {
    /// Empty when something is wrong.
    Optional<NewPayment> read() {
        FieldReading<PaymentField> fields = new FieldReading<>(form);
        Optional<Money> amount = fields.value(
                PaymentField.AMOUNT,
                typed -> AmountWords.read(typed).filter(Money::isPositive),
                "people.wrong.payment-amount");
        Optional<LocalDate> day =
                fields.value(PaymentField.DAY, typed -> DayWords.read(typed, today), "forms.wrong.day");
        if (day.filter(on -> on.isAfter(today)).isPresent()) {
            fields.fault(PaymentField.DAY, "people.wrong.payment-day");
        }
        Optional<PaymentMethod> method =
                fields.value(PaymentField.METHOD, PaymentMethod::parse, "people.wrong.payment-method");
        if (!fields.isSound() || amount.isEmpty() || day.isEmpty() || method.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewPayment(
                patient, method.get(), amount.get(), day.get(), form.typed(PaymentField.REFERENCE), "", isForLater()));
    }

    /// What is handed over as far as it can be read; nothing else.
    Money amount() {
        return AmountWords.read(form.typed(PaymentField.AMOUNT))
                .filter(Money::isPositive)
                .orElse(Money.ZERO);
    }

    /// Whether nothing is to be paid of it now.
    boolean isForLater() {
        return form.typed(PaymentField.LATER).equals(FormGrid.YES);
    }
}
