package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.Receipt;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// The form of a payment: what is handed over, and what it would pay as the books stand. It is taken as it was shown,
/// or not at all.
public final class PaymentFormViewModel {
    private static final String CHANGED = "payments.add.changed";

    private final PeopleDesk desk;
    private final Supplier<LocalDate> today;
    private final Draft<PaymentField> draft;
    private final Form<PaymentField> form;
    private final Latest reads;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<PaymentOutlook> outlook = new ReadOnlyObjectWrapper<>(PaymentOutlook.NOTHING);
    private PeopleDesk.@Nullable Debtor debtor;
    private String usualMethod = "";

    /// @param isInFront whether a person sees the form now
    PaymentFormViewModel(PeopleDesk desk, Background background, Supplier<LocalDate> today, BooleanSupplier isInFront) {
        this.desk = desk;
        this.today = today;
        this.reads = new Latest(background);
        this.draft = new Draft<>(List.of(PaymentField.values()), background, isInFront)
                .readBy(this::keeping)
                .refusedAt(this::refused)
                .telling(Texts.of("people.payment.job"));
        this.form = draft.form();
        form.text(PaymentField.AMOUNT).addListener((_, _, _) -> reckon());
        form.text(PaymentField.LATER).addListener((_, _, _) -> reckon());
    }

    public Draft<PaymentField> draft() {
        return draft;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// What the payment would do as it is typed now.
    public ReadOnlyObjectProperty<PaymentOutlook> outlook() {
        return outlook.getReadOnlyProperty();
    }

    public LocalDate today() {
        return today.get();
    }

    /// Begins a payment of a patient: of today, by the way the one before was paid.
    ///
    /// @param then what is done once the form is filled
    void begin(PatientId patient, Consumer<String> failed, Runnable then) {
        reads.fetch(
                () -> desk.debtor(patient),
                read -> {
                    debtor = read;
                    title.set(Texts.of(
                            "people.title.payment",
                            read.patient().facts().name().display(),
                            read.patient().facts().accountNumber()));
                    draft.begin(
                            Map.of(PaymentField.DAY, Formats.date(today.get()), PaymentField.METHOD, usualMethod),
                            PaymentField.AMOUNT);
                    reckon();
                    then.run();
                },
                failure -> failed.accept(failure.message()));
    }

    private void reckon() {
        PeopleDesk.Debtor who = debtor;
        if (who != null) {
            PaymentReading reading = reading(who);
            outlook.set(PaymentOutlook.of(who.owed(), reading.amount(), reading.isForLater()));
        }
    }

    private PaymentReading reading(PeopleDesk.Debtor who) {
        return new PaymentReading(form, who.patient().id(), today.get());
    }

    private Optional<Supplier<Kept>> keeping() {
        PeopleDesk.Debtor who = debtor;
        if (who == null) {
            return Optional.empty();
        }
        Optional<NewPayment> payment = reading(who).read();
        payment.ifPresent(read -> usualMethod = read.method().name());
        return payment.map(read -> () -> kept(who, desk.take(read, who.owed())));
    }

    private static Kept kept(PeopleDesk.Debtor who, Receipt receipt) {
        String told = Texts.of(
                "people.payment.taken",
                receipt.number(),
                Formats.amount(receipt.amount()),
                who.patient().facts().name().display());
        if (receipt.applied().isPositive()) {
            told += " " + Texts.of("people.payment.applied", Formats.amount(receipt.applied()));
        }
        if (receipt.credit().isPositive()) {
            told += " " + Texts.of("people.payment.credit", Formats.amount(receipt.credit()));
        }
        return new Kept(who.patient().facts().accountNumber(), told, null);
    }

    /// What a refusal is about. When something else is owed by now, that is read and shown.
    private Optional<PaymentField> refused(String refusal) {
        PeopleDesk.Debtor who = debtor;
        if (refusal.equals(CHANGED) && who != null) {
            reads.fetch(
                    () -> desk.debtor(who.patient().id()),
                    read -> {
                        debtor = read;
                        reckon();
                    },
                    _ -> {});
        }
        return switch (refusal) {
            case "payments.add.not-positive" -> Optional.of(PaymentField.AMOUNT);
            case "payments.add.in-future" -> Optional.of(PaymentField.DAY);
            default -> Optional.empty();
        };
    }
}
