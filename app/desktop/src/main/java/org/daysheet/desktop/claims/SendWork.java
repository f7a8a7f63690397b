package org.daysheet.desktop.claims;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.security.RawFile;
import org.daysheet.billing.submission.Exported;
import org.daysheet.billing.submission.SendPreview;
import org.daysheet.billing.submission.SentFile;
import org.daysheet.billing.submission.Submission;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// Sends claims of an office and says beforehand what goes where.
///
/// @param office the open practice
record SendWork(Office office) {
    private static final String FOLDER = "outbox.folder";

    SendPlan plan(SendPreview preview, SendingWay way) {
        return new SendPlan(
                way,
                receivers(preview.receivers()),
                preview.receivers().stream()
                        .anyMatch(receiver -> receiver.submitter().isTest()),
                preview.shares().stream()
                        .map(share -> new SendPlan.ShareRow(
                                share.payerName(), share.payerCode(), share.profile(), share.claims(), share.total()))
                        .toList(),
                preview.going(),
                preview.total(),
                preview.staying().stream().map(SendWork::stay).toList(),
                preview.stayingCount(),
                preview.hasSpare());
    }

    /// Whom the files go to; empty when one has no receiver.
    private static String receivers(List<SendPreview.Receiver> receivers) {
        boolean isKnown = receivers.stream()
                .noneMatch(receiver -> receiver.submitter().receiverCode().isEmpty());
        return isKnown
                ? receivers.stream()
                        .map(SendPreview.Receiver::submitter)
                        .map(submitter ->
                                Texts.of("claims.send.receiver", submitter.receiverName(), submitter.receiverCode()))
                        .collect(Collectors.joining(Texts.of("claims.send.and")))
                : "";
    }

    private static SendPlan.StayRow stay(SendPreview.Staying staying) {
        ClaimRow row = ClaimPages.row(staying.claim());
        return new SendPlan.StayRow(row.id(), row.control(), row.patient(), row.payer(), why(row, staying));
    }

    /// Why a claim does not go, where what the check found is of no matter.
    static String why(org.daysheet.billing.claims.ClaimRow claim) {
        return why(ClaimPages.row(claim), List.of());
    }

    private static String why(ClaimRow row, SendPreview.Staying staying) {
        return staying.hasNoWay() ? Texts.of("claims.stay.no-spare") : why(row, staying.findings());
    }

    private static String why(ClaimRow row, List<ScrubFinding> findings) {
        ClaimRow.HeldUntil hold = row.hold();
        if (hold != null) {
            return hold.words();
        }
        if (row.status() == ClaimState.NEEDS_FIX && !findings.isEmpty()) {
            return Texts.of("claims.stay.finding", findings.getFirst().message(), findings.size() - 1);
        }
        return switch (row.status()) {
            case DRAFT -> Texts.of("claims.stay.unchecked");
            case NEEDS_FIX -> Texts.of("claims.stay.fix");
            case REJECTED -> Texts.of("claims.stay.rejected");
            case READY, SUBMITTED, ACCEPTED, PAID, DENIED, FORWARDED, CLOSED ->
                Texts.of("claims.stay.sent", row.status().badge().text());
        };
    }

    SendResult send(SendPlan plan, Path folder, Progress progress) {
        Exported exported = office.submissions().export(plan.going(), plan.way(), folder, progress);
        office.settings()
                .keep(FOLDER, office.session().today(), folder.toAbsolutePath().toString());
        List<SendResult.Written> files =
                exported.files().stream().map(SendWork::written).toList();
        Money total = Money.sum(exported.files().stream().map(SentFile::total));
        return new SendResult(
                exported.heldBack().isEmpty(),
                Texts.of(
                        "claims.sent.told",
                        exported.claims(),
                        Formats.amount(total),
                        files.size(),
                        exported.heldBack().size()),
                folder,
                files,
                stayed(exported.heldBack()));
    }

    private static SendResult.Written written(SentFile file) {
        return new SendResult.Written(
                String.valueOf(file.path().getFileName()),
                Texts.of("claims.sent.facts-by", file.claims(), Formats.amount(file.total()), file.profile()),
                file.sha256());
    }

    private List<String> stayed(List<ClaimId> heldBack) {
        return heldBack.isEmpty()
                ? List.of()
                : office.submissions().preview(heldBack).staying().stream()
                        .map(SendWork::stay)
                        .map(row -> row.control() + ": " + row.why())
                        .toList();
    }

    SendResult writeAgain(SubmissionId id, Path folder) {
        Submission sent = office.submissions().show(id);
        Path file = office.submissions().writeAgain(id, folder);
        RawFile kept = office.files().show(sent.file());
        return new SendResult(
                true,
                Texts.of("claims.again.told", String.valueOf(file.getFileName()), Formats.date(sent.submittedOn())),
                folder,
                List.of(new SendResult.Written(
                        String.valueOf(file.getFileName()),
                        Texts.of("claims.sent.facts", sent.claims(), Formats.amount(sent.total())),
                        kept.sha256())),
                List.of());
    }

    Path folder(Path usual) {
        Optional<String> kept = office.session()
                .read(tx -> office.settings().find(tx, FOLDER, office.session().today()));
        try {
            return kept.map(Path::of).orElse(usual);
        } catch (InvalidPathException _) {
            return usual;
        }
    }
}
