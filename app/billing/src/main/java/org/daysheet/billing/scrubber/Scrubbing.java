package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimMoves;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.codelists.CodeQuery;
import org.daysheet.billing.payerrules.PayerRule;
import org.daysheet.billing.payerrules.PayerRules;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.security.Session;
import org.daysheet.edi.claim837.Diagnosis;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;

/// Checks claims before they are sent. Corrected facts are frozen first, so that what is checked is what would go
/// out; every check is kept, so it can be told later whether a claim was touched by hand.
public final class Scrubbing {
    private static final int CLAIMS_PER_TRANSACTION = 100;

    private final Session session;
    private final Practices practices;
    private final Claims claims;
    private final ClaimMoves moves;

    public Scrubbing(Session session, Practices practices, Claims claims, ClaimMoves moves) {
        this.session = session;
        this.practices = practices;
        this.claims = claims;
        this.moves = moves;
    }

    /// Checks one claim: it is ready or needs fixing afterwards.
    public ScrubResult scrub(ClaimId id) {
        return session.write(tx -> scrub(tx, id));
    }

    public ScrubResult scrub(Tx tx, ClaimId id) {
        return scrub(tx, Known.in(tx), claims.refresh(tx, id));
    }

    /// What is the same for every claim of a transaction.
    private record Known(CodeQuery codes, List<PayerRule> rules) {
        static Known in(Tx tx) {
            return new Known(CodeQuery.in(tx), PayerRules.inForce(tx));
        }
    }

    private ScrubResult scrub(Tx tx, Known known, Claim claim) {
        ProfessionalClaim document = claims.document(tx, claim.version().id());
        List<ScrubFinding> findings = Scrubber.check(document, context(tx, known, claim, document));
        boolean isClean = findings.stream().noneMatch(ScrubFinding::stops);
        ScrubStore.insert(tx, claim.version().id(), isClean, findings);
        moves.scrubbed(tx, claim, isClean, findings.size() + (findings.size() == 1 ? " finding" : " findings"));
        return new ScrubResult(claim.id(), claim.controlNumber(), isClean, tx.today(), findings);
    }

    private ScrubContext context(Tx tx, Known known, Claim claim, ProfessionalClaim document) {
        Payer payer = practices.payer(tx, claim.subject().payer());
        Set<LocalDate> days = document.lines().stream().map(ServiceLine::from).collect(Collectors.toSet());
        List<ChargedBefore> before = SameDayQuery.beside(tx, claim, days);
        Set<String> procedures = Stream.concat(
                        document.lines().stream().map(line -> line.procedure().code()),
                        before.stream().map(ChargedBefore::procedure))
                .collect(Collectors.toSet());
        List<String> diagnoses =
                document.diagnoses().stream().map(Diagnosis::code).toList();
        return new ScrubContext(
                tx.today(),
                payer.facts().times().timelyFilingDays(),
                claims.textLosses(tx, claim),
                known.codes().facts(diagnoses, procedures),
                before,
                known.rules());
    }

    /// Makes sure that a claim was checked today: what a payer still takes depends on the day.
    ///
    /// @return the claim as it stands after it
    public Claim checkedToday(Tx tx, ClaimId id) {
        Claim claim = claims.refresh(tx, id);
        boolean isReady = claim.status() == ClaimStatus.READY;
        if (!claim.status().isBeforeSending()
                || (isReady
                        && ScrubStore.isCheckedToday(
                                tx,
                                Practices.practice(tx).zone(),
                                claim.version().id()))) {
            return claim;
        }
        scrub(tx, Known.in(tx), claim);
        return claims.claim(tx, id);
    }

    /// Keeps back a claim that passed the rules and cannot be written all the same.
    public void keepBack(Tx tx, Claim claim, String element, String message) {
        var report = new ScrubReport();
        report.when(true, ScrubRule.NOT_WRITABLE, "terms", element, message);
        ScrubStore.insert(tx, claim.version().id(), false, report.findings());
        moves.scrubbed(tx, claim, false, "1 finding");
    }

    /// Checks every draft, every claim that needed fixing, and rejected ones whose facts were corrected since.
    public List<ScrubResult> scrubAll(Progress progress) {
        return scrubInTurn(
                claims.inStatus(List.of(ClaimStatus.DRAFT, ClaimStatus.NEEDS_FIX, ClaimStatus.REJECTED)), progress);
    }

    private List<ScrubResult> scrubInTurn(List<ClaimId> waiting, Progress progress) {
        List<ScrubResult> results = new ArrayList<>();
        for (int from = 0; from < waiting.size(); from += CLAIMS_PER_TRANSACTION) {
            progress.stopIfCancelled();
            int to = Math.min(waiting.size(), from + CLAIMS_PER_TRANSACTION);
            List<ClaimId> some = waiting.subList(from, to);
            results.addAll(session.write(tx -> scrubSome(tx, some)));
            progress.report("claims checked", to, waiting.size());
        }
        return List.copyOf(results);
    }

    /// Every check of a claim, newest first.
    public List<ScrubResult> history(ClaimId claim) {
        return session.read(tx -> ScrubStore.history(tx, Practices.practice(tx).zone(), claim));
    }

    /// What the last check of each claim's newest version found that keeps it back; claims without are absent.
    public Map<ClaimId, List<ScrubFinding>> stoppers(Tx tx, Collection<ClaimId> ids) {
        return ScrubStore.stoppers(tx, ids);
    }

    /// Checks these claims as far as they wait to be sent; others are left as they are.
    public List<ScrubResult> scrubThese(Collection<ClaimId> ids, Progress progress) {
        return scrubInTurn(List.copyOf(ids), progress);
    }

    private List<ScrubResult> scrubSome(Tx tx, List<ClaimId> ids) {
        List<ScrubResult> results = new ArrayList<>();
        Known known = Known.in(tx);
        for (ClaimId id : ids) {
            Claim claim = claims.refresh(tx, id);
            if (claim.status().isBeforeSending()) {
                results.add(scrub(tx, known, claim));
            }
        }
        return results;
    }
}
