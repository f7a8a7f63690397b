package org.daysheet.billing.accounts;

import java.time.Instant;
import org.daysheet.types.id.TaskId;
import org.jspecify.annotations.Nullable;

/// What somebody said about a patient's account.
///
/// @param at when
/// @param by name of the user
/// @param text as it was typed
/// @param about title of the task it was said about, empty when about the account itself
/// @param task that task, null when about the account itself
public record AccountNote(
        Instant at,
        String by,
        String text,
        String about,
        @Nullable TaskId task) {}
