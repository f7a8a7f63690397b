package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daysheet.billing.accounts.AccountStep;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.desktop.account.AccountDesk;
import org.daysheet.desktop.account.AccountHead;
import org.daysheet.desktop.account.AuthorizationRow;
import org.daysheet.desktop.account.ChargeRow;
import org.daysheet.desktop.account.CoverageRow;
import org.daysheet.desktop.account.EligibilityRow;
import org.daysheet.desktop.account.NoteRow;
import org.daysheet.desktop.account.PaymentRow;
import org.daysheet.desktop.account.SegmentRow;
import org.daysheet.desktop.account.StepRow;
import org.daysheet.desktop.account.WhyQuestion;
import org.daysheet.desktop.claims.ClaimRow;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.statements.LetterRow;
import org.daysheet.desktop.tasks.TaskRow;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;

/// The account of an invented patient: a wellness visit of 200.00 of which 7.00 is open, and a test nobody paid.
class PretendAccount implements AccountDesk {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final String WELLNESS = "Wellness visit (G0439) on 03/02/2026: charged 200.00, payers paid 88.00,"
            + " contract took off 80.00, patient paid 25.00, open 7.00.\n"
            + "Patient owes 7.00 since 03/30/2026: 88 days.\n"
            + "116 days since service, 113 days since the first claim or statement.";

    final List<String> acts = new ArrayList<>();
    final Map<String, String> unfinished = new TreeMap<>();
    boolean isBroken;

    @Override
    public AccountHead head(String account) {
        acts.add("head " + account);
        if (!account.matches("P[0-9]+")) {
            throw new IllegalStateException("There is no patient with the account number " + account + ".");
        }
        int number = Integer.parseInt(account.substring(1)) - 10_001;
        return new AccountHead(
                new PatientId(number + 1),
                account,
                "Sample" + number + ", Pat",
                account + " · born 04/11/1961, 65 years · Female · 518-555-0142",
                List.of(
                        new Badge("Statements held: disputes the bill", Badge.Tone.CAUTION),
                        new Badge("1 claim denied", Badge.Tone.BAD)),
                List.of(
                        new AccountHead.Balance("Payers owe", Money.ofCents(1_550)),
                        new AccountHead.Balance("Patient owes", Money.ofCents(700)),
                        new AccountHead.Balance("Credit", Money.ofCents(-500)),
                        new AccountHead.Balance("Balance", Money.ofCents(1_750))),
                new AccountHead.Household(
                        new GuarantorId(1),
                        "Household of Sample4, Pat (G10001): patients owe 14.00, balance 29.50",
                        List.of(new AccountHead.Member("P10008", "Sample7, Kim  12.00"))));
    }

    @Override
    public PageSource<ChargeRow> charges(AccountHead account) {
        acts.add("charges");
        return Pretend.source(3, PretendAccount::charge);
    }

    static ChargeRow charge(long number) {
        return number == 0
                ? new ChargeRow(
                        new ChargeId(1),
                        LocalDate.of(2026, 3, 2),
                        "G0439",
                        "Wellness visit",
                        Money.ofCents(20_000),
                        Money.ofCents(8_800),
                        Money.ofCents(8_000),
                        Money.ZERO,
                        Money.ofCents(2_500),
                        Money.ofCents(700),
                        "Patient",
                        "116",
                        "113",
                        "88",
                        WELLNESS)
                : new ChargeRow(
                        new ChargeId(number + 1),
                        LocalDate.of(2026, 3, 2).minusDays(number * 30),
                        "J3420-25-59",
                        "Vitamin B12",
                        Money.ofCents(1_550),
                        Money.ofCents(number == 1 ? 0 : 1_550),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ofCents(number == 1 ? 1_550 : 0),
                        number == 1 ? "Harbor Health Plan" : "Settled",
                        number == 1 ? "146" : "",
                        "",
                        number == 1 ? "146" : "",
                        number == 1
                                ? "Vitamin B12 (J3420): charged 15.50, open 15.50."
                                : "Vitamin B12 (J3420): charged 15.50, payers paid 15.50, open 0.00.");
    }

    @Override
    public PageSource<NoteRow> notes(AccountHead account) {
        acts.add("notes");
        return Pretend.source(
                2,
                number -> number == 0
                        ? new NoteRow(
                                "06/24/2026 4:12 PM",
                                "Dana Reed",
                                "Asked for a payment plan: 25.00 a month from July.",
                                "",
                                null)
                        : new NoteRow(
                                "06/02/2026 9:40 AM",
                                "Dana Reed",
                                "Called, reference 7781",
                                "Denied: J3420 of claim DS4-1",
                                new Link.OfTask(new TaskId(3))));
    }

    @Override
    public void write(AccountHead account, String note) {
        Pretend.refuseWhen(isBroken);
        acts.add("note " + account.account() + " " + note);
        unfinished.remove(account.account());
    }

    @Override
    public String unfinishedNote(AccountHead account) {
        return unfinished.getOrDefault(account.account(), "");
    }

    @Override
    public void keepUnfinishedNote(String account, String words) {
        unfinished.put(account, words);
    }

    @Override
    public void dropUnfinishedNote(String account) {
        unfinished.remove(account);
    }

    @Override
    public PageSource<CoverageRow> coverages(AccountHead account) {
        acts.add("coverages");
        return Pretend.source(
                2,
                number -> new CoverageRow(
                        new CoverageId(number + 1),
                        number == 0 ? "Primary" : "Secondary",
                        number == 0 ? "Harbor Health Plan" : "Prairie Mutual",
                        "W1234567" + number,
                        "Gold GRP7",
                        "Subscriber",
                        number == 0 ? Money.ofCents(2_500) : Money.ZERO,
                        LocalDate.of(2025, 1, 1),
                        number == 0 ? null : LocalDate.of(2025, 12, 31),
                        number == 0 ? new Badge("Holds", Badge.Tone.GOOD) : new Badge("Ended", Badge.Tone.PLAIN),
                        number == 0 ? "Active, 12 days ago" : "",
                        "",
                        List.of()));
    }

    @Override
    public PageSource<EligibilityRow> eligibility(AccountHead account) {
        acts.add("eligibility");
        return Pretend.source(
                2,
                number -> new EligibilityRow(
                        4L - number,
                        LocalDate.of(2026, 6, 14),
                        LocalDate.of(2026, 6, 14),
                        "Harbor Health Plan",
                        "Portal",
                        number == 0 ? new Badge("Active", Badge.Tone.GOOD) : new Badge("Corrected", Badge.Tone.PLAIN),
                        number == 0 ? "20.00" : "",
                        number == 0 ? "350.00" : "",
                        number == 0 ? "20%" : "",
                        number == 0 ? "12" : "",
                        "R-77",
                        number == 0,
                        "Harbor Health Plan, asked on 06/14/2026 by owner (Portal) about 06/14/2026: Active."));
    }

    @Override
    public PageSource<AuthorizationRow> authorizations(AccountHead account) {
        acts.add("authorizations");
        return Pretend.source(
                2,
                number -> new AuthorizationRow(
                        number + 1L,
                        "A471" + number,
                        "Harbor Health Plan",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        number == 0 ? "Any" : "G0151 G0152",
                        number == 0 ? "3 of 12" : "4",
                        number == 0 ? "6" : "39 of 40",
                        number == 0 ? new Badge("Holds", Badge.Tone.GOOD) : new Badge("Runs out", Badge.Tone.CAUTION),
                        "A471" + number + " of Harbor Health Plan, 01/01/2026 to 12/31/2026."));
    }

    @Override
    public PageSource<PaymentRow> payments(AccountHead account) {
        acts.add("payments");
        return Pretend.source(
                2,
                number -> number == 0
                        ? new PaymentRow(
                                LocalDate.of(2026, 4, 3),
                                "Patient",
                                "Card",
                                "R000012",
                                Money.ofCents(2_500),
                                "The patient paid 25.00 (Card) on 04/03/2026, receipt R000012.",
                                null)
                        : new PaymentRow(
                                LocalDate.of(2026, 3, 28),
                                "Harbor Health Plan",
                                "Payer’s check",
                                "EFT1000002",
                                Money.ofCents(8_800),
                                "Harbor Health Plan paid 88.00 for this patient with EFT1000002, posted 03/30/2026.",
                                new Link.OfCheck(new RemittanceId(2))));
    }

    @Override
    public PageSource<ClaimRow> claims(AccountHead account) {
        acts.add("claims");
        return Pretend.source(4, Pretend::claim);
    }

    @Override
    public PageSource<LetterRow> statements(AccountHead account) {
        acts.add("statements");
        return Pretend.source(3, PretendStatements::letter);
    }

    @Override
    public PageSource<TaskRow> tasks(AccountHead account) {
        acts.add("tasks");
        return Pretend.source(
                1,
                number -> new TaskRow(
                        new TaskId(5),
                        LocalDate.of(2026, 6, 20),
                        new Badge("6 days late", Badge.Tone.BAD),
                        true,
                        TaskKind.DENIAL,
                        "Denied CO-197: appeal or bill again",
                        "Sample4, Pat",
                        "Harbor Health Plan",
                        Money.ofCents(1_550),
                        "owner",
                        "",
                        LocalDate.of(2026, 6, 1),
                        "",
                        new Link.OfClaim(new ClaimId(2))));
    }

    @Override
    public List<String> notes(TaskRow task) {
        Pretend.refuseWhen(isBroken);
        acts.add("notes " + task.id());
        return List.of("06/02/2026 09:12  owner  Taken", "06/03/2026 14:40  owner  Called, reference 7781");
    }

    @Override
    public Money balance(WhyQuestion question) {
        return Money.ofCents(question.charge() == null ? 1_750 : 700);
    }

    @Override
    public PageSource<StepRow> story(WhyQuestion question) {
        acts.add("story " + (question.charge() == null ? "all" : question.charge()));
        List<StepRow> steps = List.of(
                step(1, "Charged", "Charges", "Harbor Health Plan", 20_000, 20_000, 20_000),
                step(2, "Harbor Health Plan paid", "Harbor Health Plan", "Cash", 8_800, -8_800, 11_200),
                step(3, "Taken off: Contractual (CO-45)", "Harbor Health Plan", "Contractual", 8_000, -8_000, 3_200),
                step(
                        4,
                        "Harbor Health Plan leaves it to the patient (PR-1)",
                        "Harbor Health Plan",
                        "Patient",
                        3_200,
                        0,
                        3_200),
                step(5, "Patient’s money used", "Patient", "Patient’s credit", 2_500, -2_500, 700));
        return Pretend.source(steps.size(), number -> steps.get((int) number));
    }

    private static StepRow step(
            long posting, String what, String from, String to, long amount, long change, long balance) {
        AccountStep step = new AccountStep(
                new PostingId(posting),
                PostingKind.PAYER_PAYMENT,
                LocalDate.of(2026, 3, 2).plusDays(posting * 7),
                "Dana Reed",
                null,
                "",
                Money.ofCents(balance),
                new AccountStep.Source("ISA 000000001 GS 1 ST 0001 CLP 1", "", null, "", "", null, null, ""));
        boolean isPayers = posting > 1 && posting < 5;
        return new StepRow(
                step,
                what,
                from,
                to,
                Money.ofCents(amount),
                Money.ofCents(change),
                what + "\nPosted 03/30/2026 by Dana Reed"
                        + (isPayers
                                ? "\nCheck EFT1000002 of Harbor Health Plan\n"
                                        + "File march.835: ISA 000000001 GS 1 ST 0001 CLP 1"
                                : ""),
                isPayers ? new Link.OfCheck(new RemittanceId(2)) : null,
                isPayers ? new Link.OfClaim(new ClaimId(4)) : null);
    }

    @Override
    public List<SegmentRow> evidence(WhyQuestion question, StepRow step) {
        acts.add("evidence " + step.step().posting());
        return step.check() == null
                ? List.of()
                : List.of(
                        new SegmentRow(false, 9, "CLP*DS4-1*1*215.5*88*32*12*ICN1~"),
                        new SegmentRow(step.step().posting().value() == 2, 10, "SVC*HC:G0439*200*88~"),
                        new SegmentRow(false, 11, "DTM*472*20260302~"),
                        new SegmentRow(step.step().posting().value() == 3, 12, "CAS*CO*45*80~"),
                        new SegmentRow(step.step().posting().value() == 4, 13, "CAS*PR*1*32~"));
    }
}
