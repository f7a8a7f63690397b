package org.daysheet.cli.command;

import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.submission.FileEffect;
import org.daysheet.billing.submission.UnmatchedAnswer;
import org.daysheet.billing.submission.UnmatchedAnswers;
import org.daysheet.billing.submission.WordsOfFiles;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.AcknowledgmentId;
import org.daysheet.types.id.SubmissionId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet acks ...`: answers of receivers that match nothing of ours.
public final class AcksCommands {
    private AcksCommands() {}

    /// `daysheet acks list`.
    @Command(
            name = "list",
            description = "Lists answers whose numbers match nothing of ours and that somebody has to look at.",
            footerHeading = "%nExamples:%n",
            footer = {"  daysheet --practice ~/practice acks list", "  daysheet --practice ~/practice acks list --all"})
    public static final class ListCommand extends OfficeCommand {
        @Option(names = "--all", description = "Also those that were matched since, or need nobody.")
        private boolean isAll;

        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            UnmatchedAnswers unmatched = office.acknowledgments().unmatched();
            Table table = Table.of(
                    "id", "Id",
                    "on", "On",
                    "kind", "Kind",
                    "reason", "Matches no",
                    "answered", "Number",
                    "accepted", "Says yes",
                    "detail", "Codes",
                    "words", "Meaning",
                    "payerControl", "Payer's number",
                    "file", "File",
                    "segment", "Segment",
                    "claim", "Found to be",
                    "sentFile", "File sent",
                    "byHand", "",
                    "seenBy", "Needs nobody, says",
                    "seenOn", "");
            (isAll ? unmatched.list() : unmatched.waiting()).forEach(answer -> add(table, answer));
            return done(new Document().fact("count", "Answers", table.size()).table("answers", "Answers", table));
        }

        private static void add(Table table, UnmatchedAnswer answer) {
            table.row(
                    new Identity(answer.id().value()),
                    answer.on(),
                    answer.kind(),
                    answer.unmatched(),
                    answer.answered(),
                    Said.yes(answer.verdict()),
                    answer.detail(),
                    answer.words(),
                    answer.payerControlNumber(),
                    answer.fileName(),
                    answer.segment(),
                    answer.claim(),
                    answer.sentFile(),
                    answer.isByHand(),
                    answer.seenBy(),
                    answer.seenOn());
        }
    }

    /// `daysheet acks seen`.
    @Command(
            name = "seen",
            description = "Says that nobody needs to look at answers, or takes that back.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice acks seen 12 13",
                "  daysheet --practice ~/practice acks seen 12 --undo"
            })
    public static final class SeenCommand extends OfficeCommand {
        @Parameters(
                arity = "1..*",
                paramLabel = "ID",
                converter = Converters.Id.class,
                description = "Ids of the answers.")
        private List<Long> ids = List.of();

        @Option(names = "--undo", description = "Somebody has to look at them after all.")
        private boolean isUndone;

        /// The command of one run.
        public SeenCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            int count = office.acknowledgments()
                    .unmatched()
                    .setSeen(ids.stream().map(AcknowledgmentId::new).toList(), !isUndone);
            return done(new Document()
                    .fact("changed", isUndone ? "Answers to look at again" : "Answers that need nobody", count));
        }
    }

    /// `daysheet acks match`.
    @Command(
            name = "match",
            description = {
                "Says which claim an answer is about; with neither, looks whether numbers lead somewhere now.",
                "With --file, which sent file: all its claims hear it, and those a refusal is about are rejected.",
                "With --undo, that it was not about the sent file: its claims stand where all else puts them."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice acks match 12 DS17-1",
                "  daysheet --practice ~/practice acks match 13 --file 4 --dry-run",
                "  daysheet --practice ~/practice acks match 13 --undo",
                "  daysheet --practice ~/practice acks match"
            })
    public static final class MatchCommand extends OfficeCommand {
        @Parameters(
                index = "0",
                arity = "0..1",
                paramLabel = "ID",
                converter = Converters.Id.class,
                description = "Id of the answer.")
        private @Nullable Long id;

        @Parameters(index = "1", arity = "0..1", paramLabel = "CLAIM", description = "Id or number of the claim.")
        private String claim = "";

        @Option(
                names = "--file",
                paramLabel = "SUBMISSION",
                converter = Converters.Id.class,
                description = "Id of the sent file the answer is about, of claims sent.")
        private @Nullable Long file;

        @Option(names = "--undo", description = "Takes back which sent file the answer is about.")
        private boolean isUndone;

        @Option(names = "--dry-run", description = "With --file or --undo: only says what becomes of each claim.")
        private boolean isDry;

        /// The command of one run.
        public MatchCommand(Shell shell) {
            super(shell);
        }

        @Override
        public Integer call() {
            if (file != null && (id == null || !claim.isEmpty())) {
                throw Refusal.usage("Say an answer with --file, and no claim.");
            }
            if (isUndone && (id == null || file != null || !claim.isEmpty())) {
                throw Refusal.usage("Say an answer with --undo, and neither a claim nor a file.");
            }
            if (file == null && !isUndone && isDry) {
                throw Refusal.usage("--dry-run goes with --file or --undo.");
            }
            if (file == null && !isUndone && (id == null) != claim.isEmpty()) {
                throw Refusal.usage("Say an answer and the claim it is about, or neither.");
            }
            return super.call();
        }

        @Override
        int run(Office office) {
            UnmatchedAnswers unmatched = office.acknowledgments().unmatched();
            Long answer = id;
            Long sent = file;
            if (answer != null && (sent != null || isUndone)) {
                return ofFile(office, new AcknowledgmentId(answer), sent == null ? null : new SubmissionId(sent));
            }
            shell.mayMoveClaims(office);
            int matched;
            if (answer == null) {
                matched = unmatched.matchAgain();
            } else {
                unmatched.match(new AcknowledgmentId(answer), ClaimsCommands.find(office, claim));
                matched = 1;
            }
            return done(new Document()
                    .fact("matched", "Matched", matched)
                    .fact("waiting", "To look at", unmatched.waiting().size()));
        }

        /// @param sent null to take back which file the answer was said to be about
        private int ofFile(Office office, AcknowledgmentId answer, @Nullable SubmissionId sent) {
            if (!isDry) {
                shell.mayMoveClaims(office);
            }
            WordsOfFiles words = office.acknowledgments().unmatched().ofFiles();
            Table table = Table.of("id", "Id", "control", "Claim", "before", "Status", "after", "Status after");
            for (FileEffect effect : effects(words, answer, sent)) {
                table.row(
                        new Identity(effect.claim().value()), effect.controlNumber(), effect.before(), effect.after());
            }
            int waiting = office.acknowledgments().unmatched().waiting().size();
            return done(new Document()
                    .fact("matched", "Matched", isDry || sent == null ? 0 : 1)
                    .fact("undone", "Taken back", isDry || sent != null ? 0 : 1)
                    .fact("waiting", "To look at", waiting)
                    .table("claims", "Claims of the file", table));
        }

        private List<FileEffect> effects(WordsOfFiles words, AcknowledgmentId answer, @Nullable SubmissionId sent) {
            if (sent == null) {
                return isDry ? words.undoEffects(answer) : words.undo(answer);
            }
            return isDry ? words.effects(answer, sent) : words.match(answer, sent);
        }
    }
}
