package org.daysheet.edi.claim837;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.edi.x12.Segment;

/// Checks each segment of an 837P by itself against the guide: whether its loop has it, in this order and so often, its
/// kind, its codes, the length of its elements (SNIP 1 and 2). What a document does not keep of it is noted.
final class GuideCheck {
    private static final Set<String> LOOP_STARTS = Set.of("HL", "NM1", "CLM", "LX", "LIN", "SVD", "LQ");
    private static final int MOST_OTHER_PAYERS = 10;
    private static final int MOST_DECISIONS = 15;

    private final Notes837 notes;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> parties = new HashSet<>();
    private int otherPayers;
    private int decisions;
    private int drugs;
    private int order;

    GuideCheck(Notes837 notes) {
        this.notes = notes;
    }

    void check(String loop, Segment segment) {
        boolean begins = LOOP_STARTS.contains(segment.id()) || (segment.id().equals("SBR") && loop.equals("2320"));
        if (begins) {
            seen.clear();
            order = 0;
            loopBegins(loop, segment);
        }
        GuideTable.Rule rule = GuideTable.loop(loop).get(segment.id());
        if (rule != null) {
            place(segment, rule);
            kind(segment, rule);
            elements(loop, segment);
        } else if (!GuideTable.isSegment(segment.id())) {
            notes.error(segment, 0, "segment-unknown", "Professional claims have no such segment.", "");
        } else if (!GuideTable.loop(loop).isEmpty()) {
            notes.error(segment, 0, "segment-order", "A segment stands where the guide has none of its kind.", "");
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
        String kind = segment.text(1);
        Integer most = rule.kinds().get(kind);
        if (most == null) {
            notes.error(
                    segment,
                    1,
                    "qualifier-unknown",
                    "A segment is of a kind that the guide does not have here.",
                    String.join(", ", rule.kinds().keySet().stream().sorted().toList()));
        } else if (rule.most() == Integer.MAX_VALUE) {
            most(segment, seen.merge(segment.id() + kind, 1, Integer::sum), most);
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

    private void elements(String loop, Segment segment) {
        List<Integer> lengths = GuideElements.lengths(segment.id());
        for (int element = 1; element <= segment.size(); element++) {
            int most = element > lengths.size() ? 0 : lengths.get(element - 1);
            if (most > 0 && segment.width(element) > most) {
                notes.error(
                        segment,
                        element,
                        "element-too-long",
                        "A value is longer than its element.",
                        "at most " + most + " characters");
            }
            if (segment.has(element) && !isKept(segment, element)) {
                notes.notKept(loop, segment, element);
            }
        }
        for (int element : GuideElements.required(segment.id())) {
            if (!segment.has(element)) {
                notes.error(segment, element, "element-missing", "An element that the guide requires is empty.", "");
            }
        }
        for (GuideElements.Codes codes : GuideElements.codes(segment.id())) {
            codes(segment, codes);
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
