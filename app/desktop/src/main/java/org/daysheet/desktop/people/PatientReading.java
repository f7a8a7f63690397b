package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.billing.patients.Guarantor;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.patients.WhoPays;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.jspecify.annotations.Nullable;

/// Reads the form of a patient; everything that is wrong is said at its field.
///
/// @param form the form
/// @param household the guarantor who was chosen, null when nobody was
/// @param today the business date
record PatientReading(Form<PatientField> form, @Nullable Guarantor household, LocalDate today) {
    /// A patient and who is to pay, as they were entered.
    record Entry(PatientFacts facts, WhoPays pays) {}

    /// Empty when something is wrong.
    Optional<Entry> read() {
        FieldReading<PatientField> fields = new FieldReading<>(form);
        String account = fields.needed(PatientField.ACCOUNT);
        String last = fields.needed(PatientField.LAST);
        String first = fields.needed(PatientField.FIRST);
        Optional<LocalDate> birth = birth(fields);
        Optional<Sex> sex = fields.value(PatientField.SEX, Sex::parse, "people.wrong.sex");
        PostalAddress address = fields.address(PatientField.ADDRESS);
        String phone = fields.phone(PatientField.PHONE);
        LocalDate died = died(fields, birth).orElse(null);
        Paying paying = Paying.valueOf(form.typed(PatientField.PAYS));
        if (paying == Paying.KNOWN && household == null) {
            fields.fault(PatientField.HOUSEHOLD, "people.wrong.household");
        }
        Optional<GuarantorFacts> guarantor = paying == Paying.SELF ? Optional.empty() : guarantor(fields);
        if (!fields.isSound() || birth.isEmpty() || sex.isEmpty()) {
            return Optional.empty();
        }
        PersonName name = new PersonName(last, first, form.typed(PatientField.MIDDLE), form.typed(PatientField.SUFFIX));
        return Optional.of(new Entry(
                new PatientFacts(account, name, birth.get(), sex.get(), address, phone, died),
                guarantor.<WhoPays>map(this::pays).orElseGet(WhoPays.Self::new)));
    }

    private WhoPays pays(GuarantorFacts facts) {
        return household == null
                ? new WhoPays.Another(facts)
                : new WhoPays.Known(household.id(), household.version(), facts);
    }

    private Optional<LocalDate> birth(FieldReading<PatientField> fields) {
        Optional<LocalDate> birth =
                fields.value(PatientField.BIRTH, text -> DayWords.readBirth(text, today), "people.wrong.birth");
        if (birth.filter(day -> day.isAfter(today)).isPresent()) {
            fields.fault(PatientField.BIRTH, "people.wrong.unborn");
        }
        return birth;
    }

    private Optional<LocalDate> died(FieldReading<PatientField> fields, Optional<LocalDate> birth) {
        if (form.typed(PatientField.DIED).isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> died =
                fields.value(PatientField.DIED, text -> DayWords.read(text, today), "people.wrong.died");
        boolean isWrong = died.filter(
                        day -> day.isAfter(today) || birth.filter(day::isBefore).isPresent())
                .isPresent();
        if (isWrong) {
            fields.fault(PatientField.DIED, "people.wrong.died");
        }
        return died;
    }

    private Optional<GuarantorFacts> guarantor(FieldReading<PatientField> fields) {
        if (household == null && form.typed(PatientField.PAYS).equals(Paying.KNOWN.name())) {
            return Optional.empty();
        }
        String account = fields.needed(PatientField.PAYS_ACCOUNT);
        String last = fields.needed(PatientField.PAYS_LAST);
        String first = fields.needed(PatientField.PAYS_FIRST);
        PostalAddress address = fields.address(PatientField.PAYS_ADDRESS);
        String phone = fields.phone(PatientField.PAYS_PHONE);
        return account.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new GuarantorFacts(account, PersonName.of(last, first), address, phone));
    }
}
