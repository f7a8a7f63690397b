package org.daysheet.edi.x12;

/// Where something stands in a file.
///
/// @param offset 0-based byte in the file
/// @param line 1-based line of text
/// @param segment 1-based number of the segment in the file
public record Place(long offset, long line, long segment) {
    /// The very start of a file, before any segment.
    public static final Place START = new Place(0, 1, 0);
}
