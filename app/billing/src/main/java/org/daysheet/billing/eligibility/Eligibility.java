package org.daysheet.billing.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.patients.Coverages;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// What payers said when they were asked about coverages. Nothing that was written down is changed: a correction is
/// another check that stands in the place of the one before.
public final class Eligibility {
    private final Session session;
    private final Coverages coverages;

    public Eligibility(Session session, Coverages coverages) {
        this.session = session;
        this.coverages = coverages;
    }

    /// Keeps what a payer said.
    ///
    /// @return its key
    /// @throws BillingException when it was asked later than today, or an amount, a share or a day cannot be
    public long add(EligibilityFacts facts) {
        return session.write(tx -> insert(tx, facts, null));
    }

    /// Puts a check in the place of one that was written down wrongly.
    ///
    /// @param id key of the wrong one
    /// @return key of the new one
    /// @throws BillingException when the wrong one is unknown, was corrected before or is about somebody else, or
    ///     the new one cannot be
    public long correct(long id, EligibilityFacts facts) {
        return session.write(tx -> {
            EligibilityCheck wrong = known(tx, id);
            if (!wrong.stands()) {
                throw new BillingException(
                        "eligibility.corrected", Long.toString(id), String.valueOf(wrong.supersededBy()));
            }
            PatientId patient = coverages.coverage(tx, wrong.facts().coverage()).patient();
            if (!coverages.coverage(tx, facts.coverage()).patient().equals(patient)) {
                throw new BillingException("eligibility.other-patient");
            }
            return insert(tx, facts, id);
        });
    }

    private long insert(Tx tx, EligibilityFacts facts, @Nullable Long supersedes) {
        facts.check(tx.today());
        var coverage = coverages.coverage(tx, facts.coverage());
        long id = EligibilityStore.insert(tx, facts, supersedes);
        tx.audit(
                supersedes == null ? "eligibility.recorded" : "eligibility.corrected",
                "eligibility_check",
                id,
                "patient " + coverage.patient());
        return id;
    }

    /// The check of a key.
    public EligibilityCheck show(long id) {
        return session.read(tx -> known(tx, id));
    }

    private static EligibilityCheck known(Tx tx, long id) {
        return EligibilityStore.byId(tx, id)
                .orElseThrow(() -> new BillingException("eligibility.unknown", Long.toString(id)));
    }

    /// Those of a patient's coverages, the one asked last first, also those that were corrected.
    public List<EligibilityCheck> ofPatient(PatientId patient) {
        return session.read(tx -> EligibilityStore.ofPatient(tx, patient));
    }

    /// Those that were asked on a day or later, the one asked last first, also those that were corrected.
    public List<EligibilityCheck> since(LocalDate day) {
        return session.read(tx -> EligibilityStore.since(tx, day));
    }

    /// Those of coverages by coverage, the one asked last first.
    public static Map<CoverageId, List<EligibilityCheck>> of(Tx tx, Collection<CoverageId> coverages) {
        Map<CoverageId, List<EligibilityCheck>> found = new HashMap<>();
        EligibilityStore.ofCoverages(tx, coverages)
                .forEach(check -> found.computeIfAbsent(check.facts().coverage(), _ -> new ArrayList<>())
                        .add(check));
        return found;
    }
}
