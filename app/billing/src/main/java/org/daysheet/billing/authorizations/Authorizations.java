package org.daysheet.billing.authorizations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daysheet.billing.patients.Coverages;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;

/// What payers allowed before it is done, and how much of it is used. One number is allowed only once at a time under a
/// coverage; an extension is a new entry after the old one was ended.
public final class Authorizations {
    private static final int DAYS_BEFORE_END = 14;
    private static final int DAYS_IN_USE = 60;

    private final Session session;
    private final Coverages coverages;

    public Authorizations(Session session, Coverages coverages) {
        this.session = session;
        this.coverages = coverages;
    }

    /// Keeps what a payer allowed.
    ///
    /// @return its key
    /// @throws BillingException when the number is known under the coverage for some of the days
    public long add(AuthorizationFacts facts) {
        return session.write(tx -> {
            var coverage = coverages.coverage(tx, facts.coverage());
            boolean isKnown = AuthorizationStore.ofCoverages(tx, List.of(facts.coverage())).stream()
                    .anyMatch(other -> other.facts().number().equals(facts.number()) && overlaps(other, facts));
            if (isKnown) {
                throw new BillingException("authorizations.known", facts.number());
            }
            long id = AuthorizationStore.insert(tx, facts);
            tx.audit("authorization.added", "prior_authorization", id, "patient " + coverage.patient());
            return id;
        });
    }

    private static boolean overlaps(Authorization known, AuthorizationFacts facts) {
        LocalDate from = facts.period().from();
        LocalDate to = facts.period().to();
        boolean endsBefore = known.lastDay().filter(from::isAfter).isPresent();
        boolean isGone =
                known.lastDay().filter(known.facts().period().from()::isAfter).isPresent();
        boolean beginsAfter = to != null && known.facts().period().from().isAfter(to);
        return !endsBefore && !isGone && !beginsAfter;
    }

    /// Ends one before its time: it holds until a day. A day before its first one says that it never held.
    ///
    /// @param note why
    /// @throws BillingException when it is unknown, was ended before, or does not hold longer than that anyway
    public void end(long id, LocalDate last, String note) {
        session.run(tx -> {
            Authorization known = known(tx, id);
            if (known.endedOn() != null) {
                throw new BillingException("authorizations.ended", known.facts().number(), known.endedOn());
            }
            LocalDate planned = known.facts().period().to();
            if (planned != null && !last.isBefore(planned)) {
                throw new BillingException(
                        "authorizations.ends-anyway", known.facts().number(), planned);
            }
            AuthorizationStore.insertEnd(tx, id, last, note.strip());
            tx.audit("authorization.ended", "prior_authorization", id, last.toString());
        });
    }

    /// One with what is used.
    public AuthorizationUse show(long id) {
        return session.read(tx -> UsedVisitQuery.of(tx, List.of(known(tx, id)))).getFirst();
    }

    private static Authorization known(Tx tx, long id) {
        return AuthorizationStore.byId(tx, id)
                .orElseThrow(() -> new BillingException("authorizations.unknown", Long.toString(id)));
    }

    /// Those of a patient's coverages, the newest first, with what is used.
    public List<AuthorizationUse> ofPatient(PatientId patient) {
        return session.read(tx -> UsedVisitQuery.of(tx, AuthorizationStore.ofPatient(tx, patient)));
    }

    /// Those that hold today or later, the newest first, with what is used.
    public List<AuthorizationUse> standing() {
        return session.read(tx -> UsedVisitQuery.of(tx, AuthorizationStore.from(tx, tx.today())));
    }

    /// Those of coverages by coverage, the newest first, with what is used.
    public static Map<CoverageId, List<AuthorizationUse>> uses(Tx tx, Collection<CoverageId> coverages) {
        Map<CoverageId, List<AuthorizationUse>> found = new HashMap<>();
        UsedVisitQuery.of(tx, AuthorizationStore.ofCoverages(tx, coverages))
                .forEach(
                        use -> found.computeIfAbsent(use.authorization().facts().coverage(), _ -> new ArrayList<>())
                                .add(use));
        return found;
    }

    /// Those of coverages by coverage, the newest first.
    public static Map<CoverageId, List<Authorization>> known(Tx tx, Collection<CoverageId> coverages) {
        return AuthorizationStore.ofCoverages(tx, coverages).stream()
                .collect(Collectors.groupingBy(one -> one.facts().coverage()));
    }

    /// Those that are in use and end soon or are nearly used up, while no other one takes their place: of the same
    /// coverage and the same procedures, with more left and for longer.
    public static List<AuthorizationUse> runningOut(Tx tx) {
        List<AuthorizationUse> standing = UsedVisitQuery.of(tx, AuthorizationStore.from(tx, tx.today()));
        return standing.stream()
                .filter(use -> isInUse(use, tx.today()) && isRunningOut(use, tx.today()))
                .filter(use -> standing.stream()
                        .noneMatch(other -> isAboutSame(use, other) && !isRunningOut(other, tx.today())))
                .toList();
    }

    /// Whether it ends within two weeks of a day.
    public static boolean endsSoon(Authorization one, LocalDate today) {
        return one.lastDay()
                .filter(last -> !last.isAfter(today.plusDays(DAYS_BEFORE_END)))
                .isPresent();
    }

    private static boolean isRunningOut(AuthorizationUse use, LocalDate today) {
        return endsSoon(use.authorization(), today) || use.isNearlyUsed();
    }

    private static boolean isInUse(AuthorizationUse use, LocalDate today) {
        LocalDate last = use.lastVisitOn();
        return last != null && !last.isBefore(today.minusDays(DAYS_IN_USE));
    }

    private static boolean isAboutSame(AuthorizationUse use, AuthorizationUse other) {
        AuthorizationFacts facts = use.authorization().facts();
        AuthorizationFacts others = other.authorization().facts();
        return facts.coverage().equals(others.coverage()) && facts.procedures().equals(others.procedures());
    }
}
