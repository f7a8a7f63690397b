package org.daysheet.billing.followups;

import java.time.LocalDate;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;

/// Which tasks of the worklist to show; what is null or blank does not narrow.
///
/// @param scope by who has them and where they stand
/// @param kind null for all
/// @param payer null for all
/// @param dueBy due on that day or earlier, null for all
/// @param openedBy opened on that day or earlier, null for all
/// @param topic by what they are about, broadly
/// @param text begins the patient's name or the number of the claim, or stands in the words of the task or the
///     payer's name
public record WorklistFilter(
        Scope scope,
        @Nullable TaskKind kind,
        @Nullable PayerId payer,
        @Nullable LocalDate dueBy,
        @Nullable LocalDate openedBy,
        Topic topic,
        String text) {
    /// Whatever they are about.
    public WorklistFilter(
            Scope scope,
            @Nullable TaskKind kind,
            @Nullable PayerId payer,
            @Nullable LocalDate dueBy,
            @Nullable LocalDate openedBy,
            String text) {
        this(scope, kind, payer, dueBy, openedBy, Topic.ALL, text);
    }

    /// However long ago they were opened.
    public WorklistFilter(
            Scope scope, @Nullable TaskKind kind, @Nullable PayerId payer, @Nullable LocalDate dueBy, String text) {
        this(scope, kind, payer, dueBy, null, text);
    }

    /// By who has the tasks and where they stand.
    public enum Scope {
        /// To be done: open, or put off until a day that has come.
        OPEN,
        /// To be done by the signed-in user.
        MINE,
        /// Put off until a later day.
        SNOOZED,
        /// Done, or withdrawn because what they were about went away.
        CLOSED,
        ALL
    }

    /// What tasks are about, so that what is told elsewhere already is not told twice.
    public enum Topic {
        ALL,
        /// Somebody has not answered and is to be asked.
        SILENCE,
        /// Neither silence nor a claim that still stands rejected.
        REST
    }

    /// The tasks of this filter about one topic alone.
    public WorklistFilter about(Topic one) {
        return new WorklistFilter(scope, kind, payer, dueBy, openedBy, one, text);
    }

    /// Those of them that are due on a day or earlier.
    public WorklistFilter due(LocalDate by) {
        LocalDate both = dueBy != null && dueBy.isBefore(by) ? dueBy : by;
        return new WorklistFilter(scope, kind, payer, both, openedBy, topic, text);
    }

    /// Everything of a scope.
    public static WorklistFilter of(Scope scope) {
        return new WorklistFilter(scope, null, null, null, "");
    }
}
