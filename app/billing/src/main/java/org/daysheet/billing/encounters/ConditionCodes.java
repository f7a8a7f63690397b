package org.daysheet.billing.encounters;

import java.util.List;
import java.util.Set;

/// Codes of conditions beside one another (837P TR3 2300 CRC03 to CRC07).
final class ConditionCodes {
    private static final int MOST = 5;

    private ConditionCodes() {}

    /// Whether codes are known, each once, and no more than a claim has room for.
    static boolean areKnown(List<String> codes, Set<String> known) {
        return codes.size() <= MOST && Set.copyOf(codes).size() == codes.size() && known.containsAll(codes);
    }

    /// @throws IllegalArgumentException when they are not
    static List<String> known(List<String> codes, Set<String> known) {
        if (!areKnown(codes, known)) {
            throw new IllegalArgumentException("conditions are at most five different known codes");
        }
        return List.copyOf(codes);
    }
}
