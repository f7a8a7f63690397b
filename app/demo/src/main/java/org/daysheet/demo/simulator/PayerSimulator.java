package org.daysheet.demo.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.daysheet.demo.chance.Dice;
import org.daysheet.types.money.Money;

/// All payers of a practice behind one mailbox: it reads 837P bytes and answers with 999, 277CA and 835 bytes.
///
/// Every 835 balances on line, claim and transaction level unless a {@link Fault} is asked for. Payers remember what
/// they
/// decided, so reversals, corrections, takebacks and payments by the next payer arrive later as files of their own.
/// The same settings and the same calls give the same bytes. Not for use by several threads at once.
public final class PayerSimulator {
    private final SimulatorSettings settings;
    private final Map<String, PayerDesk> desks = new TreeMap<>();
    private final Map<String, Enrollment> enrollments = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<AnswerFile> acknowledgments = new ArrayList<>();
    private final List<SentCheck> sent = new ArrayList<>();
    private SubmittedFile.Envelope correspondents = SubmittedFile.Envelope.NONE;
    private int interchanges;
    private int claimNumbers;

    public PayerSimulator(SimulatorSettings settings) {
        this.settings = settings;
    }

    /// Tells the payer about a member; later enrollments of the same member replace earlier ones.
    public void enroll(Enrollment enrollment) {
        enrollments.put(enrollment.payerCode() + "/" + enrollment.memberNumber(), enrollment);
    }

    /// Takes one 837P file in and decides its claims; answers become available from the next day on.
    ///
    /// @param claimFile the exact bytes of one interchange
    /// @param receivedOn day of submission
    /// @throws UnreadableClaimFile when the bytes are no 837P
    public void receive(byte[] claimFile, LocalDate receivedOn) {
        SubmittedFile file = ClaimFileReader.read(claimFile);
        correspondents = file.envelope();
        boolean accepted = !settings.faults().contains(Fault.SYNTAX_REJECTED);
        acknowledge(
                AnswerKind.ACKNOWLEDGMENT_999,
                receivedOn.plusDays(1),
                control -> SyntaxAnswer.write(file, accepted, receivedOn.plusDays(1), control));
        if (!accepted) {
            return;
        }
        List<Intake> intakes = new ArrayList<>();
        for (SubmittedClaim claim : file.claims()) {
            intakes.add(takeIn(claim, receivedOn));
        }
        LocalDate statusOn = receivedOn.plusDays(2);
        acknowledge(
                AnswerKind.CLAIM_STATUS_277CA,
                statusOn,
                control -> ClaimStatusAnswer.write(file, intakes, receivedOn, statusOn, control));
    }

    /// Hands over every answer available on or before this day that was not handed over yet, in order of arrival.
    public Answers collect(LocalDate through) {
        List<AnswerFile> files = new ArrayList<>();
        acknowledgments.removeIf(file -> {
            boolean ready = !file.availableOn().isAfter(through);
            if (ready) {
                files.add(file);
            }
            return ready;
        });
        TreeMap<LocalDate, List<Check>> byDay = new TreeMap<>();
        for (PayerDesk desk : desks.values()) {
            for (Check check : desk.drain(through)) {
                byDay.computeIfAbsent(check.paidOn(), day -> new ArrayList<>()).add(check);
            }
        }
        byDay.forEach((day, checks) -> files.addAll(remittances(day, checks)));
        files.sort(Comparator.comparing(AnswerFile::availableOn).thenComparing(AnswerFile::kind));
        return new Answers(files);
    }

    /// Takes a file in and hands over everything that will ever follow from it.
    public Answers answer(byte[] claimFile, LocalDate receivedOn) {
        receive(claimFile, receivedOn);
        return collect(LocalDate.MAX);
    }

    /// The payers' own books: every check handed over so far, in order.
    public List<SentCheck> sentChecks() {
        return List.copyOf(sent);
    }

    /// What payers will still take back from later checks.
    public Money stillToRecover() {
        return Money.sum(desks.values().stream().map(PayerDesk::stillToRecover));
    }

    private Intake takeIn(SubmittedClaim claim, LocalDate receivedOn) {
        PayerDesk desk = desk(claim.people().payer(), claim.billing().filingIndicator());
        Dice dice = Dice.of(settings.seed(), claim.people().payer().number(), claim.control());
        Scenario scenario = settings.mix().pick(dice);
        boolean repeated = !seen.add(claim.people().payer().number() + "/" + claim.control());
        if (scenario == Scenario.REJECTED && !repeated) {
            return Intake.rejected(claim, dice);
        }
        LocalDate payOn = desk.terms().payDate(receivedOn, settings.timing(), dice);
        Optional<ClaimDecision> original = desk.standing(claim.billing().originalReference());
        if (!claim.billing().originalReference().isEmpty()) {
            if (original.isEmpty()) {
                return Intake.unknownOriginal(claim);
            }
            desk.reverse(payOn, original.get(), false);
        }
        String number = nextClaimNumber(receivedOn);
        if (!claim.billing().frequency().equals("8")) {
            decide(desk, claim, repeated ? Optional.empty() : Optional.of(scenario), number, payOn, dice);
        }
        return Intake.accepted(claim, number);
    }

    private void decide(
            PayerDesk desk,
            SubmittedClaim claim,
            Optional<Scenario> scenario,
            String number,
            LocalDate payOn,
            Dice dice) {
        Optional<Enrollment> member =
                Optional.ofNullable(enrollments.get(claim.people().payer().number() + "/"
                        + claim.people().subscriber().number()));
        Money copay = member.map(Enrollment::copay)
                .orElseGet(() ->
                        desk.terms().usualCopay(claim.people().subscriber().number()));
        Adjudicator adjudicator = new Adjudicator(desk.terms(), copay, dice);
        if (scenario.isEmpty()) {
            desk.pay(payOn, adjudicator.denied(claim, number, DenialReason.DUPLICATE));
        } else if (scenario.get() == Scenario.UNANSWERED) {
            return;
        } else if (!claim.isPrimary()) {
            desk.pay(payOn, SecondaryAdjudicator.decide(claim, desk.terms(), dice, number));
        } else {
            Optional<OtherPayer> next = member.flatMap(Enrollment::forwardsTo);
            first(desk, adjudicator.decide(claim, scenario.get(), number), scenario.get(), payOn, next);
        }
    }

    private void first(
            PayerDesk desk, ClaimDecision decision, Scenario scenario, LocalDate payOn, Optional<OtherPayer> next) {
        boolean forwards = next.isPresent()
                && decision.status().equals("1")
                && decision.patientResponsibility().isPositive();
        if (forwards) {
            desk.pay(payOn, decision.forwarded(next.get()));
            crossOver(decision, next.get(), payOn);
            return;
        }
        Dice dice = Dice.of(
                settings.seed(), decision.payerControl(), decision.claim().control(), "later");
        switch (scenario) {
            case INTEREST -> {
                Money interest = Share.of(decision.paid(), 12)
                        .max(Money.ofCents(decision.paid().isPositive() ? 10 : 0));
                desk.pay(desk.terms().nextPayDay(payOn.plusDays(30)), decision.withInterest(interest));
            }
            case REVERSED, TAKEN_BACK -> {
                desk.pay(payOn, decision);
                LocalDate later = desk.terms().nextPayDay(payOn.plusDays(28 + dice.below(42)));
                boolean takenBack = scenario == Scenario.TAKEN_BACK;
                desk.reverse(later, decision, takenBack);
                Adjudicator again = new Adjudicator(desk.terms(), Money.ZERO, dice);
                desk.pay(later, again.correct(decision, takenBack, nextClaimNumber(later)));
            }
            default -> desk.pay(payOn, decision);
        }
    }

    private void crossOver(ClaimDecision decision, OtherPayer other, LocalDate primaryPaidOn) {
        SubmittedClaim claim = SecondaryAdjudicator.forwarded(decision, other);
        PayerDesk desk = desk(claim.people().payer(), other.filingIndicator());
        Dice dice = Dice.of(settings.seed(), other.code(), claim.control(), "crossover");
        LocalDate payOn = desk.terms().payDate(primaryPaidOn.plusDays(2), settings.timing(), dice);
        String number = nextClaimNumber(primaryPaidOn.plusDays(2));
        desk.pay(payOn, SecondaryAdjudicator.decide(claim, desk.terms(), dice, number));
    }

    private PayerDesk desk(Person payer, String filingIndicator) {
        return desks.computeIfAbsent(
                payer.number(), code -> new PayerDesk(payer, new PayerTerms(settings.seed(), code, filingIndicator)));
    }

    private String nextClaimNumber(LocalDate on) {
        claimNumbers++;
        return String.format(Locale.ROOT, "%02d%03d%08d", on.getYear() % 100, on.getDayOfYear(), claimNumbers);
    }

    private void acknowledge(AnswerKind kind, LocalDate on, java.util.function.IntFunction<byte[]> content) {
        int control = ++interchanges;
        acknowledgments.add(new AnswerFile(kind, fileName(kind, on, control), on, content.apply(control)));
    }

    private List<AnswerFile> remittances(LocalDate day, List<Check> checks) {
        Dice dice = Dice.of(settings.seed(), day.toString(), "files");
        boolean together = settings.timing() == Timing.AT_ONCE || dice.chance(350);
        List<List<Check>> bundles =
                together ? List.of(checks) : checks.stream().map(List::of).toList();
        List<AnswerFile> files = new ArrayList<>();
        for (List<Check> bundle : bundles) {
            int control = ++interchanges;
            String name = fileName(AnswerKind.REMITTANCE_835, day, control);
            List<Check> written = settings.faults().contains(Fault.UNKNOWN_CLAIM)
                    ? bundle.stream().map(this::withUnknownClaim).toList()
                    : bundle;
            byte[] bytes = RemittanceAnswer.write(
                    written, correspondents, day, control, settings.faults().contains(Fault.OUT_OF_BALANCE));
            files.add(new AnswerFile(AnswerKind.REMITTANCE_835, name, day, bytes));
            written.forEach(check -> sent.add(SentCheck.of(check, name)));
            if (settings.faults().contains(Fault.REPEATED_FILE)) {
                files.add(new AnswerFile(AnswerKind.REMITTANCE_835, "again-" + name, day, bytes));
            }
        }
        return files;
    }

    /// Somebody else's claim, paid to us by mistake.
    private Check withUnknownClaim(Check check) {
        ClaimDecision model = check.claims().getFirst();
        SubmittedClaim claim = model.claim();
        SubmittedClaim stranger = new SubmittedClaim(
                "ZZ" + model.payerControl(), claim.charge(), claim.billing(), claim.people(), claim.lines());
        List<ClaimDecision> claims = new ArrayList<>(check.claims());
        claims.add(new Adjudicator(check.terms(), Money.ZERO, Dice.of(settings.seed(), stranger.control()))
                .decide(stranger, Scenario.PAID, nextClaimNumber(check.paidOn())));
        return new Check(check.payer(), check.terms(), check.paidOn(), check.trace(), claims, check.plb());
    }

    private static String fileName(AnswerKind kind, LocalDate on, int control) {
        return SegmentWriter.DAY.format(on) + "-" + String.format(Locale.ROOT, "%05d", control) + "."
                + kind.extension();
    }
}
