package org.daysheet.desktop.tasks;

/// A line of a task's history.
///
/// @param at day and time
/// @param by who
/// @param words what was done, with the note
public record TaskEventRow(String at, String by, String words) {}
