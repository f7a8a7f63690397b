package org.daysheet.desktop.foreign;

import org.daysheet.desktop.parts.Badge;

/// Something to say about a file that another program wrote: what is wrong, or what has no room in a claim of ours.
///
/// @param claim number of the claim it is about, 0 for the file as a whole
/// @param whose the claim's number in words, or of how many claims it is said
/// @param what error, warning or not kept
/// @param name segment or element, with its loop where it is not kept
/// @param segment number of the segment in the file
/// @param line line of text in the file
/// @param words what is said
/// @param text what stands there
public record ForeignNoteRow(
        int claim, String whose, Badge what, String name, long segment, long line, String words, String text) {}
