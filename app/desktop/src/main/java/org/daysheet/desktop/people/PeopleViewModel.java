package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// Which form is in front of the list of patients and of the account, and the way in and out of it.
public final class PeopleViewModel {
    /// What is in front.
    public enum Front {
        /// No form.
        NONE,
        PATIENT,
        COVERAGE,
        AUTHORIZATION,
        ELIGIBILITY,
        PAYMENT
    }

    private final Background background;
    private final PatientFormViewModel patient;
    private final CoverageFormViewModel coverage;
    private final AuthorizationFormViewModel authorization;
    private final EligibilityFormViewModel eligibility;
    private final PaymentFormViewModel payment;
    private final ReadOnlyObjectWrapper<Front> front = new ReadOnlyObjectWrapper<>(Front.NONE);
    private Consumer<Saved> hear = _ -> {};
    private boolean isShown;

    /// What was saved.
    ///
    /// @param account the patient's account number
    /// @param front in which form
    /// @param isNewPatient whether nobody knew the patient before
    public record Saved(String account, Front front, boolean isNewPatient) {}

    public PeopleViewModel(PeopleDesk desk, Background background, Supplier<LocalDate> today) {
        this.background = background;
        this.patient = new PatientFormViewModel(desk, background, today, () -> isShown && front.get() == Front.PATIENT);
        this.coverage =
                new CoverageFormViewModel(desk, background, today, () -> isShown && front.get() == Front.COVERAGE);
        this.authorization = new AuthorizationFormViewModel(
                desk, background, today, () -> isShown && front.get() == Front.AUTHORIZATION);
        this.eligibility = new EligibilityFormViewModel(
                desk, background, today, () -> isShown && front.get() == Front.ELIGIBILITY);
        this.payment = new PaymentFormViewModel(desk, background, today, () -> isShown && front.get() == Front.PAYMENT);
        patient.draft().onSaved(kept -> saved(kept.account(), patient.isNew()));
        coverage.draft().onSaved(kept -> saved(kept.account(), false));
        authorization.draft().onSaved(kept -> saved(kept.account(), false));
        eligibility.draft().onSaved(kept -> saved(kept.account(), false));
        payment.draft().onSaved(kept -> saved(kept.account(), false));
    }

    /// The form of a patient.
    public PatientFormViewModel patient() {
        return patient;
    }

    /// The form of a coverage.
    public CoverageFormViewModel coverage() {
        return coverage;
    }

    /// The form of an authorization.
    public AuthorizationFormViewModel authorization() {
        return authorization;
    }

    /// The form of an eligibility check.
    public EligibilityFormViewModel eligibility() {
        return eligibility;
    }

    /// The form of a payment.
    public PaymentFormViewModel payment() {
        return payment;
    }

    public ReadOnlyObjectProperty<Front> front() {
        return front.getReadOnlyProperty();
    }

    /// Says who hears of what was saved, once the form is away.
    public void onSaved(Consumer<Saved> saved) {
        hear = saved;
    }

    /// The screen comes to the front.
    public void shown() {
        isShown = true;
    }

    /// The screen is left; what is in a form stays there.
    public void hidden() {
        isShown = false;
    }

    /// Opens the form for a new patient; what is in a form and not saved is asked about first.
    public void beginPatient() {
        leave(() -> patient.begin(this::fail, () -> front.set(Front.PATIENT)));
    }

    /// Opens the form of a patient.
    ///
    /// @param cursor where typing begins
    public void edit(PatientId id, PatientField cursor) {
        leave(() -> patient.show(id, cursor, this::fail, () -> front.set(Front.PATIENT)));
    }

    /// Opens the form for a new coverage of a patient.
    public void beginCoverage(PatientId id) {
        leave(() -> coverage.begin(id, this::fail, () -> front.set(Front.COVERAGE)));
    }

    /// Opens the form of a coverage.
    ///
    /// @param cursor where typing begins
    public void edit(CoverageId id, CoverageField cursor) {
        leave(() -> coverage.show(id, cursor, this::fail, () -> front.set(Front.COVERAGE)));
    }

    /// Opens the form for what a payer allowed a patient.
    public void beginAuthorization(PatientId id) {
        leave(() -> authorization.begin(id, this::fail, () -> front.set(Front.AUTHORIZATION)));
    }

    /// Opens the form that ends what a payer allowed.
    public void endAuthorization(long id) {
        leave(() -> authorization.end(id, this::fail, () -> front.set(Front.AUTHORIZATION)));
    }

    /// Opens the form for what a payer says about a coverage of a patient.
    ///
    /// @param coverage which one, null for the first that holds on the day
    /// @param service for which day, null for today
    public void beginEligibility(PatientId id, @Nullable CoverageId coverage, @Nullable LocalDate service) {
        leave(() -> eligibility.begin(id, coverage, service, this::fail, () -> front.set(Front.ELIGIBILITY)));
    }

    /// Opens the form that corrects what was written down of a payer's words.
    public void correctEligibility(long id) {
        leave(() -> eligibility.correct(id, this::fail, () -> front.set(Front.ELIGIBILITY)));
    }

    /// Opens the form for a payment of a patient.
    public void beginPayment(PatientId id) {
        leave(() -> payment.begin(id, this::fail, () -> front.set(Front.PAYMENT)));
    }

    /// Gives the form up; what is not saved is asked about first.
    public void giveUp() {
        leave(() -> {});
    }

    /// Leaves the form that is in front, unless something in it is not saved: then it is asked about first.
    ///
    /// @param then what is done once no form is in front any more
    /// @return whether it was left at once
    public boolean leave(Runnable then) {
        return switch (front.get()) {
            case NONE -> {
                then.run();
                yield true;
            }
            case PATIENT -> patient.draft().leave(() -> away(then));
            case COVERAGE -> coverage.draft().leave(() -> away(then));
            case AUTHORIZATION -> authorization.draft().leave(() -> away(then));
            case ELIGIBILITY -> eligibility.draft().leave(() -> away(then));
            case PAYMENT -> payment.draft().leave(() -> away(then));
        };
    }

    /// Whether the window may close. A form with something that is not saved asks in its place; asked once more, it
    /// says yes, unless something was typed since.
    ///
    /// @param again closes the window once the question is answered
    public boolean mayEnd(Runnable again) {
        boolean isLost = switch (front.get()) {
            case NONE -> false;
            case PATIENT -> isLost(patient.draft());
            case COVERAGE -> isLost(coverage.draft());
            case AUTHORIZATION -> isLost(authorization.draft());
            case ELIGIBILITY -> isLost(eligibility.draft());
            case PAYMENT -> isLost(payment.draft());
        };
        if (isLost) {
            leave(again);
        }
        return !isLost;
    }

    private static boolean isLost(Draft<?> draft) {
        return draft.isUnsaved() && !draft.isAsked();
    }

    /// The form goes from the front for another question; whoever closed the window over it gave it up.
    public void setAside() {
        front.set(Front.NONE);
    }

    private void away(Runnable then) {
        front.set(Front.NONE);
        then.run();
    }

    private void saved(String account, boolean isNewPatient) {
        Saved saved = new Saved(account, front.get(), isNewPatient);
        front.set(Front.NONE);
        hear.accept(saved);
    }

    private void fail(String why) {
        background.tell(Texts.of("people.failed"), new Failure(why, true));
    }
}
