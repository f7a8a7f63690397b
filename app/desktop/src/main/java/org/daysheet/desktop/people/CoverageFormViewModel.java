package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Relationship;
import org.daysheet.billing.practice.Payer;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// The form of a coverage: who pays, in which order, from when to when, and who holds the policy.
public final class CoverageFormViewModel {
    private final PeopleDesk desk;
    private final Supplier<LocalDate> today;
    private final Draft<CoverageField> draft;
    private final Form<CoverageField> form;
    private final Latest reads;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper payerStays = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper medicare = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper tellsReason = new ReadOnlyBooleanWrapper();
    private @Nullable CoverageBook book;

    /// @param isInFront whether a person sees the form now
    CoverageFormViewModel(
            PeopleDesk desk, Background background, Supplier<LocalDate> today, BooleanSupplier isInFront) {
        this.desk = desk;
        this.today = today;
        this.reads = new Latest(background);
        this.draft = new Draft<>(List.of(CoverageField.values()), background, isInFront)
                .readBy(this::keeping)
                .refusedAt(CoverageFormViewModel::field)
                .undoneBy(this::undo);
        this.form = draft.form();
        form.text(CoverageField.PAYER).addListener((_, _, _) -> lookAtMedicare());
        form.text(CoverageField.ORDER).addListener((_, _, _) -> lookAtMedicare());
        form.text(CoverageField.RELATIONSHIP).addListener((_, before, _) -> fillAddress(before));
    }

    public Draft<CoverageField> draft() {
        return draft;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Whether something was charged to the payer, who then stays, in the same order.
    public ReadOnlyBooleanProperty payerStays() {
        return payerStays.getReadOnlyProperty();
    }

    /// Whether Medicare is the payer, so that the patient is asked what pays before it.
    public ReadOnlyBooleanProperty isMedicare() {
        return medicare.getReadOnlyProperty();
    }

    /// Whether Medicare is not asked first, so that payers want to know why; or a reason stands there all the same.
    public ReadOnlyBooleanProperty tellsReason() {
        return tellsReason.getReadOnlyProperty();
    }

    /// Whether somebody else than the patient holds the policy.
    public BooleanExpression hasSubscriber() {
        return form.text(CoverageField.RELATIONSHIP).isNotEqualTo(Relationship.SELF.name());
    }

    public LocalDate today() {
        return today.get();
    }

    /// The payers to choose from.
    List<Offer> payers() {
        CoverageBook known = book;
        return known == null
                ? List.of()
                : known.offered().stream()
                        .map(payer -> new Offer(
                                payer.id().toString(),
                                known.name(payer),
                                payer.facts().code()))
                        .toList();
    }

    /// Begins a new coverage of a patient.
    ///
    /// @param then what is done once the form is filled
    void begin(PatientId patient, Consumer<String> failed, Runnable then) {
        reads.fetch(
                () -> desk.book(patient),
                read -> {
                    take(read, CoverageField.PAYER);
                    then.run();
                },
                failure -> failed.accept(failure.message()));
    }

    /// Takes up a coverage.
    ///
    /// @param cursor where typing begins
    void show(CoverageId id, CoverageField cursor, Consumer<String> failed, Runnable then) {
        reads.fetch(
                () -> desk.book(id),
                read -> {
                    take(read, cursor);
                    then.run();
                },
                failure -> failed.accept(failure.message()));
    }

    private void take(CoverageBook read, CoverageField cursor) {
        book = read;
        Coverage chosen = read.chosen();
        payerStays.set(read.isCharged());
        title.set(Texts.of(
                chosen == null ? "people.title.coverage-new" : "people.title.coverage",
                read.patient().facts().name().display(),
                read.patient().facts().accountNumber()));
        draft.begin(
                chosen == null ? CoverageTexts.fresh(read, today.get()) : CoverageTexts.of(read, chosen.facts()),
                cursor);
        lookAtMedicare();
    }

    /// Goes back to what was filled in; a coverage is read anew, in case somebody else changed it.
    private void undo() {
        form.undo();
        Coverage chosen = book == null ? null : book.chosen();
        if (chosen != null) {
            CoverageField cursor = draft.cursor();
            reads.fetch(
                    () -> desk.book(chosen.id()),
                    read -> {
                        if (!draft.isUnsaved()) {
                            take(read, cursor);
                        }
                    },
                    _ -> {});
        }
    }

    private Optional<Payer> payer() {
        return book == null ? Optional.empty() : book.payer(form.typed(CoverageField.PAYER));
    }

    private void lookAtMedicare() {
        boolean isMedicare = payer().map(payer -> payer.facts().isMedicare()).orElse(false);
        boolean isFirst = form.typed(CoverageField.ORDER).equals("1");
        medicare.set(isMedicare);
        tellsReason.set(
                isMedicare && (!isFirst || !form.typed(CoverageField.MSP).isEmpty()));
    }

    /// Most subscribers live where the patient does.
    private void fillAddress(String before) {
        CoverageBook known = book;
        boolean isEmpty = CoverageField.ADDRESS.stream()
                .allMatch(field -> form.typed(field).isEmpty());
        boolean wasSelf = before.equals(Relationship.SELF.name());
        if (known != null && wasSelf && hasSubscriber().get() && isEmpty && known.chosen() == null) {
            CoverageTexts.of(known.patient().facts().address())
                    .forEach((field, text) -> form.text(field).set(text));
        }
    }

    private Optional<Supplier<Kept>> keeping() {
        CoverageBook known = book;
        if (known == null) {
            return Optional.empty();
        }
        return new CoverageReading(form, known, today.get()).read().map(facts -> () -> {
            Coverage chosen = known.chosen();
            if (chosen == null) {
                desk.add(known.patient().id(), facts);
            } else {
                desk.change(chosen, facts);
            }
            String account = known.patient().facts().accountNumber();
            String told = Texts.of("people.saved.coverage", known.name(facts.payer()));
            String gaps = String.join(" ", desk.gaps(known.patient().id()));
            return new Kept(account, gaps.isEmpty() ? told : Texts.of("people.saved.gaps", told, gaps), null);
        });
    }

    private static Optional<CoverageField> field(String refusal) {
        return switch (refusal.replace('.', ' ')) {
            case "patients coverage overlap" -> Optional.of(CoverageField.FROM);
            case "patients coverage payer-stays" -> Optional.of(CoverageField.PAYER);
            case "patients coverage order-stays" -> Optional.of(CoverageField.ORDER);
            case "patients coverage asked-later" -> Optional.of(CoverageField.MSP_ASKED);
            default -> Optional.empty();
        };
    }
}
