package org.daysheet.store;

import java.util.Arrays;
import java.util.List;
import org.daysheet.store.db.SchemaFacts;

/// A version of this program such as 0.1.0, compared number by number; a suffix like -SNAPSHOT does not count.
record ProgramVersion(List<Integer> numbers) {
    ProgramVersion {
        numbers = List.copyOf(numbers);
    }

    static ProgramVersion current() {
        return of(SchemaFacts.PROGRAM_VERSION);
    }

    static ProgramVersion of(String text) {
        String plain = text.replaceFirst("[-+].*", "");
        try {
            return new ProgramVersion(
                    Arrays.stream(plain.split("\\.", -1)).map(Integer::valueOf).toList());
        } catch (NumberFormatException e) {
            throw new DamagedDatabase("The practice asks for a program version that is no version: " + text);
        }
    }

    boolean isNewerThan(ProgramVersion other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int mine = i < numbers.size() ? numbers.get(i) : 0;
            int theirs = i < other.numbers.size() ? other.numbers.get(i) : 0;
            if (mine != theirs) {
                return mine > theirs;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return String.join(".", numbers.stream().map(String::valueOf).toList());
    }
}
