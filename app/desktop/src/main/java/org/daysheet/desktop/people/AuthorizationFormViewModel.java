package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// The form of an authorization: what a payer allowed anew, or the end of one before its time.
public final class AuthorizationFormViewModel {
    private final PeopleDesk desk;
    private final Supplier<LocalDate> today;
    private final Draft<AuthorizationField> draft;
    private final Form<AuthorizationField> form;
    private final Latest reads;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ending = new ReadOnlyBooleanWrapper();
    private @Nullable AuthorizationBook book;

    /// @param isInFront whether a person sees the form now
    AuthorizationFormViewModel(
            PeopleDesk desk, Background background, Supplier<LocalDate> today, BooleanSupplier isInFront) {
        this.desk = desk;
        this.today = today;
        this.reads = new Latest(background);
        this.draft = new Draft<>(List.of(AuthorizationField.values()), background, isInFront)
                .readBy(this::keeping)
                .refusedAt(AuthorizationFormViewModel::field);
        this.form = draft.form();
    }

    public Draft<AuthorizationField> draft() {
        return draft;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Whether one is ended; else one is added.
    public ReadOnlyBooleanProperty ending() {
        return ending.getReadOnlyProperty();
    }

    public LocalDate today() {
        return today.get();
    }

    /// The coverages to choose from.
    List<Offer> coverages() {
        AuthorizationBook known = book;
        return known == null ? List.of() : known.names().offers();
    }

    /// Begins what a payer allowed a patient.
    ///
    /// @param then what is done once the form is filled
    void begin(PatientId patient, Consumer<String> failed, Runnable then) {
        read(() -> desk.authorizations(patient), failed, then);
    }

    /// Begins the end of one.
    ///
    /// @param then what is done once the form is filled
    void end(long id, Consumer<String> failed, Runnable then) {
        read(() -> desk.authorization(id), failed, then);
    }

    private void read(Supplier<AuthorizationBook> wanted, Consumer<String> failed, Runnable then) {
        reads.fetch(
                wanted,
                read -> {
                    take(read);
                    then.run();
                },
                failure -> failed.accept(failure.message()));
    }

    private void take(AuthorizationBook read) {
        book = read;
        AuthorizationUse ended = read.ended();
        ending.set(ended != null);
        title.set(Texts.of(
                ended == null ? "people.title.coverage-new" : "people.title.authorization-end",
                read.patient().facts().name().display(),
                read.patient().facts().accountNumber(),
                ended == null ? "" : ended.authorization().facts().number()));
        String day = Formats.date(today.get());
        if (ended == null) {
            draft.begin(
                    Map.of(AuthorizationField.COVERAGE, read.names().usual(today.get()), AuthorizationField.FROM, day),
                    AuthorizationField.NUMBER);
        } else {
            draft.begin(Map.of(AuthorizationField.LAST_DAY, day), AuthorizationField.LAST_DAY);
        }
    }

    private Optional<Supplier<Kept>> keeping() {
        AuthorizationBook known = book;
        if (known == null) {
            return Optional.empty();
        }
        AuthorizationReading reading = new AuthorizationReading(form, known, today.get());
        String account = known.patient().facts().accountNumber();
        AuthorizationUse ended = known.ended();
        if (ended != null) {
            String number = ended.authorization().facts().number();
            return reading.lastDay().map(last -> () -> {
                desk.end(ended.authorization().id(), last, form.typed(AuthorizationField.REASON));
                return new Kept(account, Texts.of("people.ended.authorization", number, Formats.date(last)), null);
            });
        }
        return reading.read().map(facts -> () -> {
            desk.add(facts);
            return new Kept(account, Texts.of("people.saved.authorization", facts.number()), null);
        });
    }

    private static Optional<AuthorizationField> field(String refusal) {
        return switch (refusal.replace('.', ' ')) {
            case "authorizations known" -> Optional.of(AuthorizationField.NUMBER);
            case "authorizations ends-anyway" -> Optional.of(AuthorizationField.LAST_DAY);
            default -> Optional.empty();
        };
    }
}
