package org.daysheet.billing.followups;

import java.time.LocalDate;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// Which tasks to list; what is null does not narrow.
///
/// @param status null for all
/// @param kind null for all
/// @param dueBy due on that day or earlier
public record TaskFilter(
        @Nullable TaskStatus status,
        @Nullable TaskKind kind,
        @Nullable LocalDate dueBy,
        @Nullable ClaimId claim,
        @Nullable PatientId patient) {
    public static final TaskFilter ALL = new TaskFilter(null, null, null, null, null);
    public static final TaskFilter OPEN = new TaskFilter(TaskStatus.OPEN, null, null, null, null);

    public static TaskFilter open(TaskKind kind) {
        return new TaskFilter(TaskStatus.OPEN, kind, null, null, null);
    }
}
