package org.daysheet.types.paper;

/// A text in a box of a paper form whose places are counted in characters.
///
/// @param box the box, such as 1a or 24F.2
/// @param row line of print of its letters, from 1
/// @param column of its first letter, from 1
/// @param text what stands there, never empty
public record BoxText(String box, int row, int column, String text) {
    public BoxText {
        if (row < 1 || column < 1 || text.isEmpty()) {
            throw new IllegalArgumentException("box " + box + " has no text or no place");
        }
    }
}
