package org.daysheet.billing.enrolments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.practice.SubmissionProfiles;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;

/// The tracker of enrolments. What somebody learns is a new step; how an enrolment came to stand as it does can always
/// be told.
public final class Enrolments {
    private final Session session;
    private final Practices practices;

    public Enrolments(Session session, Practices practices) {
        this.session = session;
        this.practices = practices;
    }

    /// Keeps what was learned. Files without a profile are about the payer's usual one. What stands already is not
    /// written again.
    public void record(EnrolmentFacts facts) {
        session.run(tx -> record(tx, facts));
    }

    public void record(Tx tx, EnrolmentFacts facts) {
        LocalDate effective = facts.effectiveOn();
        if (facts.on().isAfter(tx.today())) {
            throw new BillingException("enrolments.future", facts.on());
        }
        if (effective != null
                && facts.status() != EnrolmentStatus.APPROVED
                && facts.status() != EnrolmentStatus.ENDED) {
            throw new BillingException("enrolments.effective-needless");
        }
        EnrolmentFacts whole = whole(tx, facts);
        boolean stands = EnrolmentStore.standing(tx, List.of(facts.payer())).stream()
                .anyMatch(one -> one.facts().equals(whole));
        if (!stands) {
            long id = EnrolmentStore.insert(tx, whole);
            tx.audit(
                    "enrolment." + whole.status().name().toLowerCase(java.util.Locale.ROOT),
                    "payer_enrolment",
                    id,
                    whole.kind().name());
        }
    }

    private EnrolmentFacts whole(Tx tx, EnrolmentFacts facts) {
        if (facts.kind() == EnrolmentKind.EFT) {
            return facts.by(null);
        }
        var payer = practices.payer(tx, facts.payer());
        return facts.profile() != null
                ? facts
                : facts.by(Objects.requireNonNull(
                                SubmissionProfiles.routes(tx, List.of(payer)).get(payer.id()))
                        .by(SendingWay.USUAL)
                        .profile()
                        .id());
    }

    /// How every enrolment stands that was ever recorded, by payer, kind and profile.
    public List<Enrolment> standing() {
        return session.read(EnrolmentStore::standing);
    }

    /// How the enrolments of some payers stand.
    public static List<Enrolment> standing(Tx tx, Collection<PayerId> payers) {
        return payers.isEmpty() ? List.of() : EnrolmentStore.standing(tx, payers);
    }

    /// Every step of all payers, newest first.
    public List<Enrolment> histories() {
        return session.read(EnrolmentStore::histories);
    }

    /// Every step of a payer's enrolments, newest first.
    public List<Enrolment> history(PayerId payer) {
        return session.read(tx -> EnrolmentStore.history(tx, payer));
    }
}
