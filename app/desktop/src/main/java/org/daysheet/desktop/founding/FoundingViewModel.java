package org.daysheet.desktop.founding;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.parts.Texts;

/// The form for a new practice, and the recovery key afterwards: the practice is entered only when the key was written
/// down and two groups of it were typed back.
public final class FoundingViewModel {
    private final Map<FoundingField, StringProperty> texts = new EnumMap<>(FoundingField.class);
    private final Map<FoundingField, ReadOnlyStringWrapper> problems = new EnumMap<>(FoundingField.class);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper key = new ReadOnlyStringWrapper("");
    private final BooleanProperty writtenDown = new SimpleBooleanProperty();
    private final StringProperty firstGroup = new SimpleStringProperty("");
    private final StringProperty secondGroup = new SimpleStringProperty("");
    private final List<Integer> asked;
    private final BooleanBinding confirmed;
    private final Runnable begin;
    private Runnable enter = () -> {};

    /// @param asked numbers of the two groups of the recovery key to be typed back, from 1
    /// @param entered gets the open practice at the end
    public <T> FoundingViewModel(Founder<T> founder, Background background, List<Integer> asked, Consumer<T> entered) {
        this.asked = List.copyOf(asked);
        for (FoundingField field : FoundingField.values()) {
            texts.put(field, new SimpleStringProperty(""));
            problems.put(field, new ReadOnlyStringWrapper(""));
        }
        this.confirmed = Bindings.createBooleanBinding(this::isConfirmed, writtenDown, firstGroup, secondGroup, key);
        this.begin = () -> {
            char[] passphrase = text(FoundingField.PASSPHRASE).get().toCharArray();
            var _ = background.run(
                    Texts.of("founding.job"),
                    () -> true,
                    progress -> founder.found(plain(), passphrase, progress),
                    founded -> done(founded.recoveryKey(), () -> entered.accept(founded.practice())),
                    this::fail);
        };
    }

    /// What is typed into a field.
    public StringProperty text(FoundingField field) {
        return texts.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }

    /// What is wrong with a field, empty when nothing is or it was not left yet.
    public ReadOnlyStringProperty problem(FoundingField field) {
        return problems.computeIfAbsent(field, _ -> new ReadOnlyStringWrapper(""))
                .getReadOnlyProperty();
    }

    /// How good the passphrase is, in words; empty before one is typed.
    public StringExpression strength() {
        StringProperty passphrase = text(FoundingField.PASSPHRASE);
        return Bindings.createStringBinding(
                () -> passphrase.get().isEmpty()
                        ? ""
                        : Strength.of(passphrase.get()).words(),
                passphrase);
    }

    /// Why the practice could not be made, empty before.
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /// Whether it is being made.
    public BooleanExpression working() {
        return working.getReadOnlyProperty();
    }

    /// The recovery key once the practice is made, empty before.
    public ReadOnlyStringProperty key() {
        return key.getReadOnlyProperty();
    }

    /// Numbers of the two groups to be typed back.
    public List<Integer> asked() {
        return asked;
    }

    /// Whether the person says that the key was written down.
    public BooleanProperty writtenDown() {
        return writtenDown;
    }

    /// The first group typed back.
    public StringProperty firstGroup() {
        return firstGroup;
    }

    /// The second group typed back.
    public StringProperty secondGroup() {
        return secondGroup;
    }

    /// Whether the key was written down and typed back.
    public BooleanBinding confirmed() {
        return confirmed;
    }

    /// A field was left: say what is wrong with it.
    public void leave(FoundingField field) {
        String typed = text(field).get();
        boolean isRepeated = field == FoundingField.AGAIN
                && !typed.equals(text(FoundingField.PASSPHRASE).get());
        problems.computeIfAbsent(field, _ -> new ReadOnlyStringWrapper(""))
                .set(isRepeated ? Texts.of("founding.wrong.AGAIN") : field.problem(typed));
    }

    /// Makes the practice when everything is right, and says what is not otherwise.
    public void make() {
        List<FoundingField> fields = Arrays.asList(FoundingField.values());
        fields.forEach(this::leave);
        boolean isRight = fields.stream().allMatch(field -> problem(field).get().isEmpty());
        if (isRight && !working.get()) {
            failure.set("");
            working.set(true);
            begin.run();
        }
    }

    /// Goes into the new practice.
    public void enter() {
        if (confirmed.get()) {
            key.set("");
            enter.run();
        }
    }

    private void done(String recoveryKey, Runnable next) {
        working.set(false);
        text(FoundingField.PASSPHRASE).set("");
        text(FoundingField.AGAIN).set("");
        enter = next;
        key.set(recoveryKey);
    }

    private void fail(Failure problem) {
        working.set(false);
        failure.set(problem.message());
    }

    private boolean isConfirmed() {
        String[] groups = key.get().split("-");
        return writtenDown.get()
                && groups.length > 1
                && isGroup(groups, asked.get(0), firstGroup.get())
                && isGroup(groups, asked.get(1), secondGroup.get());
    }

    private static boolean isGroup(String[] groups, int number, String typed) {
        return groups[number - 1].equals(typed.strip().toUpperCase(Locale.ROOT));
    }

    private Map<FoundingField, String> plain() {
        Map<FoundingField, String> plain = new EnumMap<>(FoundingField.class);
        texts.forEach((field, text) -> plain.put(field, text.get().strip()));
        plain.remove(FoundingField.PASSPHRASE);
        plain.remove(FoundingField.AGAIN);
        return plain;
    }
}
