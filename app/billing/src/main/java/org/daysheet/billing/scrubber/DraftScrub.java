package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.claims.ClaimPlanning.Planned;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.claims.FilingTerms;
import org.daysheet.billing.codelists.CodeFacts;
import org.daysheet.billing.codelists.CodeQuery;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.payerrules.PayerRules;
import org.daysheet.billing.practice.PayerRulebook;
import org.daysheet.billing.practice.PayerRulebooks;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.edi.claim837.Diagnosis;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.store.Tx;

/// Checks a visit while it is typed, as the claim to its first payer would be checked; nothing is kept. What hangs on
/// other visits and claims, such as charges of the same day, is left to the check before sending; a visit of more
/// diagnoses than a claim has room for will be several claims, and that is no fault.
public final class DraftScrub {
    private final Session session;
    private final Claims claims;
    private final ChargeEntry chargeEntry;

    DraftScrub(Session session, Claims claims, ChargeEntry chargeEntry) {
        this.session = session;
        this.claims = claims;
        this.chargeEntry = chargeEntry;
    }

    /// What the check would find; empty for a visit that the patient pays alone, or that cannot be entered so.
    public Optional<List<ScrubFinding>> check(EncounterDraft draft) {
        return session.read(tx -> check(tx, draft));
    }

    private Optional<List<ScrubFinding>> check(Tx tx, EncounterDraft draft) {
        Optional<Coverage> coverage = chargeEntry.primaryCoverage(tx, draft);
        if (coverage.isEmpty()) {
            return Optional.empty();
        }
        try {
            Planned planned = claims.planning()
                    .plan(
                            tx,
                            draft,
                            chargeEntry.check(tx, draft),
                            coverage.get().id());
            PayerRulebook book = PayerRulebooks.book(tx, coverage.get().facts().payer());
            return Optional.of(
                    Scrubber.check(planned.document(), context(tx, planned, book, draft.serviceOn())).stream()
                            .filter(finding -> !finding.rule().equals(ScrubRule.DIAGNOSES_TOO_MANY.id()))
                            .toList());
        } catch (BillingException _) {
            return Optional.empty();
        }
    }

    private static ScrubContext context(Tx tx, Planned planned, PayerRulebook book, LocalDate serviceOn) {
        return new ScrubContext(
                tx.today(),
                new FilingTerms(book.filingDays(serviceOn, false), null, 0, null),
                book.wishes(serviceOn),
                Gates.NONE,
                MedicareQuestions.NONE,
                planned.losses(),
                codes(tx, planned.document()),
                List.of(),
                PayerRules.inForce(tx));
    }

    private static CodeFacts codes(Tx tx, ProfessionalClaim document) {
        Set<String> diagnoses =
                document.diagnoses().stream().map(Diagnosis::code).collect(Collectors.toSet());
        Set<String> procedures =
                document.lines().stream().map(line -> line.procedure().code()).collect(Collectors.toSet());
        return CodeQuery.in(tx).facts(diagnoses, procedures);
    }
}
