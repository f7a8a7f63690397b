package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.patients.Relationship;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.patients.Subscriber;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.desktop.amounts.AmountWords;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads the form of a coverage; everything that is wrong is said at its field.
///
/// @param form the form
/// @param book the payers one may choose
/// @param today the business date
record CoverageReading(Form<CoverageField> form, CoverageBook book, LocalDate today) {
    /// Empty when something is wrong.
    Optional<CoverageFacts> read() {
        FieldReading<CoverageField> fields = new FieldReading<>(form);
        Optional<Payer> payer = fields.value(CoverageField.PAYER, book::payer, "people.wrong.payer");
        Optional<LocalDate> from = fields.value(CoverageField.FROM, this::day, "forms.wrong.day");
        @Nullable LocalDate to = until(fields, from);
        String member = fields.needed(CoverageField.MEMBER);
        Money copay = copay(fields);
        boolean isMedicare = payer.filter(one -> one.facts().isMedicare()).isPresent();
        @Nullable LocalDate asked = isMedicare ? asked(fields) : null;
        Relationship relationship = Relationship.valueOf(form.typed(CoverageField.RELATIONSHIP));
        @Nullable Subscriber subscriber = relationship == Relationship.SELF ? null : subscriber(fields);
        if (!fields.isSound() || payer.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CoverageFacts(
                payer.get().id(),
                Integer.parseInt(form.typed(CoverageField.ORDER)),
                member,
                form.typed(CoverageField.GROUP),
                form.typed(CoverageField.PLAN),
                relationship,
                subscriber,
                new Period(from.get(), to),
                copay,
                form.typed(CoverageField.MSP),
                asked));
    }

    private Optional<LocalDate> day(String typed) {
        return DayWords.read(typed, today);
    }

    private @Nullable LocalDate until(FieldReading<CoverageField> fields, Optional<LocalDate> from) {
        if (form.typed(CoverageField.TO).isEmpty()) {
            return null;
        }
        Optional<LocalDate> to = fields.value(CoverageField.TO, this::day, "forms.wrong.day");
        if (to.isPresent() && from.isPresent() && to.get().isBefore(from.get())) {
            fields.fault(CoverageField.TO, "people.wrong.until");
        }
        return to.orElse(null);
    }

    private @Nullable LocalDate asked(FieldReading<CoverageField> fields) {
        if (form.typed(CoverageField.MSP_ASKED).isEmpty()) {
            return null;
        }
        Optional<LocalDate> asked = fields.value(CoverageField.MSP_ASKED, this::day, "forms.wrong.day");
        if (asked.filter(day -> day.isAfter(today)).isPresent()) {
            fields.fault(CoverageField.MSP_ASKED, "people.wrong.asked");
        }
        return asked.orElse(null);
    }

    private Money copay(FieldReading<CoverageField> fields) {
        if (form.typed(CoverageField.COPAY).isEmpty()) {
            return Money.ZERO;
        }
        Optional<Money> copay = fields.value(CoverageField.COPAY, AmountWords::read, "forms.wrong.amount");
        if (copay.filter(Money::isNegative).isPresent()) {
            fields.fault(CoverageField.COPAY, "forms.wrong.amount");
        }
        return copay.orElse(Money.ZERO);
    }

    private @Nullable Subscriber subscriber(FieldReading<CoverageField> fields) {
        String last = fields.needed(CoverageField.LAST);
        boolean isEmployer = Relationship.valueOf(form.typed(CoverageField.RELATIONSHIP)) == Relationship.EMPLOYEE;
        String first = isEmployer ? form.typed(CoverageField.FIRST) : fields.needed(CoverageField.FIRST);
        @Nullable LocalDate birth = birth(fields);
        Sex sex =
                fields.value(CoverageField.SEX, Sex::parse, "people.wrong.sex").orElse(Sex.U);
        PostalAddress address = fields.address(CoverageField.ADDRESS);
        return last.isEmpty()
                ? null
                : new Subscriber(
                        new PersonName(last, first, form.typed(CoverageField.MIDDLE), ""), birth, sex, address);
    }

    private @Nullable LocalDate birth(FieldReading<CoverageField> fields) {
        if (form.typed(CoverageField.BIRTH).isEmpty()) {
            return null;
        }
        Optional<LocalDate> birth =
                fields.value(CoverageField.BIRTH, text -> DayWords.readBirth(text, today), "people.wrong.birth");
        if (birth.filter(day -> day.isAfter(today)).isPresent()) {
            fields.fault(CoverageField.BIRTH, "people.wrong.unborn");
        }
        return birth.orElse(null);
    }
}
