package org.daysheet.billing.submission;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.claims.ClaimVersion;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.problem.Texts;
import org.daysheet.edi.ack277.AckNote;
import org.daysheet.edi.ack277.AckStatus;
import org.daysheet.edi.ack277.ClaimAck;
import org.daysheet.edi.ack277.ClaimAckFile;
import org.daysheet.edi.ack277.ClaimAckSet;
import org.daysheet.edi.ack277.ReceiverAck;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.types.id.SubmissionId;
import org.jspecify.annotations.Nullable;

/// What a 277CA means for each claim: in adjudication, on the way, or sent back.
final class ClaimAcks {
    private static final String KIND = "277CA";

    private ClaimAcks() {}

    static void take(ClaimAckFile file, Claims claims, AckBook book) {
        for (ClaimAckSet set : file.sets()) {
            Set<String> numbers = new LinkedHashSet<>();
            set.claims().forEach(ack -> numbers.add(ack.controlNumber()));
            Map<String, ClaimVersion> versions = claims.byControlNumbers(book.tx(), numbers);
            set.receivers().forEach(ack -> receiver(ack, set.claims().isEmpty(), book));
            set.claims().forEach(ack -> claim(ack, versions, book));
        }
        book.findings(file.findings());
    }

    /// A whole batch can be refused without a word about its claims.
    private static void receiver(ReceiverAck ack, boolean isAlone, AckBook book) {
        if (ack.notes().stream().noneMatch(note -> note.verdict() == Verdict.REJECTED)) {
            return;
        }
        Optional<Submission> sent = SubmissionStore.byBatch(book.tx(), ack.trace());
        AckStatus status = status(ack.notes());
        String detail = detail(ack.notes());
        @Nullable SubmissionId id = sent.map(Submission::id).orElse(null);
        book.row(new AckRow(
                KIND, id, null, false, status.category(), status.status(), status.entity(), "", detail, ack.place()));
        if (isAlone && sent.isPresent()) {
            book.reject(SubmissionStore.controlNumbers(book.tx(), sent.get().id()), detail);
        }
    }

    private static void claim(ClaimAck ack, Map<String, ClaimVersion> versions, AckBook book) {
        ClaimVersion version = versions.get(ack.controlNumber());
        if (ack.verdict() == Verdict.UNKNOWN) {
            book.undecided();
            return;
        }
        AckStatus status = status(ack.notes());
        String detail = detail(ack.notes());
        boolean isAccepted = ack.verdict() == Verdict.ACCEPTED;
        book.row(new AckRow(
                KIND,
                null,
                version == null ? null : version.id(),
                isAccepted,
                status.category(),
                status.status(),
                status.entity(),
                ack.payerControl(),
                detail,
                ack.place()));
        if (version == null) {
            book.unknown(
                    "unknown-claim",
                    Texts.of("submission.ack.unknown-claim", ack.controlNumber()),
                    ack.place(),
                    "TRN02",
                    ack.controlNumber());
        } else if (isAccepted) {
            book.accept(version, isFinal(ack), detail, ack.payerControl());
        } else {
            book.reject(version, detail);
        }
    }

    private static boolean isFinal(ClaimAck ack) {
        return ack.notes().stream().flatMap(note -> note.statuses().stream()).anyMatch(AckStatus::isInAdjudication);
    }

    /// The status that decides: a rejecting one before all others.
    private static AckStatus status(List<AckNote> notes) {
        List<AckStatus> all =
                notes.stream().flatMap(note -> note.statuses().stream()).toList();
        return all.stream()
                .filter(status -> status.verdict() == Verdict.REJECTED)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(new AckStatus("", "", ""));
    }

    /// Codes as the receiver gave them, with its message: "A7:562:85; A7:507".
    private static String detail(List<AckNote> notes) {
        return notes.stream()
                .map(note -> note.statuses().stream().map(ClaimAcks::codes).collect(Collectors.joining("; "))
                        + (note.message().isEmpty() ? "" : " " + note.message()))
                .collect(Collectors.joining("; "));
    }

    private static String codes(AckStatus status) {
        String codes = status.category() + ":" + status.status();
        return status.entity().isEmpty() ? codes : codes + ":" + status.entity();
    }
}
