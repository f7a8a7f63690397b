package org.daysheet.desktop.unlock;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.parts.Texts;

/// What the door asks and says.
public final class UnlockViewModel {
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final BooleanBinding complete = folder.isNotEmpty()
            .and(user.isNotEmpty())
            .and(passphrase.isNotEmpty())
            .and(opening.not());
    private final Runnable begin;

    /// @param opened gets the open practice
    public <T> UnlockViewModel(Door<T> door, Background background, Consumer<T> opened) {
        this.begin = () -> {
            Path named = path();
            if (named == null) {
                problem.set(Texts.of("unlock.bad-folder"));
                return;
            }
            String who = user.get().strip();
            char[] secret = passphrase.get().toCharArray();
            passphrase.set("");
            problem.set("");
            opening.set(true);
            var _ = background.run(
                    Texts.of("unlock.job"),
                    () -> true,
                    progress -> door.open(named, who, secret, progress),
                    office -> {
                        opening.set(false);
                        opened.accept(office);
                    },
                    this::fail);
        };
    }

    public StringProperty folder() {
        return folder;
    }

    /// Who signs in: a login name.
    public StringProperty user() {
        return user;
    }

    public StringProperty passphrase() {
        return passphrase;
    }

    /// Why the practice did not open, empty before.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether a practice is being opened now.
    public ObservableBooleanValue opening() {
        return opening.getReadOnlyProperty();
    }

    /// Whether both are filled in and nothing is under way.
    public ObservableBooleanValue canOpen() {
        return complete;
    }

    /// Opens the practice.
    public void open() {
        if (complete.get()) {
            begin.run();
        }
    }

    private void fail(Failure failure) {
        opening.set(false);
        problem.set(failure.message());
    }

    private @org.jspecify.annotations.Nullable Path path() {
        try {
            return Path.of(folder.get().strip());
        } catch (InvalidPathException _) {
            return null;
        }
    }
}
