package org.daysheet.desktop.shell;

/// What is known about the soundness of the books.
///
/// @param isSound whether changes are taken
/// @param words the state in a few words
/// @param detail since when it is known, or why no changes are taken and what to do
public record Health(boolean isSound, String words, String detail) {}
