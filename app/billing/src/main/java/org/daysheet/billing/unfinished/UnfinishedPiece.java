package org.daysheet.billing.unfinished;

/// Something that was typed and not finished.
///
/// @param key tells it from others of its kind
/// @param content as the screen wrote it down that shows it again
public record UnfinishedPiece(String key, String content) {}
