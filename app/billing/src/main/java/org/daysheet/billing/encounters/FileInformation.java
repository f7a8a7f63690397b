package org.daysheet.billing.encounters;

import java.util.List;
import java.util.stream.Stream;

/// What a regulator orders to be told of a visit or of a line (837P TR3 2300 and 2400 K3): up to ten texts, which
/// people keep apart by upright bars.
public final class FileInformation {
    /// So many a claim has room for.
    public static final int MOST = 10;

    private FileInformation() {}

    /// The texts one by one.
    public static List<String> parts(String typed) {
        return Stream.of(typed.split("\\|", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// Whether a claim has room for all of it.
    public static boolean fits(String typed) {
        return parts(typed).size() <= MOST;
    }
}
