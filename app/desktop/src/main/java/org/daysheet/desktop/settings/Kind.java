package org.daysheet.desktop.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.desktop.forms.Form;
import org.jspecify.annotations.Nullable;

/// A kind of thing that is set up: how it is read, put into a form, and kept.
///
/// @param <R> a thing
/// @param <K> a field of its form
public interface Kind<R, K> {
    /// The fields of its form.
    List<K> fields();

    /// Every thing of the kind. Called beside the screen.
    List<R> read();

    /// The texts of a thing.
    Map<K, String> texts(R thing);

    /// The texts a new thing begins with.
    Map<K, String> fresh();

    /// Reads the form; what cannot be read becomes a fault at its field.
    ///
    /// @param thing what is changed, null for a new one
    /// @return the work that keeps it, to be done beside the screen; empty when something is wrong
    Optional<Runnable> keeping(Form<K> form, @Nullable R thing);

    /// The field that tells a new thing from those that are there; empty when the same again changes what is there.
    default Optional<K> named() {
        return Optional.empty();
    }

    /// What tells one thing from another, whatever else changes about it.
    String key(R thing);

    /// The same of what is typed.
    String key(Form<K> form);

    /// The field a refusal of billing is about, by the key of the refusal; empty when it is about none.
    default Optional<K> field(String refusal) {
        return Optional.empty();
    }
}
