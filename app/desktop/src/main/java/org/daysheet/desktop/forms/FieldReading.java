package org.daysheet.desktop.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.daysheet.billing.practice.PhoneNumber;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.desktop.parts.Texts;

/// Reads fields of a form; what cannot be read becomes a fault at its field.
///
/// @param form the form
/// @param <K> its fields
public record FieldReading<K>(Form<K> form) {
    private static final int MOST_DAYS = 3_650;
    private static final int COUNTRY = 5;

    /// A text that must not be empty.
    public String needed(K field) {
        String typed = form.typed(field);
        if (typed.isEmpty()) {
            fault(field, "forms.wrong.needed");
        }
        return typed;
    }

    /// A value, with words for a text that is none.
    public <T> Optional<T> value(K field, Function<String, Optional<T>> read, String key) {
        Optional<T> value = read.apply(form.typed(field));
        if (value.isEmpty()) {
            fault(field, key);
        }
        return value;
    }

    /// A text that is empty or has a shape.
    public String shaped(K field, Predicate<String> shape, String key) {
        String typed = form.typed(field);
        if (!typed.isEmpty() && !shape.test(typed)) {
            fault(field, key);
        }
        return typed;
    }

    /// A telephone number as it is kept, or nothing. One that was kept before, from another system, may stay as it is.
    public String phone(K field) {
        String typed = form.typed(field);
        Optional<String> number = PhoneNumber.tidy(typed);
        if (!typed.isEmpty() && number.isEmpty() && form.isChanged(field)) {
            fault(field, "forms.wrong.phone");
        }
        return number.orElse(typed);
    }

    /// A number of days, at least one.
    public int days(K field) {
        String typed = form.typed(field);
        boolean isNumber = typed.matches("[0-9]{1,4}");
        int days = isNumber ? Integer.parseInt(typed) : 0;
        if (days < 1 || days > MOST_DAYS) {
            fault(field, "forms.wrong.days");
            return 1;
        }
        return days;
    }

    /// A number of days, or what an empty field stands for.
    public int daysOr(K field, int whenEmpty) {
        return form.typed(field).isEmpty() ? whenEmpty : days(field);
    }

    /// An address: nothing, or street, city, state and ZIP code; abroad what the country asks for.
    ///
    /// @param fields street, more of it, city, state and ZIP code; the country where it may be another
    public PostalAddress address(List<K> fields) {
        boolean isNone = fields.stream().allMatch(field -> form.typed(field).isEmpty());
        if (isNone) {
            return PostalAddress.NONE;
        }
        K state = fields.get(3);
        K zip = fields.get(4);
        String street = needed(fields.get(0));
        String city = needed(fields.get(2));
        String country = fields.size() > COUNTRY
                ? shaped(fields.get(COUNTRY), PostalAddress::isCountry, "forms.wrong.country")
                : "";
        boolean isAbroad = !country.isEmpty() && !country.equalsIgnoreCase("US");
        if (!PostalAddress.isState(country, form.typed(state))) {
            fault(state, isAbroad ? "forms.wrong.region" : "forms.wrong.state");
        }
        if (!PostalAddress.isZip(country, form.typed(zip))) {
            fault(zip, isAbroad ? "forms.wrong.postal-code" : "forms.wrong.zip");
        }
        return new PostalAddress(
                street,
                form.typed(fields.get(1)),
                city,
                form.typed(state).toUpperCase(Locale.ROOT),
                form.typed(zip),
                country);
    }

    /// Whether no fault was found yet.
    public boolean isSound() {
        return form.firstFault().isEmpty();
    }

    /// Says in the words of a key what is wrong with a field.
    public void fault(K field, String key) {
        form.fault(field, Texts.of(key));
    }

    /// A ZIP code as people write it.
    public static String zip(String digits) {
        return digits.matches("[0-9]{9}") ? digits.substring(0, 5) + "-" + digits.substring(5) : digits;
    }
}
