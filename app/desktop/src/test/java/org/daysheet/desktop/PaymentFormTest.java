package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.Owed;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.people.OwedRow;
import org.daysheet.desktop.people.PaymentField;
import org.daysheet.desktop.people.PaymentFormViewModel;
import org.daysheet.desktop.people.PaymentOutlook;
import org.daysheet.desktop.people.PeopleViewModel;
import org.daysheet.desktop.people.PeopleViewModel.Front;
import org.daysheet.desktop.people.PeopleViewModel.Saved;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the form of a payment knows and does, without a screen.
class PaymentFormTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 11);

    private final PretendPeople desk = new PretendPeople();
    private final Background background = Pretend.sameThread();
    private final PeopleViewModel people = new PeopleViewModel(desk, background, () -> PretendPeople.TODAY);
    private final PaymentFormViewModel model = people.payment();
    private final Form<PaymentField> form = model.draft().form();
    private final List<Saved> saved = new ArrayList<>();

    @BeforeEach
    void begin() {
        people.onSaved(saved::add);
        people.shown();
        people.beginPayment(PretendPeople.ANA);
    }

    @Test
    void itShowsWhatIsOwedAndWhatThePaymentWouldPayBeforeAnythingIsKept() {
        assertThat(model.title().get()).isEqualTo("Of Rivera, Ana M \u00b7 P10005");
        assertThat(sums()).containsExactly("35.50", "0.00", "35.50", "0.00");

        form.text(PaymentField.AMOUNT).set("3x10");
        assertThat(model.outlook().get())
                .isEqualTo(new PaymentOutlook(
                        Money.ZERO,
                        Money.ofCents(3_000),
                        List.of(
                                new OwedRow(MARCH, "G0439", Money.ofCents(2_000), Money.ofCents(2_000)),
                                new OwedRow(MAY, "J3420", Money.ofCents(1_550), Money.ofCents(1_000)))));
        assertThat(sums()).containsExactly("35.50", "30.00", "5.50", "0.00");

        form.text(PaymentField.AMOUNT).set("50");
        assertThat(sums()).containsExactly("35.50", "35.50", "0.00", "14.50");
        form.text(PaymentField.LATER).set(FormGrid.YES);
        assertThat(sums()).containsExactly("35.50", "0.00", "35.50", "50.00");
        form.text(PaymentField.AMOUNT).set("5o");
        assertThat(sums()).containsExactly("35.50", "0.00", "35.50", "0.00");
        assertThat(desk.acts).noneMatch(act -> act.startsWith("take"));
    }

    @Test
    void itIsTakenAsShownAndTheReceiptIsTold() {
        type(Map.of(
                PaymentField.AMOUNT, "50",
                PaymentField.DAY, "-1",
                PaymentField.METHOD, "CHECK",
                PaymentField.REFERENCE, "1201"));
        model.draft().save();

        NewPayment taken = NewPayment.of(
                PretendPeople.ANA, PaymentMethod.CHECK, Money.ofCents(5_000), LocalDate.of(2026, 6, 25), "1201");
        assertThat(desk.acts.getLast()).isEqualTo("take " + taken + " of 35.50");
        assertThat(saved).containsExactly(new Saved("P10005", Front.PAYMENT, false));
        assertThat(people.front().get()).isEqualTo(Front.NONE);
        assertThat(background.news())
                .extracting(job -> job.state().get() + " " + job.result().get())
                .containsExactly(Job.State.DONE + " Receipt R000013: 50.00 of Rivera, Ana M is taken. "
                        + "35.50 of it paid what was owed. 14.50 stays a credit.");

        people.beginPayment(PretendPeople.ANA);
        assertThat(form.typed(PaymentField.METHOD)).isEqualTo("CHECK");
        assertThat(form.typed(PaymentField.AMOUNT)).isEmpty();
        assertThat(form.typed(PaymentField.DAY)).isEqualTo("06/26/2026");
        assertThat(model.draft().isUnsaved()).isFalse();
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        type(Map.of(PaymentField.AMOUNT, "20-20", PaymentField.DAY, "+1"));
        model.draft().save();

        assertThat(form.problem(PaymentField.AMOUNT).get()).isEqualTo("An amount above zero, such as 25 or 3x15.");
        assertThat(form.problem(PaymentField.DAY).get()).isEqualTo("This day is still to come.");
        assertThat(form.problem(PaymentField.METHOD).get()).isEqualTo("Choose how.");
        assertThat(desk.acts).noneMatch(act -> act.startsWith("take"));
    }

    @Test
    void whenSomethingElseIsOwedByNowNothingIsTakenAndThatIsShown() {
        type(Map.of(PaymentField.AMOUNT, "30", PaymentField.METHOD, "CASH"));
        desk.refusal = "payments.add.changed";
        desk.owed = new Owed(
                PretendPeople.ANA,
                Money.ofCents(500),
                List.of(desk.owed.charges().getLast()));
        model.draft().save();

        assertThat(model.draft().notice().get().text())
                .isEqualTo("What the patient owes, or the credit, has changed since it was shown. Nothing was taken "
                        + "yet; look at it again.");
        assertThat(sums()).containsExactly("15.50", "15.50", "0.00", "14.50");
        assertThat(model.outlook().get().credit()).isEqualTo(Money.ofCents(500));
        assertThat(form.typed(PaymentField.AMOUNT)).isEqualTo("30");
        assertThat(people.front().get()).isEqualTo(Front.PAYMENT);

        desk.refusal = "";
        model.draft().save();
        assertThat(desk.acts.getLast()).endsWith(" of 15.50");
    }

    @Test
    void whatWasTypedIsUndoneOrAskedAboutOnce() {
        form.text(PaymentField.AMOUNT).set("30");
        model.draft().undo();
        assertThat(sums()).containsExactly("35.50", "0.00", "35.50", "0.00");

        form.text(PaymentField.AMOUNT).set("30");
        assertThat(people.mayEnd(() -> {})).isFalse();
        assertThat(people.mayEnd(() -> {})).isTrue();
        assertThat(people.front().get()).isEqualTo(Front.PAYMENT);
        people.giveUp();
        model.draft().discard();
        assertThat(people.front().get()).isEqualTo(Front.NONE);
        assertThat(desk.acts).noneMatch(act -> act.startsWith("take"));
    }

    private void type(Map<PaymentField, String> texts) {
        texts.forEach((field, text) -> form.text(field).set(text));
    }

    /// Owed now, paid by this, still owed then, left as a credit.
    private List<String> sums() {
        PaymentOutlook outlook = model.outlook().get();
        return List.of(outlook.owed(), outlook.pays(), outlook.left(), outlook.kept()).stream()
                .map(Money::toString)
                .toList();
    }
}
