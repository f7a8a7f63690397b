package org.daysheet.desktop.shell;

/// How much waits on a screen.
///
/// @param number how many
/// @param words what they are, with the number, as it is read aloud: "3 claims rejected"
/// @param isUrgent whether something went wrong, not only waits
public record Count(long number, String words, boolean isUrgent) {}
