package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Two sendings of a claim, field by field in the words of their documents. Service lines stand beside each other when
/// they bill the same charge, else when they say the same service of the same days, else in their order. Pure.
final class VersionCompare {
    private static final int SECONDS_OF_A_FIELD = 2;

    private VersionCompare() {}

    /// Every fact of both, in the order of the newer one; what only the older one says stands where it stood there.
    static List<CompareRow> of(DocumentPage before, DocumentPage after) {
        List<CompareRow> rows = new ArrayList<>();
        Set<String> headings = new LinkedHashSet<>();
        after.groups().forEach(part -> headings.add(part.heading()));
        before.groups().forEach(part -> headings.add(part.heading()));
        for (String heading : headings) {
            fields(heading, facts(before, heading), facts(after, heading), rows);
        }
        for (Pair pair : pairs(before.services(), after.services())) {
            fields(pair.words(), facts(pair.before()), facts(pair.after()), rows);
        }
        return List.copyOf(rows);
    }

    private static void fields(
            String part, Map<String, String> before, Map<String, String> after, List<CompareRow> rows) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        for (String field : fields) {
            rows.add(new CompareRow(part, field, before.getOrDefault(field, ""), after.getOrDefault(field, "")));
        }
    }

    /// What a part says, by field; a field that comes again has its number.
    private static Map<String, String> facts(DocumentPage document, String heading) {
        Map<String, String> facts = new LinkedHashMap<>();
        document.groups().stream()
                .filter(part -> part.heading().equals(heading))
                .flatMap(part -> part.lines().stream())
                .forEach(line -> put(facts, line));
        return facts;
    }

    private static void put(Map<String, String> facts, Details.Line line) {
        String value = line.value().replace("\n", ", ");
        String field = line.label();
        for (int again = SECONDS_OF_A_FIELD; facts.containsKey(field); again++) {
            field = Texts.of("claims.compare.again", line.label(), again);
        }
        facts.put(field, value);
    }

    private static Map<String, String> facts(@Nullable ServiceRow line) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (line != null) {
            facts.put(Texts.of("claims.service.dates"), line.dates());
            facts.put(Texts.of("claims.service.place"), line.place());
            facts.put(Texts.of("claims.service.code"), line.code());
            facts.put(Texts.of("claims.service.diagnoses"), line.diagnoses());
            facts.put(Texts.of("claims.service.units"), line.units());
            facts.put(Texts.of("claims.service.charge"), Formats.amount(line.charge()));
            facts.put(Texts.of("claims.service.control-number"), line.controlNumber());
            line.facts().forEach(fact -> put(facts, fact));
        }
        return facts;
    }

    /// A line of each that belong together; one of them may be missing.
    private record Pair(
            @Nullable ServiceRow before, @Nullable ServiceRow after) {
        String words() {
            ServiceRow shown = after == null ? before : after;
            return shown == null ? "" : Texts.of("claims.compare.line", shown.number(), shown.code());
        }
    }

    private static List<Pair> pairs(List<ServiceRow> before, List<ServiceRow> after) {
        List<ServiceRow> left = new ArrayList<>(before);
        Map<ServiceRow, ServiceRow> found = new LinkedHashMap<>();
        match(after, left, found, (one, other) -> charge(one).equals(charge(other)));
        match(
                after,
                left,
                found,
                (one, other) -> one.code().equals(other.code()) && one.dates().equals(other.dates()));
        match(after, left, found, (one, other) -> one.number() == other.number());
        List<Pair> pairs = new ArrayList<>();
        after.forEach(line -> pairs.add(new Pair(found.get(line), line)));
        left.forEach(line -> pairs.add(new Pair(line, null)));
        return pairs;
    }

    private static void match(
            List<ServiceRow> after,
            List<ServiceRow> left,
            Map<ServiceRow, ServiceRow> found,
            BiPredicate<ServiceRow, ServiceRow> belongs) {
        for (ServiceRow line : after) {
            if (!found.containsKey(line)) {
                Optional<ServiceRow> other =
                        left.stream().filter(one -> belongs.test(line, one)).findFirst();
                other.ifPresent(one -> {
                    found.put(line, one);
                    left.remove(one);
                });
            }
        }
    }

    /// The charge in a line control number, such as L31 of L31V1.
    private static String charge(ServiceRow line) {
        return line.controlNumber().replaceFirst("^(L\\d+).*$", "$1");
    }
}
