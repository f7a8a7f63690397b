package org.daysheet.desktop.encounters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Named;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// A visit as far as it was typed, written down line by line: the name of a field and what stands in it. What a line
/// says that nobody knows any more is left out.
///
/// @param over the visit it was typed over, as it was then; null for a new one
/// @param patient who was chosen, null for nobody
/// @param visit the fields of the visit
/// @param diagnoses by their place
/// @param lines those that are not empty
record HalfVisit(
        EncounterDesk.@Nullable Over over,
        @Nullable PatientId patient,
        Map<VisitField, String> visit,
        Map<Integer, String> diagnoses,
        List<Map<LineField, String>> lines) {
    private static final String OPEN = "open";
    private static final String VERSION = "version";
    private static final String PATIENT = "patient";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern OF_VISIT = Pattern.compile("visit\\.([A-Z_]+)");
    private static final Pattern DIAGNOSIS = Pattern.compile("diagnosis\\.([0-9]{1,2})");
    private static final Pattern OF_LINE = Pattern.compile("line\\.([0-9]{1,3})\\.([A-Z_]+)");

    static HalfVisit of(EncounterDesk.@Nullable Over over, Entered entered) {
        PatientChoice who = entered.patient();
        return new HalfVisit(
                over, who == null ? null : who.id(), entered.visit(), entered.diagnoses(), entered.lines());
    }

    /// What was typed about a field of the visit.
    String typed(VisitField field) {
        return visit.getOrDefault(field, "");
    }

    /// Puts it into the form again.
    void into(Form<VisitField> form, Form<Integer> codes, EntryLines rows) {
        form.fields().forEach(field -> form.text(field).set(typed(field)));
        codes.fields().forEach(place -> codes.text(place).set(diagnoses.getOrDefault(place, "")));
        rows.fill(lines.stream().map(texts -> EntryLine.of(texts, null)).toList());
    }

    /// As it is kept.
    String text() {
        List<String> all = new ArrayList<>();
        if (over != null) {
            add(all, OPEN, over.id().toString());
            add(all, VERSION, over.version());
        }
        add(all, PATIENT, patient == null ? "" : patient.toString());
        visit.forEach((field, text) -> add(all, "visit." + field.name(), text));
        diagnoses.forEach((place, text) -> add(all, "diagnosis." + place, text));
        for (int i = 0; i < lines.size(); i++) {
            String line = "line." + (i + 1) + ".";
            lines.get(i).forEach((field, text) -> add(all, line + field.name(), text));
        }
        return String.join("\n", all);
    }

    private static void add(List<String> all, String name, String text) {
        if (!text.isEmpty()) {
            all.add(name + "\t" + text.replaceAll("[\\t\\r\\n]", " "));
        }
    }

    /// What was kept.
    static HalfVisit read(String text) {
        Map<String, String> all = new java.util.LinkedHashMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                all.put(line.substring(0, tab), line.substring(tab + 1));
            }
        });
        Map<VisitField, String> visit = new EnumMap<>(VisitField.class);
        Map<Integer, String> diagnoses = new TreeMap<>();
        Map<Integer, Map<LineField, String>> lines = new TreeMap<>();
        all.forEach((name, typed) -> {
            Matcher ofVisit = OF_VISIT.matcher(name);
            Matcher diagnosis = DIAGNOSIS.matcher(name);
            Matcher ofLine = OF_LINE.matcher(name);
            if (ofVisit.matches()) {
                Named.of(VisitField.class, ofVisit.group(1)).ifPresent(field -> visit.put(field, typed));
            } else if (diagnosis.matches()) {
                diagnoses.put(Integer.valueOf(diagnosis.group(1)), typed);
            } else if (ofLine.matches()) {
                Named.of(LineField.class, ofLine.group(2))
                        .ifPresent(field -> lines.computeIfAbsent(
                                        Integer.valueOf(ofLine.group(1)), _ -> new EnumMap<>(LineField.class))
                                .put(field, typed));
            }
        });
        return new HalfVisit(
                number(all, OPEN)
                        .map(open -> new EncounterDesk.Over(new EncounterId(open), all.getOrDefault(VERSION, "")))
                        .orElse(null),
                number(all, PATIENT).map(PatientId::new).orElse(null),
                visit,
                diagnoses,
                List.copyOf(lines.values()));
    }

    private static Optional<Long> number(Map<String, String> all, String name) {
        return Optional.ofNullable(all.get(name))
                .filter(typed -> NUMBER.matcher(typed).matches())
                .map(Long::valueOf);
    }
}
