package org.daysheet.desktop.claims;

import java.util.List;

/// What proves a line of a claim's history, read: segments, or pages.
///
/// @param segments as they stand in the file, none of forms
/// @param pdf pages as they went out, empty of words
/// @param notice what is to be said about it, empty for nothing
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record ProofPage(List<SegmentRow> segments, byte[] pdf, String notice) {
    public ProofPage {
        segments = List.copyOf(segments);
    }

    /// Words of a receiver.
    public static ProofPage of(List<SegmentRow> segments) {
        return new ProofPage(segments, new byte[0], "");
    }
}
