package org.daysheet.billing.encounters;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.daysheet.billing.encounters.WithdrawnChargeQuery.Withdrawn;
import org.daysheet.billing.ledger.Clearing;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;

/// Keeps charges that were taken back clear of everything but the money of payers, also when a payer decides about
/// them late or takes such a decision back. What a patient paid for them is the patient's again.
public final class ChargeClearing {
    private final Ledger ledger;

    public ChargeClearing(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Clears the charges of these patients that were taken back, in the transaction that moved something on them.
    public void clear(Tx tx, Collection<PatientId> patients) {
        for (Withdrawn withdrawn : WithdrawnChargeQuery.ofPatients(tx, patients)) {
            List<TransferDraft> transfers =
                    Clearing.of(withdrawn.charge(), WithdrawnChargeQuery.history(tx, withdrawn.charge()));
            if (!transfers.isEmpty()) {
                ledger.record(tx, draft(tx, withdrawn, transfers));
            }
        }
    }

    /// Which of these charges were taken back.
    public static Set<ChargeId> withdrawn(Tx tx, Collection<ChargeId> charges) {
        return WithdrawnChargeQuery.among(tx, charges);
    }

    /// Whether everything that a visit charged was taken back.
    public static boolean isWithdrawn(Tx tx, EncounterId visit) {
        return WithdrawnChargeQuery.isWithdrawn(tx, visit);
    }

    private PostingDraft draft(Tx tx, Withdrawn withdrawn, List<TransferDraft> transfers) {
        String key = "cleared:charge:" + withdrawn.charge() + "#";
        int times = ledger.recordedUnder(tx, key).size();
        return new PostingDraft(
                PostingKind.CHARGE_CLEARED,
                tx.today(),
                withdrawn.patient(),
                withdrawn.encounter(),
                null,
                null,
                null,
                null,
                null,
                null,
                key + (times + 1),
                "encounter " + withdrawn.encounter() + " charge " + withdrawn.charge() + " taken back",
                null,
                null,
                transfers);
    }
}
