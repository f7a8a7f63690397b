package org.daysheet.billing.patients;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;

/// Who insures a patient, in which order, from when to when. On any day a patient has at most one coverage of an
/// order, so that there is no doubt whom a visit is billed to.
public final class Coverages {
    private final Session session;
    private final Practices practices;

    public Coverages(Session session, Practices practices) {
        this.session = session;
        this.practices = practices;
    }

    /// Adds a coverage, or brings the one of the same order and first day up to date.
    ///
    /// @throws BillingException when another coverage of that order holds on some of the days
    public CoverageId keep(PatientId patient, CoverageFacts facts) {
        return session.write(tx -> keep(tx, patient, facts));
    }

    public CoverageId keep(Tx tx, PatientId patient, CoverageFacts facts) {
        practices.payer(tx, facts.payer());
        refuseFuture(tx, facts);
        List<Coverage> all = CoverageStore.of(tx, patient);
        Optional<Coverage> known =
                all.stream().filter(other -> isSame(other, facts)).findFirst();
        refuseOverlap(all.stream().filter(other -> !isSame(other, facts)).toList(), facts);
        if (known.isEmpty()) {
            CoverageId id = CoverageStore.insert(tx, patient, facts);
            tx.audit("coverage.created", "coverage", id.value(), "patient " + patient);
            return id;
        }
        CoverageId id = known.get().id();
        if (!known.get().facts().equals(facts)) {
            refuseOtherPayer(known.get(), facts);
            CoverageStore.update(tx, id, facts);
            tx.audit("coverage.changed", "coverage", id.value(), "patient " + patient);
        }
        return id;
    }

    /// Adds a coverage that is not there yet.
    ///
    /// @throws BillingException when another coverage of that order holds on some of the days
    public CoverageId add(PatientId patient, CoverageFacts facts) {
        return session.write(tx -> {
            practices.payer(tx, facts.payer());
            refuseFuture(tx, facts);
            refuseOverlap(CoverageStore.of(tx, patient), facts);
            CoverageId id = CoverageStore.insert(tx, patient, facts);
            tx.audit("coverage.created", "coverage", id.value(), "patient " + patient);
            return id;
        });
    }

    /// Changes a coverage, also its days. Its payer and its order change only as long as nothing was charged to it: who
    /// owes what hangs on both, and moves by transfers alone.
    ///
    /// @param version of the coverage as it was read
    /// @throws BillingException when somebody else changed it since, another coverage of that order overlaps it, or
    ///     the payer or the order has to stay
    public void change(CoverageId id, int version, CoverageFacts facts) {
        session.run(tx -> {
            Coverage known = coverage(tx, id);
            if (known.version() != version) {
                throw new BillingException("patients.coverage.changed");
            }
            if (known.facts().equals(facts)) {
                return;
            }
            practices.payer(tx, facts.payer());
            refuseFuture(tx, facts);
            refuseWhatStays(tx, known, facts);
            refuseOverlap(
                    CoverageStore.of(tx, known.patient()).stream()
                            .filter(other -> !other.id().equals(id))
                            .toList(),
                    facts);
            CoverageStore.update(tx, id, facts);
            tx.audit("coverage.changed", "coverage", id.value(), "patient " + known.patient());
        });
    }

    /// Notes when the patient was asked what pays before Medicare.
    ///
    /// @throws BillingException when the coverage is not by Medicare, or the day has not come yet
    public void askedOn(CoverageId id, LocalDate day) {
        session.run(tx -> {
            Coverage known = coverage(tx, id);
            if (!practices.payer(tx, known.facts().payer()).facts().isMedicare()) {
                throw new BillingException("patients.coverage.not-medicare");
            }
            CoverageFacts facts = known.facts().askedOn(day);
            refuseFuture(tx, facts);
            if (!known.facts().equals(facts)) {
                CoverageStore.update(tx, id, facts);
                tx.audit("coverage.changed", "coverage", id.value(), "patient " + known.patient());
            }
        });
    }

    /// Days on which the coverages of a patient do not fit together, by order and day; as of today.
    public List<CoverageGap> gaps(PatientId patient) {
        return session.read(tx -> CoverageGaps.of(CoverageStore.of(tx, patient), tx.today()));
    }

    private static void refuseFuture(Tx tx, CoverageFacts facts) {
        LocalDate asked = facts.mspAskedOn();
        if (asked != null && asked.isAfter(tx.today())) {
            throw new BillingException("patients.coverage.asked-later", asked);
        }
    }

    private static void refuseWhatStays(Tx tx, Coverage known, CoverageFacts facts) {
        boolean isOtherPayer = !known.facts().payer().equals(facts.payer());
        boolean isOtherOrder = known.facts().order() != facts.order();
        if ((isOtherPayer || isOtherOrder) && CoverageStore.isCharged(tx, known.id())) {
            throw new BillingException(
                    isOtherPayer ? "patients.coverage.payer-stays" : "patients.coverage.order-stays");
        }
    }

    /// Whether something was charged or claimed under a coverage, so that its payer and its order stay.
    public boolean isCharged(CoverageId id) {
        return session.read(tx -> CoverageStore.isCharged(tx, id));
    }

    public Coverage coverage(Tx tx, CoverageId id) {
        return CoverageStore.byId(tx, id).orElseThrow(() -> new BillingException("patients.coverage.unknown", id));
    }

    /// Coverages by key; unknown ones are left out.
    public Map<CoverageId, Coverage> coverages(Tx tx, Collection<CoverageId> ids) {
        return CoverageStore.byIds(tx, ids);
    }

    /// Every coverage of patients, whenever it held, primary first; patients without are left out.
    public Map<PatientId, List<Coverage>> ofPatients(Tx tx, Collection<PatientId> patients) {
        return CoverageStore.of(tx, patients);
    }

    public Coverage coverage(CoverageId id) {
        return session.read(tx -> coverage(tx, id));
    }

    /// What a payer owes hangs on the coverage, so the payer of a coverage never changes under it.
    private static void refuseOtherPayer(Coverage known, CoverageFacts facts) {
        if (!known.facts().payer().equals(facts.payer())) {
            throw new BillingException(
                    "patients.coverage.other-payer",
                    facts.order(),
                    known.facts().period().from());
        }
    }

    private static void refuseOverlap(List<Coverage> others, CoverageFacts facts) {
        others.stream().filter(other -> clashes(other, facts)).findFirst().ifPresent(other -> {
            throw new BillingException(
                    "patients.coverage.overlap",
                    facts.order(),
                    other.facts().period().from());
        });
    }

    private static boolean isSame(Coverage coverage, CoverageFacts facts) {
        return coverage.facts().order() == facts.order()
                && coverage.facts().period().from().equals(facts.period().from());
    }

    private static boolean clashes(Coverage coverage, CoverageFacts facts) {
        return coverage.facts().order() == facts.order()
                && coverage.facts().period().overlaps(facts.period());
    }
}
