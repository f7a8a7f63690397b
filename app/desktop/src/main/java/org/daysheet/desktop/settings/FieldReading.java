package org.daysheet.desktop.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Texts;

/// Reads fields of a form; what cannot be read becomes a fault at its field.
///
/// @param form the form
/// @param <K> its fields
record FieldReading<K>(Form<K> form) {
    private static final int MOST_DAYS = 3_650;

    /// A text that must not be empty.
    String needed(K field) {
        String typed = form.typed(field);
        if (typed.isEmpty()) {
            fault(field, "settings.wrong.needed");
        }
        return typed;
    }

    /// A value, with words for a text that is none.
    <T> Optional<T> value(K field, Function<String, Optional<T>> read, String key) {
        Optional<T> value = read.apply(form.typed(field));
        if (value.isEmpty()) {
            fault(field, key);
        }
        return value;
    }

    /// A text that is empty or has a shape.
    String shaped(K field, Predicate<String> shape, String key) {
        String typed = form.typed(field);
        if (!typed.isEmpty() && !shape.test(typed)) {
            fault(field, key);
        }
        return typed;
    }

    /// A number of days, at least one.
    int days(K field) {
        String typed = form.typed(field);
        boolean isNumber = typed.matches("[0-9]{1,4}");
        int days = isNumber ? Integer.parseInt(typed) : 0;
        if (days < 1 || days > MOST_DAYS) {
            fault(field, "settings.wrong.days");
            return 1;
        }
        return days;
    }

    /// An address: nothing, or street, city, state and ZIP code.
    ///
    /// @param fields street, more of it, city, state and ZIP code
    PostalAddress address(List<K> fields) {
        boolean isNone = fields.stream().allMatch(field -> form.typed(field).isEmpty());
        if (isNone) {
            return PostalAddress.NONE;
        }
        K state = fields.get(3);
        K zip = fields.get(4);
        String street = needed(fields.get(0));
        String city = needed(fields.get(2));
        if (!PostalAddress.isState(form.typed(state))) {
            fault(state, "settings.wrong.state");
        }
        if (!PostalAddress.isZip(form.typed(zip))) {
            fault(zip, "settings.wrong.zip");
        }
        return new PostalAddress(
                street, form.typed(fields.get(1)), city, form.typed(state).toUpperCase(Locale.ROOT), form.typed(zip));
    }

    boolean isSound() {
        return form.firstFault().isEmpty();
    }

    void fault(K field, String key) {
        form.fault(field, Texts.of(key));
    }

    /// A ZIP code as people write it.
    static String zip(String digits) {
        return digits.length() == 9 ? digits.substring(0, 5) + "-" + digits.substring(5) : digits;
    }
}
