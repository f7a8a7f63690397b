package org.daysheet.billing.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.security.Session;
import org.daysheet.edi.x12.RawSegments;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// One patient's account as people read it. Every answer is one consistent state of the books.
public final class PatientAccounts {
    private final Session session;

    public PatientAccounts(Session session) {
        this.session = session;
    }

    /// The charges of a patient with what became of them and who owes what is left, newest service first.
    public List<AccountCharge> charges(PatientId patient) {
        ZoneId zone = session.database().zone();
        return session.read(tx -> AccountChargeQuery.of(tx, patient, zone));
    }

    /// Why a charge has the balance it has: every step in order. The last one ends at what is open on the charge.
    public List<AccountStep> story(ChargeId charge) {
        return session.read(tx -> Storytelling.ofCharge(tx, charge));
    }

    /// Why a patient has the balance the account shows: every step in order. The last one ends at what payers, patient
    /// and agency owe, less the patient's money that waits.
    public List<AccountStep> story(PatientId patient) {
        return session.read(tx -> Storytelling.ofPatient(tx, patient));
    }

    /// What payers paid for a patient, check by check, newest first.
    public List<PayerPayment> payerPayments(PatientId patient) {
        return session.read(tx -> PayerPaymentQuery.of(tx, patient));
    }

    /// What was said about a patient's account and about tasks of the patient, newest first.
    public List<AccountNote> notes(PatientId patient) {
        return session.read(tx -> NoteQuery.of(tx, patient));
    }

    /// The segments of the payer's file that a step comes from, read out of the file as it is kept.
    ///
    /// @param charge the charge the story is about, null for a whole account
    public Evidence evidence(AccountStep step, @Nullable ChargeId charge) {
        AccountStep.Move move = step.move();
        ChargeId about = charge == null && move != null ? about(move) : charge;
        Optional<EvidenceQuery.Part> part = session.read(
                tx -> EvidenceQuery.of(tx, step.posting(), about, move == null ? null : move.adjustment()));
        return part.map(this::read).orElseGet(() -> new Evidence(step.source().file(), List.of()));
    }

    private static @Nullable ChargeId about(AccountStep.Move move) {
        return move.from().charge() == null ? move.to().charge() : move.from().charge();
    }

    private Evidence read(EvidenceQuery.Part part) {
        try (InputStream file = session.vault().open(part.sha256())) {
            return new Evidence(
                    part.file(),
                    RawSegments.read(file, part.from(), part.to()).stream()
                            .map(segment -> new Evidence.Line(
                                    segment.number(), segment.text(), segment.number() == part.cited()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
