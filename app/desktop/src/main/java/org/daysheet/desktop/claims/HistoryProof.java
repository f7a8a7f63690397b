package org.daysheet.desktop.claims;

import org.daysheet.types.id.RawFileId;

/// What proves a line of a claim's history, kept where it can be looked at again.
public sealed interface HistoryProof {
    /// What it is, in words.
    String title();

    /// Words of a receiver, as they stand in its file.
    ///
    /// @param title the file and the place in it
    /// @param kind TA1, 999 or 277CA
    /// @param file where it is kept
    /// @param offset byte at which the words begin
    /// @param control number of the sending they are about
    record Answer(String title, String kind, RawFileId file, long offset, String control) implements HistoryProof {}

    /// Forms that went out.
    ///
    /// @param title when, by whom
    /// @param print their key
    record Forms(String title, long print) implements HistoryProof {}
}
