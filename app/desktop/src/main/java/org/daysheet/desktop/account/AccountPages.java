package org.daysheet.desktop.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.accounts.AccountNote;
import org.daysheet.billing.accounts.PayerPayment;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.ledger.OpenItem;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.CoverageGap;
import org.daysheet.billing.payments.Payment;
import org.daysheet.billing.payments.PaymentFilter;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.unfinished.UnfinishedKind;
import org.daysheet.desktop.claims.ClaimPages;
import org.daysheet.desktop.claims.ClaimRow;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.statements.LetterRow;
import org.daysheet.desktop.statements.StatementPapers;
import org.daysheet.desktop.tasks.TaskEventRow;
import org.daysheet.desktop.tasks.TaskPages;
import org.daysheet.desktop.tasks.TaskRow;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;

/// The accounts of an office.
///
/// @param office the open practice
/// @param day which day it is there
public record AccountPages(Office office, BusinessDay day) implements AccountDesk {
    @Override
    public AccountHead head(String account) {
        return new AccountHeads(office, day).of(account);
    }

    @Override
    public PageSource<ChargeRow> charges(AccountHead account) {
        return new ReadOnce<>(
                () -> {
                    ChargeWords words = new ChargeWords(day.today());
                    return office.accounts().charges(account.id()).stream()
                            .map(words::row)
                            .toList();
                },
                row -> row.words() + " " + row.owedBy());
    }

    @Override
    public PageSource<CoverageRow> coverages(AccountHead account) {
        return new ReadOnce<>(
                () -> {
                    List<EligibilityCheck> checks = office.eligibility().ofPatient(account.id());
                    List<CoverageGap> gaps = office.coverages().gaps(account.id());
                    return office.patients().coverages(account.id()).stream()
                            .map(coverage -> row(coverage, checks, gaps))
                            .toList();
                },
                row -> String.join(
                        " ",
                        row.order(),
                        row.payer(),
                        row.member(),
                        row.plan(),
                        row.relationship(),
                        Formats.date(row.from()),
                        Formats.date(row.to()),
                        row.state().text(),
                        row.checked()));
    }

    @Override
    public PageSource<EligibilityRow> eligibility(AccountHead account) {
        return new EligibilityPages(office, day.today()).of(account);
    }

    @Override
    public PageSource<AuthorizationRow> authorizations(AccountHead account) {
        return new AuthorizationPages(office, day.today()).of(account);
    }

    private CoverageRow row(Coverage coverage, List<EligibilityCheck> checks, List<CoverageGap> all) {
        CoverageFacts facts = coverage.facts();
        LocalDate today = day.today();
        String kin = Texts.of("account.kin." + facts.relationship().name());
        PayerFacts payer = office.practices().payer(facts.payer()).facts();
        List<String> gaps = all.stream()
                .filter(gap -> gap.coverage().equals(coverage.id()))
                .map(CoverageGap::words)
                .toList();
        return new CoverageRow(
                coverage.id(),
                Texts.of("claims.order." + facts.sequence()),
                payer.name(),
                facts.memberNumber(),
                String.join(
                        " ",
                        List.of(facts.planName(), facts.groupNumber()).stream()
                                .filter(text -> !text.isEmpty())
                                .toList()),
                facts.otherSubscriber()
                        .map(subscriber -> Texts.of(
                                "account.coverage.of", kin, subscriber.name().display()))
                        .orElse(kin),
                facts.copay(),
                facts.period().from(),
                facts.period().to(),
                gaps.isEmpty() ? state(facts, today) : new Badge(Texts.of("account.coverage.gap"), Badge.Tone.CAUTION),
                EligibilityPages.last(checks, coverage.id(), today),
                asked(facts, payer),
                gaps);
    }

    private static String asked(CoverageFacts facts, PayerFacts payer) {
        LocalDate asked = facts.mspAskedOn();
        if (!payer.isMedicare()) {
            return "";
        }
        return asked == null ? Texts.of("account.coverage.never-asked") : Formats.date(asked);
    }

    private static Badge state(CoverageFacts facts, LocalDate today) {
        if (facts.period().contains(today)) {
            return new Badge(Texts.of("account.coverage.holds"), Badge.Tone.GOOD);
        }
        return facts.period().from().isAfter(today)
                ? new Badge(Texts.of("account.coverage.begins"), Badge.Tone.BUSY)
                : new Badge(Texts.of("account.coverage.ended"), Badge.Tone.PLAIN);
    }

    @Override
    public PageSource<PaymentRow> payments(AccountHead account) {
        return new ReadOnce<>(
                () -> {
                    List<PaymentRow> rows = new ArrayList<>();
                    office.payments()
                            .list(PaymentFilter.of(account.id()))
                            .forEach(payment -> rows.add(row(payment.payment(), left(payment))));
                    office.accounts().payerPayments(account.id()).forEach(payment -> rows.add(row(payment)));
                    rows.sort(Comparator.comparing(
                                    PaymentRow::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                            .reversed());
                    return rows;
                },
                row -> row.by() + " " + row.how() + " " + row.number() + " " + Formats.amount(row.amount()) + " "
                        + Formats.date(row.on()));
    }

    /// What became of a payment, behind what it was; empty when all of it is used.
    private static String left(org.daysheet.billing.payments.PaymentRow row) {
        return switch (row.standing()) {
            case VOIDED -> Texts.of("account.payment.was-mistake");
            case RETURNED -> Texts.of("account.payment.returned");
            case STANDS ->
                row.unapplied().isZero() ? "" : Texts.of("account.payment.left", Formats.amount(row.unapplied()));
        };
    }

    private static PaymentRow row(Payment payment, String more) {
        String method = Texts.of("account.method." + payment.method().name());
        return new PaymentRow(
                payment.receivedOn(),
                Texts.of("account.side.PATIENT_RECEIVABLE"),
                method,
                payment.receiptNumber(),
                payment.amount(),
                Texts.of(
                                payment.reference().isEmpty()
                                        ? "account.payment.patient"
                                        : "account.payment.patient-reference",
                                Formats.amount(payment.amount()),
                                method,
                                Formats.date(payment.receivedOn()),
                                payment.receiptNumber(),
                                payment.reference())
                        + more,
                null);
    }

    private static PaymentRow row(PayerPayment payment) {
        String state = payment.isVoided() ? "account.payment.voided" : "account.payment.payer";
        return new PaymentRow(
                payment.paidOn(),
                payment.payer(),
                Texts.of(payment.isVoided() ? "account.method.VOIDED" : "account.method.PAYER"),
                payment.trace(),
                payment.amount(),
                Texts.of(
                        state,
                        payment.payer(),
                        Formats.amount(payment.amount()),
                        payment.trace(),
                        Formats.date(payment.postedOn())),
                new Link.OfCheck(payment.check()));
    }

    @Override
    public PageSource<ClaimRow> claims(AccountHead account) {
        return new ReadOnce<>(
                () -> office.claims().ofPatient(account.id()).stream()
                        .map(ClaimPages::row)
                        .toList(),
                row -> String.join(
                        " ",
                        row.control(),
                        row.payer(),
                        row.status().badge().text(),
                        Texts.of("claims.order." + row.order()),
                        Formats.date(row.serviceOn()),
                        Formats.date(row.submittedOn()),
                        Formats.amount(row.total())));
    }

    @Override
    public PageSource<LetterRow> statements(AccountHead account) {
        StatementPapers papers = new StatementPapers(office, day);
        return new ReadOnce<>(
                () -> papers.ofHousehold(account.household().guarantor()),
                row -> String.join(
                        " ", row.number(), row.name(), Formats.date(row.cutoff()), Formats.amount(row.due())));
    }

    @Override
    public PageSource<TaskRow> tasks(AccountHead account) {
        return new ReadOnce<>(
                () -> {
                    LocalDate today = day.today();
                    return office.worklist().ofPatient(account.id()).stream()
                            .map(task -> TaskPages.row(task, today))
                            .toList();
                },
                row -> String.join(
                        " ",
                        row.title(),
                        row.payer(),
                        row.state().text(),
                        Formats.date(row.dueOn()),
                        Formats.amount(row.amount())));
    }

    @Override
    public PageSource<NoteRow> notes(AccountHead account) {
        return new ReadOnce<>(
                () -> office.accounts().notes(account.id()).stream()
                        .map(this::row)
                        .toList(),
                row -> String.join(" ", row.at(), row.by(), row.text(), row.about()));
    }

    private NoteRow row(AccountNote note) {
        TaskId task = note.task();
        return new NoteRow(
                day.words(note.at()),
                note.by(),
                note.text(),
                note.about(),
                task == null ? null : new Link.OfTask(task));
    }

    @Override
    public void write(AccountHead account, String note) {
        office.session().run(tx -> {
            office.patients().note(tx, account.id(), note);
            office.unfinished().drop(tx, UnfinishedKind.NOTE, account.account());
        });
    }

    @Override
    public String unfinishedNote(AccountHead account) {
        return office.unfinished().find(UnfinishedKind.NOTE, account.account()).orElse("");
    }

    @Override
    public void keepUnfinishedNote(String account, String words) {
        office.unfinished().keep(UnfinishedKind.NOTE, account, words);
    }

    @Override
    public void dropUnfinishedNote(String account) {
        office.unfinished().drop(UnfinishedKind.NOTE, account);
    }

    @Override
    public List<String> notes(TaskRow task) {
        return new TaskPages(office, day)
                .history(task.id()).stream().map(AccountPages::line).toList();
    }

    private static String line(TaskEventRow event) {
        return event.at() + "  " + event.by() + "  " + event.words();
    }

    @Override
    public Money balance(WhyQuestion question) {
        ChargeId charge = question.charge();
        if (charge == null) {
            return Money.sum(office.session()
                    .read(tx -> office.balances().ofPatient(tx, question.patient()))
                    .values());
        }
        return Money.sum(
                office
                        .session()
                        .read(tx -> office.balances().ofCharges(tx, List.of(charge)))
                        .getOrDefault(charge, List.of())
                        .stream()
                        .map(OpenItem::balance));
    }

    @Override
    public PageSource<StepRow> story(WhyQuestion question) {
        ChargeId charge = question.charge();
        return new ReadOnce<>(
                () -> (charge == null
                                ? office.accounts().story(question.patient())
                                : office.accounts().story(charge))
                        .stream().map(StepWords::row).toList(),
                row -> String.join(" ", row.words(), row.from(), row.to(), Formats.amount(row.amount())));
    }

    @Override
    public List<SegmentRow> evidence(WhyQuestion question, StepRow step) {
        return office.accounts().evidence(step.step(), question.charge()).lines().stream()
                .map(line -> new SegmentRow(line.isCited(), line.number(), line.text()))
                .toList();
    }
}
