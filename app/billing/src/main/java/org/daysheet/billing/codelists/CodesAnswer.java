package org.daysheet.billing.codelists;

import java.util.List;

/// What became of a text that was brought as a list.
public sealed interface CodesAnswer {
    /// What the text is called.
    String name();

    /// It is in use from now on.
    ///
    /// @param list with all its files
    /// @param entries codes, pairs or limits taken from this one
    /// @param leftOut pairs that ended before the days the list covers
    record Taken(String name, CodeList list, int entries, int leftOut) implements CodesAnswer {}

    /// The same bytes were taken before; nothing was changed.
    record AlreadyTaken(String name, CodeList list) implements CodesAnswer {}

    /// Nothing of it was taken.
    ///
    /// @param key stable name of the reason
    /// @param message what stands in the way and what to do
    /// @param faults lines that cannot be read
    record Refused(String name, String key, String message, List<LineFault> faults) implements CodesAnswer {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
