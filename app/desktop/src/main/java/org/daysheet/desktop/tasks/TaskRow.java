package org.daysheet.desktop.tasks;

import java.time.LocalDate;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A task in the list.
///
/// @param id the task
/// @param dueOn by when
/// @param state where it stands, in words: overdue, today, put off, done
/// @param isOpen whether something can be done with it
/// @param kind what is to be done
/// @param title the same in words
/// @param patient last name first, blank when it is about none
/// @param payer blank when it is about none
/// @param amount money at stake
/// @param assignee who has it, blank when nobody took it
/// @param adjuster who handles the case of an accident at the payer, with the phone; blank when nobody does
/// @param openedOn since when
/// @param outcome what came of it, blank while open
/// @param about what it is about, null when that is nothing a screen can show
public record TaskRow(
        TaskId id,
        LocalDate dueOn,
        Badge state,
        boolean isOpen,
        TaskKind kind,
        String title,
        String patient,
        String payer,
        Money amount,
        String assignee,
        String adjuster,
        LocalDate openedOn,
        String outcome,
        @Nullable Link about) {}
