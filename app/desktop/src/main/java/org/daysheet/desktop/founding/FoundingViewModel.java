package org.daysheet.desktop.founding;

import java.util.Arrays;
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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.Npi;

/// The form for a new practice, step by step, and the recovery key afterwards: the practice is entered only when the
/// key was written down and two groups of it were typed back. Nothing that was typed, and no key, is lost unasked.
public final class FoundingViewModel {
    private static final String USUAL_KIND = "CI";

    private final Form<FoundingField> form = new Form<>(Arrays.asList(FoundingField.values()));
    private final ReadOnlyObjectWrapper<FoundingStep> step = new ReadOnlyObjectWrapper<>(FoundingStep.PRACTICE);
    private final ReadOnlyObjectWrapper<Question> question = new ReadOnlyObjectWrapper<>(Question.NONE);
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

    /// What is asked before something is lost.
    public enum Question {
        /// Nothing is asked.
        NONE,
        /// Whether to leave the form.
        BACK,
        /// Whether to close the window over the form.
        CLOSE,
        /// Whether to close the window over the recovery key.
        KEY
    }

    /// @param asked numbers of the two groups of the recovery key to be typed back, from 1
    /// @param folder where the practice is proposed to be kept
    /// @param entered gets the open practice at the end
    public <T> FoundingViewModel(
            Founder<T> founder, Background background, List<Integer> asked, String folder, Consumer<T> entered) {
        this.asked = List.copyOf(asked);
        this.confirmed = Bindings.createBooleanBinding(this::isConfirmed, writtenDown, firstGroup, secondGroup, key);
        form.fill(Map.of(
                FoundingField.PAYER_KIND,
                USUAL_KIND,
                FoundingField.BILLS_AS,
                BillsAs.ORGANIZATION.name(),
                FoundingField.FOLDER,
                folder));
        text(FoundingField.BILLS_AS).addListener((_, _, _) -> leaveNpi());
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

    /// The step that is shown.
    public ReadOnlyObjectProperty<FoundingStep> step() {
        return step.getReadOnlyProperty();
    }

    /// What is asked before something is lost.
    public ReadOnlyObjectProperty<Question> question() {
        return question.getReadOnlyProperty();
    }

    /// What is typed, and what is wrong with it.
    Form<FoundingField> form() {
        return form;
    }

    /// What is typed into a field.
    public StringProperty text(FoundingField field) {
        return form.text(field);
    }

    /// What is wrong with a field, empty when nothing is or it was not left yet.
    public ReadOnlyStringProperty problem(FoundingField field) {
        return form.problem(field);
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

    /// Whom claims will name as billing provider, in words.
    public StringExpression billing() {
        return Bindings.createStringBinding(
                () -> {
                    String person = (form.typed(FoundingField.FIRST) + " " + form.typed(FoundingField.LAST)).strip();
                    return Texts.of(
                            isPerson() ? "founding.billing.person" : "founding.billing.organization",
                            form.typed(FoundingField.NAME),
                            person.isEmpty() ? Texts.of("founding.billing.somebody") : person);
                },
                text(FoundingField.NAME),
                text(FoundingField.FIRST),
                text(FoundingField.LAST),
                text(FoundingField.BILLS_AS));
    }

    private boolean isPerson() {
        return form.typed(FoundingField.BILLS_AS).equals(BillsAs.PERSON.name());
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
        form.fault(field, wrong(field, text(field).get()));
        if (field == FoundingField.PROVIDER_NPI) {
            form.fault(FoundingField.BILLS_AS, wrong(FoundingField.BILLS_AS, ""));
        }
    }

    private void leaveNpi() {
        if (!form.typed(FoundingField.PROVIDER_NPI).isEmpty()) {
            leave(FoundingField.PROVIDER_NPI);
        }
    }

    private String wrong(FoundingField field, String typed) {
        String other = switch (field) {
            case PAYER -> form.typed(FoundingField.PAYER_CODE);
            case PAYER_CODE -> form.typed(FoundingField.PAYER);
            default -> "";
        };
        boolean isHalf = typed.isBlank() && !other.isEmpty();
        boolean isUnlike = field == FoundingField.AGAIN
                && !typed.equals(text(FoundingField.PASSPHRASE).get());
        String problem = isHalf || isUnlike ? Texts.of("founding.wrong." + field.name()) : field.problem(typed);
        return problem.isEmpty() ? wrongNpi(field) : problem;
    }

    /// An NPI belongs to an organization or to a person: the practice and its provider share one only when claims name
    /// the person.
    private String wrongNpi(FoundingField field) {
        String npi = form.typed(FoundingField.PROVIDER_NPI);
        boolean isShared = npi.equals(form.typed(FoundingField.NPI));
        if (field == FoundingField.PROVIDER_NPI && isShared && !isPerson()) {
            return Texts.of("founding.npi.shared");
        }
        boolean isOther = Npi.isValid(npi) && !isShared;
        return field == FoundingField.BILLS_AS && isOther && isPerson() ? Texts.of("founding.npi.other") : "";
    }

    /// The provider bills under the practice's NPI: a practice of one person.
    public void takeOverNpi() {
        text(FoundingField.PROVIDER_NPI).set(form.typed(FoundingField.NPI));
        leave(FoundingField.PROVIDER_NPI);
    }

    /// Goes on to the next step when this one is right; from the last one the practice is made.
    public void goOn() {
        question.set(Question.NONE);
        if (step.get().isLast()) {
            make();
        } else if (isRight(step.get().fields())) {
            step.set(step.get().next());
        }
    }

    /// Goes back to the step before, or away from a question. From the first step the form may be left at once when
    /// nothing was typed; else it asks.
    ///
    /// @return whether the form may be left
    public boolean back() {
        boolean wasAsked = question.get() != Question.NONE;
        question.set(Question.NONE);
        if (wasAsked) {
            return false;
        }
        if (step.get() != FoundingStep.PRACTICE) {
            step.set(step.get().before());
            return false;
        }
        boolean mayLeave = !form.changed().get();
        question.set(mayLeave ? Question.NONE : Question.BACK);
        return mayLeave;
    }

    /// Whether the window may close: over typed input or the recovery key it asks once, and never while the practice
    /// is being made.
    public boolean mayEnd() {
        Question due = !key.get().isEmpty() ? Question.KEY : Question.CLOSE;
        boolean isLost = !key.get().isEmpty() || form.changed().get();
        boolean isSafe = question.get() == due || !isLost;
        if (!isSafe && !working.get()) {
            question.set(due);
        }
        return isSafe && !working.get();
    }

    /// Nothing is left, nothing closed.
    public void stay() {
        question.set(Question.NONE);
    }

    /// Makes the practice when everything is right, and shows what is not otherwise.
    public void make() {
        List<FoundingField> fields = form.fields();
        if (isRight(fields) && !working.get()) {
            failure.set("");
            working.set(true);
            begin.run();
        }
    }

    private boolean isRight(List<FoundingField> fields) {
        fields.forEach(this::leave);
        var faulty =
                fields.stream().filter(field -> !problem(field).get().isEmpty()).findFirst();
        faulty.ifPresent(field -> step.set(field.step()));
        return faulty.isEmpty();
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
        form.settle(form.typed());
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
        Map<FoundingField, String> plain = form.typed();
        plain.remove(FoundingField.PASSPHRASE);
        plain.remove(FoundingField.AGAIN);
        return plain;
    }
}
