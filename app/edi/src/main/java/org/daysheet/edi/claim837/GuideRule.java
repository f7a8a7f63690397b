package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.Severity;

/// What some elements of a segment demand of others.
///
/// @param severity whether a break of it is an error
/// @param code the name of the finding
/// @param when what must hold for the rule to apply
/// @param demand what it demands
/// @param spots of which elements
/// @param codes the codes they may have, when it demands that
/// @param shape the pattern they must match, when it demands that
/// @param message what is wrong, for a person
/// @param expected what should be there
record GuideRule(
        Severity severity,
        String code,
        List<Condition> when,
        Demand demand,
        List<Spot> spots,
        Set<String> codes,
        Pattern shape,
        String message,
        String expected) {
    private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);
    private static final String NO_VALUE = "_";

    /// What is demanded of the elements.
    enum Demand {
        NEEDS,
        LACKS,
        PAIR,
        MOST_ONE,
        LEAST_ONE,
        ONE_OF,
        SHAPE
    }

    /// @param element the element
    /// @param component its component, 0 for the element as a whole
    record Spot(int element, int component) {
        private static Spot parse(String text) {
            int dot = text.indexOf('.');
            return dot < 0
                    ? new Spot(Integer.parseInt(text), 0)
                    : new Spot(Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
        }

        String read(Segment segment) {
            return component == 0 ? segment.text(element) : segment.component(element, component);
        }

        private boolean isOneOf(Segment segment, Set<String> values) {
            if (component != 0) {
                return values.contains(read(segment));
            }
            for (String value : values) {
                if (segment.is(element, value)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isIn(Segment segment) {
            return component == 0 ? segment.has(element) : !read(segment).isEmpty();
        }
    }

    /// @param spot whose value
    /// @param isOneOf whether it must be one of the values, or none
    /// @param values empty when any value will do
    private record Condition(Spot spot, boolean isOneOf, Set<String> values) {
        private static Condition parse(String text) {
            int equal = text.indexOf('=');
            if (equal < 0) {
                return new Condition(Spot.parse(text), true, Set.of());
            }
            boolean isNot = text.charAt(equal - 1) == '!';
            Set<String> values =
                    Set.of(text.substring(equal + 1).replace(NO_VALUE, "").split(" ", -1));
            return new Condition(Spot.parse(text.substring(0, isNot ? equal - 1 : equal)), !isNot, values);
        }

        private boolean holds(Segment segment) {
            return values.isEmpty() ? spot.isIn(segment) : isOneOf == spot.isOneOf(segment, values);
        }
    }

    /// Reads one rule of the table.
    ///
    /// @param cells severity and code, loops, segment, conditions, demand
    /// @param words message and expectation
    static GuideRule parse(List<String> cells, String words) {
        List<String> name = List.of(cells.get(0).split(" ", -1));
        List<Condition> when = new ArrayList<>();
        if (!cells.get(3).isEmpty()) {
            for (String condition : cells.get(3).split(" ; ", -1)) {
                when.add(Condition.parse(condition));
            }
        }
        List<String> demanded = List.of(cells.get(4).split(" ", -1));
        Demand demand = Demand.valueOf(demanded.getFirst().replace('-', '_').toUpperCase(java.util.Locale.ROOT));
        List<String> rest = demanded.subList(1, demanded.size());
        boolean ofOne = demand == Demand.ONE_OF || demand == Demand.SHAPE;
        int arrow = words.indexOf(" > ");
        return new GuideRule(
                name.getFirst().equals("error") ? Severity.ERROR : Severity.WARNING,
                name.get(1),
                List.copyOf(when),
                demand,
                (ofOne ? rest.subList(0, 1) : rest).stream().map(Spot::parse).toList(),
                demand == Demand.ONE_OF ? Set.copyOf(rest.subList(1, rest.size())) : Set.of(),
                demand == Demand.SHAPE ? Pattern.compile(rest.get(1), Pattern.DOTALL) : ANYTHING,
                words.substring(0, arrow),
                words.substring(arrow + 3));
    }

    /// The elements that are not as the rule demands; none when it does not apply.
    List<Spot> broken(Segment segment) {
        for (Condition condition : when) {
            if (!condition.holds(segment)) {
                return List.of();
            }
        }
        if (isKept(segment)) {
            return List.of();
        }
        return switch (demand) {
            case NEEDS, PAIR ->
                spots.stream().filter(spot -> !spot.isIn(segment)).toList();
            case LACKS -> spots.stream().filter(spot -> spot.isIn(segment)).toList();
            case MOST_ONE ->
                spots.stream().filter(spot -> spot.isIn(segment)).skip(1).toList();
            case LEAST_ONE, ONE_OF, SHAPE -> spots.subList(0, 1);
        };
    }

    private boolean isKept(Segment segment) {
        int there = 0;
        for (Spot spot : spots) {
            there += spot.isIn(segment) ? 1 : 0;
        }
        return switch (demand) {
            case NEEDS -> there == spots.size();
            case LACKS -> there == 0;
            case PAIR -> there == 0 || there == spots.size();
            case MOST_ONE -> there < 2;
            case LEAST_ONE -> there > 0;
            case ONE_OF -> there == 0 || spots.getFirst().isOneOf(segment, codes);
            case SHAPE ->
                there == 0 || shape.matcher(spots.getFirst().read(segment)).matches();
        };
    }
}
