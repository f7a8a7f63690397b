package org.daysheet.desktop.people;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.desktop.parts.Texts;

/// Why Medicare is not asked first (837 SBR05), in words.
final class MspReasons {
    private static final List<String> CODES = List.of("12", "13", "14", "15", "16", "41", "42", "43", "47");

    private MspReasons() {}

    /// None, the known ones, and the one that stands there already.
    static List<String> with(String typed) {
        List<String> codes = new ArrayList<>(List.of(""));
        codes.addAll(CODES);
        if (!codes.contains(typed)) {
            codes.add(typed);
        }
        return codes;
    }

    static String words(String code) {
        if (code.isEmpty()) {
            return Texts.of("people.msp.none");
        }
        return CODES.contains(code) ? code + " " + Texts.of("people.msp." + code) : code;
    }
}
