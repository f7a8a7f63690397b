package org.daysheet.billing.codelists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Pairs of one first code as one short text, twelve characters each: the second code, first and last day as days since
/// 1970 in base 36, the indicator.
final class PairBlock {
    /// Characters after which a new block begins: a few pages of the database.
    static final int LONGEST = 24_000;

    private static final int WIDTH = 12;
    private static final int CODE = 5;
    private static final int DAY = 3;
    private static final int RADIX = 36;
    private static final String OPEN = "zzz";

    private PairBlock() {}

    static void append(StringBuilder block, CodePair pair) {
        LocalDate to = pair.to();
        block.append(pair.column2()).append(day(pair.from())).append(to == null ? OPEN : day(to));
        block.append(pair.indicator());
    }

    /// Those pairs of a block whose second code is wanted.
    static List<CodePair> wanted(String block, Set<String> codes) {
        List<CodePair> found = new ArrayList<>();
        for (int at = 0; at + WIDTH <= block.length(); at += WIDTH) {
            String code = block.substring(at, at + CODE);
            if (codes.contains(code)) {
                String to = block.substring(at + CODE + DAY, at + WIDTH - 1);
                found.add(new CodePair(
                        code,
                        day(block.substring(at + CODE, at + CODE + DAY)),
                        to.equals(OPEN) ? null : day(to),
                        block.charAt(at + WIDTH - 1)));
            }
        }
        return found;
    }

    private static String day(LocalDate day) {
        String text = Long.toString(day.toEpochDay(), RADIX);
        if (text.length() != DAY || text.equals(OPEN)) {
            throw new IllegalArgumentException("a pair of " + day + " is out of range");
        }
        return text;
    }

    private static LocalDate day(String text) {
        return LocalDate.ofEpochDay(Long.parseLong(text, RADIX));
    }
}
