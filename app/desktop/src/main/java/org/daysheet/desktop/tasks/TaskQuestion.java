package org.daysheet.desktop.tasks;

import org.daysheet.billing.followups.TaskKind;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;

/// Which tasks the list shows.
///
/// @param filter by who has them and where they stand
/// @param kind null for all kinds
/// @param payer null for all payers
/// @param age by how long they wait
/// @param text begins the patient's name or stands in the words of the task
public record TaskQuestion(
        TaskFilter filter,
        @Nullable TaskKind kind,
        @Nullable PayerId payer,
        TaskAge age,
        String text) {}
