package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.money.Money;

/// What people change about a visit.
final class VisitEdits {
    private VisitEdits() {}

    /// Another price of the first line.
    static EncounterDraft at(EncounterDraft draft, long cents) {
        return first(draft, draft.lines().getFirst().at(Money.ofCents(cents)));
    }

    /// The first line with a modifier.
    static EncounterDraft withModifier(EncounterDraft draft, String modifier) {
        ChargeDraft line = draft.lines().getFirst();
        return first(
                draft,
                new ChargeDraft(
                        line.procedure(),
                        List.of(new Modifier(modifier)),
                        line.units(),
                        line.amount(),
                        line.pointers(),
                        line.from(),
                        line.to(),
                        line.place(),
                        line.description(),
                        line.drug(),
                        line.more()));
    }

    /// Without its first line.
    static EncounterDraft onlyLast(EncounterDraft draft) {
        return with(
                draft,
                draft.isSelfPay(),
                draft.diagnoses(),
                List.of(draft.lines().getLast()));
    }

    /// The first line once more before all others, with a modifier.
    static EncounterDraft firstAgain(EncounterDraft draft, String modifier) {
        List<ChargeDraft> lines = new ArrayList<>(draft.lines());
        lines.addFirst(withModifier(draft, modifier).lines().getFirst());
        return with(draft, draft.isSelfPay(), draft.diagnoses(), lines);
    }

    /// One diagnosis more, to which no line points.
    static EncounterDraft alsoFor(EncounterDraft draft, String diagnosis) {
        List<Icd10> diagnoses = new ArrayList<>(draft.diagnoses());
        diagnoses.add(new Icd10(diagnosis));
        return with(draft, draft.isSelfPay(), diagnoses, draft.lines());
    }

    /// With a note to the payer.
    static EncounterDraft noted(EncounterDraft draft, String note) {
        Circumstances told = draft.circumstances();
        return new EncounterDraft(
                draft.externalKey(),
                draft.patient(),
                draft.providers(),
                draft.serviceOn(),
                draft.place(),
                draft.isSelfPay(),
                new Circumstances(
                        told.priorAuthorization(),
                        note,
                        told.accident(),
                        told.onsetOn(),
                        told.admittedOn(),
                        told.more()),
                draft.diagnoses(),
                draft.lines());
    }

    /// The patient pays alone.
    static EncounterDraft paidAlone(EncounterDraft draft) {
        return with(draft, true, draft.diagnoses(), draft.lines());
    }

    private static EncounterDraft first(EncounterDraft draft, ChargeDraft line) {
        return with(
                draft,
                draft.isSelfPay(),
                draft.diagnoses(),
                List.of(line, draft.lines().getLast()));
    }

    private static EncounterDraft with(
            EncounterDraft draft, boolean isSelfPay, List<Icd10> diagnoses, List<ChargeDraft> lines) {
        return new EncounterDraft(
                draft.externalKey(),
                draft.patient(),
                draft.providers(),
                draft.serviceOn(),
                draft.place(),
                isSelfPay,
                draft.circumstances(),
                diagnoses,
                lines);
    }
}
