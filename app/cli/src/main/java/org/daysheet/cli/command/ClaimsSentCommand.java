package org.daysheet.cli.command;

import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.submission.SentCopies;
import org.daysheet.billing.submission.SentCopy;
import org.daysheet.billing.submission.SubmissionAnswer;
import org.daysheet.billing.submission.SubmissionStanding;
import org.daysheet.billing.submission.SubmittedClaimRow;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.SubmissionId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `daysheet claims sent`: the files that went out, where each stands, and what was said of one.
@Command(
        name = "sent",
        description = "Lists the 837P files that were made, newest first, or shows one with its answers and claims.",
        footerHeading = "%nExamples:%n",
        footer = {"  daysheet --practice ~/practice claims sent", "  daysheet --practice ~/practice claims sent 3"})
public final class ClaimsSentCommand extends OfficeCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "SUBMISSION",
            converter = Converters.Id.class,
            description = "Id of one file.")
    private @Nullable Long submission;

    /// The command of one run.
    public ClaimsSentCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        Long one = submission;
        return done(one == null ? list(office) : show(office, new SubmissionId(one)));
    }

    private static Document list(Office office) {
        Table table = Table.of(
                "submission", "Id",
                "submittedOn", "Sent",
                "interchange", "Interchange",
                "receiver", "To",
                "claims", "Claims",
                "chargeCents", "Charged",
                "state", "State",
                "accepted", "Accepted",
                "rejected", "Rejected",
                "sha256", "");
        for (SubmissionStanding sent : office.submissions().standings()) {
            table.row(
                    new Identity(sent.submission().id().value()),
                    sent.submission().submittedOn(),
                    sent.submission().interchangeControl(),
                    sent.submission().receiverCode(),
                    sent.submission().claims(),
                    sent.submission().total(),
                    sent.state(),
                    sent.accepted(),
                    sent.rejected(),
                    sent.sha256());
        }
        return new Document().table("submissions", "Files", table);
    }

    private static Document show(Office office, SubmissionId id) {
        SubmissionStanding sent = office.submissions().standing(id);
        Table answers = Table.of(
                "on", "On",
                "kind", "Kind",
                "set", "Set",
                "yes", "Says yes",
                "detail", "Codes",
                "accepted", "Accepts",
                "rejected", "Rejects",
                "undecided", "Undecided",
                "file", "File",
                "segment", "Segment");
        for (SubmissionAnswer answer : office.submissions().answers(id)) {
            answers.row(
                    answer.on(),
                    answer.kind(),
                    answer.transactionControl(),
                    Said.yes(answer.verdict()),
                    answer.detail(),
                    answer.accepted(),
                    answer.rejected(),
                    answer.undecided(),
                    answer.fileName(),
                    answer.segment());
        }
        Table claims = Table.of(
                "id", "Id",
                "control", "Claim",
                "set", "Set",
                "patient", "Patient",
                "payer", "Payer",
                "chargeCents", "Charged",
                "standing", "This sending",
                "status", "Claim now");
        for (SubmittedClaimRow row : office.submissions().claimsOf(id)) {
            claims.row(
                    new Identity(row.claim().value()),
                    row.controlNumber(),
                    row.transactionControl(),
                    row.patientName(),
                    row.payerName(),
                    row.total(),
                    row.standing(),
                    row.status());
        }
        return facts(sent)
                .table("answers", "Answers", answers)
                .table("claims", "Claims", claims)
                .table("copies", "Written again", copies(new SentCopies(office.session()).of(id)));
    }

    /// When files were written once more.
    static Table copies(List<SentCopy> copies) {
        Table table =
                Table.of("on", "On", "at", "", "by", "By", "interchange", "Interchange", "path", "File", "sha256", "");
        copies.forEach(copy -> table.row(
                copy.on(), copy.at().toString(), copy.by(), copy.interchangeControl(), copy.path(), copy.sha256()));
        return table;
    }

    private static Document facts(SubmissionStanding sent) {
        return new Document()
                .fact("submission", "Id", new Identity(sent.submission().id().value()))
                .fact("submittedOn", "Sent", sent.submission().submittedOn())
                .fact("sentBy", "By", sent.sentBy())
                .fact("receiver", "To", sent.submission().receiverCode())
                .fact("interchange", "Interchange", sent.submission().interchangeControl())
                .fact("group", "Group", sent.submission().groupControl())
                .fact("batch", "Batch", sent.submission().batchReference())
                .fact("name", "File", sent.fileName())
                .fact("bytes", "Bytes", sent.bytes())
                .fact("sha256", "SHA-256", sent.sha256())
                .fact("chargeCents", "Charged", sent.submission().total())
                .fact("state", "State", sent.state())
                .fact("accepted", "Accepted", sent.accepted())
                .fact("rejected", "Rejected", sent.rejected())
                .fact("waiting", "Not answered", sent.waiting());
    }
}
