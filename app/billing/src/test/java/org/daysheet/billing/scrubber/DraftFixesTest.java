package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.encounters.RareCare;
import org.daysheet.billing.encounters.SpineTreatment;
import org.daysheet.billing.encounters.VisitDate;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

/// One thing of a visit is mended and everything else stays.
final class DraftFixesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
    private static final RareCare CARE =
            new RareCare(AmbulanceTrip.NONE, new SpineTreatment("M", "back pain"), "ST", true, Map.of());

    @Test
    void theLaboratoryNumberIsPutInAndTheRareCareStays() {
        assertThat(DraftFixes.withClia(visit(""), "12D4567890")).isEqualTo(visit("12D4567890"));
    }

    private static EncounterDraft visit(String clia) {
        var more = new MoreCircumstances(
                "R1", clia, "7", "03", Money.ofCents(500), Map.of(VisitDate.PRESCRIBED, DAY), List.of(), CARE);
        return new EncounterDraft(
                "V1",
                new PatientId(1),
                EncounterProviders.rendering(new ProviderId(2)),
                DAY,
                new PlaceOfService("11"),
                false,
                new Circumstances("A1", "note", null, DAY.minusDays(3), null, more),
                List.of(new Icd10("E119")),
                List.of(ChargeDraft.of(new ProcedureCode("G0439"), DAY)));
    }
}
