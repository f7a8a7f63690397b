package org.daysheet.desktop.unlock;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.founding.Strength;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The other way in: the printed recovery key, and the passphrase that opens the practice from now on.
public final class RecoverViewModel {
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty key = new SimpleStringProperty("");
    private final StringProperty fresh = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final BooleanBinding complete = folder.isNotEmpty()
            .and(key.isNotEmpty())
            .and(fresh.isNotEmpty())
            .and(again.isNotEmpty())
            .and(opening.not());
    private final Consumer<Path> begin;

    /// @param opened gets the open practice
    public <T> RecoverViewModel(RecoveryDoor<T> door, Background background, Consumer<T> opened) {
        this.begin = place -> {
            String typed = key.get().strip();
            char[] secret = fresh.get().toCharArray();
            problem.set("");
            opening.set(true);
            var _ = background.run(
                    Texts.of("unlock.recover.job"),
                    () -> true,
                    progress -> door.open(place, typed, secret, progress),
                    office -> {
                        forget();
                        opened.accept(office);
                    },
                    this::fail);
        };
    }

    public StringProperty folder() {
        return folder;
    }

    /// The recovery key as typed from the paper.
    public StringProperty key() {
        return key;
    }

    /// The new passphrase.
    public StringProperty fresh() {
        return fresh;
    }

    /// The new passphrase once more.
    public StringProperty again() {
        return again;
    }

    /// Why the practice did not open, empty before.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// How good the new passphrase is, in words; empty before one is typed.
    public StringExpression strength() {
        return Bindings.createStringBinding(
                () -> fresh.get().isEmpty() ? "" : Strength.of(fresh.get()).words(), fresh);
    }

    /// Whether the practice is being opened now.
    public BooleanExpression opening() {
        return opening.getReadOnlyProperty();
    }

    /// Whether everything is filled in and nothing is under way.
    public BooleanExpression canOpen() {
        return complete;
    }

    /// Gives the practice the new passphrase and opens it; says what is wrong before anything is changed.
    public void open() {
        if (!complete.get()) {
            return;
        }
        Path place = path();
        if (place == null) {
            problem.set(Texts.of("unlock.bad-folder"));
        } else if (Strength.of(fresh.get()) == Strength.TOO_SHORT) {
            problem.set(Strength.TOO_SHORT.words());
        } else if (!fresh.get().equals(again.get())) {
            problem.set(Texts.of("unlock.recover.unlike"));
        } else {
            begin.accept(place);
        }
    }

    /// The fields stay as typed: most keys that do not open have one letter wrong.
    private void fail(Failure failure) {
        opening.set(false);
        problem.set(failure.message());
    }

    private void forget() {
        opening.set(false);
        key.set("");
        fresh.set("");
        again.set("");
    }

    private @Nullable Path path() {
        try {
            return Path.of(folder.get().strip());
        } catch (InvalidPathException _) {
            return null;
        }
    }
}
