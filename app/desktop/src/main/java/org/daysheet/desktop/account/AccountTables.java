package org.daysheet.desktop.account;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.daysheet.desktop.claims.ClaimRow;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.DetailPanel;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.Timeline;
import org.daysheet.desktop.statements.LetterRow;
import org.daysheet.desktop.tasks.TaskRow;

/// The tables of the sections of an account.
final class AccountTables {
    private final AccountViewModel model;
    private final TableTools tools;

    AccountTables(AccountViewModel model, TableTools tools) {
        this.model = model;
        this.tools = tools;
    }

    /// One for each section but the story of a balance.
    List<SectionPane<?>> all() {
        return List.of(
                charges(),
                payments(),
                claims(),
                statements(),
                tasks(),
                coverages(),
                eligibility(),
                authorizations(),
                notes());
    }

    private <R> PagedTable<R> table(Section section, PagedRows<R> rows) {
        String name = section.name().toLowerCase(Locale.ROOT);
        return new PagedTable<R>("account-" + name, section.words(), rows, model::load)
                .whenEmpty(Texts.of("account.empty." + section.name()))
                .ordersHeld();
    }

    private SectionPane<ChargeRow> charges() {
        PagedTable<ChargeRow> table = table(Section.CHARGES, model.lists().charges())
                .date(Heading.of("account.column.service"), 82, ChargeRow::serviceOn)
                .text(Heading.of("account.column.code"), 100, ChargeRow::code)
                .text(Heading.of("account.column.service-name"), 170, ChargeRow::name)
                .spare()
                .money(Heading.of("account.column.charged"), 66, ChargeRow::charged)
                .money(Heading.of("account.column.payers"), 85, ChargeRow::paidByPayers)
                .money(Heading.of("account.column.contract"), 66, ChargeRow::contract)
                .money(Heading.of("account.column.written-off"), 69, ChargeRow::writtenOff)
                .spare()
                .money(Heading.of("account.column.patient"), 88, ChargeRow::paidByPatient)
                .money(Heading.of("account.column.open"), 66, ChargeRow::open)
                .text(Heading.of("account.column.owed-by"), 130, ChargeRow::owedBy)
                .figure(Heading.of("account.column.age").hinted("account.hint.age"), 44, ChargeRow::age)
                .figure(Heading.of("account.column.billed").hinted("account.hint.billed"), 49, ChargeRow::billed)
                .spare()
                .figure(Heading.of("account.column.owed").hinted("account.hint.owed"), 49, ChargeRow::owed);
        table.table().getStyleClass().add("narrow");
        Widths.keep(table.table(), "account.column.owed-by", "account.column.service-name");
        return new SectionPane<>(
                Section.CHARGES,
                table,
                model.lists().charges(),
                tools,
                model::whose,
                row -> model.tell(row.words()),
                model::explain);
    }

    private SectionPane<PaymentRow> payments() {
        PagedTable<PaymentRow> table = table(Section.PAYMENTS, model.lists().payments())
                .date(Heading.of("account.column.received"), 92, PaymentRow::on)
                .text(Heading.of("account.column.from-whom"), 200, PaymentRow::by)
                .text(Heading.of("account.column.how"), 130, PaymentRow::how)
                .text(Heading.of("account.column.number"), 150, PaymentRow::number)
                .money(Heading.of("account.column.amount"), 104, PaymentRow::amount);
        return new SectionPane<>(
                Section.PAYMENTS,
                table,
                model.lists().payments(),
                tools,
                model::whose,
                row -> model.tell(row.words()),
                row -> model.open(row.link()));
    }

    private SectionPane<ClaimRow> claims() {
        PagedTable<ClaimRow> table = table(Section.CLAIMS, model.lists().claims())
                .text(Heading.of("claims.column.control"), 92, ClaimRow::control)
                .text(Heading.of("claims.column.payer"), 180, ClaimRow::payer)
                .text(Heading.of("claims.column.order"), 92, row -> Texts.of("claims.order." + row.order()))
                .date(Heading.of("claims.column.service"), 92, ClaimRow::serviceOn)
                .date(Heading.of("claims.column.submitted"), 92, ClaimRow::submittedOn)
                .money(Heading.of("claims.column.total"), 84, ClaimRow::total)
                .badge(
                        Heading.of("claims.column.status"),
                        146,
                        row -> row.status().badge());
        Widths.keep(table.table(), "claims.column.payer");
        return new SectionPane<>(
                Section.CLAIMS,
                table,
                model.lists().claims(),
                tools,
                model::whose,
                row -> model.tell(Texts.of(
                        "account.claim.words",
                        row.control(),
                        row.payer(),
                        Formats.amount(row.total()),
                        row.status().badge().text())),
                row -> model.open(new Link.OfClaim(row.id())));
    }

    private SectionPane<LetterRow> statements() {
        PagedTable<LetterRow> table = table(Section.STATEMENTS, model.lists().statements())
                .text(Heading.of("account.column.statement"), 104, LetterRow::number)
                .date(Heading.of("account.column.cutoff"), 104, LetterRow::cutoff)
                .text(Heading.of("account.column.to-whom"), 220, LetterRow::name)
                .money(Heading.of("account.column.asked"), 104, LetterRow::due)
                .money(Heading.of("account.column.pending"), 130, LetterRow::pending);
        return new SectionPane<>(
                Section.STATEMENTS,
                table,
                model.lists().statements(),
                tools,
                model::whose,
                row -> model.tell(Texts.of(
                        "account.statement.words",
                        row.number(),
                        row.name(),
                        Formats.amount(row.due()),
                        Formats.date(row.cutoff()))),
                row -> model.open(new Link.OfStatement(row.number())));
    }

    private SectionPane<TaskRow> tasks() {
        PagedTable<TaskRow> table = table(Section.TASKS, model.lists().tasks())
                .date(Heading.of("account.column.due"), 92, TaskRow::dueOn)
                .badge(Heading.of("account.column.state"), 128, TaskRow::state)
                .text(Heading.of("account.column.task"), 320, TaskRow::title)
                .text(Heading.of("account.column.payer"), 150, TaskRow::payer)
                .money(Heading.of("account.column.stake"), 92, TaskRow::amount);
        Widths.keep(table.table(), "account.column.task", "account.column.payer");
        return new SectionPane<>(
                Section.TASKS,
                table,
                model.lists().tasks(),
                tools,
                model::whose,
                model::tell,
                row -> model.open(new Link.OfTask(row.id())));
    }

    private SectionPane<NoteRow> notes() {
        PagedTable<NoteRow> table = table(Section.NOTES, model.lists().notes())
                .text(Heading.of("account.column.when"), 152, NoteRow::at)
                .text(Heading.of("account.column.by"), 110, NoteRow::by)
                .text(Heading.of("account.column.note"), 380, NoteRow::text)
                .text(Heading.of("account.column.about"), 220, NoteRow::about)
                .timeline(new Timeline.Shape(132, 0, 76), AccountTables::event);
        return new SectionPane<>(
                Section.NOTES,
                table,
                model.lists().notes(),
                tools,
                model::whose,
                row -> model.tell(row.at() + "  " + row.by() + "\n" + row.text()),
                row -> model.open(row.link()));
    }

    private static Timeline.Event event(NoteRow note) {
        String about = note.about().isBlank() ? "" : Texts.of("account.note.about", note.about());
        return new Timeline.Event(note.at(), null, note.by(), note.text(), about);
    }

    private SectionPane<CoverageRow> coverages() {
        PagedTable<CoverageRow> table = table(Section.COVERAGES, model.lists().coverages())
                .whenEmpty(Texts.of("account.empty.COVERAGES"), AccountView.beginCoverage(model))
                .withDetails(model.coverage(), KeyCode.SPACE)
                .text(Heading.of("account.column.order"), 84, CoverageRow::order)
                .text(Heading.of("account.column.payer"), 160, CoverageRow::payer)
                .lastDownTo(120)
                .text(Heading.of("account.column.member"), 108, CoverageRow::member)
                .lastDownTo(88)
                .text(Heading.of("account.column.plan"), 108, CoverageRow::plan)
                .lastDownTo(80)
                .text(Heading.of("account.column.kin"), 108, CoverageRow::relationship)
                .lastDownTo(84)
                .figure(Heading.of("account.column.copay"), 64, CoverageRow::copayWords)
                .date(Heading.of("account.column.from-day"), 84, CoverageRow::from)
                .date(Heading.of("account.column.to-day"), 84, CoverageRow::to)
                .badge(Heading.of("account.column.holds"), 104, CoverageRow::state);
        table.table().getStyleClass().add("narrow");
        Widths.keep(
                table.table(),
                "account.column.payer",
                "account.column.member",
                "account.column.plan",
                "account.column.kin");
        return new SectionPane<>(
                Section.COVERAGES,
                table,
                model.lists().coverages(),
                tools,
                model::whose,
                row -> model.tell(Texts.of(
                        "account.coverage.words",
                        row.order(),
                        row.payer(),
                        row.member(),
                        row.relationship(),
                        row.state().text(),
                        row.copayWords().isEmpty() ? "" : Texts.of("account.coverage.copay", row.copayWords()),
                        row.checked().isEmpty() ? "" : Texts.of("account.coverage.checked", row.checked()))),
                model::edit,
                new DetailPanel("account-coverage", model.coverage()));
    }

    private SectionPane<EligibilityRow> eligibility() {
        PagedTable<EligibilityRow> table = table(
                        Section.ELIGIBILITY, model.lists().eligibility())
                .whenEmpty(Texts.of("account.empty.ELIGIBILITY"), AccountView.beginEligibility(model))
                .date(Heading.of("account.column.asked-on"), 84, EligibilityRow::askedOn)
                .date(Heading.of("account.column.for-day"), 84, EligibilityRow::serviceOn)
                .text(Heading.of("account.column.payer"), 150, EligibilityRow::payer)
                .lastDownTo(96)
                .text(Heading.of("account.column.how"), 110, EligibilityRow::how)
                .lastDownTo(70)
                .badge(Heading.of("account.column.holds"), 104, EligibilityRow::result)
                .figure(Heading.of("account.column.copay"), 64, EligibilityRow::copay)
                .figure(
                        Heading.of("account.column.deductible").hinted("account.hint.deductible"),
                        94,
                        EligibilityRow::deductible)
                .figure(Heading.of("account.column.share").hinted("account.hint.share"), 58, EligibilityRow::share)
                .figure(
                        Heading.of("account.column.visits-left").hinted("account.hint.visits-left"),
                        54,
                        EligibilityRow::visits)
                .text(Heading.of("account.column.reference"), 100, EligibilityRow::reference)
                .lastDownTo(84);
        table.table().getStyleClass().add("narrow");
        Widths.keep(table.table(), "account.column.payer", "account.column.how", "account.column.reference");
        return new SectionPane<>(
                Section.ELIGIBILITY,
                table,
                model.lists().eligibility(),
                tools,
                model::whose,
                row -> model.tell(row.words()),
                model::correct);
    }

    private SectionPane<AuthorizationRow> authorizations() {
        PagedTable<AuthorizationRow> table = table(
                        Section.AUTHORIZATIONS, model.lists().authorizations())
                .whenEmpty(Texts.of("account.empty.AUTHORIZATIONS"), AccountView.beginAuthorization(model))
                .text(Heading.of("account.column.authorization"), 120, AuthorizationRow::number)
                .text(Heading.of("account.column.payer"), 160, AuthorizationRow::payer)
                .date(Heading.of("account.column.from-day"), 92, AuthorizationRow::from)
                .date(Heading.of("account.column.to-day"), 92, AuthorizationRow::to)
                .text(Heading.of("account.column.procedures"), 140, AuthorizationRow::procedures)
                .figure(Heading.of("account.column.visits-used"), 72, AuthorizationRow::visits)
                .figure(Heading.of("account.column.units-used"), 72, AuthorizationRow::units)
                .badge(Heading.of("account.column.holds"), 104, AuthorizationRow::state);
        Widths.keep(table.table(), "account.column.payer", "account.column.procedures");
        return new SectionPane<>(
                Section.AUTHORIZATIONS,
                table,
                model.lists().authorizations(),
                tools,
                model::whose,
                row -> model.tell(row.words()),
                model::end);
    }
}
