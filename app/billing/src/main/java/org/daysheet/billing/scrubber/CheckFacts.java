package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.claims.CurrentClaim;
import org.daysheet.billing.claims.FilingLimitQuery;
import org.daysheet.billing.claims.FilingTerms;
import org.daysheet.billing.codelists.CodeFacts;
import org.daysheet.billing.codelists.CodeQuery;
import org.daysheet.billing.eligibility.Eligibility;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.enrolments.Enrolment;
import org.daysheet.billing.enrolments.EnrolmentFacts;
import org.daysheet.billing.enrolments.EnrolmentKind;
import org.daysheet.billing.enrolments.Enrolments;
import org.daysheet.billing.payerrules.PayerRule;
import org.daysheet.billing.payerrules.PayerRules;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerNumbersQuery;
import org.daysheet.billing.practice.PayerRoutes;
import org.daysheet.billing.practice.PayerRulebook;
import org.daysheet.billing.practice.PayerRulebooks;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.practice.SubmissionProfiles;
import org.daysheet.edi.claim837.Diagnosis;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.SubmissionProfileId;
import org.jspecify.annotations.Nullable;

/// What the rules need to know beside the documents of many claims.
final class CheckFacts {
    private final Tx tx;
    private final Map<PayerId, PayerRulebook> books;
    private final Map<ClaimId, List<ChargedBefore>> before;
    private final CodeFacts codes;
    private final List<PayerRule> rules;
    private final Map<PayerId, PayerRoutes> routes;
    private final Map<PayerId, Set<String>> numbers;
    private final List<Enrolment> enrolments;
    private final NamedAuthorizations authorizations;
    private final Map<CoverageId, List<EligibilityCheck>> eligibility;
    private final Map<ClaimId, MedicareQuestions> medicare;
    private final Map<ClaimId, FilingTerms> terms;

    private CheckFacts(
            Tx tx,
            Map<PayerId, Payer> payers,
            Map<ClaimId, List<ChargedBefore>> before,
            CodeFacts codes,
            List<CurrentClaim> all) {
        this.routes = SubmissionProfiles.routes(tx, payers.values());
        this.enrolments = Enrolments.standing(tx, payers.keySet());
        this.numbers = PayerNumbersQuery.of(tx, payers.keySet());
        this.tx = tx;
        this.books = PayerRulebooks.books(tx, payers.keySet());
        this.before = before;
        this.codes = codes;
        this.rules = PayerRules.inForce(tx);
        this.authorizations = NamedAuthorizations.of(tx, all);
        this.eligibility = Eligibility.of(
                tx, all.stream().map(one -> one.claim().subject().coverage()).collect(Collectors.toSet()));
        this.medicare =
                MedicareQuery.of(tx, all.stream().map(one -> one.claim().id()).toList());
        this.terms = FilingLimitQuery.terms(
                tx, all.stream().map(one -> one.claim().id()).toList());
    }

    static CheckFacts of(Tx tx, Practices practices, Claims claims, List<CurrentClaim> all) {
        Map<ClaimId, List<ChargedBefore>> before = SameDayQuery.beside(tx, claims, all);
        Set<PayerId> payers =
                all.stream().map(one -> one.claim().subject().payer()).collect(Collectors.toSet());
        return new CheckFacts(tx, practices.payers(tx, payers), before, codes(tx, all, before), all);
    }

    private static CodeFacts codes(Tx tx, List<CurrentClaim> all, Map<ClaimId, List<ChargedBefore>> before) {
        Set<String> diagnoses = all.stream()
                .flatMap(one -> one.document().diagnoses().stream())
                .map(Diagnosis::code)
                .collect(Collectors.toSet());
        Set<String> procedures = new HashSet<>();
        for (CurrentClaim one : all) {
            for (ServiceLine line : one.document().lines()) {
                procedures.add(line.procedure().code());
            }
        }
        before.values().forEach(those -> those.forEach(charged -> procedures.add(charged.procedure())));
        return CodeQuery.in(tx).facts(diagnoses, procedures);
    }

    ScrubContext context(CurrentClaim one) {
        PayerRulebook book =
                Objects.requireNonNull(books.get(one.claim().subject().payer()));
        LocalDate service = one.claim().serviceFromOn();
        return new ScrubContext(
                tx.today(),
                Objects.requireNonNull(terms.get(one.claim().id())),
                book.wishes(service),
                new Gates(
                        enrolment(one.claim()),
                        authorizations.of(one),
                        eligibility.getOrDefault(one.claim().subject().coverage(), List.of())),
                medicare.getOrDefault(one.claim().id(), MedicareQuestions.NONE),
                one.losses(),
                codes,
                before.getOrDefault(one.claim().id(), List.of()),
                rules,
                numbers.getOrDefault(one.claim().subject().payer(), Set.of()));
    }

    private @Nullable EnrolmentFacts enrolment(Claim claim) {
        PayerId payer = claim.subject().payer();
        return enrolment(
                enrolments,
                payer,
                Objects.requireNonNull(routes.get(payer)),
                claim.version().way());
    }

    /// How it stands with files to a payer by a way, null when nothing was recorded.
    static @Nullable EnrolmentFacts enrolment(
            List<Enrolment> enrolments, PayerId payer, PayerRoutes routes, SendingWay way) {
        SubmissionProfileId profile = routes.by(way).profile().id();
        return enrolments.stream()
                .map(Enrolment::facts)
                .filter(one -> one.payer().equals(payer)
                        && one.kind() == EnrolmentKind.CLAIMS
                        && profile.equals(one.profile()))
                .findFirst()
                .orElse(null);
    }
}
