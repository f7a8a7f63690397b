package org.daysheet.cli.command;

import java.util.Optional;
import org.daysheet.billing.Office;
import org.daysheet.cli.console.Refusal;
import org.daysheet.types.id.EncounterId;

/// Visits as the line names them: by the key of the system they came from, or by id.
final class EncounterLookup {
    private EncounterLookup() {}

    /// A key that looks like an id is a key first.
    static EncounterId find(Office office, String encounter) {
        Optional<EncounterId> keyed =
                office.session().read(tx -> office.chargeEntry().byExternalKey(tx, encounter));
        if (keyed.isPresent()) {
            return keyed.get();
        }
        if (!encounter.matches("[1-9][0-9]{0,17}")) {
            throw Refusal.refused("There is no visit " + encounter + ". Name it by its id or by the key it came with.");
        }
        return new EncounterId(Long.parseLong(encounter));
    }
}
