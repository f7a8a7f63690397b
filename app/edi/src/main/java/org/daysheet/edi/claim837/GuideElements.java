package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which codes the elements of an 837P know, and which of them a document keeps (837P TR3).
final class GuideElements {
    /// Elements, or components written as 5.2, with all the codes they know.
    private static final String CODES = """
            BHT 1 0019
            BHT 2 00 18
            BHT 6 31 CH RP
            HL 4 0 1
            PRV 2 PXC
            NM1 2 1 2
            SBR 1 P S T A B C D E F G H U
            SBR 2 18 01 19 20 21 39 40 53 G8
            SBR 5 12 13 14 15 16 41 42 43 47
            SBR 9 11 12 13 14 15 16 17 AM BL CH CI DS FI HM LM MA MB MC OF TV VA WC ZZ
            PAT 1 01 19 20 21 39 40 53 G8
            PAT 5 D8
            PAT 7 01
            PAT 9 Y
            DMG 1 D8
            DMG 3 F M U
            CLM 5.2 B
            CLM 6 Y N
            CLM 7 A B C
            CLM 8 Y N W
            CLM 9 Y I
            CLM 10 P
            CLM 11.1 AA EM OA
            CLM 11.2 AA EM OA
            CLM 11.3 AA EM OA
            CLM 12 02 03 05 09
            CLM 20 1 2 3 4 5 6 7 8 9 10 11 15
            DTP 2 D8 RD8 DT
            PWK 1 03 04 05 06 07 08 09 10 11 13 15 21 A3 A4 AM AS B2 B3 B4 BR BS BT CB CK \
            CT D2 DA DB DG DJ DS EB HC HR I5 IR LA M1 MT NN OB OC OD OE OX OZ P4 P5 \
            PE PN PO PQ PY PZ RB RR RT RX SG V5 XP
            PWK 2 AA AB AD AF AG BM EL EM FT FX NS
            PWK 5 AC
            CN1 1 01 02 03 04 05 06 09
            CR1 1 LB
            CR1 4 A B C D E
            CR1 5 DH
            CR2 8 A C D E F G M
            CR3 1 I R S
            CR3 2 MO
            CRC 2 Y N
            HCP 1 00 01 02 03 04 05 06 07 08 09 10 11 12 13 14
            HCP 9 ER HC IV WK
            HCP 11 MJ UN
            HCP 13 T1 T2 T3 T4 T5 T6
            HCP 14 1 2 3 4 5
            HCP 15 1 2 3 4 5 6
            OI 3 Y N W
            OI 4 P
            OI 6 Y I
            SV1 1.1 HC ER IV WK
            SV1 3 UN MJ
            SV5 1.1 HC
            SV5 2 DA
            SV5 6 1 4 6
            MEA 2 HT R1 R2 R3 R4
            LIN 2 N4 EN EO HI ON UK UP
            CTP 5.1 F2 GR ME ML UN
            SVD 3.1 HC ER IV WK
            FRM 2 Y N W
            """;

    /// The elements a document keeps, or that say the same in every claim.
    private static final String KEPT = """
            HL 1 2 3 4
            PRV 1 2 3
            NM1 1 2 3 4 5 7 8 9
            N3 1 2
            N4 1 2 3 4 7
            REF 1 2 4
            PER 1 2 3 4 5 6 7 8
            SBR 1 2 3 4 5 9
            PAT 1 5 6 7 8 9
            DMG 1 2 3
            CLM 1 2 5 6 7 8 9 10 11 12 20
            DTP 1 2 3
            PWK 1 2 5 6
            CN1 1 2 3 4 5 6
            AMT 1 2
            K3 1
            NTE 1 2
            CR1 1 2 4 5 6 9 10
            CR2 8 10 11
            CR3 1 2 3
            CRC 1 2 3 4 5 6 7
            HI 1 2 3 4 5 6 7 8 9 10 11 12 13
            HCP 1 2 3 4 5 6 7 9 10 11 12 13 14 15
            OI 3 4 6
            MOA 1 2 3 4 5 6 7 8 9
            CAS 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19
            LX 1
            SV1 1 2 3 4 5 7 9 11 12 15
            SV5 1 2 3 4 5 6
            QTY 1 2
            MEA 1 2 3
            PS1 1 2
            LIN 2 3
            CTP 4 5
            SVD 1 2 3 5 6
            LQ 1 2
            FRM 1 2 3 4 5
            """;

    /// The first so many components of an element, which are kept.
    private static final String KEPT_COMPONENTS = """
            CLM5 3
            CLM11 5
            REF4 2
            SV11 7
            SV17 4
            SV51 2
            SVD3 7
            CTP5 1
            """;

    /// Codes of an HI have a kind and a value, wherever they stand.
    private static final int OF_CODE = 2;

    private static final Map<String, List<Integer>> COMPONENTS_BY_ELEMENT = numbers(KEPT_COMPONENTS);
    private static final Map<String, Set<Integer>> KEPT_BY_SEGMENT = sets(numbers(KEPT));
    private static final Map<String, List<Codes>> CODES_BY_SEGMENT = codes();

    private GuideElements() {}

    /// @param element the element
    /// @param component the component, 0 for the element as a whole
    /// @param codes all it may hold
    record Codes(int element, int component, Set<String> codes) {}

    /// The elements of a segment that know only certain codes.
    static List<Codes> codes(String segment) {
        return CODES_BY_SEGMENT.getOrDefault(segment, List.of());
    }

    /// Whether all values of an element, or of a component, are listed.
    static boolean isCoded(String segment, int element, int component) {
        return codes(segment).stream().anyMatch(codes -> codes.element() == element && codes.component() == component);
    }

    /// Whether a document keeps what the element of such a segment says.
    static boolean isKept(String segment, int element) {
        Set<Integer> kept = KEPT_BY_SEGMENT.get(segment);
        return kept == null || kept.contains(element);
    }

    /// How many components of an element a document keeps.
    static int keptComponents(String segment, int element) {
        if (segment.equals("HI")) {
            return OF_CODE;
        }
        List<Integer> kept = COMPONENTS_BY_ELEMENT.get(segment + element);
        return kept == null ? Integer.MAX_VALUE : kept.getFirst();
    }

    private static Map<String, List<Integer>> numbers(String text) {
        Map<String, List<Integer>> bySegment = new HashMap<>();
        for (String line : text.strip().split("\n", -1)) {
            List<String> words = List.of(line.split(" ", -1));
            bySegment.put(
                    words.getFirst(),
                    words.stream().skip(1).map(Integer::valueOf).toList());
        }
        return Map.copyOf(bySegment);
    }

    private static Map<String, Set<Integer>> sets(Map<String, List<Integer>> lists) {
        Map<String, Set<Integer>> sets = new HashMap<>();
        lists.forEach((segment, numbers) -> sets.put(segment, Set.copyOf(numbers)));
        return Map.copyOf(sets);
    }

    private static Map<String, List<Codes>> codes() {
        Map<String, List<Codes>> bySegment = new HashMap<>();
        for (String line : CODES.strip().split("\n", -1)) {
            List<String> words = List.of(line.split(" ", -1));
            String where = words.get(1);
            int dot = where.indexOf('.');
            Codes codes = new Codes(
                    Integer.parseInt(dot < 0 ? where : where.substring(0, dot)),
                    dot < 0 ? 0 : Integer.parseInt(where.substring(dot + 1)),
                    Set.copyOf(new HashSet<>(words.subList(2, words.size()))));
            bySegment
                    .computeIfAbsent(words.getFirst(), segment -> new ArrayList<>())
                    .add(codes);
        }
        bySegment.replaceAll((segment, list) -> List.copyOf(list));
        return Map.copyOf(bySegment);
    }
}
