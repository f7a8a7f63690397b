package org.daysheet.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.denials.DenialStatus;
import org.daysheet.billing.exchange.FileAnswer;
import org.daysheet.billing.followups.FollowUpTask;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.submission.SentFile;
import org.daysheet.demo.chance.Dice;
import org.daysheet.demo.simulator.AnswerFile;
import org.daysheet.demo.simulator.Fault;
import org.daysheet.demo.simulator.PayerSimulator;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.DenialId;
import org.daysheet.types.work.Progress;

/// What happens behind the desk: claims go out, answers come in and are posted, and somebody works the list.
final class BackOffice {
    private static final int TASK_RIPENS_DAYS = 6;
    private static final int WORKED_PER_MILLE = 800;
    private static final int APPEALED_PER_MILLE = 750;

    private final Office office;
    private final PayerSimulator payers;
    private final DemoFiles files;
    private final long seed;

    BackOffice(Office office, PayerSimulator payers, DemoFiles files, long seed) {
        this.office = office;
        this.payers = payers;
        this.files = files;
        this.seed = seed;
    }

    /// Makes, checks and sends the claims of all closed visits; the payers have the file the same day.
    void bill(LocalDate day) {
        office.claims().createAll(Progress.SILENT);
        office.scrubbing().scrubAll(Progress.SILENT);
        for (SentFile file :
                office.submissions().exportReady(files.sent(), Progress.SILENT).files()) {
            payers.receive(DemoFiles.read(file.path()), day);
        }
    }

    /// Takes everything in that arrived by this morning.
    ///
    /// @param mistakes what the payers get wrong today
    void readMail(LocalDate day, Set<Fault> mistakes) {
        payers.makeMistakes(mistakes);
        for (AnswerFile answer : payers.collect(day).files()) {
            Path file = files.receive(answer);
            switch (office.exchange().take(file, Progress.SILENT)) {
                case FileAnswer.Taken taken -> {}
                case FileAnswer.AlreadyTaken before -> {}
                case FileAnswer.Refused no -> throw refused(no);
            }
        }
        payers.makeMistakes(EnumSet.noneOf(Fault.class));
    }

    /// Whatever its payers send, right or wrong, a practice can take: if not, the demo would lack it in silence.
    private static IllegalStateException refused(FileAnswer.Refused no) {
        return new IllegalStateException("the practice refused " + no.name() + ": "
                + no.findings().stream().map(Finding::code).distinct().collect(Collectors.joining(", ")));
    }

    void postClean() {
        office.remittances().postClean(Progress.SILENT);
    }

    /// Looks for silence and works through what has been on the list for a while, most of it.
    void workList(LocalDate day) {
        office.followUps().watch();
        for (FollowUpTask task : office.followUps().list(TaskFilter.OPEN)) {
            Dice dice = Dice.of(seed, "task", task.key(), day.toString());
            if (!task.openedOn().isAfter(day.minusDays(TASK_RIPENS_DAYS)) && dice.chance(WORKED_PER_MILLE)) {
                work(task, day, dice).ifPresent(outcome -> office.followUps().done(task.id(), outcome));
            }
        }
    }

    /// What came of it; empty when it stays on the list, or left it with what was done.
    private Optional<String> work(FollowUpTask task, LocalDate day, Dice dice) {
        Optional<ClaimId> claim = Optional.ofNullable(task.about().claim());
        return switch (task.kind()) {
            case REJECTED -> claim.flatMap(this::sendAgain);
            case SILENT_CLAIM, SILENT_PAYMENT -> claim.map(id -> call(id, day));
            case DENIAL -> claim.flatMap(id -> appeal(task, id, day, dice));
            case CROSSOVER ->
                task.dueOn().isBefore(day) ? Optional.of("the next payer has answered") : Optional.empty();
            case BILL_NEXT_PAYER -> {
                claim.ifPresent(office::billNext);
                yield Optional.empty();
            }
            case PATIENT_CREDIT,
                    HELD_REMITTANCE,
                    FORWARDED,
                    PAYER_CREDIT,
                    SILENT_FILE,
                    TIMELY_FILING,
                    ENROLMENT,
                    AUTHORIZATION,
                    ELIGIBILITY,
                    OTHER -> Optional.empty();
        };
    }

    private Optional<String> sendAgain(ClaimId id) {
        if (office.claims().show(id).claim().status() != ClaimStatus.REJECTED) {
            return Optional.of("sent again meanwhile");
        }
        office.claims().reopen(id);
        return Optional.of("checked with the patient and sent again");
    }

    private String call(ClaimId id, LocalDate day) {
        boolean promised = payers.askAgain(controlNumber(id), day);
        return promised ? "called, payment promised" : "called, payer looks into it";
    }

    private Optional<String> appeal(FollowUpTask task, ClaimId id, LocalDate day, Dice dice) {
        DenialId denial = task.about().denial();
        if (denial == null || !dice.chance(APPEALED_PER_MILLE)) {
            return Optional.empty();
        }
        office.denials().move(denial, DenialStatus.APPEALED, Optional.empty());
        payers.askAgain(controlNumber(id), day);
        return Optional.of("appealed with the records of the visit");
    }

    private String controlNumber(ClaimId id) {
        return office.claims().show(id).claim().controlNumber();
    }
}
