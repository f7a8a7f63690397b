package org.daysheet.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.followups.FollowUpTask;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.followups.TaskStatus;
import org.daysheet.billing.followups.WorklistRow;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.id.TaskId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet tasks ...`: what somebody has to do next, in order of due day and money.
public final class TasksCommands {
    private static final String NONE = "none";

    private TasksCommands() {}

    /// `daysheet tasks list`.
    @Command(
            name = "list",
            description = "Lists open tasks, the most urgent first.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice tasks list",
                "  daysheet --practice ~/practice tasks list --kind denial --due 2026-02-15",
                "  daysheet --practice ~/practice tasks list --status all"
            })
    public static final class ListCommand implements Callable<Integer> {
        private final Shell shell;

        @Option(
                names = "--status",
                paramLabel = "STATUS",
                description = "open (when left out), snoozed, done, withdrawn, all.")
        private String status = "open";

        @Option(names = "--kind", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
        private @Nullable TaskKind kind;

        @Option(names = "--due", paramLabel = "DATE", description = "Due on that day or before.")
        private @Nullable LocalDate due;

        @Option(names = "--claim", paramLabel = "ID", converter = Converters.Id.class, description = "About one claim.")
        private @Nullable Long claim;

        @Option(
                names = "--assignee",
                paramLabel = "USER",
                description = "Taken by that user (login name); none: those nobody took.")
        private @Nullable String assignee;

        @Option(
                names = "--adjuster",
                paramLabel = "NAME",
                description = "About accidents whose adjuster at the payer is called so, in part or whole.")
        private @Nullable String adjuster;

        /// The command of one run.
        public ListCommand(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            Long about = claim;
            TaskFilter filter = new TaskFilter(status(), kind, due, about == null ? null : new ClaimId(about), null);
            return shell.withOffice(office -> {
                Table table = Table.of(
                        "id", "Id",
                        "kind", "Kind",
                        "status", "Status",
                        "dueOn", "Due",
                        "amountCents", "Amount",
                        "claim", "Claim",
                        "patient", "",
                        "remittance", "",
                        "title", "What to do",
                        "assignee", "Taken by",
                        "adjuster", "Adjuster",
                        "outcome", "");
                List<FollowUpTask> tasks = office.followUps().list(filter);
                Map<TaskId, WorklistRow> rows =
                        office
                                .worklist()
                                .named(tasks.stream().map(FollowUpTask::id).toList())
                                .stream()
                                .collect(Collectors.toMap(WorklistRow::id, row -> row));
                tasks.stream()
                        .filter(task -> isAsked(Objects.requireNonNull(rows.get(task.id()))))
                        .forEach(task -> add(table, task, Objects.requireNonNull(rows.get(task.id()))));
                shell.print(new Document().fact("count", "Tasks", table.size()).table("tasks", "Worklist", table));
                return Exit.DONE;
            });
        }

        private boolean isAsked(WorklistRow row) {
            String by = assignee;
            String called = adjuster;
            boolean isTaken = by == null || row.assignee().equalsIgnoreCase(by.equalsIgnoreCase(NONE) ? "" : by);
            return isTaken
                    && (called == null
                            || row.adjuster().toLowerCase(Locale.ROOT).contains(called.toLowerCase(Locale.ROOT)));
        }

        private @Nullable TaskStatus status() {
            String word = status.toUpperCase(Locale.ROOT);
            if (word.equals("ALL")) {
                return null;
            }
            for (TaskStatus known : TaskStatus.values()) {
                if (known.name().equals(word)) {
                    return known;
                }
            }
            throw Refusal.usage("There is no status " + status + ". Say open, snoozed, done, withdrawn or all.");
        }

        private static void add(Table table, FollowUpTask task, WorklistRow row) {
            ClaimId claim = task.about().claim();
            PatientId patient = task.about().patient();
            RemittanceId remittance = task.about().remittance();
            table.row(
                    new Identity(task.id().value()),
                    task.kind(),
                    task.status(),
                    task.dueOn(),
                    task.amount(),
                    claim == null ? null : new Identity(claim.value()),
                    patient == null ? null : new Identity(patient.value()),
                    remittance == null ? null : new Identity(remittance.value()),
                    task.title(),
                    row.assignee(),
                    row.adjuster(),
                    task.outcome());
        }
    }

    /// `daysheet tasks done`.
    @Command(
            name = "done",
            description = "Closes a task with what came of it.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice tasks done 12 --outcome \"Payer resends the check\"")
    public static final class DoneCommand extends OfficeCommand {
        @Parameters(paramLabel = "ID", converter = Converters.Id.class, description = "Id of the task.")
        private long task;

        @Option(names = "--outcome", paramLabel = "TEXT", description = "What came of it.")
        private String outcome = "done";

        /// The command of one run.
        public DoneCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            office.followUps().done(new TaskId(task), outcome);
            return done(
                    new Document().fact("task", "Task done", new Identity(task)).data("outcome", outcome));
        }
    }

    /// `daysheet tasks watch`.
    @Command(
            name = "watch",
            description = "Looks for claims whose payer should have answered by now, and opens a task for each.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice tasks watch")
    public static final class WatchCommand extends OfficeCommand {
        /// The command of one run.
        public WatchCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            return done(new Document().fact("opened", "Tasks opened", office.watch()));
        }
    }
}
