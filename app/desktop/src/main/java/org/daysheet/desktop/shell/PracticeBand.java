package org.daysheet.desktop.shell;

/// Which practice is open, and who works on it.
///
/// @param practice its name
/// @param user who is signed in
/// @param isDemo whether everything in it is made up
public record PracticeBand(String practice, String user, boolean isDemo) {}
