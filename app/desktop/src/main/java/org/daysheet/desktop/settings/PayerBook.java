package org.daysheet.desktop.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.daysheet.billing.claims.AnswerDays;
import org.daysheet.billing.enrolments.Enrolment;
import org.daysheet.billing.enrolments.EnrolmentFacts;
import org.daysheet.billing.enrolments.EnrolmentStatus;
import org.daysheet.billing.practice.AssignmentTerms;
import org.daysheet.billing.practice.PayerGates;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.forms.Labelled;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.daysheet.types.id.SubmissionProfileId;
import org.jspecify.annotations.Nullable;

/// Payers and the form of the chosen one: who it is, how long things take there, and what it asks of every claim.
final class PayerBook {
    private static final double DAY = 118;

    private final SettingsViewModel model;
    private final TableTools tools;
    private final RecordBook<PayerRow, PayerField> book;
    private final PayerParts parts;

    /// @param tools of its list
    PayerBook(SettingsViewModel model, TableTools tools) {
        this.model = model;
        this.tools = tools;
        this.book = model.payers();
        this.parts = new PayerParts(book);
    }

    BookView<PayerRow, PayerField> view() {
        FormGrid<PayerField> payer = parts.grid(PayerPart.PAYER);
        identity(payer);
        address(payer);
        FormGrid<PayerField> claims = parts.grid(PayerPart.CLAIMS);
        wishes(claims);
        assignment(claims);
        references(claims);
        rulebook(parts.grid(PayerPart.BOOK));
        FormGrid<PayerField> agreed = parts.grid(PayerPart.WAYS);
        ways(agreed);
        enrolments(agreed);
        return beside(new BookView<>("payers", book, parts, parts::focus, parts::first).beginning(PayerField.NAME));
    }

    private void identity(FormGrid<PayerField> grid) {
        Label learned = about(row -> AnswerDaysWords.of(row == null ? AnswerDays.USUAL : row.days()));
        learned.setId("payer-learned");
        grid.row(grid.text(PayerField.NAME, 0))
                .row(
                        FormGrid.fixedWhile(
                                grid.text(PayerField.CODE, 120), book.chosen().isNotNull()),
                        grid.text(PayerField.INDICATOR, 110),
                        grid.text(PayerField.PHONE, 0))
                .heading(Texts.of("settings.payer.times"))
                .row(grid.text(PayerField.FILING_DAYS, 0), grid.text(PayerField.PAYMENT_DAYS, 0))
                .row(grid.text(PayerField.ACK_DAYS, 0), grid.text(PayerField.STATUS_DAYS, 0))
                .row(learned)
                .row(grid.text(PayerField.APPEAL_DAYS, 0), grid.text(PayerField.FOLLOW_UP_DAYS, 0))
                .row(grid.tick(PayerField.COPAY))
                .row(grid.text(PayerField.ALIAS, 0));
    }

    private void assignment(FormGrid<PayerField> grid) {
        grid.heading(Texts.of("settings.payer.assignment"))
                .row(grid.choice(
                        PayerField.ASSIGNMENT,
                        0,
                        AssignmentTerms.ACCEPTANCES,
                        key -> Texts.of("settings.payer.accepts." + key)))
                .row(
                        grid.choice(
                                PayerField.BENEFITS,
                                0,
                                AssignmentTerms.BENEFITS,
                                key -> Texts.of("settings.payer.benefits." + key)),
                        grid.choice(
                                PayerField.RELEASE,
                                0,
                                AssignmentTerms.RELEASES,
                                key -> Texts.of("settings.payer.release." + key)))
                .row(grid.tick(PayerField.SIGNED));
    }

    private void references(FormGrid<PayerField> grid) {
        grid.heading(Texts.of("settings.payer.references"))
                .row(grid.text(PayerField.REF_PROVIDER, 0), grid.text(PayerField.REF_LOCATION, 0))
                .row(grid.text(PayerField.REF_SECOND, 0), grid.text(PayerField.REF_OFFICE, 0))
                .row(grid.text(PayerField.REF_TAX_ID, 0), grid.text(PayerField.REF_NAIC, 0));
    }

    private void wishes(FormGrid<PayerField> grid) {
        grid.heading(Texts.of("settings.payer.wishes"))
                .row(grid.tick(PayerField.PAIRS))
                .row(grid.choice(
                        PayerField.DRUGS,
                        0,
                        names(PayerWishes.DrugCodes.values()),
                        key -> Texts.of("settings.payer.drugs." + key)))
                .row(
                        grid.choice(
                                PayerField.NUMBER,
                                0,
                                names(PayerWishes.Authorization.values()),
                                key -> Texts.of("settings.payer.number." + key)),
                        grid.choice(
                                PayerField.WITHOUT_NUMBER,
                                0,
                                names(new PayerGates.Wish[] {PayerGates.Wish.ASKED, PayerGates.Wish.NEEDED}),
                                key -> Texts.of("settings.payer.drugs." + key)))
                .row(
                        grid.choice(
                                PayerField.ELIGIBILITY,
                                0,
                                names(PayerGates.Wish.values()),
                                key -> Texts.of("settings.payer.drugs." + key)),
                        grid.text(PayerField.ELIGIBILITY_DAYS, 0));
    }

    private void ways(FormGrid<PayerField> grid) {
        grid.heading(Texts.of("settings.payer.ways"))
                .row(
                        profile(grid, PayerField.USUAL, Texts.of("settings.payer.way.main")),
                        grid.text(PayerField.USUAL_CODE, 150))
                .row(
                        profile(grid, PayerField.SPARE, Texts.of("settings.payer.way.none")),
                        grid.text(PayerField.SPARE_CODE, 150));
    }

    /// A choice among the profiles; the form keeps the key of the one that is chosen.
    ///
    /// @param none what stands for no profile
    private Labelled profile(FormGrid<PayerField> grid, PayerField field, String none) {
        Labelled choice = grid.choice(field, 0, List.of(""), key -> key.isEmpty() ? none : name(key));
        if (choice.getChildren().get(1) instanceof ComboBox<?> box) {
            model.profiles().rows().addListener((ListChangeListener<SubmissionProfile>) _ -> offer(field, box));
            offer(field, box);
        }
        return choice;
    }

    /// Offers the profiles that are used, and the one that stands.
    @SuppressWarnings("unchecked") // the box was made for keys
    private void offer(PayerField field, ComboBox<?> any) {
        ComboBox<String> box = (ComboBox<String>) any;
        String chosen = book.form().typed(field);
        List<String> keys = new ArrayList<>(List.of(""));
        model.profiles().rows().stream()
                .filter(one -> one.isActive() || one.id().toString().equals(chosen))
                .forEach(one -> keys.add(one.id().toString()));
        box.getItems().setAll(keys);
        box.setValue(null); // the words of the key may be known only now
        box.setValue(chosen);
    }

    private String name(String key) {
        return model.profiles().rows().stream()
                .filter(one -> one.id().toString().equals(key))
                .map(one -> one.facts().name())
                .findFirst()
                .orElse("");
    }

    /// How enrolments stand; below, how they came to that.
    private void enrolments(FormGrid<PayerField> grid) {
        grid.heading(Texts.of("settings.payer.enrolments"));
        List<String> states = new ArrayList<>(List.of(""));
        states.addAll(names(EnrolmentStatus.values()));
        for (EnrolmentForm.Line line : EnrolmentForm.LINES) {
            grid.row(
                    grid.choice(
                            line.status(),
                            0,
                            states,
                            key -> key.isEmpty()
                                    ? Texts.of("settings.enrolment.unknown")
                                    : Texts.of("settings.enrolment." + key)),
                    grid.day(line.on(), DAY, model::today),
                    grid.day(line.from(), DAY, model::today));
        }
        Label history = about(this::history);
        history.setId("payer-enrolments");
        grid.row(grid.text(PayerField.ENROL_CONTACT, 0), grid.text(PayerField.ENROL_NOTE, 0))
                .row(grid.text(PayerField.ENROL_LETTER, 0), letter())
                .row(history)
                .row(new PayerLetters(model, tools.dialogs()))
                .row(grid.text(PayerField.ENROL_REMIND, 260));
    }

    /// Chooses the file of a letter.
    private Button letter() {
        Button choose = new Button(Texts.of("settings.letter.choose"));
        choose.setId("payer-letter-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(
                _ -> tools.dialogs().toRead(parts.getScene().getWindow(), Texts.of("settings.letter.title")).stream()
                        .findFirst()
                        .ifPresent(file ->
                                book.form().text(PayerField.ENROL_LETTER).set(file.toString())));
        return choose;
    }

    /// What the payer says holds from a day on; below, what it said before.
    private void rulebook(FormGrid<PayerField> grid) {
        Label said = about(RulebookForm::words);
        said.setId("payer-rulebook");
        grid.heading(Texts.of("settings.payer.rulebook"))
                .row(grid.day(PayerField.BOOK_FROM, DAY, model::today), grid.text(PayerField.BOOK_NOTE, 0))
                .row(grid.text(PayerField.BOOK_FILING, 0), grid.text(PayerField.BOOK_CORRECTED, 0))
                .row(grid.text(PayerField.BOOK_APPEAL, 0), grid.text(PayerField.BOOK_FOLLOW_UP, 0))
                .row(grid.choice(
                        PayerField.BOOK_PAIRS, 0, List.of("", RulebookForm.YES, RulebookForm.NO), RulebookForm::pairs))
                .row(
                        grid.choice(
                                PayerField.BOOK_DRUGS, 0, orNone(PayerWishes.DrugCodes.values()), RulebookForm::drugs),
                        grid.choice(
                                PayerField.BOOK_NUMBER,
                                0,
                                orNone(PayerWishes.Authorization.values()),
                                RulebookForm::number))
                .row(
                        grid.choice(
                                PayerField.BOOK_WITHOUT_NUMBER,
                                0,
                                orNone(new PayerGates.Wish[] {PayerGates.Wish.ASKED, PayerGates.Wish.NEEDED}),
                                RulebookForm::drugs),
                        grid.choice(
                                PayerField.BOOK_ELIGIBILITY, 0, orNone(PayerGates.Wish.values()), RulebookForm::drugs))
                .row(grid.text(PayerField.BOOK_ELIGIBILITY_DAYS, 0))
                .heading(Texts.of("settings.payer.rulebook.before"))
                .row(said);
    }

    private static List<String> orNone(Enum<?>[] values) {
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(names(values));
        return names;
    }

    /// A line about the chosen payer.
    private Label about(Function<@Nullable PayerRow, String> words) {
        Label label = new Label();
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        book.chosen().subscribe(row -> label.setText(words.apply(row)));
        return label;
    }

    private String history(@Nullable PayerRow row) {
        return row == null ? "" : row.enrolments().stream().map(this::told).collect(Collectors.joining("\n"));
    }

    private String told(Enrolment step) {
        EnrolmentFacts facts = step.facts();
        SubmissionProfileId profile = facts.profile();
        LocalDate from = facts.effectiveOn();
        return Stream.of(
                        Formats.date(facts.on()),
                        Texts.of("settings.enrolment.of." + facts.kind()),
                        profile == null ? "" : name(profile.toString()),
                        Texts.of("settings.enrolment." + facts.status()),
                        from == null ? "" : Texts.of("settings.enrolment.from", Formats.date(from)),
                        facts.contact(),
                        facts.note(),
                        step.recordedBy())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private void address(FormGrid<PayerField> grid) {
        grid.heading(Texts.of("settings.payer.address"))
                .row(grid.text(PayerField.STREET, 0), grid.text(PayerField.MORE, 120))
                .row(
                        grid.text(PayerField.CITY, 0),
                        grid.text(PayerField.STATE, SettingsBooks.STATE),
                        grid.text(PayerField.ZIP, SettingsBooks.ZIP));
    }

    private BookView<PayerRow, PayerField> beside(BookView<PayerRow, PayerField> view) {
        PlainTable<PayerRow> list = new PlainTable<PayerRow>(
                        "payers-table", Texts.of("settings.section.PAYERS"), book.rows(), SettingsBooks.NOTHING)
                .text(
                        Heading.of("settings.column.name"),
                        144,
                        one -> one.payer().facts().name())
                .text(
                        Heading.of("settings.column.payer-id"),
                        78,
                        one -> one.payer().facts().code())
                .figure(
                        Heading.of("settings.column.filing"),
                        92,
                        one -> Formats.count(RulebookForm.filingDays(one.book(), model.today())))
                .text(
                        Heading.of("settings.column.state"),
                        80,
                        one -> SettingsBooks.used(one.payer().isActive()));
        return view.beside(list, tools, Texts.of("settings.section.PAYERS"))
                .with(SettingsBooks.switching(
                        "payers-switch", book.chosen(), row -> row.payer().isActive(), model::switchPayer));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
