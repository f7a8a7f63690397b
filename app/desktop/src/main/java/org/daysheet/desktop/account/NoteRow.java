package org.daysheet.desktop.account;

import org.daysheet.desktop.links.Link;
import org.jspecify.annotations.Nullable;

/// What somebody said about the account.
///
/// @param at day and time
/// @param by who
/// @param text as it was typed
/// @param about the task it was said about, empty when about the account itself
/// @param link that task, null when about the account itself
public record NoteRow(
        String at,
        String by,
        String text,
        String about,
        @Nullable Link link) implements Linked {}
