package org.daysheet.billing.crossovers;

import java.util.List;
import java.util.OptionalInt;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.followups.TaskDraft;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.practice.Settings;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;

/// What a payer passed on to the next one by itself and nothing came of: the program bills it after as many days as the
/// practice says, or a person does where the practice wants that.
public final class Crossovers {
    /// Most days that can be said.
    public static final int MOST_DAYS = 365;

    /// After how many days a practice that says nothing bills by itself: most payers have answered by then.
    public static final int USUAL_DAYS = 45;

    private static final String KEY = "crossover.bill-after-days";
    private static final String TASK = "crossover-billed:";

    private final Session session;
    private final Claims claims;
    private final FollowUps followUps;

    public Crossovers(Session session, Claims claims, FollowUps followUps) {
        this.session = session;
        this.claims = claims;
        this.followUps = followUps;
    }

    /// After how many days without a decision of the next payer its claim is made a draft; empty when a person does so.
    public OptionalInt billAfter() {
        return session.read(this::billAfter);
    }

    private OptionalInt billAfter(Tx tx) {
        return new Settings(session)
                .find(tx, KEY, tx.today())
                .map(days -> days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(days)))
                .orElse(OptionalInt.of(USUAL_DAYS));
    }

    /// Says after how many days from today on; empty to leave it to a person.
    ///
    /// @throws BillingException unless the days are 1 to 365
    public void billAfter(OptionalInt days) {
        if (days.isPresent() && (days.getAsInt() < 1 || days.getAsInt() > MOST_DAYS)) {
            throw new BillingException("crossovers.days", days.getAsInt(), MOST_DAYS);
        }
        new Settings(session).keep(KEY, session.today(), days.isPresent() ? Integer.toString(days.getAsInt()) : "");
    }

    /// Makes a draft of every claim that was passed on longer ago than that and has no decision, as if a person billed
    /// it after all; each once, with a task to send it. Does nothing where the practice leaves it to a person.
    /// Tasks about claims that were sent since end.
    ///
    /// @return how many drafts were made
    public int billOverdue() {
        return session.write(tx -> {
            endTasks(tx);
            OptionalInt days = billAfter(tx);
            if (days.isEmpty()) {
                return 0;
            }
            List<OverdueQuery.Overdue> overdue =
                    OverdueQuery.find(tx, tx.today().minusDays(days.getAsInt()));
            overdue.forEach(one -> bill(tx, one, days.getAsInt()));
            return overdue.size();
        });
    }

    private void bill(Tx tx, OverdueQuery.Overdue one, int days) {
        Claim claim = claims.reopen(tx, one.claim());
        String why = Texts.of("crossovers.billed", claim.controlNumber(), one.payerName(), one.since(), days);
        followUps.crossoverBilled(tx, one.encounter(), one.coverage(), why);
        var _ = followUps.open(
                tx,
                new TaskDraft(
                        TASK + claim.controlNumber(),
                        TaskKind.OTHER,
                        tx.today(),
                        claim.total(),
                        Texts.of("crossovers.send", claim.controlNumber(), one.payerName(), one.since(), days),
                        new TaskDraft.About(claim.id(), one.patient(), one.payer(), null, null, null)));
        tx.audit(
                "claim.crossover-billed",
                "claim",
                claim.id().value(),
                claim.controlNumber() + " after " + days + " days");
    }

    /// Ends the tasks whose claims have left.
    private void endTasks(Tx tx) {
        List<String> open = followUps.openKeys(tx, TaskKind.OTHER).stream()
                .filter(key -> key.startsWith(TASK))
                .toList();
        var known = claims.byControlNumbers(
                tx, open.stream().map(key -> key.substring(TASK.length())).toList());
        followUps.withdraw(
                tx,
                open.stream()
                        .filter(key -> {
                            var version = known.get(key.substring(TASK.length()));
                            return version == null
                                    || !claims.claim(tx, version.claim())
                                            .status()
                                            .isBeforeSending();
                        })
                        .toList());
    }
}
