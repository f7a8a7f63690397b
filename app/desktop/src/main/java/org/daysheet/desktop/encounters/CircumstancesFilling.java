package org.daysheet.desktop.encounters;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.AccidentCase;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.ClaimNote;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Puts what is kept of the rarer fields of a visit into the words of the form.
final class CircumstancesFilling {
    private CircumstancesFilling() {}

    static Map<VisitField, String> texts(Circumstances circumstances) {
        Map<VisitField, String> texts = new EnumMap<>(VisitField.class);
        texts.put(VisitField.AUTHORIZATION, circumstances.priorAuthorization());
        ClaimNote note = circumstances.note();
        texts.put(
                VisitField.NOTE_KIND,
                note.kind() == ClaimNote.Kind.ADD ? "" : note.kind().name());
        texts.put(VisitField.NOTE, note.text());
        texts.put(VisitField.ONSET, Formats.date(circumstances.onsetOn()));
        texts.put(VisitField.ADMITTED, Formats.date(circumstances.admittedOn()));
        accident(texts, circumstances.accident());
        more(texts, circumstances.more());
        return texts;
    }

    static void accident(Map<VisitField, String> texts, @Nullable Accident accident) {
        AccidentCase file = accident == null ? AccidentCase.NONE : accident.file();
        texts.put(VisitField.ACCIDENT, accident == null ? "" : accident.kind().name());
        texts.put(VisitField.ACCIDENT_DAY, accident == null ? "" : Formats.date(accident.on()));
        texts.put(VisitField.ACCIDENT_STATE, accident == null ? "" : accident.state());
        texts.put(VisitField.ACCIDENT_COUNTRY, accident == null ? "" : accident.country());
        texts.put(VisitField.CASE, file.number());
        texts.put(VisitField.ADJUSTER, file.adjuster());
        texts.put(VisitField.ADJUSTER_PHONE, file.phone());
        texts.put(VisitField.INJURED_CONTACT, file.contact());
        texts.put(VisitField.INJURED_PHONE, file.contactPhone());
    }

    private static void more(Map<VisitField, String> texts, MoreCircumstances more) {
        Money paid = more.patientPaid();
        texts.put(VisitField.REFERRAL, more.referral());
        texts.put(VisitField.CLIA, more.clia());
        texts.put(VisitField.DELAY_REASON, more.delayReason());
        texts.put(VisitField.SPECIAL_PROGRAM, more.specialProgram());
        texts.put(VisitField.PATIENT_PAID, paid == null ? "" : Formats.amount(paid));
        RareCareFilling.fill(texts, more.care());
        more.dates().forEach((kind, day) -> texts.put(VisitField.valueOf(kind.name()), Formats.date(day)));
        texts.put(VisitField.PAPERS, more.papers().stream().map(Papers::text).collect(Collectors.joining(" ")));
    }
}
