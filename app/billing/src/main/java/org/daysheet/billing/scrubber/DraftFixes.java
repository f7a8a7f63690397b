package org.daysheet.billing.scrubber;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// Visits like others with one thing mended. Pure.
final class DraftFixes {
    private DraftFixes() {}

    static EncounterDraft withClia(EncounterDraft draft, String clia) {
        Circumstances told = draft.circumstances();
        MoreCircumstances more = told.more();
        return with(
                draft,
                new Circumstances(
                        told.priorAuthorization(),
                        told.note(),
                        told.accident(),
                        told.onsetOn(),
                        told.admittedOn(),
                        new MoreCircumstances(
                                more.referral(),
                                clia,
                                more.delayReason(),
                                more.specialProgram(),
                                more.patientPaid(),
                                more.dates(),
                                more.papers(),
                                more.care())));
    }

    static EncounterDraft withAuthorization(EncounterDraft draft, String number) {
        Circumstances told = draft.circumstances();
        return with(
                draft,
                new Circumstances(
                        number, told.note(), told.accident(), told.onsetOn(), told.admittedOn(), told.more()));
    }

    private static EncounterDraft with(EncounterDraft draft, Circumstances told) {
        return new EncounterDraft(
                draft.externalKey(),
                draft.patient(),
                draft.providers(),
                draft.serviceOn(),
                draft.place(),
                draft.isSelfPay(),
                told,
                draft.diagnoses(),
                draft.lines());
    }

    static EncounterDraft withoutFacility(EncounterDraft draft) {
        return withFacility(draft, null);
    }

    static EncounterDraft withFacility(EncounterDraft draft, @Nullable ProviderId facility) {
        EncounterProviders who = draft.providers();
        return new EncounterDraft(
                draft.externalKey(),
                draft.patient(),
                new EncounterProviders(
                        who.rendering(),
                        who.referring(),
                        facility,
                        who.supervising(),
                        who.ordering(),
                        who.primaryCare()),
                draft.serviceOn(),
                draft.place(),
                draft.isSelfPay(),
                draft.circumstances(),
                draft.diagnoses(),
                draft.lines());
    }

    /// Each diagnosis stands where it stood first, and the lines point there.
    static EncounterDraft diagnosesOnce(EncounterDraft draft) {
        List<Icd10> once = List.copyOf(new LinkedHashSet<>(draft.diagnoses()));
        List<ChargeDraft> lines = draft.lines().stream()
                .map(line -> with(
                        line,
                        line.modifiers(),
                        line.pointers().stream()
                                .map(pointer -> once.indexOf(draft.diagnoses().get(pointer - 1)) + 1)
                                .distinct()
                                .toList()))
                .toList();
        return with(draft, once, lines);
    }

    /// @param place of the line, from 1
    static EncounterDraft withLine(EncounterDraft draft, int place, UnaryOperator<ChargeDraft> mend) {
        List<ChargeDraft> lines = new ArrayList<>(draft.lines());
        lines.set(place - 1, mend.apply(lines.get(place - 1)));
        return with(draft, draft.diagnoses(), lines);
    }

    static EncounterDraft with(EncounterDraft draft, List<Icd10> diagnoses, List<ChargeDraft> lines) {
        return new EncounterDraft(
                draft.externalKey(),
                draft.patient(),
                draft.providers(),
                draft.serviceOn(),
                draft.place(),
                draft.isSelfPay(),
                draft.circumstances(),
                diagnoses,
                lines);
    }

    static ChargeDraft with(ChargeDraft line, List<Modifier> modifiers, List<Integer> pointers) {
        return new ChargeDraft(
                line.procedure(),
                modifiers,
                line.units(),
                line.amount(),
                pointers,
                line.from(),
                line.to(),
                line.place(),
                line.description(),
                line.drug(),
                line.more());
    }

    static ChargeDraft described(ChargeDraft line, String description) {
        return new ChargeDraft(
                line.procedure(),
                line.modifiers(),
                line.units(),
                line.amount(),
                line.pointers(),
                line.from(),
                line.to(),
                line.place(),
                description,
                line.drug(),
                line.more());
    }

    static PostalAddress withZip(PostalAddress address, String zip) {
        return new PostalAddress(address.line1(), address.line2(), address.city(), address.state(), zip);
    }
}
