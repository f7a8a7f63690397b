package org.daysheet.billing.followups;

import java.time.LocalDate;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A task as the worklist shows it.
///
/// @param id key
/// @param kind what is to be done
/// @param status where it stands; one put off until a day that has come is open
/// @param dueOn by when
/// @param amount money at stake
/// @param title what is to be done in words
/// @param about what it is about
/// @param patientName "Rivera, Ana M", blank when it is about no patient
/// @param payerName blank when it is about no payer
/// @param assignee login name of who took it, blank when nobody did
/// @param adjuster who handles the case of the accident at the payer of its claim, with the phone; blank when nobody
/// does
/// @param openedOn since when
/// @param doneOn null while open
/// @param outcome what came of it, blank while open
public record WorklistRow(
        TaskId id,
        TaskKind kind,
        TaskStatus status,
        LocalDate dueOn,
        Money amount,
        String title,
        TaskDraft.About about,
        String patientName,
        String payerName,
        String assignee,
        String adjuster,
        LocalDate openedOn,
        @Nullable LocalDate doneOn,
        String outcome) {}
