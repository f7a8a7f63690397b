package org.daysheet.edi.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A procedure composite (SVC01, SVC06, SV101). Texts are empty where the file leaves them out.
///
/// @param qualifier HC, N4, AD, NU, ZZ ...
/// @param code the code itself
/// @param modifiers up to four, in order
/// @param description text for a code that needs one
public record Procedure(String qualifier, String code, List<String> modifiers, String description) {
    /// No procedure.
    public static final Procedure NONE = new Procedure("", "", List.of(), "");

    public Procedure {
        modifiers = List.copyOf(modifiers);
    }

    /// Reads a procedure composite: qualifier, code, up to four modifiers, description.
    public static Procedure read(Segment segment, int element) {
        int components = segment.components(element);
        if (components == 0) {
            return NONE;
        }
        List<String> modifiers = new ArrayList<>(4);
        for (int i = 3; i <= Math.min(6, components); i++) {
            String modifier = segment.component(element, i);
            if (!modifier.isEmpty()) {
                modifiers.add(modifier);
            }
        }
        return new Procedure(
                segment.component(element, 1), segment.component(element, 2), modifiers, segment.component(element, 7));
    }

    public boolean isNone() {
        return code.isEmpty() && qualifier.isEmpty();
    }

    /// Qualifier, code and modifiers joined by colons: `HC:G0402:25`.
    public String display() {
        String head = qualifier + ":" + code;
        return modifiers.isEmpty() ? head : head + ":" + modifiers.stream().collect(Collectors.joining(":"));
    }
}
