package org.daysheet.billing.statements;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daysheet.billing.practice.Practice;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.Sequences;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.FileDirection;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.security.Session;
import org.daysheet.billing.statements.SkippedHousehold.Reason;
import org.daysheet.billing.statements.StatementStore.Asked;
import org.daysheet.store.Tx;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// Statements: what households owe at a cutoff, frozen row by row, and the papers printed of them. Only what is the
/// household's own is asked for; what insurers still owe stands apart. Nothing here moves money.
public final class Statements {
    private static final String SEQUENCE = "statement";
    private static final String FILE_KIND = "STATEMENTS";

    private final Session session;
    private final RawFiles files;

    public Statements(Session session, RawFiles files) {
        this.session = session;
        this.files = files;
    }

    /// Freezes a statement for every household that owes at least the minimum (and more than nothing) at the end
    /// of the cutoff day, unless it is held, cannot be reached by mail, or was asked for the same by a statement of
    /// that cutoff already.
    ///
    /// @throws BillingException when the cutoff lies in the future, the minimum is below zero, or the practice has
    ///     no address that payments can be sent to
    public StatementRun prepare(LocalDate cutoff, Money minimum, Progress progress) {
        return prepare(RunTerms.of(cutoff, minimum), progress);
    }

    /// What to do with a household that a statement of the same cutoff asks for the same already.
    public enum Repeats {
        /// Send no second one.
        SKIPPED,
        /// Send it again, under a new number.
        SENT
    }

    /// The same, with a choice about repeats and among whom.
    public StatementRun prepare(RunTerms terms, Progress progress) {
        refuseNonsense(terms);
        return session.write(tx -> prepare(tx, terms, progress));
    }

    /// Who would get a statement and who would not, and why; nothing is kept.
    ///
    /// @throws BillingException when the cutoff lies in the future or the minimum is below zero
    public List<Prospect> preview(RunTerms terms) {
        refuseNonsense(terms);
        return session.read(tx -> {
            Set<Asked> asked = asked(tx, terms);
            return HouseholdQuery.at(tx, terms.cutoff(), terms.among()::includes).owing().stream()
                    .map(household -> prospect(household, terms.minimum(), asked))
                    .toList();
        });
    }

    /// Who would get a statement of those whom no run looked at whose cutoff lies behind a day: a practice may ask
    /// A to F this week and the others next week.
    public List<Prospect> waiting(RunTerms terms, LocalDate since) {
        refuseNonsense(terms);
        return session.read(tx -> {
            List<LastNames> done = StatementStore.runs(tx).stream()
                    .filter(run -> run.cutoff().isAfter(since))
                    .map(StatementRun::among)
                    .toList();
            if (done.stream().anyMatch(LastNames::isAll)) {
                return List.of();
            }
            Predicate<String> waits = name -> done.stream().noneMatch(names -> names.includes(name));
            return HouseholdQuery.at(tx, terms.cutoff(), waits).owing().stream()
                    .map(household -> prospect(household, terms.minimum(), Set.of()))
                    .filter(prospect -> prospect.reason() == null)
                    .toList();
        });
    }

    private static Set<Asked> asked(Tx tx, RunTerms terms) {
        return terms.repeats() == Repeats.SKIPPED ? StatementStore.asked(tx, terms.cutoff()) : Set.of();
    }

    /// The statement a household would get, as it would be frozen; nothing is kept.
    ///
    /// @throws BillingException when the household has nothing open
    public UnsentLetter look(LocalDate cutoff, GuarantorId household) {
        return session.read(tx -> {
            List<Household> found =
                    HouseholdQuery.at(tx, cutoff, LastNames.ALL::includes).inFull(Set.of(household.value()));
            if (found.isEmpty()) {
                throw new BillingException("statements.look.nothing", cutoff);
            }
            StatementDraft draft = drafts(tx, found, cutoff, Progress.SILENT).getFirst();
            return UnsentLetter.of(draft, Practices.practice(tx).facts(), cutoff);
        });
    }

    private static Prospect prospect(Owing household, Money minimum, Set<Asked> asked) {
        List<SkippedHousehold> skipped = new ArrayList<>();
        choose(household, minimum, asked, new ArrayList<>(), skipped);
        return Prospect.of(household, skipped.isEmpty() ? null : skipped.getFirst());
    }

    private void refuseNonsense(RunTerms terms) {
        if (terms.cutoff().isAfter(session.today())) {
            throw new BillingException("statements.prepare.in-future", terms.cutoff());
        }
        if (terms.minimum().isNegative()) {
            throw new BillingException("statements.prepare.negative-minimum");
        }
    }

    private static StatementRun prepare(Tx tx, RunTerms terms, Progress progress) {
        LocalDate cutoff = terms.cutoff();
        Practice practice = Practices.practice(tx);
        if (!Letter.isMailable(Letter.payTo(practice.facts()))) {
            throw new BillingException("statements.prepare.no-address");
        }
        HouseholdQuery open = HouseholdQuery.at(tx, cutoff, terms.among()::includes);
        List<Owing> households = open.owing();
        progress.report("households looked at", 0, households.size());
        Set<Asked> asked = asked(tx, terms);
        List<Owing> chosen = new ArrayList<>();
        List<SkippedHousehold> skipped = new ArrayList<>();
        for (Owing household : households) {
            choose(household, terms.minimum(), asked, chosen, skipped);
        }
        Set<Long> guarantors = chosen.stream().map(Owing::guarantorId).collect(Collectors.toSet());
        List<StatementDraft> drafts = drafts(tx, open.inFull(guarantors), cutoff, progress);
        Money due = Money.sum(chosen.stream().map(Owing::due));
        StatementRunId run = StatementStore.insertRun(tx, terms, drafts.size(), due);
        if (!drafts.isEmpty()) {
            long number = Sequences.take(tx, SEQUENCE, drafts.size());
            StatementStore.insert(tx, run, cutoff, practice, drafts, number);
        }
        tx.audit("statements.prepared", "statement_run", run.value(), drafts.size() + " statements, cutoff " + cutoff);
        progress.stopIfCancelled();
        return new StatementRun(run, cutoff, terms.minimum(), terms.among(), tx.now(), drafts.size(), due, skipped);
    }

    private static void choose(
            Owing household, Money minimum, Set<Asked> asked, List<Owing> chosen, List<SkippedHousehold> skipped) {
        String hold = household.holdReason();
        Asked now = new Asked(household.guarantorId(), household.due(), household.credit(), household.pending());
        if (hold != null && !hold.isBlank()) {
            skipped.add(skip(household, Reason.HELD, hold));
        } else if (!household.due().isPositive() || household.due().compareTo(minimum) < 0) {
            skipped.add(skip(household, Reason.UNDER_MINIMUM, ""));
        } else if (household.address().isEmpty()) {
            skipped.add(skip(household, Reason.NO_ADDRESS, ""));
        } else if (asked.contains(now)) {
            skipped.add(skip(household, Reason.ALREADY_SENT, ""));
        } else {
            chosen.add(household);
        }
    }

    private static SkippedHousehold skip(Owing household, Reason reason, String detail) {
        return new SkippedHousehold(
                new GuarantorId(household.guarantorId()), household.accountNumber(), reason, detail, household.due());
    }

    private static List<StatementDraft> drafts(Tx tx, List<Household> households, LocalDate cutoff, Progress progress) {
        Set<Long> charges = new HashSet<>();
        households.forEach(household -> household.charges().forEach(charge -> charges.add(charge.chargeId())));
        Map<Long, ChargeHistory> histories = HistoryQuery.histories(tx, charges, cutoff);
        List<StatementDraft> drafts = new ArrayList<>();
        for (Household household : households) {
            progress.stopIfCancelled();
            drafts.add(StatementDraft.of(household, histories, cutoff));
            progress.report("statements prepared", drafts.size(), households.size());
        }
        return drafts;
    }

    /// Keeps the PDF printed of a run as it is. Printing again keeps one more line of history and nothing else.
    ///
    /// @return the file kept
    public RawFileId printed(StatementRunId run, byte[] pdf, StatementOutput output) {
        StatementRun frozen = show(run);
        if (frozen.isEmpty()) {
            throw new BillingException("statements.print.nothing", frozen.cutoff());
        }
        String sha256 = session.vault().put(new ByteArrayInputStream(pdf));
        return session.write(tx -> {
            RawFileId file =
                    files.keep(tx, FileDirection.OUT, FILE_KIND, "statements-" + run + ".pdf", sha256, pdf.length);
            PrintStore.insert(tx, run, file, output);
            tx.audit("statements.printed", "statement_run", run.value(), "file " + file);
            return file;
        });
    }

    /// Day of the last run; empty before the first one.
    public Optional<LocalDate> lastPreparedOn() {
        return session.read(tx -> StatementStore.lastPreparedAt(tx)
                .map(at -> LocalDate.ofInstant(at, Practices.practice(tx).zone())));
    }

    /// All runs, newest first.
    public List<StatementRun> list() {
        return session.read(StatementStore::runs);
    }

    /// One run.
    ///
    /// @throws BillingException when there is none
    public StatementRun show(StatementRunId run) {
        return session.read(tx -> StatementStore.run(tx, run))
                .orElseThrow(() -> new BillingException("statements.run.unknown", run));
    }

    /// The statements of a run in order of their numbers.
    public List<StatementRow> statements(StatementRunId run) {
        return session.read(tx -> StatementStore.ofRun(tx, run));
    }

    /// Some of the statements of a run, in order of their numbers.
    public List<StatementRow> statements(StatementRunId run, int offset, int limit) {
        return statements(StatementSearch.of(run, ""), offset, limit);
    }

    /// Some of the statements that a search finds.
    public List<StatementRow> statements(StatementSearch search, int offset, int limit) {
        return session.read(tx -> StatementStore.page(tx, search, offset, limit));
    }

    /// How many statements a search finds.
    public int count(StatementSearch search) {
        return session.read(tx -> StatementStore.count(tx, search));
    }

    /// Every paper that went out, newest first.
    public List<StatementPrint> prints() {
        return session.read(PrintStore::prints);
    }

    /// The statement with a number.
    public Optional<StatementRow> find(String number) {
        return session.read(tx -> StatementStore.numbered(tx, number));
    }

    /// Every statement a household was ever sent, oldest first.
    public List<StatementRow> history(GuarantorId guarantor) {
        return session.read(tx -> StatementStore.of(tx, guarantor));
    }
}
