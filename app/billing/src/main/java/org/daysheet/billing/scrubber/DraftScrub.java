package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.claims.ClaimPlanning;
import org.daysheet.billing.claims.ClaimPlanning.Planned;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.claims.FilingTerms;
import org.daysheet.billing.codelists.CodeFacts;
import org.daysheet.billing.codelists.CodeQuery;
import org.daysheet.billing.eligibility.Eligibility;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.enrolments.Enrolment;
import org.daysheet.billing.enrolments.EnrolmentFacts;
import org.daysheet.billing.enrolments.Enrolments;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.payerrules.PayerRules;
import org.daysheet.billing.practice.PayerNumbersQuery;
import org.daysheet.billing.practice.PayerRoutes;
import org.daysheet.billing.practice.PayerRulebook;
import org.daysheet.billing.practice.PayerRulebooks;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.practice.SubmissionProfiles;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.edi.claim837.Diagnosis;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.store.Tx;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;

/// Checks a visit while it is typed, as the claim to its first payer would be checked, with what hangs on other visits
/// and on what payers said before; nothing is kept. A visit of more diagnoses than a claim has room for will be several
/// claims, and that is no fault.
public final class DraftScrub {
    private final Session session;
    private final Practices practices;
    private final Claims claims;
    private final ChargeEntry chargeEntry;

    DraftScrub(Session session, Practices practices, Claims claims, ChargeEntry chargeEntry) {
        this.session = session;
        this.practices = practices;
        this.claims = claims;
        this.chargeEntry = chargeEntry;
    }

    /// What the check would find about a new visit; empty for one that the patient pays alone, or that cannot be
    /// entered
    /// so.
    public Optional<List<ScrubFinding>> check(EncounterDraft draft) {
        return check(draft, null);
    }

    /// What the check would find about a visit that is changed.
    ///
    /// @param visit as it is kept, null for a new one; what it charged is not beside it
    public Optional<List<ScrubFinding>> check(EncounterDraft draft, @Nullable EncounterId visit) {
        return session.read(tx -> check(tx, draft, visit == null ? ClaimPlanning.NEW_VISIT : visit));
    }

    private Optional<List<ScrubFinding>> check(Tx tx, EncounterDraft draft, EncounterId visit) {
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
            return Optional.of(
                    Scrubber.check(planned.document(), context(tx, draft, visit, coverage.get(), planned)).stream()
                            .filter(finding -> !finding.rule().equals(ScrubRule.DIAGNOSES_TOO_MANY.id()))
                            .toList());
        } catch (BillingException _) {
            return Optional.empty();
        }
    }

    private ScrubContext context(Tx tx, EncounterDraft draft, EncounterId visit, Coverage coverage, Planned planned) {
        PayerId payer = coverage.facts().payer();
        PayerRulebook book = PayerRulebooks.book(tx, payer);
        LocalDate serviceOn = draft.serviceOn();
        List<ChargedBefore> before = SameDayQuery.beside(tx, draft.patient(), planned.document(), visit);
        return new ScrubContext(
                tx.today(),
                new FilingTerms(book.filingDays(serviceOn, false), null, 0, null),
                book.wishes(serviceOn),
                new Gates(
                        enrolment(tx, payer),
                        NamedAuthorizations.typed(tx, coverage.id(), planned.document(), visit, serviceOn),
                        Eligibility.of(tx, List.of(coverage.id())).getOrDefault(coverage.id(), List.of())),
                MedicareQuery.on(tx, draft.patient(), serviceOn),
                planned.losses(),
                codes(tx, planned.document(), before),
                before,
                PayerRules.inForce(tx),
                PayerNumbersQuery.of(tx, List.of(payer)).getOrDefault(payer, Set.of()));
    }

    private @Nullable EnrolmentFacts enrolment(Tx tx, PayerId payer) {
        List<Enrolment> enrolments = Enrolments.standing(tx, List.of(payer));
        if (enrolments.isEmpty()) {
            return null;
        }
        PayerRoutes routes = SubmissionProfiles.routes(tx, List.of(practices.payer(tx, payer)))
                .values()
                .iterator()
                .next();
        return CheckFacts.enrolment(enrolments, payer, routes, SendingWay.USUAL);
    }

    private static CodeFacts codes(Tx tx, ProfessionalClaim document, List<ChargedBefore> before) {
        Set<String> diagnoses =
                document.diagnoses().stream().map(Diagnosis::code).collect(Collectors.toSet());
        Set<String> procedures = Stream.concat(
                        document.lines().stream().map(line -> line.procedure().code()),
                        before.stream().map(ChargedBefore::procedure))
                .collect(Collectors.toSet());
        return CodeQuery.in(tx).facts(diagnoses, procedures);
    }
}
