package org.daysheet.desktop.settings;

import java.util.Locale;
import java.util.Optional;
import org.daysheet.desktop.forms.Form;

/// A kind of thing that is told from another by what is typed into one field, in small or capital letters.
///
/// @param <R> a thing
/// @param <K> a field of its form
interface NamedKind<R, K> extends Kind<R, K> {
    /// The field with its name.
    K name();

    @Override
    default Optional<K> named() {
        return Optional.of(name());
    }

    @Override
    default String key(Form<K> form) {
        return form.typed(name()).toLowerCase(Locale.ROOT);
    }
}
