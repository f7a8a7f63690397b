package org.daysheet.desktop.background;

/// What went wrong, for the person at the screen.
///
/// @param message what happened, what was saved, what to do
/// @param isForeseen whether the person can act on it; otherwise the message names an error code
public record Failure(String message, boolean isForeseen) {}
