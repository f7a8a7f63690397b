package org.daysheet.billing.claims;

import java.util.List;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Patients;
import org.daysheet.store.Tx;

/// Who can be asked after the payer of a claim.
final class FurtherCoverages {
    private FurtherCoverages() {}

    /// By the date of service, nearest first.
    static List<Coverage> after(Tx tx, ChargeEntry chargeEntry, Patients patients, Claim claim) {
        Encounter encounter = chargeEntry.encounter(tx, claim.subject().encounter());
        int order = "PST".indexOf(claim.subject().sequence()) + 1;
        return patients
                .coveragesOn(tx, claim.subject().patient(), encounter.facts().serviceOn())
                .stream()
                .filter(coverage -> coverage.facts().order() > order)
                .filter(coverage -> !coverage.id().equals(claim.subject().coverage()))
                .toList();
    }
}
