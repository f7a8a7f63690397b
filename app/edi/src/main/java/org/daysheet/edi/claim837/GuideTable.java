package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which segments the loops of an 837P have, in which order, how often and of which kinds (837P TR3).
final class GuideTable {
    /// A loop a line: its segments in order. `SEG*n` may stand n times, `SEG A B*2` once as kind A and twice as
    /// kind B, `SEG A/B*2` twice as either, `SEG*n A B` n times in all. `SEG!` is never left out; where no loop
    /// says so, its absence is told in words of its own. The kind of a segment is its first element.
    private static final String LOOPS = """
            HEADER | BHT
            1000A | NM1 | PER*2 IC
            1000B | NM1
            2000A | HL | PRV BI | CUR 85
            2010AA | NM1 | N3 | N4 | REF EI/SY 0B 1G | PER*2 IC
            2010AB | NM1 | N3! | N4!
            2010AC | NM1 | N3! | N4! | REF! 2U/FY/NF EI
            2000B | HL | SBR | PAT
            2010BA | NM1 | N3 | N4 | DMG | REF SY Y4 | PER IC
            2010BB | NM1 | N3 | N4 | REF 2U/EI/FY/NF*3 G2/LU*2
            2000C | HL | PAT
            2010CA | NM1 | N3 | N4 | DMG | REF Y4 1W SY | PER IC
            2300 | CLM \
            | DTP 431 454 304 453 439 484 455 471 314/360/361 297 296 435 096 090/091*2 444 050 \
            | PWK*10 | CN1 | AMT F5 | REF 4N F5 EW 9F G1 F8 X4 9A 9C LX D9 EA P4 1J | K3*10 \
            | NTE*1 ADD CER DCP DGN TPO | CR1 | CR2 | CRC 07*3 E1/E2/E3*3 75 ZZ | HI*4 | HCP
            2310A | NM1 | REF*3 0B 1G G2
            2310B | NM1 | PRV PE | REF*4 0B 1G G2 LU
            2310C | NM1 | N3! | N4! | REF*3 0B G2 LU | PER IC
            2310D | NM1 | REF*4 0B 1G G2 LU
            2310E | NM1 | N3! | N4!
            2310F | NM1 | N3! | N4!
            2320 | SBR | CAS*5 CO CR OA PI PR | AMT D A8 EAF | OI | MOA
            2330A | NM1 | N3 | N4 | REF SY
            2330B | NM1 | N3 | N4 | DTP 573 | REF 2U/EI/FY/NF*2 G1 9F T4 F8
            2330C | NM1 | REF!*3 0B 1G G2
            2330D | NM1 | REF!*3 0B 1G G2 LU
            2330E | NM1 | REF!*3 0B G2 LU
            2330F | NM1 | REF!*3 0B 1G G2 LU
            2330G | NM1 | REF!*2 G2 LU
            2400 | LX | SV1 | SV5 | PWK*11 | CR1 | CR3 | CRC 07*3 70 09 \
            | DTP 472 471 607 463 461 304 738/739*2 011 455 454 | QTY PT FL | MEA*5 OG TR | CN1 \
            | REF 9B 9D G1*5 6R EW X4 F4 BT 9F*5 | AMT T F4 | K3*10 | NTE ADD/DCP TPO | PS1 | HCP
            2410 | LIN | CTP! | REF VY/XZ
            2420A | NM1 | PRV PE | REF*20 0B 1G G2 LU
            2420B | NM1 | REF*20 0B 1G G2
            2420C | NM1 | N3! | N4! | REF*3 G2 LU
            2420D | NM1 | REF*20 0B 1G G2 LU
            2420E | NM1 | N3 | N4 | REF*20 0B 1G G2 | PER IC
            2420F | NM1 | REF*20 0B 1G G2
            2420G | NM1 | N3! | N4!
            2420H | NM1 | N3! | N4!
            2430 | SVD | CAS*5 CO CR OA PI PR | DTP 573 | AMT EAF
            2440 | LQ AS UT | FRM!*99
            """;

    private static final Map<String, Map<String, Rule>> BY_LOOP = parse();
    private static final Set<String> SEGMENTS = segments();

    private GuideTable() {}

    /// @param order its place in the loop
    /// @param most how often it may stand in the loop
    /// @param required whether it is never left out
    /// @param kinds its kinds by their codes; empty when it has none
    record Rule(int order, int most, boolean required, Map<String, Kind> kinds) {}

    /// @param group the code of the kind, or those of all that are counted with it
    /// @param most how often segments of the group may stand in the loop
    record Kind(String group, int most) {}

    /// The segments of a loop; empty for a loop that is not of the guide.
    static Map<String, Rule> loop(String loop) {
        return BY_LOOP.getOrDefault(loop, Map.of());
    }

    /// Whether any loop has such a segment.
    static boolean isSegment(String id) {
        return SEGMENTS.contains(id);
    }

    /// The loops that have such a segment.
    static List<String> loopsWith(String id) {
        return BY_LOOP.keySet().stream()
                .filter(loop -> loop(loop).containsKey(id))
                .toList();
    }

    private static Map<String, Map<String, Rule>> parse() {
        Map<String, Map<String, Rule>> byLoop = new HashMap<>();
        for (String line : LOOPS.strip().split("\n", -1)) {
            List<String> cells = List.of(line.split(" *\\| *", -1));
            Map<String, Rule> rules = new LinkedHashMap<>();
            for (int i = 1; i < cells.size(); i++) {
                List<String> words = List.of(cells.get(i).strip().split(" ", -1));
                rules.put(name(words.getFirst()).replace("!", ""), rule(i, words));
            }
            byLoop.put(cells.getFirst(), Map.copyOf(rules));
        }
        return Map.copyOf(byLoop);
    }

    private static Rule rule(int order, List<String> words) {
        int total = times(words.getFirst(), words.size() > 1 ? Integer.MAX_VALUE : 1);
        Map<String, Kind> kinds = new HashMap<>();
        for (String word : words.subList(1, words.size())) {
            String group = name(word);
            int most = times(word, total == Integer.MAX_VALUE ? 1 : total);
            for (String kind : group.split("/", -1)) {
                kinds.put(kind, new Kind(group, most));
            }
        }
        return new Rule(order, total, name(words.getFirst()).endsWith("!"), Map.copyOf(kinds));
    }

    private static String name(String word) {
        int star = word.indexOf('*');
        return star < 0 ? word : word.substring(0, star);
    }

    private static int times(String word, int usual) {
        int star = word.indexOf('*');
        return star < 0 ? usual : Integer.parseInt(word.substring(star + 1));
    }

    private static Set<String> segments() {
        List<String> names = new ArrayList<>();
        BY_LOOP.values().forEach(rules -> names.addAll(rules.keySet()));
        return Set.copyOf(Set.copyOf(names));
    }
}
