package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.QuickNote;
import org.daysheet.billing.security.Role;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.paper.PageImage;
import org.daysheet.desktop.paper.TestPage;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.settings.NoteField;
import org.daysheet.desktop.settings.PayerField;
import org.daysheet.desktop.settings.PracticeField;
import org.daysheet.desktop.settings.PriceField;
import org.daysheet.desktop.settings.PriceRow;
import org.daysheet.desktop.settings.ProviderField;
import org.daysheet.desktop.settings.RecordBook;
import org.daysheet.desktop.settings.Section;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.UserField;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.desktop.settings.WorkplaceViewModel;
import org.daysheet.types.id.TaxId;
import org.daysheet.types.paper.PaperShift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the settings know and do, without a screen.
class SettingsViewModelTest {
    private static final Badge FAULTY = new Badge("Nothing was saved yet. Look at what is marked.", Badge.Tone.CAUTION);

    private final PretendSettings desk = new PretendSettings();
    private final Workplace workplace = new Workplace();
    private final PretendPaper paper = new PretendPaper();
    private final Background background = Pretend.sameThread();
    private final SettingsViewModel model =
            new SettingsViewModel(desk, background, () -> PretendSettings.TODAY, workplace, paper, _ -> {});

    @Test
    void thePracticeIsChangedFieldByField() {
        model.practice().load();
        Form<PracticeField> form = model.practice().form();
        assertThat(form.typed(PracticeField.TAX_ID)).isEqualTo("37-1234567");
        assertThat(form.typed(PracticeField.ZIP)).isEqualTo("12207-0001");
        form.text(PracticeField.TAX_ID).set("123-45-6789");
        form.text(PracticeField.LAST).set("Rivera");
        form.text(PracticeField.FIRST).set("Ana");
        form.text(PracticeField.STREET).set("PO Box 12");
        model.practice().save();
        assertThat(form.problem(PracticeField.STREET).get()).startsWith("Payers refuse a post office box here.");
        form.text(PracticeField.STREET).set("12 Juniper Street");
        form.text(PracticeField.PAY_STREET).set("PO Box 12");
        form.text(PracticeField.PAY_CITY).set("Albany");
        form.text(PracticeField.PAY_STATE).set("ny");
        form.text(PracticeField.PAY_ZIP).set("12207");
        assertThat(form.typed(PracticeField.CROSSOVER_DAYS)).isEqualTo("45");
        form.text(PracticeField.CROSSOVER_DAYS).set("");
        assertThat(form.changed().get()).isTrue();
        model.practice().save();

        assertThat(desk.practice.taxId()).isEqualTo(new TaxId(TaxId.Kind.SY, "123456789"));
        assertThat(desk.practice.person()).isEqualTo(PersonName.of("Rivera", "Ana"));
        assertThat(desk.practice.payTo()).isEqualTo(new PostalAddress("PO Box 12", "", "Albany", "NY", "12207"));
        assertThat(desk.practice.submitter().isTest()).isTrue();
        assertThat(desk.crossoverDays).isEmpty();
        assertThat(form.changed().get()).isFalse();
        assertThat(model.practice().notice().get()).isEqualTo(new Badge("Saved.", Badge.Tone.GOOD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAME||This must not be empty.",
                "NPI|1234567890|Ten digits whose last one is a check digit. Look it up in the NPI registry.",
                "TAX_ID|12345|Nine digits: 12-3456789 for an employer, 123-45-6789 for a person.",
                "TAXONOMY|family|Ten capital letters and digits, such as 207Q00000X.",
                "CITY||This must not be empty.",
                "STATE|New York|Two letters.",
                "ZIP|1220|Five or nine digits.",
                "PAY_STREET|Box 4|",
                "LAST|Rivera|",
                "EMAIL|office|An address such as office@example.com.",
                "CROSSOVER_DAYS|366|1 to 365 days, or nothing."
            })
    void whatCannotBeSavedIsSaidAtItsField(PracticeField field, String typed, String words) {
        model.practice().load();
        var before = desk.practice;
        model.practice().form().text(field).set(typed == null ? "" : typed);
        model.practice().save();

        assertThat(desk.practice).isSameAs(before);
        assertThat(model.practice().notice().get()).isEqualTo(FAULTY);
        assertThat(model.practice().form().problem(field).get()).isEqualTo(words == null ? "" : words);
        model.practice().undo();
        assertThat(model.practice().form().firstFault()).isEmpty();
        assertThat(model.practice().isUnsaved()).isFalse();
    }

    @Test
    void aProviderIsAddedAndCorrected() {
        RecordBook<?, ProviderField> book = model.providers();
        book.load();
        book.begin();
        book.form().text(ProviderField.LAST).set("Sato");
        book.form().text(ProviderField.FIRST).set("Mio");
        book.form().text(ProviderField.NPI).set(PretendSettings.MARLOW.value());
        book.save();
        assertThat(book.form().problem(ProviderField.NPI).get())
                .isEqualTo("It is entered already. Choose it in the list to change it.");

        book.form().text(ProviderField.NPI).set("1999550236");
        book.save();
        assertThat(book.form().problem(ProviderField.NPI).get())
                .startsWith("Ten digits whose last one is a check digit.");
        String good = org.daysheet.types.id.Npi.ofBase("199955023").value();
        book.form().text(ProviderField.NPI).set(good);
        book.save();
        assertThat(desk.acts).containsExactly("provider " + good + " Sato, Mio");
        assertThat(book.rows()).hasSize(3);

        book.form().text(ProviderField.MIDDLE).set("K");
        book.save();
        assertThat(desk.acts).endsWith("provider " + good + " Sato, Mio K");
        assertThat(book.rows()).hasSize(3);
    }

    @Test
    void whatWasChangedIsSavedOrUndoneBeforeAnotherIsChosen() {
        var book = model.providers();
        book.load();
        book.form().text(ProviderField.FIRST).set("Helena");
        assertThat(book.choose(book.rows().get(1))).isFalse();
        assertThat(book.notice().get())
                .isEqualTo(new Badge("Save what was changed, or undo it, first.", Badge.Tone.CAUTION));
        book.load();
        assertThat(book.form().typed(ProviderField.FIRST)).isEqualTo("Helena");

        book.undo();
        assertThat(book.choose(book.rows().get(1))).isTrue();
        assertThat(book.form().typed(ProviderField.FIRST)).isEqualTo("Ben");
    }

    @Test
    void theRulesOfAPayerAreKept() {
        var book = model.payers();
        book.load();
        book.form().text(PayerField.FILING_DAYS).set("90");
        book.form().text(PayerField.APPEAL_DAYS).set("120");
        book.form().text(PayerField.FOLLOW_UP_DAYS).set("14");
        book.form().text(PayerField.PAYMENT_DAYS).set("0");
        book.save();
        assertThat(book.form().problem(PayerField.PAYMENT_DAYS).get()).isEqualTo("A number of days from 1 to 3650.");

        book.form().text(PayerField.PAYMENT_DAYS).set("45");
        assertThat(book.form().typed(PayerField.ALIAS)).isEqualTo("HARBOR, 00412");
        book.form().text(PayerField.ALIAS).set("HARBOR, 00412, PRAI2");
        book.save();
        assertThat(book.form().problem(PayerField.ALIAS).get())
                .isEqualTo("The payer number \"PRAI2\" is empty or belongs to another payer. Check the number on the "
                        + "remittance.");
        // one comes, one goes
        book.form().text(PayerField.ALIAS).set("HARBOR HP9");
        book.save();
        assertThat(desk.acts)
                .containsExactly("payer HARB1 PayerTimes[timelyFilingDays=90, acknowledgmentDays=0, statusDays=0, "
                        + "paymentDays=45, appealDays=120, followUpDays=14] [HARBOR, HP9]");
    }

    @Test
    void aNewPriceHoldsFromADayAndNothingIsOverwritten() {
        var book = model.prices();
        book.load();
        PriceRow first = book.rows().getFirst();
        assertThat(first.history()).hasSize(2);
        book.form().text(PriceField.FROM).set("0101");
        book.form().text(PriceField.AMOUNT).set("168.5*1.04");
        book.save();
        assertThat(book.form().problem(PriceField.FROM).get())
                .isEqualTo("G0402 from 01/01/2026 stands at $168.50 already, and visits may have been charged with it. "
                        + "Enter the new price with a later date.");

        book.form().text(PriceField.FROM).set("0701");
        book.save();
        // 168.50 x 1.04 = 175.24
        assertThat(desk.acts).containsExactly("fee null Standard G0402 2026-07-01 175.24 Service G0402");
        assertThat(book.chosen().get().history())
                .extracting(fee -> fee.effectiveOn())
                .containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1));
        assertThat(book.form().typed(PriceField.AMOUNT)).isEmpty();
    }

    @Test
    void aNewCodeGetsItsFirstPriceAndAKnownOneAnotherName() {
        var book = model.prices();
        book.load();
        book.begin();
        book.form().text(PriceField.CODE).set("g2211");
        book.form().text(PriceField.NAME).set("Complexity");
        book.save();
        assertThat(book.form().problem(PriceField.FROM).get()).isEqualTo("Type a day, such as 0101 or t.");
        assertThat(book.form().problem(PriceField.AMOUNT).get()).isEqualTo("An amount, such as 96 or 120*.8.");
        book.form().text(PriceField.FROM).set("t");
        book.form().text(PriceField.AMOUNT).set("41");
        book.save();
        assertThat(desk.acts).containsExactly("fee null Standard G2211 2026-06-26 41.00 Complexity");

        book.form().text(PriceField.NAME).set("Visit complexity");
        book.save();
        assertThat(desk.acts).endsWith("fee null Standard G2211 2026-06-26 41.00 Visit complexity");
    }

    @Test
    void usersAreAddedAndSwitchedOff() {
        var book = model.users();
        book.load();
        assertThat(book.rows()).extracting(user -> user.loginName()).containsExactly("owner", "dana");
        book.begin();
        book.form().text(UserField.LOGIN).set("Lee!");
        book.form().text(UserField.DISPLAY).set("Lee Park");
        book.form().text(UserField.ROLE).set(Role.POSTER.name());
        book.save();
        assertThat(book.form().problem(UserField.LOGIN).get()).startsWith("The login name \"Lee!\" cannot be used");
        book.form().text(UserField.LOGIN).set("lee");
        book.save();
        assertThat(book.chosen().get().displayName()).isEqualTo("Lee Park");

        model.switchOff();
        assertThat(desk.users.getLast().isActive()).isFalse();
        assertThat(book.notice().get().text()).isEqualTo("Lee Park may not sign in any more.");
    }

    @Test
    void whoIsUsedNoMoreIsMarkedAndComesBack() {
        var providers = model.providers();
        providers.load();
        model.switchProvider();
        assertThat(providers.rows()).extracting(one -> one.isActive()).containsExactly(false, true);
        assertThat(providers.chosen().get().isActive()).isFalse();
        assertThat(providers.notice().get().text())
                .isEqualTo("Marlow, Helen is not offered any more. Old records keep the name.");
        model.switchProvider();
        assertThat(providers.rows()).extracting(one -> one.isActive()).containsExactly(true, true);

        var payers = model.payers();
        payers.load();
        payers.form().text(PayerField.PHONE).set("518-555-0100");
        model.switchPayer();
        assertThat(payers.notice().get().text()).isEqualTo("Save what was changed, or undo it, first.");
        payers.undo();
        model.switchPayer();
        assertThat(payers.rows()).extracting(row -> row.payer().isActive()).containsExactly(false, true);
    }

    @Test
    void thePrintIsMovedByTenthsOfMillimetersAndATestPageShowsIt() {
        WorkplaceViewModel here = model.workplace();
        here.right().set("-3");
        here.down().set("4.5");
        assertThat(workplace.shift()).isEqualTo(new PaperShift(-30, 45));
        here.down().set("4.55");
        assertThat(here.notice().get().text())
                .isEqualTo("Millimeters from -30 to 30, with at most one decimal, such as 1.5.");
        here.down().set("30.1");
        assertThat(workplace.shift()).isEqualTo(new PaperShift(-30, 45));
        here.printTest();
        // 8.5 inches at 300 dots an inch
        assertThat(paper.printed).containsExactly("Printing a test page", "page 2550 wide", "end");
        assertThat(here.notice().get().text()).isEqualTo("The test page was printed. Measure where the cross stands.");
        paper.takesPages = false;
        here.printTest();
        assertThat(paper.printed).endsWith("page 2550 wide", "stop");
        paper.hasPrinter = false;
        here.printTest();
        assertThat(here.notice().get().text()).isEqualTo("This computer has no printer.");
    }

    @Test
    void aSheetForClaimFormsNamesHowFarThePrintIsMoved() {
        model.workplace().right().set("1.2");
        model.workplace().printFormSheet();

        assertThat(desk.acts).contains("calibration 12 0");
        assertThat(paper.printed).containsExactly("Printing a sheet for claim forms", "page 2550 wide", "end");
        assertThat(model.workplace().notice().get().text())
                .isEqualTo("The sheet was printed. Hold it against the light over a red form.");
    }

    @Test
    void everyPrinterHasAMoveOfItsOwnAndTheOnePrintedOnIsSet() {
        WorkplaceViewModel here = model.workplace();
        here.findPrinters();
        assertThat(here.printers()).containsExactly("", "Front desk", "Tray 2");
        here.right().set("1");
        workplace.printer().set("Tray 2");
        assertThat(here.right().get()).isEqualTo("1");
        here.right().set("1.2");
        here.down().set("-0.5");
        assertThat(workplace.of("Tray 2")).isEqualTo(new PaperShift(12, -5));
        assertThat(workplace.of("Front desk")).isEqualTo(new PaperShift(10, 0));

        paper.printer = "Copier";
        here.printFormSheet();
        assertThat(desk.acts).contains("calibration 10 0 Copier");
        assertThat(workplace.printer().get()).isEqualTo("Copier");
        assertThat(here.printers()).containsExactly("", "Copier", "Front desk", "Tray 2");
        here.down().set("2");
        assertThat(workplace.own())
                .isEqualTo(Map.of("Tray 2", new PaperShift(12, -5), "Copier", new PaperShift(10, 20)));
        assertThat(workplace.shift()).isEqualTo(new PaperShift(10, 0));

        paper.printer = "Tray 2";
        here.printFormSheet();
        assertThat(desk.acts).contains("calibration 12 -5 Tray 2");
        assertThat(here.down().get()).isEqualTo("-0.5");
        assertThat(workplace.ofSaved()).isEqualTo(PaperShift.NONE);
        workplace.movesSaved().set(true);
        assertThat(workplace.ofSaved()).isEqualTo(new PaperShift(12, -5));
    }

    @Test
    void whatCameOfATestPageIsNewsForWhoLeftAndNotForWhoSeesIt() {
        model.section().set(Section.LOOKS);
        model.workplace().printTest();
        paper.takesPages = false;
        model.workplace().printTest();
        assertThat(background.news())
                .extracting(job -> job.state().get() + ": " + job.result().get())
                .containsExactly(
                        "DONE: The test page was printed. Measure where the cross stands.",
                        "LOOK: The printer refused the page.");
    }

    @Test
    void theCrossOfTheTestPageStandsOneInchFromBothEdges() {
        PageImage page = TestPage.draw();
        int inch = 300;
        assertThat(page.height()).isEqualTo(11 * inch);
        assertThat(page.pixels()[inch * page.width() + inch]).isEqualTo(0xFF000000);
        assertThat(page.pixels()[(inch + 40) * page.width() + inch]).isEqualTo(0xFF000000);
        assertThat(page.pixels()[(inch + 40) * page.width() + inch + 60]).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void everyPartSaysWhatItIsAbout() {
        for (Section section : List.of(Section.values())) {
            model.section().set(section);
            assertThat(model.summary().get()).isNotBlank();
        }
    }

    @Test
    void aShortNoteIsKeptChangedAndRemoved() {
        model.section().set(Section.NOTES);
        assertThat(model.notes().form().typed(NoteField.CODE)).isEqualTo("lm");
        model.notes().begin();
        model.notes().form().text(NoteField.CODE).set("n a");
        model.notes().save();
        assertThat(model.notes().form().problem(NoteField.CODE).get())
                .isEqualTo("At most twelve letters and digits, such as lm.");
        assertThat(model.notes().form().problem(NoteField.TEXT).get()).isEqualTo("This must not be empty.");
        model.notes().form().text(NoteField.CODE).set("CB");
        model.notes().form().text(NoteField.TEXT).set("Will call back.");
        model.notes().save();
        assertThat(desk.quickNotes).contains(new QuickNote("cb", "Will call back."));
        assertThat(model.notes().chosen().get()).isEqualTo(new QuickNote("cb", "Will call back."));

        model.removeNote();
        assertThat(model.removing().get()).isEqualTo(new QuickNote("cb", "Will call back."));
        model.keepNote();
        model.removeNow();
        assertThat(desk.quickNotes).hasSize(3);
        model.removeNote();
        model.notes().choose(model.notes().rows().get(1));
        assertThat(model.removing().get()).as("another one is chosen").isNull();
        for (int i = 0; i < 3; i++) {
            model.removeNote();
            model.removeNow();
        }
        assertThat(desk.quickNotes).isEmpty();
        assertThat(model.notes().chosen().get()).isNull();
        assertThat(model.notes().form().typed(NoteField.CODE)).isEmpty();
    }
}
