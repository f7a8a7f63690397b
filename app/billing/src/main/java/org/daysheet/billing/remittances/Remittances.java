package org.daysheet.billing.remittances;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.denials.Denials;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.RecordedPosting;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Problem;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.remittances.CheckPlan.Refusal;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.security.Session;
import org.daysheet.edi.x12.Finding;
import org.daysheet.store.BrokenInvariant;
import org.daysheet.store.StoreException;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Checks of payers: take a file, see what would be posted, post, match by hand, void. One check is posted in one
/// transaction; taking or posting anything twice changes nothing.
public final class Remittances {
    static final String SEEN = "remittance.seen";
    static final String LOOK_AGAIN = "remittance.look-again";

    private final Session session;
    private final Ledger ledger;
    private final Denials denials;
    private final FollowUps followUps;
    private final ClaimBook claims;
    private final ResponsibilityListener listener;
    private final Taking taking;
    private final HeldClaims held;
    private final Undoing undoing;

    /// @param claims hears what payers decided
    /// @param listener hears whose balances moved
    public Remittances(
            Session session,
            Ledger ledger,
            Denials denials,
            FollowUps followUps,
            ClaimBook claims,
            ResponsibilityListener listener) {
        this.session = session;
        this.ledger = ledger;
        this.denials = denials;
        this.followUps = followUps;
        this.claims = claims;
        this.listener = listener;
        this.taking = new Taking(session, new RawFiles(session));
        this.held = new HeldClaims(session, new Applying(ledger, denials, followUps, claims, listener));
        this.undoing = new Undoing(ledger, denials, followUps, claims, listener);
    }

    /// Takes an 835 file in: kept as it is, read, matched; nothing is posted.
    public TakeResult take(Path file, Progress progress) {
        return taking.take(file, progress);
    }

    /// Takes the bytes of an 835 file in.
    public TakeResult take(String name, byte[] bytes, Progress progress) {
        return taking.take(name, bytes, progress);
    }

    /// All checks, oldest first.
    public List<Check> list() {
        return session.read(tx -> CheckStore.list(tx, null));
    }

    /// Checks that stand there, oldest first.
    public List<Check> list(RemittanceStatus status) {
        return session.read(tx -> CheckStore.list(tx, status));
    }

    public Check show(RemittanceId id) {
        return session.read(tx -> check(tx, id));
    }

    /// What a check recorded and no person has undone, in order; last the money of patients that had nothing left to
    /// pay.
    public List<RecordedPosting> recorded(RemittanceId id) {
        Ledger ledger = new Ledger();
        return session.read(tx -> {
            List<RecordedPosting> all = new ArrayList<>(ledger.recorded(tx, id));
            all.addAll(ledger.recordedUnder(tx, Credits.keysOf(id)));
            return List.copyOf(all);
        });
    }

    /// Claims of a check as stated, with match and state, in order.
    public List<RemitClaimView> claims(RemittanceId id) {
        return session.read(tx -> new StatedStore(tx)
                .claims(check(tx, id).id()).stream().map(RemitClaimView::of).toList());
    }

    /// How many claims of each check are matched to ours; checks with none are left out.
    public Map<RemittanceId, Integer> matched(Collection<RemittanceId> checks) {
        return session.read(tx -> MatchCountQuery.of(tx, checks));
    }

    /// The patients whose claims a check answers, by its claims; those matched to none of ours are left out.
    public Map<RemitClaimId, PatientId> patients(RemittanceId id) {
        return session.read(tx -> MatchedPatientQuery.of(tx, check(tx, id).id()));
    }

    /// What was found in the file of a check when it was taken and is about that check, in the order of the file.
    public List<Finding> findings(RemittanceId id) {
        return session.read(tx -> FindingQuery.ofCheck(tx, check(tx, id)));
    }

    /// Why a check was held as a whole when it came in: it does not add up, or its file breaks off; empty when it
    /// was not.
    public Optional<String> heldBecause(RemittanceId id) {
        return session.read(tx -> Optional.of(check(tx, id))
                .filter(check -> check.status() == RemittanceStatus.OUT_OF_BALANCE)
                .map(check -> CheckFaults.of(tx, check).refusal().words()));
    }

    /// What posting the check would do now. The same plan is recorded by {@link #post}.
    public CheckPlan plan(RemittanceId id) {
        return plan(id, Progress.SILENT);
    }

    /// As {@link #plan(RemittanceId)}, saying how many claims are planned.
    public CheckPlan plan(RemittanceId id, Progress progress) {
        return session.read(tx -> planned(tx, id, progress));
    }

    /// Who posted a check, and when; empty unless it is posted.
    public Optional<DoneBy> postedBy(RemittanceId id) {
        return session.read(tx -> CheckStore.postedBy(tx, id));
    }

    /// Posts a check. Held claims leave their money unapplied, so that cash ties with the check.
    public PostResult post(RemittanceId id) {
        return post(id, Progress.SILENT);
    }

    /// As {@link #post(RemittanceId)}, saying how many claims are planned.
    public PostResult post(RemittanceId id, Progress progress) {
        return session.write(tx -> post(tx, planned(tx, id, progress), false));
    }

    /// As {@link #post(RemittanceId)}, but only what a person has seen.
    ///
    /// @param digest of the plan that was looked at, {@link CheckPlan#digest}
    public PostResult post(RemittanceId id, String digest, Progress progress) {
        return session.write(tx -> post(tx, planned(tx, id, progress), digest, false));
    }

    private PostResult post(Tx tx, CheckPlan plan, @Nullable String seen, boolean onlyClean) {
        boolean isAsSeen =
                seen == null || plan.refusal() != null || plan.digest().equals(seen);
        return isAsSeen ? post(tx, plan, onlyClean) : refused(plan.check(), "remittances.refused.plan-changed");
    }

    private static PostResult.Refused refused(Check check, String key, Object... more) {
        List<Object> details = new ArrayList<>(List.of(check.number()));
        details.addAll(List.of(more));
        return new PostResult.Refused(check.id(), key, Texts.of(key, details.toArray()));
    }

    private static CheckPlan planned(Tx tx, RemittanceId id, Progress progress) {
        return new CheckPlanner(tx, check(tx, id)).plan(progress);
    }

    /// Posts every check that needs no person's eye; others are left with the reason. A check that fails for a reason
    /// nobody foresaw is left too, with an error code, and does not keep the others from being posted; a broken
    /// invariant ends all writing.
    public List<PostResult> postClean(Progress progress) {
        return postEach(
                list(RemittanceStatus.TAKEN).stream()
                        .map(check -> new Wanted(check.id(), null))
                        .toList(),
                progress);
    }

    /// As {@link #postClean(Progress)}, but only checks that a person has seen, each as it was shown: one whose plan
    /// has changed since is left with that reason, and one that came in since is not looked at.
    ///
    /// @param seen what {@link #readiness} said to be clean
    public List<PostResult> postClean(List<SeenPlan> seen, Progress progress) {
        return postEach(
                seen.stream().map(one -> new Wanted(one.check(), one.digest())).toList(), progress);
    }

    /// A check to be posted by itself.
    ///
    /// @param digest of the plan that was seen, null when nobody looked
    private record Wanted(RemittanceId check, @Nullable String digest) {}

    private List<PostResult> postEach(List<Wanted> all, Progress progress) {
        List<PostResult> results = new ArrayList<>();
        for (Wanted wanted : all) {
            progress.stopIfCancelled();
            results.add(postAlone(wanted, ofCheck(progress, results.size() + 1, all.size())));
            progress.report("checks posted", results.size(), all.size());
        }
        return results;
    }

    /// What {@link #postClean(List, Progress)} would post, and why each other check that waits needs a person, also one
    /// that is out of balance; changes nothing.
    public List<CheckReadiness> readiness(Progress progress) {
        List<CheckReadiness> found = new ArrayList<>();
        List<Check> waiting = new ArrayList<>(list(RemittanceStatus.TAKEN));
        waiting.addAll(list(RemittanceStatus.OUT_OF_BALANCE));
        for (Check check : waiting) {
            progress.stopIfCancelled();
            Progress part = ofCheck(progress, found.size() + 1, waiting.size());
            found.add(session.read(tx -> readiness(planned(tx, check.id(), part))));
            progress.report("checks looked at", found.size(), waiting.size());
        }
        return List.copyOf(found);
    }

    private static CheckReadiness readiness(CheckPlan plan) {
        if (plan.isClean()) {
            return new CheckReadiness(plan.check(), null, plan.digest());
        }
        Refusal refusal = plan.refusal();
        return new CheckReadiness(plan.check(), (refusal == null ? notClean(plan) : refusal).words(), plan.digest());
    }

    /// The checks that answer a claim of ours, in the order in which they were taken.
    public List<ClaimAnswer> answers(ClaimId claim) {
        return session.read(tx -> ClaimAnswerQuery.of(tx, claim));
    }

    private static Progress ofCheck(Progress progress, int number, int all) {
        return progress.within("check " + number + " of " + all);
    }

    private PostResult postAlone(Wanted wanted, Progress progress) {
        RemittanceId check = wanted.check();
        try {
            return session.write(tx -> {
                CheckPlan plan = planned(tx, check, progress);
                progress.begin("posting");
                return post(tx, plan, wanted.digest(), true);
            });
        } catch (StoreException | BrokenInvariant | Cancelled failed) {
            throw failed;
        } catch (BillingException refusal) {
            return new PostResult.Refused(check, refusal.key(), String.valueOf(refusal.getMessage()));
        } catch (RuntimeException failed) {
            Problem problem = Problem.of(failed);
            if (problem.isForeseen()) {
                throw failed;
            }
            session.run(tx -> tx.audit("remittance.post-failed", "remittance", check.value(), problem.key()));
            return refused(show(check), "remittances.refused.failed", problem.key());
        }
    }

    private PostResult post(Tx tx, CheckPlan plan, boolean onlyClean) {
        RemittanceId id = plan.check().id();
        Refusal refusal = plan.refusal();
        if (refusal == null && onlyClean && !plan.isClean()) {
            refusal = notClean(plan);
        }
        if (refusal != null) {
            return new PostResult.Refused(id, refusal.key(), refusal.words());
        }
        boolean ties =
                plan.check().isNotice() || plan.cash().equals(plan.check().payment());
        if (!ties) {
            throw new BrokenInvariant("the plan of check " + id + " does not tie with its amount");
        }
        CheckPoster poster = new CheckPoster(plan);
        List<PostingId> postings = ledger.recordAll(tx, poster.entries());
        CheckStore.moveClaims(tx, poster.states());
        CheckStore.move(tx, id, RemittanceStatus.POSTED, plan.check().round(), null);
        new Aftermath(denials, followUps).follow(tx, plan.check(), plan.claims(), plan.credits());
        claims.adjudicated(tx, poster.news());
        listener.responsibilityMoved(tx, poster.patients());
        tx.audit("remittance.posted", "remittance", id.value(), postings.size() + " postings");
        return new PostResult.Posted(id, postings.size(), plan.held().size(), plan.cash());
    }

    private static Refusal notClean(CheckPlan plan) {
        if (plan.caution() != null) {
            return plan.caution();
        }
        String key = plan.check().payer() == null ? "remittances.refused.payer-unknown" : "remittances.refused.held";
        return new Refusal(
                key,
                Texts.of(
                        key,
                        plan.check().number(),
                        plan.held().size(),
                        plan.check().payerName()));
    }

    /// Says by hand which of our claims a payer's claim is. When the check is posted, the claim's waiting money is
    /// applied to it; otherwise the match counts when the check is posted.
    ///
    /// @return what was or will be posted
    public ClaimPlan match(RemitClaimId remitClaim, ClaimId claim) {
        return session.write(tx -> held.match(tx, remitClaim, claim));
    }

    /// Agrees to what a held claim proposes and applies its waiting money so. The check is posted first.
    public ClaimPlan acceptProposal(RemitClaimId remitClaim) {
        return session.write(tx -> held.accept(tx, remitClaim));
    }

    /// The claims that wait for a person.
    public HeldClaims held() {
        return held;
    }

    /// Undoes everything a check has posted, claim by claim, or sets an unposted check aside. It can be posted again.
    public void voidCheck(RemittanceId id, String reason) {
        if (reason.isBlank()) {
            throw new BillingException("remittances.void.reason-missing");
        }
        session.run(tx -> undoing.undo(tx, check(tx, id), reason.strip()));
    }

    /// Notes that nobody needs to look any more at a check that was voided, which can still be posted and ends the note
    /// then, or at one that does not add up, which waits for nothing then.
    public void setSeen(RemittanceId id) {
        session.run(tx -> {
            Check check = check(tx, id);
            if (!CheckTroubleQuery.mayBeSeen(tx, check)) {
                throw new BillingException("remittances.seen.nothing", check.number());
            }
            SeenStore.note(tx, id);
            tx.audit(SEEN, "remittance", id.value(), "nobody needs to look");
        });
    }

    /// Takes back that nobody needs to look at a check.
    public void lookAgain(RemittanceId id) {
        session.run(tx -> {
            Check check = check(tx, id);
            if (SeenStore.of(tx, List.of(check)).isEmpty()) {
                throw new BillingException("remittances.look-again.nothing", check.number());
            }
            SeenStore.takeBack(tx, id);
            tx.audit(LOOK_AGAIN, "remittance", id.value(), "somebody needs to look again");
        });
    }

    private static Check check(Tx tx, RemittanceId id) {
        return CheckStore.find(tx, id).orElseThrow(() -> new BillingException("remittances.unknown", id));
    }
}
