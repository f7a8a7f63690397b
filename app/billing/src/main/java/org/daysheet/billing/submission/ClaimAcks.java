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
    /// HL03 of the level about a billing provider.
    private static final String PROVIDER = "19";

    private ClaimAcks() {}

    static void take(ClaimAckFile file, Claims claims, AckBook book) {
        for (ClaimAckSet set : file.sets()) {
            Set<String> numbers = new LinkedHashSet<>();
            set.claims().forEach(ack -> numbers.add(ack.controlNumber()));
            Map<String, ClaimVersion> versions = claims.byControlNumbers(book.tx(), numbers);
            String batch = "";
            for (ReceiverAck ack : set.receivers()) {
                batch = ack.level().equals(PROVIDER) ? batch : ack.trace();
                receiver(ack, batch, set, claims, book);
            }
            set.claims().forEach(ack -> claim(ack, versions, book));
        }
        book.findings(file.findings());
    }

    /// A whole batch, or all that one billing provider sent in it, can be refused without a word about its claims.
    ///
    /// @param batch TRN02 of the level for the file, below which the providers stand
    private static void receiver(ReceiverAck ack, String batch, ClaimAckSet set, Claims claims, AckBook book) {
        if (ack.notes().stream().noneMatch(note -> note.verdict() == Verdict.REJECTED)) {
            return;
        }
        Optional<Submission> sent = SubmissionStore.byBatch(book.tx(), batch);
        AckStatus status = status(ack.notes());
        @Nullable SubmissionId id = sent.map(Submission::id).orElse(null);
        book.row(new AckRow(
                KIND,
                id,
                null,
                null,
                false,
                status.category(),
                status.status(),
                status.entity(),
                "",
                words(ack.notes()),
                ack.place()));
        if (id == null) {
            book.unknown("unknown-batch", Texts.of("submission.ack.unknown-batch", batch), ack.place(), "TRN02", batch);
        } else if (!ack.level().equals(PROVIDER)) {
            if (set.claims().isEmpty()) {
                book.reject(SubmissionStore.controlNumbers(book.tx(), id), codes(ack.notes()));
            }
        } else if (set.claims().stream()
                .noneMatch(
                        claim -> claim.billingProvider().id().equals(ack.party().id()))) {
            provider(ack, id, claims, book);
        }
    }

    private static void provider(ReceiverAck ack, SubmissionId id, Claims claims, AckBook book) {
        String provider = ack.party().id();
        List<String> own =
                claims.byControlNumbers(book.tx(), SubmissionStore.controlNumbers(book.tx(), id)).values().stream()
                        .filter(version -> provider.equals(claims.document(book.tx(), version.id())
                                .billingProvider()
                                .npi()))
                        .map(ClaimVersion::controlNumber)
                        .toList();
        book.reject(own, codes(ack.notes()));
        if (own.isEmpty()) {
            book.unknown(
                    "unknown-provider",
                    Texts.of("submission.ack.unknown-provider", provider),
                    ack.place(),
                    "NM109",
                    provider);
        }
    }

    private static void claim(ClaimAck ack, Map<String, ClaimVersion> versions, AckBook book) {
        ClaimVersion version = versions.get(ack.controlNumber());
        if (ack.verdict() == Verdict.UNKNOWN) {
            book.undecided();
            return;
        }
        AckStatus status = status(ack.notes());
        String codes = codes(ack.notes());
        boolean isAccepted = ack.verdict() == Verdict.ACCEPTED;
        book.row(new AckRow(
                KIND,
                null,
                null,
                version == null ? null : version.id(),
                isAccepted,
                status.category(),
                status.status(),
                status.entity(),
                ack.payerControl(),
                words(ack.notes()),
                ack.place()));
        if (version == null) {
            book.unknown(
                    "unknown-claim",
                    Texts.of("submission.ack.unknown-claim", ack.controlNumber()),
                    ack.place(),
                    "TRN02",
                    ack.controlNumber());
        } else if (isAccepted) {
            book.accept(version, isFinal(ack), codes, ack.payerControl());
        } else {
            book.reject(version, codes, words(ack.notes()));
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

    /// Codes as the receiver gave them: "A7:562:85; A7:507". Its message may name people, so only codes go further
    /// than to those who work on the claim.
    private static String codes(List<AckNote> notes) {
        return notes.stream()
                .flatMap(note -> note.statuses().stream())
                .map(ClaimAcks::codes)
                .collect(Collectors.joining("; "));
    }

    /// The codes with the messages of the receiver.
    private static String words(List<AckNote> notes) {
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
