package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Of which type and how long the elements of an 837P are, and which are never left out (837P TR3; types and lengths of
/// X12 005010).
final class GuideFormats {
    /// Elements 01, 02 ... of a segment: type, least and greatest length, `!` when it is required. `M` is an amount or
    /// number that is judged where it is read, `-` an element of components or one that is not judged here.
    private static final String ELEMENTS = """
            BHT ID4-4! ID2-2! AN1-50! DT8-8! TM4-8! ID2-2!
            HL M1-12! M1-12 ID1-2! ID1-1!
            PRV ID1-3! ID2-3! AN1-50!
            CUR ID2-3! ID3-3!
            NM1 ID2-3! ID1-1! AN1-60 AN1-35 AN1-25 AN1-10 AN1-10 ID1-2 AN2-80
            N3 AN1-55! AN1-55
            N4 AN2-30! - AN3-15 ID2-3 ID1-2 AN1-30 ID1-3
            REF ID2-3! AN1-50!
            PER ID2-2! AN1-60 ID2-2! AN1-256! ID2-2 AN1-256 ID2-2 AN1-256
            SBR ID1-1! ID2-2 AN1-50 AN1-60 ID1-3 ID1-1 ID1-1 ID2-2 ID1-2
            PAT ID2-2 ID1-1 ID2-2 ID1-1 ID2-3 AN1-35 ID2-2 R1-10 ID1-1
            DMG ID2-3! AN1-35 ID1-1!
            CLM AN1-38 M1-18 AN1-2 ID1-2 - ID1-1! ID1-1! ID1-1! ID1-1! ID1-1 - ID2-3 - - - - - - - ID1-2
            DTP ID3-3! ID2-3! AN1-35!
            PWK ID2-2! ID1-2! N1-2 ID2-3 ID1-2 AN2-80
            CN1 ID2-2! M1-18 R1-6 AN1-50 R1-6 AN1-30
            AMT ID1-3! M1-18
            K3 AN1-80!
            NTE ID3-3! AN1-80!
            CR1 ID2-2 R1-10 ID1-1 ID1-1! ID2-2! R1-15! AN1-55 AN1-55 AN1-80 AN1-80
            CR2 N1-9 R1-15 ID2-3 ID2-3 ID2-2 R1-15 R1-15 ID1-1! ID1-1 AN1-80 AN1-80
            CR3 ID1-1! ID2-2! R1-15!
            CRC ID2-2! ID1-1! ID2-3! ID2-3 ID2-3 ID2-3 ID2-3
            HCP ID2-2! M1-18 M1-18 AN1-50 R1-9 AN1-50 M1-18 AN1-48 ID2-2 AN1-48 ID2-2 R1-15 ID2-2 ID1-2 ID1-2
            OI ID1-2 ID2-2 ID1-1! ID1-1 ID1-1 ID1-1!
            MOA R1-10 M1-18 AN1-50 AN1-50 AN1-50 AN1-50 AN1-50 M1-18 M1-18
            CAS ID1-2! ID1-5! M1-18 R1-15 ID1-5 M1-18 R1-15 ID1-5 M1-18 R1-15 ID1-5 M1-18 R1-15 ID1-5 M1-18 R1-15 \
            ID1-5 M1-18 R1-15
            LX M1-6
            SV1 -! M1-18 ID2-2! M1-15 AN1-2 ID1-2
            SV5 -! ID2-2! R1-15! M1-18 M1-18 ID1-1!
            QTY ID2-2! R1-15!
            MEA ID2-2! ID1-3! R1-20!
            PS1 AN1-50! M1-18
            LIN AN1-20 ID2-2! AN1-48!
            CTP - - - R1-15! -!
            SVD AN2-80! M1-18 -! AN1-48 R1-15! N1-6
            LQ ID1-3! AN1-30!
            FRM AN1-20! ID1-1 AN1-50 AN8-8 R1-6
            """;

    /// The components of an element, written as `SV1 1` for SV101.
    private static final String COMPONENTS = """
            CLM 5 - ID1-2! -
            CLM 11 ID2-3 ID2-3 ID2-3 ID2-2 ID2-3
            REF 4 ID2-3! AN1-50!
            SV1 1 ID2-2! AN1-48! AN2-2 AN2-2 AN2-2 AN2-2 AN1-80
            SV5 1 ID2-2! AN1-48!
            SVD 3 ID2-2! AN1-48! AN2-2 AN2-2 AN2-2 AN2-2 AN1-80
            CTP 5 ID2-2!
            """;

    private static final Pattern FORMAT = Pattern.compile("(AN|ID|DT|TM|N|R|M)([0-9]+)-([0-9]+)(!?)");
    private static final Map<String, List<Format>> BY_SEGMENT = elements();
    private static final Map<String, List<Composite>> COMPOSITES = composites();

    private GuideFormats() {}

    /// What an element may hold by its type.
    enum Type {
        TEXT("text", ".*"),
        CODE("a code of letters and digits", "[A-Za-z0-9]*"),
        WHOLE("a whole number", "-?[0-9]+"),
        DECIMAL("a number", "-?([0-9]+\\.?[0-9]*|\\.[0-9]+)"),
        DAY("CCYYMMDD", "[12][0-9]{3}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])"),
        TIME("HHMM", "([01][0-9]|2[0-3])[0-5][0-9]([0-5][0-9]([0-9]{1,2})?)?"),
        /// Judged where it is read.
        AMOUNT("a number", ".*"),
        /// Of components, or not judged.
        ANY("", ".*");

        private final String words;
        private final Pattern shape;

        Type(String words, String shape) {
            this.words = words;
            this.shape = Pattern.compile(shape, Pattern.DOTALL);
        }

        /// What the element should have held, for a person.
        String words() {
            return words;
        }

        boolean admits(String value) {
            return this == TEXT
                    || this == AMOUNT
                    || this == ANY
                    || shape.matcher(value).matches();
        }

        /// How long a value is: signs and points of numbers do not count.
        private int length(String value) {
            return this == WHOLE || this == DECIMAL || this == AMOUNT
                    ? (int) value.chars()
                            .filter(each -> each != '-' && each != '.')
                            .count()
                    : value.length();
        }
    }

    /// @param type what it may hold
    /// @param least how short it may be
    /// @param most how long it may be
    /// @param required whether it is never left out
    /// @param coded whether all its values are listed, so that nothing else needs to be said of it
    record Format(Type type, int least, int most, boolean required, boolean coded) {
        private static final Format ANY = new Format(Type.ANY, 0, Integer.MAX_VALUE, false, false);

        /// Whether a value needs no closer look, by its width alone.
        boolean admits(int width) {
            if (width == 0) {
                return !required;
            }
            boolean hasNoShape = type == Type.TEXT || type == Type.AMOUNT;
            return coded || type == Type.ANY || (hasNoShape && width >= least && width <= most);
        }

        boolean isTooShort(String value) {
            return !coded && type.length(value) < least;
        }

        boolean isTooLong(String value) {
            return !coded && type.length(value) > most;
        }

        boolean isOfOtherType(String value) {
            return !coded && !type.admits(value);
        }
    }

    /// @param element the element that has components
    /// @param components what each of them may hold
    record Composite(int element, List<Format> components) {}

    /// The elements of a segment from 01 on.
    static List<Format> of(String segment) {
        return BY_SEGMENT.getOrDefault(segment, List.of());
    }

    /// The elements of a segment that have components.
    static List<Composite> composites(String segment) {
        return COMPOSITES.getOrDefault(segment, List.of());
    }

    private static Map<String, List<Format>> elements() {
        Map<String, List<Format>> bySegment = new HashMap<>();
        for (String line : ELEMENTS.strip().split("\n", -1)) {
            List<String> words = List.of(line.split(" ", -1));
            String segment = words.getFirst();
            List<Format> formats = new ArrayList<>();
            for (int element = 1; element < words.size(); element++) {
                formats.add(format(words.get(element), GuideElements.isCoded(segment, element, 0)));
            }
            bySegment.put(segment, List.copyOf(formats));
        }
        return Map.copyOf(bySegment);
    }

    private static Map<String, List<Composite>> composites() {
        Map<String, List<Composite>> bySegment = new HashMap<>();
        for (String line : COMPONENTS.strip().split("\n", -1)) {
            List<String> words = List.of(line.split(" ", -1));
            String segment = words.getFirst();
            int element = Integer.parseInt(words.get(1));
            List<Format> formats = new ArrayList<>();
            for (int component = 1; component < words.size() - 1; component++) {
                formats.add(format(words.get(component + 1), GuideElements.isCoded(segment, element, component)));
            }
            bySegment
                    .computeIfAbsent(segment, each -> new ArrayList<>())
                    .add(new Composite(element, List.copyOf(formats)));
        }
        bySegment.replaceAll((segment, list) -> List.copyOf(list));
        return Map.copyOf(bySegment);
    }

    private static Format format(String word, boolean coded) {
        if (word.startsWith("-")) {
            return word.equals("-!") ? new Format(Type.ANY, 0, Integer.MAX_VALUE, true, false) : Format.ANY;
        }
        Matcher matcher = FORMAT.matcher(word);
        if (!matcher.matches()) {
            throw new IllegalStateException("no format: " + word);
        }
        return new Format(
                type(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                !matcher.group(4).isEmpty(),
                coded);
    }

    private static Type type(String name) {
        return switch (name) {
            case "AN" -> Type.TEXT;
            case "ID" -> Type.CODE;
            case "DT" -> Type.DAY;
            case "TM" -> Type.TIME;
            case "N" -> Type.WHOLE;
            case "R" -> Type.DECIMAL;
            default -> Type.AMOUNT;
        };
    }
}
