package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.money.Money;

/// The claims that visits would come to, with nothing kept.
public final class ClaimPlanning {
    /// Stands for a claim and a visit that are not there yet.
    private static final long NOT_YET = 999_999_999L;

    /// Key of a visit that is not there yet.
    public static final EncounterId NEW_VISIT = new EncounterId(NOT_YET);

    private final ClaimGathering gathering;

    ClaimPlanning(ClaimGathering gathering) {
        this.gathering = gathering;
    }

    /// What a visit would come to.
    ///
    /// @param document what the claim would say
    /// @param losses texts that would not go out as they were entered
    public record Planned(ProfessionalClaim document, List<TextLoss> losses) {
        public Planned {
            losses = List.copyOf(losses);
        }
    }

    /// The claim of a visit as it is typed.
    ///
    /// @param amounts the price of each line
    /// @param coverage under which it would be asked for
    public Planned plan(Tx tx, EncounterDraft draft, List<Money> amounts, CoverageId coverage) {
        List<Charge> charges = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            ChargeDraft line = draft.lines().get(i).at(amounts.get(i));
            charges.add(new Charge(
                    new ChargeId(NOT_YET + i),
                    i + 1,
                    line,
                    amounts.get(i),
                    Optional.ofNullable(line.place()).orElse(draft.place()),
                    tx.today()));
        }
        var visit = new Encounter(NEW_VISIT, draft, true, charges);
        ClaimSources sources = gathering.planned(tx, visit, coverage);
        var numbers = new ClaimNumbers(
                new ClaimId(NOT_YET), 1, sources.coverage().facts().sequence());
        return new Planned(ClaimAssembly.assemble(sources, Sending.original(numbers)), TextLosses.of(sources));
    }
}
