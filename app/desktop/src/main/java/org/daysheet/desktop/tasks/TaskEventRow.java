package org.daysheet.desktop.tasks;

/// Something that was done with a task.
///
/// @param at when, in the practice's clock
/// @param by who did it
/// @param what what was done, in a word or two
/// @param note what was said about it, blank for nothing
/// @param words all of it in one sentence
public record TaskEventRow(String at, String by, String what, String note, String words) {}
