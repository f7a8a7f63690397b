package org.daysheet.billing.codelists;

import java.time.LocalDate;

/// What the lists say about a code on a day of service.
public sealed interface Verdict {
    /// Without more to tell.
    enum Plain implements Verdict {
        /// No loaded list covers the day.
        NOT_ASKED,
        /// It may be used.
        VALID,
        /// No list that is loaded has it.
        UNKNOWN,
        /// It only groups other codes.
        HEADING
    }

    /// The list of the day does not have it; another version does.
    ///
    /// @param version name of that version
    record OtherVersion(String version) implements Verdict {}

    /// It came into use later.
    record NotYet(LocalDate from) implements Verdict {}

    /// It was taken out of use before.
    record Ended(LocalDate last) implements Verdict {}
}
