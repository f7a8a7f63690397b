package org.daysheet.desktop.encounters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.ChargeTemplate;
import org.daysheet.billing.encounters.Drug;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.LineFacts;
import org.daysheet.billing.encounters.Units;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Puts what is known into the words of the form: a visit that was kept, the lines of an earlier one, a template.
final class EntryFilling {
    private EntryFilling() {}

    /// The fields of a visit.
    static Map<VisitField, String> visit(EncounterDraft draft, String patient, EntryBook book) {
        Map<VisitField, String> texts = new EnumMap<>(VisitField.class);
        texts.put(VisitField.PATIENT, patient);
        texts.put(VisitField.DAY, Formats.date(draft.serviceOn()));
        texts.put(VisitField.PROVIDER, name(book.rendering(), draft.providers().rendering()));
        texts.put(VisitField.PLACE, draft.place().value());
        texts.put(VisitField.SELF_PAY, ticked(draft.isSelfPay()));
        texts.put(VisitField.REFERRING, name(book.referring(), draft.providers().referring()));
        texts.put(VisitField.FACILITY, name(book.facilities(), draft.providers().facility()));
        texts.put(VisitField.SUPERVISING, name(book.people(), draft.providers().supervising()));
        texts.put(VisitField.ORDERING, name(book.people(), draft.providers().ordering()));
        texts.put(VisitField.PRIMARY_CARE, name(book.people(), draft.providers().primaryCare()));
        texts.putAll(CircumstancesFilling.texts(draft.circumstances()));
        return texts;
    }

    /// The diagnoses by their place.
    static Map<Integer, String> diagnoses(List<Icd10> codes) {
        Map<Integer, String> texts = new java.util.LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            texts.put(i + 1, codes.get(i).display());
        }
        return texts;
    }

    /// The lines of a visit as they are kept.
    static List<EntryLine> lines(EncounterDraft draft, EntryBook book) {
        var parties = new LinePartiesReading(book, Set.of());
        return draft.lines().stream()
                .map(line -> {
                    Map<LineField, String> texts = texts(line, line.pointers());
                    boolean isOther =
                            !line.from().equals(draft.serviceOn()) || !line.to().equals(draft.serviceOn());
                    texts.put(LineField.FROM, isOther ? Formats.date(line.from()) : "");
                    texts.put(LineField.TO, isOther ? Formats.date(line.to()) : "");
                    texts.put(LineField.AMOUNT, Formats.amount(line.amount()));
                    texts.put(LineField.NOTE, line.more().note());
                    texts.put(LineField.PRESCRIPTION, line.more().prescription());
                    texts.putAll(parties.texts(line.more().parties()));
                    texts.putAll(LineParticularsReading.texts(line.more().particulars()));
                    return EntryLine.of(texts, null);
                })
                .toList();
    }

    /// The lines of an earlier visit, to be done again: days and prices are those of the new visit, and so is what is
    /// noted and prescribed and the numbers of the lines.
    ///
    /// @param form the diagnoses of the form; those of the lines are added where they are missing
    static List<EntryLine> again(EncounterDraft earlier, EntryBook book, Form<Integer> form) {
        List<Integer> places = places(earlier.diagnoses(), form);
        var parties = new LinePartiesReading(book, Set.of());
        return earlier.lines().stream()
                .map(line -> {
                    Map<LineField, String> texts = texts(line, moved(line.pointers(), places));
                    texts.putAll(parties.texts(line.more().parties().unnumbered()));
                    texts.putAll(LineParticularsReading.texts(
                            line.more().particulars().lasting()));
                    texts.put(LineField.NOTE_KIND, ""); // the note itself is the earlier visit's
                    return EntryLine.of(texts, line.amount());
                })
                .toList();
    }

    /// The lines of a template.
    ///
    /// @param form the diagnoses of the form; those of the lines are added where they are missing
    static List<EntryLine> of(ChargeTemplate template, EntryBook book, Form<Integer> form) {
        List<Integer> places = places(template.diagnoses(), form);
        var parties = new LinePartiesReading(book, Set.of());
        List<EntryLine> lines = new ArrayList<>();
        for (ChargeTemplate.Line line : template.lines()) {
            Map<LineField, String> texts = new EnumMap<>(LineField.class);
            texts.put(LineField.CODE, line.procedure().value());
            texts.put(LineField.MODIFIERS, words(line.modifiers()));
            texts.put(LineField.POINTERS, letters(moved(line.pointers(), places)));
            texts.put(LineField.UNITS, words(line.units()));
            texts.put(LineField.AMOUNT, Formats.amount(line.amount()));
            marks(texts, line.more());
            texts.put(LineField.NOTE, line.more().note());
            texts.putAll(parties.texts(line.more().parties()));
            texts.putAll(LineParticularsReading.texts(line.more().particulars()));
            lines.add(EntryLine.of(texts, null));
        }
        return lines;
    }

    private static Map<LineField, String> texts(ChargeDraft line, List<Integer> pointers) {
        Map<LineField, String> texts = new EnumMap<>(LineField.class);
        Drug drug = line.drug();
        texts.put(LineField.CODE, line.procedure().value());
        texts.put(LineField.MODIFIERS, words(line.modifiers()));
        texts.put(LineField.POINTERS, letters(pointers));
        texts.put(LineField.UNITS, words(line.units()));
        texts.put(LineField.PLACE, line.place() == null ? "" : line.place().value());
        texts.put(LineField.DESCRIPTION, line.description());
        texts.put(LineField.NDC, drug == null ? "" : drug.ndc());
        texts.put(LineField.NDC_QUANTITY, drug == null ? "" : new Units(drug.thousandths(), Units.Type.UN).text());
        texts.put(LineField.NDC_UNIT, drug == null ? "" : drug.unit());
        marks(texts, line.more());
        return texts;
    }

    private static void marks(Map<LineField, String> texts, LineFacts facts) {
        texts.put(LineField.EMERGENCY, ticked(facts.isEmergency()));
        texts.put(LineField.EPSDT, ticked(facts.isEpsdt()));
        texts.put(LineField.FAMILY_PLANNING, ticked(facts.isFamilyPlanning()));
        texts.put(LineField.COPAY_EXEMPT, ticked(facts.isCopayExempt()));
    }

    /// Where each diagnosis stands in the form, once those that are missing were added; 0 for one without room.
    private static List<Integer> places(List<Icd10> codes, Form<Integer> form) {
        return codes.stream().map(code -> place(code, form)).toList();
    }

    private static int place(Icd10 code, Form<Integer> form) {
        for (Integer place : form.fields()) {
            String typed = form.typed(place);
            boolean isThere = Icd10.parse(typed).filter(code::equals).isPresent();
            if (typed.isEmpty()) {
                form.text(place).set(code.display());
            }
            if (isThere || typed.isEmpty()) {
                return place;
            }
        }
        return 0;
    }

    private static List<Integer> moved(List<Integer> pointers, List<Integer> places) {
        return pointers.stream()
                .map(pointer -> pointer <= places.size() ? places.get(pointer - 1) : 0)
                .filter(place -> place > 0)
                .toList();
    }

    private static String letters(List<Integer> places) {
        return places.stream()
                .map(place -> String.valueOf(VisitReading.letter(place)))
                .collect(Collectors.joining());
    }

    private static String ticked(boolean holds) {
        return holds ? FormGrid.YES : "";
    }

    private static String words(List<Modifier> modifiers) {
        return modifiers.stream().map(Modifier::value).collect(Collectors.joining(" "));
    }

    private static String words(Units units) {
        return units.text() + (units.type() == Units.Type.MJ ? "m" : "");
    }

    private static String name(List<ProviderChoice> all, @Nullable ProviderId id) {
        return id == null ? "" : ProviderChoice.name(all, id);
    }

    /// A template of what was entered.
    static ChargeTemplate template(
            String name, List<Icd10> diagnoses, List<ChargeDraft> lines, List<EntryLine> entered) {
        List<ChargeTemplate.Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ChargeDraft line = lines.get(i);
            @Nullable Money amount = entered.get(i).isPriced() ? null : line.amount();
            kept.add(new ChargeTemplate.Line(
                    line.procedure(), line.modifiers(), line.units(), amount, line.pointers(), line.more()));
        }
        return new ChargeTemplate(name, diagnoses, kept);
    }
}
