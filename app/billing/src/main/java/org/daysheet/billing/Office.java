package org.daysheet.billing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.accounts.ClaimTimeline;
import org.daysheet.billing.accounts.PatientAccounts;
import org.daysheet.billing.authorizations.Authorizations;
import org.daysheet.billing.claims.ClaimHolds;
import org.daysheet.billing.claims.ClaimMoves;
import org.daysheet.billing.claims.ClaimProcess;
import org.daysheet.billing.claims.ClaimShaping;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.claims.VisitCorrection;
import org.daysheet.billing.codelists.CodeLists;
import org.daysheet.billing.denials.Denials;
import org.daysheet.billing.eligibility.Eligibility;
import org.daysheet.billing.encounters.ChargeClearing;
import org.daysheet.billing.encounters.ChargeCorrection;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.encounters.ChargeTemplates;
import org.daysheet.billing.encounters.Encounters;
import org.daysheet.billing.enrolments.Enrolments;
import org.daysheet.billing.exchange.Exchange;
import org.daysheet.billing.filingproof.FilingProofs;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.followups.Worklist;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.paperclaims.PaperClaims;
import org.daysheet.billing.patients.Coverages;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.patients.Registration;
import org.daysheet.billing.payerrules.PayerRules;
import org.daysheet.billing.payments.Payments;
import org.daysheet.billing.practice.FeeSchedules;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.QuickNotes;
import org.daysheet.billing.practice.Settings;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.EarlierAnswers;
import org.daysheet.billing.remittances.PostedClaims;
import org.daysheet.billing.remittances.Remittances;
import org.daysheet.billing.scrubber.Scrubbing;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.security.Session;
import org.daysheet.billing.security.Users;
import org.daysheet.billing.statements.Statements;
import org.daysheet.billing.submission.Acknowledgments;
import org.daysheet.billing.submission.Submissions;
import org.daysheet.billing.unfinished.Unfinished;
import org.daysheet.store.DataKey;
import org.daysheet.store.Database;
import org.daysheet.store.FolderPolicy;
import org.daysheet.store.KeyFile;
import org.daysheet.store.RecoveryKey;
import org.daysheet.store.WarmUp;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.UserId;
import org.daysheet.types.work.Progress;

/// A practice at work: one signed-in user and every service, without state of its own.
public final class Office implements AutoCloseable {
    private final Session session;
    private final Users users;
    private final RawFiles files;
    private final Practices practices;
    private final FeeSchedules feeSchedules;
    private final Settings settings;
    private final Patients patients;
    private final Coverages coverages;
    private final Ledger ledger;
    private final Balances balances;
    private final ChargeEntry chargeEntry;
    private final ClaimMoves claimMoves;
    private final Claims claims;
    private final Scrubbing scrubbing;
    private final Payments payments;
    private final FollowUps followUps;
    private final Submissions submissions;
    private final Acknowledgments acknowledgments;
    private final Denials denials;
    private final Remittances remittances;
    private final Exchange exchange;

    private Office(Session session) {
        this.session = session;
        this.users = new Users(session);
        this.files = new RawFiles(session);
        this.practices = new Practices(session);
        this.feeSchedules = new FeeSchedules(session);
        this.settings = new Settings(session);
        this.patients = new Patients(session);
        this.coverages = new Coverages(session, practices);
        this.ledger = new Ledger();
        this.balances = new Balances();
        this.followUps = new FollowUps(session);
        this.payments = new Payments(session, patients, ledger, balances, followUps::withdrawUsedCredits);
        this.chargeEntry = new ChargeEntry(session, practices, feeSchedules, patients, ledger, payments::useCredits);
        this.claimMoves = new ClaimMoves(session);
        this.claims =
                new Claims(session, practices, patients, coverages, chargeEntry, claimMoves, new EarlierAnswers());
        this.scrubbing = new Scrubbing(session, practices, claims, claimMoves);
        this.submissions = new Submissions(session, practices, files, claims, claimMoves, scrubbing, followUps);
        this.acknowledgments = new Acknowledgments(session, files, claims, claimMoves, followUps);
        this.denials = new Denials(session, ledger, followUps::denialMoved);
        ChargeClearing clearing = new ChargeClearing(ledger);
        this.remittances = new Remittances(
                session, ledger, denials, followUps, new PostedClaims(claims, claimMoves), (tx, moved) -> {
                    clearing.clear(tx, moved);
                    payments.applyCredits(tx, moved);
                });
        this.exchange = new Exchange(
                session,
                files,
                new Exchange.Tables(practices, feeSchedules, patients, coverages, chargeEntry, payments),
                acknowledgments,
                remittances);
    }

    /// A practice just made, and the recovery key that is kept nowhere.
    ///
    /// @param office open, its owner signed in
    /// @param recoveryKey to be printed now
    public record Created(Office office, RecoveryKey recoveryKey) {
        /// The key as it is printed, in groups.
        public String printedKey() {
            return recoveryKey.printed();
        }
    }

    /// Makes the libraries below ready while there is no practice to open yet; see {@link WarmUp}.
    public static void warmUp() {
        WarmUp.run();
    }

    /// Whether a folder holds a practice; says nothing about whether it can be opened.
    public static boolean isPractice(Path folder) {
        return KeyFile.exists(folder);
    }

    /// Makes a practice in a folder of its own on a disk of this computer, with its owner as user `owner`.
    public static Created create(Path folder, NewPractice practice, char[] passphrase, Clock clock) {
        return PracticeDoor.create(folder, practice, passphrase, clock, FolderPolicy.LOCAL_ONLY);
    }

    /// As above, also in a network or cloud folder: the person was warned and insists.
    public static Created createAnywhere(Path folder, NewPractice practice, char[] passphrase, Clock clock) {
        return PracticeDoor.create(folder, practice, passphrase, clock, FolderPolicy.ANYWHERE);
    }

    /// Opens the practice of a folder and signs a user in. After an unclean end, and once a week, the whole of the
    /// books is proved first; when that fails they can be read, but take no change.
    ///
    /// @throws BillingException when nobody may sign in with that name
    public static Office open(Path folder, char[] passphrase, String loginName, Clock clock) {
        return open(folder, passphrase, loginName, clock, Progress.SILENT);
    }

    /// As above, saying where the proof of the books stands.
    public static Office open(Path folder, char[] passphrase, String loginName, Clock clock, Progress progress) {
        return PracticeDoor.open(folder, passphrase, loginName, progress, key -> Database.open(folder, key, clock));
    }

    /// As above, with the practice's file read while the passphrase was still typed.
    public static Office open(
            Path folder, char[] passphrase, String loginName, Clock clock, Progress progress, FileAhead ahead) {
        return PracticeDoor.open(
                folder, passphrase, loginName, progress, key -> Database.open(folder, key, clock, ahead.of(folder)));
    }

    /// Opens a practice to look whether it is sound, even when its file was changed: see {@link
    /// Database#openForCheck}.
    public static Office openForCheck(Path folder, char[] passphrase, String loginName, Clock clock) {
        try (DataKey key = KeyFile.unlock(folder, passphrase)) {
            return PracticeDoor.signIn(Database.openForCheck(folder, key, clock), loginName);
        }
    }

    /// The office of a user over an open database.
    public static Office over(Database database, UserId user) {
        return new Office(new Session(database, user));
    }

    public Session session() {
        return session;
    }

    public Users users() {
        return users;
    }

    public RawFiles files() {
        return files;
    }

    /// What payers have agreed to.
    public Enrolments enrolments() {
        return new Enrolments(session, practices);
    }

    /// What payers allowed before it is done.
    public Authorizations authorizations() {
        return new Authorizations(session, coverages);
    }

    /// What payers said about coverages.
    public Eligibility eligibility() {
        return new Eligibility(session, coverages);
    }

    public Practices practices() {
        return practices;
    }

    public FeeSchedules feeSchedules() {
        return feeSchedules;
    }

    public Settings settings() {
        return settings;
    }

    public QuickNotes quickNotes() {
        return new QuickNotes(session);
    }

    public Patients patients() {
        return patients;
    }

    public Coverages coverages() {
        return coverages;
    }

    public Registration registration() {
        return new Registration(session, patients);
    }

    public Ledger ledger() {
        return ledger;
    }

    public Balances balances() {
        return balances;
    }

    public ChargeEntry chargeEntry() {
        return chargeEntry;
    }

    public Encounters encounters() {
        return new Encounters(session);
    }

    public ChargeTemplates chargeTemplates() {
        return new ChargeTemplates(session);
    }

    public CodeLists codeLists() {
        return new CodeLists(session);
    }

    /// The practice's own rules about payers.
    public PayerRules payerRules() {
        return new PayerRules(session, claims);
    }

    /// What people typed and did not finish.
    public Unfinished unfinished() {
        return new Unfinished(session);
    }

    public ClaimMoves claimMoves() {
        return claimMoves;
    }

    public Claims claims() {
        return claims;
    }

    public ClaimHolds claimHolds() {
        return new ClaimHolds(session);
    }

    /// What happened about a claim beside its own events.
    public ClaimTimeline claimTimeline() {
        return new ClaimTimeline(session);
    }

    public ClaimProcess claimProcess() {
        return new ClaimProcess(session);
    }

    /// Corrects visits after they were charged.
    public VisitCorrection visitCorrection() {
        return new VisitCorrection(
                session,
                new ChargeCorrection(chargeEntry, ledger, payments::useCredits),
                claims,
                claimMoves,
                denials::chargesTakenBack);
    }

    public ClaimShaping claimShaping() {
        return new ClaimShaping(session, claims, chargeEntry, claimMoves);
    }

    public Scrubbing scrubbing() {
        return scrubbing;
    }

    public Payments payments() {
        return payments;
    }

    public FollowUps followUps() {
        return followUps;
    }

    /// Looks what the day brings: answers that find their claim now, claims nobody answered, deadlines that come near;
    /// and bills what was passed on and not answered, where the practice wants that.
    ///
    /// @return tasks opened now
    public int watch() {
        return new DayWatch(session, acknowledgments, claims, followUps).look();
    }

    public Worklist worklist() {
        return new Worklist(session);
    }

    public Submissions submissions() {
        return submissions;
    }

    public PaperClaims paperClaims() {
        return new PaperClaims(session, files, claims, claimMoves);
    }

    public FilingProofs filingProofs() {
        return new FilingProofs(session, files, practices, claims, submissions, paperClaims());
    }

    public Acknowledgments acknowledgments() {
        return acknowledgments;
    }

    /// Makes the claim to the payer after a claim's, and closes the task that asked for it; see {@link NextBilling}.
    public ClaimId billNext(ClaimId before) {
        return NextBilling.of(session, claims, followUps, before);
    }

    public Denials denials() {
        return denials;
    }

    public Remittances remittances() {
        return remittances;
    }

    /// What is done with money once it is in, and about it.
    public MoneyRooms money() {
        return new MoneyRooms(this);
    }

    public Statements statements() {
        return new Statements(session, files);
    }

    public Exchange exchange() {
        return exchange;
    }

    public PatientAccounts accounts() {
        return new PatientAccounts(session);
    }

    /// Proves the books: what the database can say about itself, every identity of the ledger and of the checks,
    /// and that every claim document is as it was frozen. Broken promises are in the answer, never thrown. When all
    /// hold, the day is kept.
    public List<CheckResult> check(Progress progress) {
        return StartCheck.prove(session, settings, progress);
    }

    /// The day on which the books were proved last, empty before the first time.
    public Optional<LocalDate> provedOn() {
        return StartCheck.lastPassed(session, settings);
    }

    /// Closes and seals the practice.
    @Override
    public void close() {
        session.database().close();
    }
}
