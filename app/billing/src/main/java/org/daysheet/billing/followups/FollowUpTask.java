package org.daysheet.billing.followups;

import java.time.LocalDate;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Something that somebody has to do.
///
/// @param doneOn null while open
/// @param outcome what came of it, null while open
public record FollowUpTask(
        TaskId id,
        String key,
        TaskKind kind,
        TaskStatus status,
        LocalDate dueOn,
        Money amount,
        String title,
        TaskDraft.About about,
        LocalDate openedOn,
        @Nullable LocalDate doneOn,
        @Nullable String outcome) {}
