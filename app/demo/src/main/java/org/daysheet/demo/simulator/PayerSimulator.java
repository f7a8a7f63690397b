package org.daysheet.demo.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.daysheet.demo.chance.Dice;
import org.daysheet.types.money.Money;

/// All payers of a practice behind one mailbox: it reads 837P bytes and answers with 999, 277CA and 835 bytes.
///
/// Every 835 balances on line, claim and transaction level unless a {@link Fault} is asked for. Payers remember what
/// they decided, so reversals, corrections, takebacks and payments by the next payer arrive later as files of their
/// own. The same settings and the same calls give the same bytes. Not for use by several threads at once.
public final class PayerSimulator {
    private static final int CHECKS_TOGETHER_PER_MILLE = 350;

    private final SimulatorSettings settings;
    private final PayerFloor floor;
    private final List<AnswerFile> acknowledgments = new ArrayList<>();
    private final List<SentCheck> sent = new ArrayList<>();
    private Set<Fault> faults;
    private SubmittedFile.Envelope correspondents = SubmittedFile.Envelope.NONE;
    private int interchanges;

    public PayerSimulator(SimulatorSettings settings) {
        this.settings = settings;
        this.floor = new PayerFloor(settings);
        this.faults = settings.faults();
    }

    /// Tells the payer about a member; later enrollments of the same member replace earlier ones.
    public void enroll(Enrollment enrollment) {
        floor.enroll(enrollment);
    }

    /// From now on the payers make these mistakes, and no others.
    public void makeMistakes(Set<Fault> wanted) {
        EnumSet<Fault> copy = EnumSet.noneOf(Fault.class);
        copy.addAll(wanted);
        faults = copy;
    }

    /// Takes one 837P file in and decides its claims; answers become available from the next day on.
    ///
    /// @param claimFile the exact bytes of one interchange
    /// @param receivedOn day of submission
    /// @throws UnreadableClaimFile when the bytes are no 837P
    public void receive(byte[] claimFile, LocalDate receivedOn) {
        SubmittedFile file = ClaimFileReader.read(claimFile, receivedOn);
        correspondents = file.envelope();
        boolean accepted = !faults.contains(Fault.SYNTAX_REJECTED);
        LocalDate answeredOn = receivedOn.plusDays(1);
        acknowledge(
                AnswerKind.ACKNOWLEDGMENT_999,
                answeredOn,
                control -> SyntaxAnswer.write(file, accepted, answeredOn, control));
        if (!accepted) {
            return;
        }
        List<Intake> intakes = file.claims().stream()
                .map(claim -> floor.takeIn(claim, receivedOn))
                .toList();
        LocalDate statusOn = receivedOn.plusDays(2);
        acknowledge(
                AnswerKind.CLAIM_STATUS_277CA,
                statusOn,
                control -> ClaimStatusAnswer.write(file, intakes, receivedOn, statusOn, control));
    }

    /// The practice asks its payer about a claim: a claim that was never answered is decided after all, a denied one
    /// may be paid after all; the answer comes as an 835 in the payer's own time.
    ///
    /// @param control CLM01 of the sending
    /// @return whether the payer will answer
    public boolean askAgain(String control, LocalDate askedOn) {
        return floor.askAgain(control, askedOn);
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
        for (Check check : floor.drain(through)) {
            byDay.computeIfAbsent(check.paidOn(), day -> new ArrayList<>()).add(check);
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
        return floor.stillToRecover();
    }

    private void acknowledge(AnswerKind kind, LocalDate on, IntFunction<byte[]> content) {
        int control = ++interchanges;
        acknowledgments.add(new AnswerFile(kind, fileName(kind, on, control), on, content.apply(control)));
    }

    private List<AnswerFile> remittances(LocalDate day, List<Check> checks) {
        Dice dice = Dice.of(settings.seed(), day.toString(), "files");
        boolean together = settings.timing() == Timing.AT_ONCE || dice.chance(CHECKS_TOGETHER_PER_MILLE);
        List<List<Check>> bundles =
                together ? List.of(checks) : checks.stream().map(List::of).toList();
        List<AnswerFile> files = new ArrayList<>();
        bundles.forEach(bundle -> files.addAll(remittance(day, bundle)));
        return files;
    }

    private List<AnswerFile> remittance(LocalDate day, List<Check> bundle) {
        int control = ++interchanges;
        String name = fileName(AnswerKind.REMITTANCE_835, day, control);
        List<Check> checks = faults.contains(Fault.UNKNOWN_CLAIM)
                ? bundle.stream().map(this::withStranger).toList()
                : bundle;
        byte[] bytes =
                RemittanceAnswer.write(checks, correspondents, day, control, faults.contains(Fault.OUT_OF_BALANCE));
        checks.forEach(check -> sent.add(SentCheck.of(check, name)));
        AnswerFile file = new AnswerFile(AnswerKind.REMITTANCE_835, name, day, bytes);
        return faults.contains(Fault.REPEATED_FILE)
                ? List.of(file, new AnswerFile(AnswerKind.REMITTANCE_835, "again-" + name, day, bytes))
                : List.of(file);
    }

    private Check withStranger(Check check) {
        List<ClaimDecision> claims = new ArrayList<>(check.claims());
        claims.add(floor.stranger(claims.getFirst(), check.terms(), check.paidOn()));
        return new Check(check.payer(), check.terms(), check.paidOn(), check.trace(), claims, check.plb());
    }

    private static String fileName(AnswerKind kind, LocalDate on, int control) {
        return SegmentWriter.DAY.format(on) + "-" + String.format(Locale.ROOT, "%05d", control) + "."
                + kind.extension();
    }
}
