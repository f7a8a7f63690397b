package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.daysheet.billing.problem.Problem;
import org.daysheet.billing.security.Session;
import org.daysheet.store.BrokenInvariant;
import org.daysheet.store.StoreException;
import org.daysheet.store.Tx;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;

/// Everything in remittances that waits for a person, with the reason as it is now: checks not posted, claims held in
/// them or in posted ones, checks that do not add up, and checks that were undone. Reads only.
///
/// @param session who looks
public record Waiting(Session session) {
    /// All of it, the longest waiting first, the claims of a check together. A check that cannot be planned is listed
    /// with that reason and keeps no other back.
    public List<WaitingItem> list(Progress progress) {
        List<Check> checks = session.read(Waiting::checks);
        List<WaitingItem> items = new ArrayList<>();
        int looked = 0;
        for (Check check : checks) {
            progress.stopIfCancelled();
            items.addAll(itemsOf(check));
            looked++;
            progress.report("checks looked at", looked, checks.size());
        }
        return List.copyOf(items);
    }

    private static List<Check> checks(Tx tx) {
        List<Check> unbalanced = CheckStore.list(tx, RemittanceStatus.OUT_OF_BALANCE);
        List<Check> voided = CheckStore.list(tx, RemittanceStatus.VOIDED);
        Set<RemittanceId> seen = SeenStore.of(tx, unbalanced).keySet();
        Set<RemittanceId> undone = CheckTroubleQuery.of(tx, voided).keySet();
        List<Check> all = new ArrayList<>(CheckStore.list(tx, RemittanceStatus.TAKEN));
        unbalanced.stream().filter(check -> !seen.contains(check.id())).forEach(all::add);
        voided.stream().filter(check -> undone.contains(check.id())).forEach(all::add);
        all.addAll(WaitingPlaceQuery.postedWithHeld(tx));
        all.sort(Comparator.comparing(Check::takenOn)
                .thenComparingLong(check -> check.id().value()));
        return all;
    }

    private List<WaitingItem> itemsOf(Check check) {
        try {
            return session.read(tx -> new WaitingCheck(tx, check).items());
        } catch (StoreException | BrokenInvariant | Cancelled failed) {
            throw failed;
        } catch (RuntimeException failed) {
            Problem problem = Problem.of(failed);
            return session.read(tx -> List.of(new WaitingCheck(tx, check)
                    .whole(WaitingKind.CHECK_REFUSED, problem.key(), problem.message(), Remedy.PLAN, Remedy.VOID)));
        }
    }
}
