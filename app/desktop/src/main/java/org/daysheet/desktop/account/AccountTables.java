package org.daysheet.desktop.account;

import java.util.List;
import java.util.Locale;
import org.daysheet.desktop.claims.ClaimRow;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
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
        return List.of(charges(), payments(), claims(), statements(), tasks(), coverages());
    }

    private <R> PagedTable<R> table(Section section, PagedRows<R> rows) {
        String name = section.name().toLowerCase(Locale.ROOT);
        return new PagedTable<R>("account-" + name, section.words(), rows, model::load)
                .whenEmpty(Texts.of("account.empty." + section.name()));
    }

    private SectionPane<ChargeRow> charges() {
        PagedTable<ChargeRow> table = table(Section.CHARGES, model.lists().charges())
                .date(Texts.of("account.column.service"), 82, ChargeRow::serviceOn)
                .orderedAs("SERVICE")
                .text(Texts.of("account.column.code"), 70, ChargeRow::code)
                .orderedAs("CODE")
                .money(Texts.of("account.column.charged"), 66, ChargeRow::charged)
                .money(Texts.of("account.column.payers"), 85, ChargeRow::paidByPayers)
                .money(Texts.of("account.column.contract"), 66, ChargeRow::contract)
                .money(Texts.of("account.column.written-off"), 69, ChargeRow::writtenOff)
                .money(Texts.of("account.column.patient"), 88, ChargeRow::paidByPatient)
                .money(Texts.of("account.column.open"), 66, ChargeRow::open)
                .orderedAs("OPEN")
                .text(Texts.of("account.column.owed-by"), 84, ChargeRow::owedBy)
                .orderedAs("OWED_BY")
                .figure(Texts.of("account.column.age"), 44, ChargeRow::age)
                .figure(Texts.of("account.column.billed"), 49, ChargeRow::billed)
                .figure(Texts.of("account.column.owed"), 49, ChargeRow::owed);
        table.table().getStyleClass().add("narrow");
        Widths.keep(table.table(), Texts.of("account.column.owed-by"));
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
                .date(Texts.of("account.column.received"), 92, PaymentRow::on)
                .text(Texts.of("account.column.from-whom"), 200, PaymentRow::by)
                .text(Texts.of("account.column.how"), 130, PaymentRow::how)
                .text(Texts.of("account.column.number"), 150, PaymentRow::number)
                .money(Texts.of("account.column.amount"), 104, PaymentRow::amount);
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
                .text(Texts.of("claims.column.control"), 92, ClaimRow::control)
                .text(Texts.of("claims.column.payer"), 180, ClaimRow::payer)
                .text(Texts.of("claims.column.order"), 92, row -> Texts.of("claims.order." + row.order()))
                .date(Texts.of("claims.column.service"), 92, ClaimRow::serviceOn)
                .orderedAs("SERVICE")
                .date(Texts.of("claims.column.submitted"), 92, ClaimRow::submittedOn)
                .money(Texts.of("claims.column.total"), 84, ClaimRow::total)
                .badge(
                        Texts.of("claims.column.status"),
                        146,
                        row -> row.status().badge())
                .orderedAs("STATUS");
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
                .text(Texts.of("account.column.statement"), 104, LetterRow::number)
                .date(Texts.of("account.column.cutoff"), 104, LetterRow::cutoff)
                .text(Texts.of("account.column.to-whom"), 220, LetterRow::name)
                .money(Texts.of("account.column.asked"), 104, LetterRow::due)
                .money(Texts.of("account.column.pending"), 130, LetterRow::pending);
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
                .date(Texts.of("account.column.due"), 92, TaskRow::dueOn)
                .badge(Texts.of("account.column.state"), 128, TaskRow::state)
                .text(Texts.of("account.column.task"), 320, TaskRow::title)
                .text(Texts.of("account.column.payer"), 150, TaskRow::payer)
                .money(Texts.of("account.column.stake"), 92, TaskRow::amount);
        return new SectionPane<>(
                Section.TASKS,
                table,
                model.lists().tasks(),
                tools,
                model::whose,
                model::tell,
                row -> model.open(new Link.OfTask(row.id())));
    }

    private SectionPane<CoverageRow> coverages() {
        PagedTable<CoverageRow> table = table(Section.COVERAGES, model.lists().coverages())
                .text(Texts.of("account.column.order"), 84, CoverageRow::order)
                .text(Texts.of("account.column.payer"), 160, CoverageRow::payer)
                .text(Texts.of("account.column.member"), 108, CoverageRow::member)
                .text(Texts.of("account.column.plan"), 108, CoverageRow::plan)
                .text(Texts.of("account.column.kin"), 108, CoverageRow::relationship)
                .date(Texts.of("account.column.from-day"), 84, CoverageRow::from)
                .date(Texts.of("account.column.to-day"), 84, CoverageRow::to)
                .badge(Texts.of("account.column.holds"), 104, CoverageRow::state);
        table.table().getStyleClass().add("narrow");
        Widths.keep(
                table.table(),
                Texts.of("account.column.payer"),
                Texts.of("account.column.member"),
                Texts.of("account.column.plan"),
                Texts.of("account.column.kin"));
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
                        row.state().text())),
                _ -> {});
    }
}
