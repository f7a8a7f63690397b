package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daysheet.billing.enrolments.EnrolmentFacts;
import org.daysheet.billing.enrolments.EnrolmentKind;
import org.daysheet.billing.enrolments.EnrolmentStatus;
import org.daysheet.billing.practice.GatesSaid;
import org.daysheet.billing.practice.PayerGates;
import org.daysheet.billing.practice.PayerReference;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.RulebookFacts;
import org.daysheet.desktop.settings.PayerField;
import org.daysheet.desktop.settings.PayerRow;
import org.daysheet.desktop.settings.ProfileField;
import org.daysheet.desktop.settings.RecordBook;
import org.daysheet.desktop.settings.Section;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.SubmissionProfileId;
import org.junit.jupiter.api.Test;

/// How claims get to a payer, and what it agreed to, in its form: Harbor is reached by the clearinghouse and directly.
class PayerFormTest {
    private final PretendSettings desk = new PretendSettings();
    private final SettingsViewModel model = new SettingsViewModel(
            desk, Pretend.sameThread(), () -> PretendSettings.TODAY, new Workplace(), new PretendPaper(), _ -> {});
    private final RecordBook<PayerRow, PayerField> book = model.payers();

    PayerFormTest() {
        model.section().set(Section.PAYERS);
    }

    @Test
    void theWaysStandInTheFormAndAreKept() {
        assertThat(book.form().typed(PayerField.USUAL)).isEqualTo("1");
        assertThat(book.form().typed(PayerField.USUAL_CODE)).isEqualTo("60412");
        assertThat(book.form().typed(PayerField.SPARE)).isEqualTo("2");

        type(PayerField.SPARE, "");
        book.save();
        assertThat(book.form().problem(PayerField.SPARE).get()).isEqualTo("Choose the way that has this number.");
        type(PayerField.SPARE_CODE, "");
        type(PayerField.USUAL_CODE, "60413");
        book.save();

        assertThat(desk.ways.get(new PayerId(1)))
                .isEqualTo(new PayerWays(new PayerWay(new SubmissionProfileId(1), "60413"), null));
    }

    @Test
    void whatItWantsToBeKnownBeforeIsKept() {
        assertThat(book.form().typed(PayerField.WITHOUT_NUMBER)).isEqualTo("NEEDED");
        assertThat(book.form().typed(PayerField.ELIGIBILITY)).isEqualTo("NOT_ASKED");
        type(PayerField.ELIGIBILITY, "ASKED");
        type(PayerField.ELIGIBILITY_DAYS, "4000");
        book.save();
        assertThat(book.form().problem(PayerField.ELIGIBILITY_DAYS).get())
                .isEqualTo("From 0, the day of service itself, to 3650, or nothing for any.");
        type(PayerField.ELIGIBILITY_DAYS, "0");
        type(PayerField.WITHOUT_NUMBER, "ASKED");
        book.save();
        assertThat(desk.wishes.get(new PayerId(1)))
                .isEqualTo(PayerWishes.usual("CI")
                        .withGates(new PayerGates(PayerGates.Wish.ASKED, PayerGates.Wish.ASKED, 0)));
    }

    @Test
    void theNumbersOnItsClaimsAreReadAndKept() {
        type(PayerField.REF_TAX_ID, "12");
        type(PayerField.REF_PROVIDER, "77-1");
        book.save();
        assertThat(book.form().problem(PayerField.REF_TAX_ID).get()).isEqualTo("Nine digits, such as 12-3456789.");
        type(PayerField.REF_TAX_ID, "12-3456789");
        type(PayerField.REF_NAIC, "12345");
        type(PayerField.REF_SECOND, "A9");
        type(PayerField.REF_OFFICE, "7");
        book.save();
        assertThat(book.form().problem(PayerField.REF_OFFICE).get())
                .isEqualTo("A claim has room for three of the payer's own numbers: empty one of them.");
        type(PayerField.REF_OFFICE, "");
        book.save();
        assertThat(desk.references.get(new PayerId(1)))
                .isEqualTo(Map.of(
                        PayerReference.SECOND, "A9",
                        PayerReference.TAX_ID, "123456789",
                        PayerReference.NAIC, "12345",
                        PayerReference.PROVIDER, "77-1"));
    }

    @Test
    void anEnrolmentThatIsChangedIsANewStep() {
        assertThat(book.form().typed(PayerField.ENROL_CLAIMS)).isEqualTo("APPROVED");
        assertThat(book.form().typed(PayerField.ENROL_CLAIMS_FROM)).isEqualTo("06/01/2026");
        assertThat(book.form().typed(PayerField.ENROL_ERA)).isEmpty();

        type(PayerField.ENROL_CLAIMS, "ENDED");
        type(PayerField.ENROL_ERA, "APPLIED");
        type(PayerField.ENROL_ERA_ON, "06/20/2026");
        type(PayerField.ENROL_CONTACT, "Ms. Lee");
        book.save();

        assertThat(desk.enrolments.subList(2, desk.enrolments.size()))
                .extracting(step -> step.facts())
                .containsExactly(
                        facts(EnrolmentKind.CLAIMS, EnrolmentStatus.ENDED, PretendSettings.TODAY),
                        facts(EnrolmentKind.ERA, EnrolmentStatus.APPLIED, LocalDate.of(2026, 6, 20)));
        assertThat(book.form().typed(PayerField.ENROL_CONTACT)).isEqualTo("Ms. Lee");
    }

    @Test
    void aLetterAloneBelongsToTheNewestStep() {
        type(PayerField.ENROL_LETTER, "/scans/approval.pdf");
        book.save();

        assertThat(desk.enrolments.getLast().facts())
                .isEqualTo(desk.enrolments.get(1).facts());
        assertThat(desk.acts).contains("letter " + Path.of("/scans/approval.pdf"));
    }

    @Test
    void aLetterAloneIsKeptWithTheContactAndNoteThatAreTyped() {
        type(PayerField.ENROL_LETTER, "/scans/approval.pdf");
        type(PayerField.ENROL_CONTACT, "Mr. Ito");
        type(PayerField.ENROL_NOTE, "By mail.");
        book.save();

        EnrolmentFacts kept = desk.enrolments.getLast().facts();
        assertThat(kept.on()).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(kept.contact()).isEqualTo("Mr. Ito");
        assertThat(kept.note()).isEqualTo("By mail.");
    }

    @Test
    void aContactAloneIsNoStepAndIsNotDroppedSilently() {
        type(PayerField.ENROL_CONTACT, "Mr. Ito");
        book.save();

        assertThat(book.form().problem(PayerField.ENROL_CONTACT).get())
                .isEqualTo("Change how something stands, too; whom you asked belongs to a change.");
        assertThat(desk.enrolments).hasSize(2);
    }

    @Test
    void aLetterIsSavedWithTheEndingItCameWith() {
        List<String> names = new ArrayList<>();
        model.findLetterName(2, "HARB1", names::add);

        assertThat(names).containsExactly("letter-HARB1-2.pdf");
    }

    @Test
    void whatAPayerSaysFromADayOnIsANewEntryAndTheFieldsBeginEmptyAgain() {
        type(PayerField.BOOK_FROM, "07/01/2026");
        book.save();
        assertThat(book.form().problem(PayerField.BOOK_FILING).get())
                .isEqualTo("Enter at least one limit or wish that changes.");
        type(PayerField.BOOK_FILING, "120");
        type(PayerField.BOOK_PAIRS, "NO");
        type(PayerField.BOOK_NOTE, "Bulletin 12");
        book.save();

        assertThat(desk.said)
                .extracting(entry -> entry.facts())
                .containsExactly(new RulebookFacts(
                        new PayerId(1),
                        LocalDate.of(2026, 7, 1),
                        120,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        "Bulletin 12"));
        assertThat(book.form().typed(PayerField.BOOK_FILING)).isEmpty();
        PayerRow row = Objects.requireNonNull(book.chosen().get());
        assertThat(row.book().filingDays(LocalDate.of(2026, 7, 1), false)).isEqualTo(120);
        type(PayerField.BOOK_APPEAL, "60");
        book.save();
        assertThat(book.form().problem(PayerField.BOOK_FROM).get())
                .isEqualTo("The first day on which that holds, such as 0101 or t.");
    }

    @Test
    void gatesFromADayOnArePartOfTheEntry() {
        type(PayerField.BOOK_FROM, "07/01/2026");
        type(PayerField.BOOK_WITHOUT_NUMBER, "ASKED");
        type(PayerField.BOOK_ELIGIBILITY, "NEEDED");
        type(PayerField.BOOK_ELIGIBILITY_DAYS, "x");
        book.save();
        assertThat(book.form().problem(PayerField.BOOK_ELIGIBILITY_DAYS).get()).isNotEmpty();
        type(PayerField.BOOK_ELIGIBILITY_DAYS, "3");
        book.save();

        assertThat(desk.said)
                .extracting(entry -> entry.facts().gates())
                .containsExactly(new GatesSaid(PayerGates.Wish.ASKED, PayerGates.Wish.NEEDED, 3));
    }

    @Test
    void whatCannotBeAStepIsSaidAtItsField() {
        type(PayerField.ENROL_EFT, "APPLIED");
        type(PayerField.ENROL_EFT_ON, "12/31/2026");
        type(PayerField.ENROL_EFT_FROM, "06/01/2026");
        book.save();
        assertThat(book.form().problem(PayerField.ENROL_EFT_ON).get()).isEqualTo("This day has not come yet.");
        assertThat(book.form().problem(PayerField.ENROL_EFT_FROM).get())
                .isEqualTo("Only what was approved or has ended has such a day.");

        book.undo();
        type(PayerField.ENROL_NOTE, "Called.");
        book.save();
        assertThat(book.form().problem(PayerField.ENROL_NOTE).get())
                .isEqualTo("Change how something stands, too; a note belongs to a change.");
        assertThat(desk.enrolments).hasSize(2);
    }

    @Test
    void aProfileIsAddedAndKeptAndTheMainOneStays() {
        model.section().set(Section.SENDING);
        assertThat(model.profiles().rows())
                .extracting(one -> one.facts().name())
                .containsExactly("Clearinghouse", "Direct");
        model.switchProfile();
        assertThat(model.profiles().notice().get().text()).startsWith("Clearinghouse is the main profile");

        model.profiles().begin();
        model.profiles().form().text(ProfileField.NAME).set("Prairie");
        model.profiles().form().text(ProfileField.FROM_QUALIFIER).set("Z");
        model.profiles().save();
        assertThat(model.profiles().form().problem(ProfileField.FROM_QUALIFIER).get())
                .isEqualTo("Two letters or digits, such as ZZ or 30.");
        model.profiles().form().text(ProfileField.FROM_QUALIFIER).set("30");
        model.profiles().save();

        assertThat(desk.acts).containsExactly("profile null Prairie");
        assertThat(desk.profiles.getLast().facts().envelope().sender().qualifier())
                .isEqualTo("30");
    }

    private void type(PayerField field, String text) {
        book.form().text(field).set(text);
    }

    private static EnrolmentFacts facts(EnrolmentKind kind, EnrolmentStatus status, LocalDate on) {
        return new EnrolmentFacts(new PayerId(1), null, kind, status, on, null, "Ms. Lee", "Form 12 sent by fax");
    }
}
