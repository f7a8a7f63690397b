package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.Severity;
import org.jspecify.annotations.Nullable;

/// Checks each segment of an 837P by itself against the guide: whether its loop has it, in this order and so often, its
/// kind, its codes, the length of its elements (SNIP 1 and 2). What a document does not keep of it is noted.
final class GuideCheck {
    private static final Set<String> LOOP_STARTS = Set.of("HL", "NM1", "CLM", "LX", "LIN", "SVD", "LQ");
    private static final String BILLING = "2010AA";
    private static final Set<String> PROVIDERS =
            Set.of("2310A", "2310B", "2310D", "2420A", "2420B", "2420D", "2420E", "2420F");
    private static final int MOST_OTHER_PAYERS = 10;
    private static final int MOST_DECISIONS = 15;

    private final Notes837 notes;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> parties = new HashSet<>();
    private int otherPayers;
    private int decisions;
    private int drugs;
    private int order;
    private @Nullable Open open;

    GuideCheck(Notes837 notes) {
        this.notes = notes;
    }

    /// Checks a segment before the first level; one that does not belong there is told elsewhere.
    void checkHeader(String loop, Segment segment) {
        if (GuideTable.loop(loop).containsKey(segment.id())) {
            check(loop, segment);
        }
    }

    void check(String loop, Segment segment) {
        boolean begins = LOOP_STARTS.contains(segment.id()) || (segment.id().equals("SBR") && loop.equals("2320"));
        if (begins) {
            close();
            seen.clear();
            order = 0;
            loopBegins(loop, segment);
            open = new Open(loop, segment);
        }
        GuideTable.Rule rule = GuideTable.loop(loop).get(segment.id());
        if (rule != null) {
            place(segment, rule);
            kind(segment, rule);
            elements(loop, segment, !rule.kinds().isEmpty());
        } else if (!GuideTable.isSegment(segment.id())) {
            notes.error(segment, 0, "segment-unknown", "Professional claims have no such segment.", "");
        } else if (!GuideTable.loop(loop).isEmpty()) {
            notes.error(segment, 0, "segment-order", "A segment stands where the guide has none of its kind.", "");
        }
    }

    /// Ends the loop that is open: what it lacks is told where it began.
    void close() {
        Open ending = open;
        open = null;
        if (ending == null) {
            return;
        }
        GuideTable.loop(ending.loop).forEach((id, rule) -> {
            if (rule.required() && !seen.containsKey(id)) {
                notes.error(ending.place, ending.segment, "segment-missing", "A loop lacks a segment.", "", id);
            }
        });
        boolean wantsNumber = BILLING.equals(ending.loop) || PROVIDERS.contains(ending.loop);
        boolean hasOtherNumber = PROVIDERS.contains(ending.loop) && seen.containsKey("REF");
        if (wantsNumber && !ending.hasNumber && !hasOtherNumber) {
            notes.warning(
                    ending.place,
                    ending.segment,
                    "provider-number-missing",
                    "A provider has no National Provider Identifier and no other number.",
                    "",
                    "NM109");
        }
    }

    /// The loop that is being read, with the segment that began it.
    private static final class Open {
        private final String loop;
        private final Place place;
        private final String segment;
        private final boolean hasNumber;

        Open(String loop, Segment first) {
            this.loop = loop;
            place = first.place();
            segment = first.id();
            hasNumber = first.has(8) || first.has(9);
        }
    }

    private void loopBegins(String loop, Segment segment) {
        switch (segment.id()) {
            case "HL" -> parties.clear();
            case "CLM" -> {
                parties.clear();
                otherPayers = 0;
            }
            case "LX" -> {
                parties.clear();
                decisions = 0;
                drugs = 0;
            }
            case "SBR" -> {
                parties.clear();
                most(segment, ++otherPayers, MOST_OTHER_PAYERS);
            }
            case "LIN" -> most(segment, ++drugs, 1);
            case "SVD" -> most(segment, ++decisions, MOST_DECISIONS);
            case "NM1" -> party(loop, segment);
            default -> {}
        }
    }

    private void party(String loop, Segment nm1) {
        if (GuideTable.loop(loop).isEmpty()) {
            notes.error(nm1, 1, "qualifier-unknown", "A party stands where the guide has none of its kind.", "");
        } else if (!parties.add(nm1.text(1))) {
            most(nm1, 2, 1);
        }
    }

    private void place(Segment segment, GuideTable.Rule rule) {
        if (rule.order() < order) {
            notes.error(segment, 0, "segment-order", "A segment stands behind one that must follow it.", "");
        }
        order = Math.max(order, rule.order());
        int times = seen.merge(segment.id(), 1, Integer::sum);
        if (!segment.id().equals("SV1")) {
            most(segment, times, rule.most());
        }
    }

    private void kind(Segment segment, GuideTable.Rule rule) {
        if (rule.kinds().isEmpty()) {
            return;
        }
        GuideTable.Kind kind = rule.kinds().get(segment.text(1));
        if (kind == null) {
            notes.error(
                    segment,
                    1,
                    "qualifier-unknown",
                    "A segment is of a kind that the guide does not have here.",
                    String.join(", ", rule.kinds().keySet().stream().sorted().toList()));
        } else if (rule.most() == Integer.MAX_VALUE) {
            most(segment, seen.merge(segment.id() + kind.group(), 1, Integer::sum), kind.most());
        }
    }

    private void most(Segment segment, int times, int most) {
        if (times == most + 1) {
            notes.error(
                    segment,
                    0,
                    "segment-repeated",
                    "A segment or loop stands more often than the guide allows.",
                    Integer.toString(most));
        }
    }

    private void elements(String loop, Segment segment, boolean hasKinds) {
        List<GuideFormats.Format> formats = GuideFormats.of(segment.id());
        for (int element = 1; element <= Math.max(segment.size(), formats.size()); element++) {
            if (element <= formats.size() && !(hasKinds && element == 1 && segment.has(1))) {
                format(segment, element, 0, formats.get(element - 1));
            }
            if (segment.has(element) && !isKept(segment, element)) {
                notes.notKept(loop, segment, element);
            }
        }
        for (GuideFormats.Composite composite : GuideFormats.composites(segment.id())) {
            composite(segment, composite);
        }
        for (GuideElements.Codes codes : GuideElements.codes(segment.id())) {
            codes(segment, codes);
        }
        for (GuideRule rule : GuideRules.of(loop, segment.id())) {
            for (GuideRule.Spot spot : rule.broken(segment)) {
                notes.add(
                        segment,
                        spot.element(),
                        spot.component(),
                        rule.severity(),
                        rule.code(),
                        rule.message(),
                        rule.expected());
            }
        }
        if (segment.id().equals("DTP")) {
            range(segment);
        }
    }

    private void composite(Segment segment, GuideFormats.Composite composite) {
        int given = segment.components(composite.element());
        for (int component = 1; given > 0 && component <= composite.components().size(); component++) {
            GuideFormats.Format format = composite.components().get(component - 1);
            if (component <= given || format.required()) {
                format(segment, composite.element(), component, format);
            }
        }
    }

    private void format(Segment segment, int element, int component, GuideFormats.Format format) {
        if (component == 0 && format.admits(segment.width(element))) {
            return;
        }
        String value = component == 0
                ? format.type() == GuideFormats.Type.ANY ? "" : segment.text(element)
                : segment.component(element, component);
        if (component == 0 ? !segment.has(element) : value.isEmpty()) {
            if (format.required()) {
                error(
                        segment,
                        element,
                        component,
                        "element-missing",
                        "An element that the guide requires is empty.",
                        "");
            }
        } else if (format.isTooLong(value)) {
            error(
                    segment,
                    element,
                    component,
                    "element-too-long",
                    "A value is longer than its element.",
                    "at most " + format.most() + " characters");
        } else if (format.isOfOtherType(value)) {
            error(
                    segment,
                    element,
                    component,
                    "element-type",
                    "A value is not of the type of its element.",
                    format.type().words());
        } else if (format.isTooShort(value)) {
            error(
                    segment,
                    element,
                    component,
                    "element-too-short",
                    "A value is shorter than its element.",
                    "at least " + format.least() + " characters");
        }
    }

    private void error(Segment segment, int element, int component, String code, String message, String expected) {
        notes.add(segment, element, component, Severity.ERROR, code, message, expected);
    }

    private void range(Segment dtp) {
        LocalDate from = dtp.rangeDate(3, 1);
        LocalDate to = dtp.rangeDate(3, 2);
        if (from != null && to != null && to.isBefore(from)) {
            notes.error(dtp, 3, "date-range", "A range of days ends before it begins.", "");
        }
    }

    private static boolean isKept(Segment segment, int element) {
        if (!GuideElements.isKept(segment.id(), element)) {
            return false;
        }
        int components = segment.components(element);
        int kept = components < 2 ? components : GuideElements.keptComponents(segment.id(), element);
        for (int component = components; component > kept; component--) {
            if (!segment.component(element, component).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void codes(Segment segment, GuideElements.Codes codes) {
        String read = codes.component() == 0
                ? segment.text(codes.element())
                : segment.component(codes.element(), codes.component());
        if (!read.isEmpty() && !codes.codes().contains(read)) {
            notes.error(
                    segment,
                    codes.element(),
                    "code-unknown",
                    "An element holds a code that the guide does not have here.",
                    String.join(", ", codes.codes().stream().sorted().toList()));
        }
    }
}
