package org.daysheet.desktop.account;

import org.daysheet.billing.accounts.AccountStep;
import org.daysheet.desktop.links.Link;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A step of the story behind a balance, in plain words.
///
/// @param step the step
/// @param what what happened
/// @param from who had the amount
/// @param to who has it now
/// @param amount how much moved, zero when nothing did
/// @param change what it adds to the balance of the story
/// @param words everything about it, for the panel
/// @param check the check it comes from, null when it comes from none
/// @param claim the claim it is about, null when it is about none
public record StepRow(
        AccountStep step,
        String what,
        String from,
        String to,
        Money amount,
        Money change,
        String words,
        @Nullable Link check,
        @Nullable Link claim) {}
