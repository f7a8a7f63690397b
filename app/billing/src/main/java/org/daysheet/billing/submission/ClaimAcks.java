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
import org.daysheet.billing.submission.Addressing.Named;
import org.daysheet.edi.ack277.AckNote;
import org.daysheet.edi.ack277.AckStatus;
import org.daysheet.edi.ack277.ClaimAck;
import org.daysheet.edi.ack277.ClaimAckFile;
import org.daysheet.edi.ack277.ClaimAckSet;
import org.daysheet.edi.ack277.ReceiverAck;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.types.id.ClaimVersionId;
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
            Map<ClaimVersionId, Submission> sendings = SubmissionStore.ofVersions(
                    book.tx(), versions.values().stream().map(ClaimVersion::id).toList());
            Named named = Named.of(set);
            String batch = "";
            for (ReceiverAck ack : set.receivers()) {
                batch = ack.level().equals(PROVIDER) ? batch : ack.trace();
                receiver(ack, batch, set, claims, book);
            }
            for (ClaimAck ack : set.claims()) {
                ClaimVersion version = versions.get(ack.controlNumber());
                Submission sent = version == null ? null : sendings.get(version.id());
                if (sent == null) {
                    // what never left in a file is answered by no file
                    claim(ack, null, claims, book);
                } else if (book.addressing().isAnswerTo(sent, named)) {
                    claim(ack, version, claims, book);
                } else {
                    book.ofOthers(word(ack, null, claims, book), ack.controlNumber(), sent, named, "TRN02");
                }
            }
        }
        book.findings(file.findings());
    }

    /// A whole batch, or all that one billing provider sent in it, can be refused without a word about its claims.
    ///
    /// @param batch TRN02 of the level for the file, below which the providers stand
    private static void receiver(ReceiverAck ack, String batch, ClaimAckSet set, Claims claims, AckBook book) {
        boolean isRefused = isRefused(ack);
        Optional<Submission> sent = SubmissionStore.byBatch(book.tx(), batch);
        boolean isProvider = ack.level().equals(PROVIDER);
        Named named = Named.of(set);
        if (sent.isPresent() && !book.addressing().isAnswerTo(sent.get(), named)) {
            if (isRefused || (!isProvider && set.claims().isEmpty())) {
                book.ofOthers(word(ack, null, isRefused), batch, sent.get(), named, "TRN02");
            }
        } else if (sent.isEmpty()) {
            boolean isAll = !isProvider
                    && set.claims().isEmpty()
                    && set.receivers().stream().noneMatch(ClaimAcks::isRefused);
            if (isRefused || isAll) {
                book.row(word(ack, null, isRefused).answering(batch, Unmatched.BATCH));
                book.unknown(
                        "unknown-batch", Texts.of("submission.ack.unknown-batch", batch), ack.place(), "TRN02", batch);
            }
        } else if (isRefused) {
            refused(ack, sent.get().id(), set, claims, book);
        }
    }

    private static boolean isRefused(ReceiverAck ack) {
        return ack.notes().stream().anyMatch(note -> note.verdict() == Verdict.REJECTED);
    }

    private static void refused(ReceiverAck ack, SubmissionId sent, ClaimAckSet set, Claims claims, AckBook book) {
        AckRow row = word(ack, sent, true);
        if (!ack.level().equals(PROVIDER)) {
            book.row(row);
            if (set.claims().isEmpty()) {
                book.reject(SubmissionStore.controlNumbers(book.tx(), sent), codes(ack.notes()));
            }
            return;
        }
        String provider = ack.party().id();
        if (set.claims().stream().anyMatch(claim -> claim.billingProvider().id().equals(provider))) {
            book.row(row.answering(provider, null));
            return;
        }
        List<String> own = ofProvider(provider, sent, claims, book);
        book.row(row.answering(provider, own.isEmpty() ? Unmatched.PROVIDER : null));
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

    private static List<String> ofProvider(String provider, SubmissionId sent, Claims claims, AckBook book) {
        return claims.byControlNumbers(book.tx(), SubmissionStore.controlNumbers(book.tx(), sent)).values().stream()
                .filter(version -> provider.equals(claims.document(book.tx(), version.id())
                        .billingProvider()
                        .npi()))
                .map(ClaimVersion::controlNumber)
                .toList();
    }

    private static AckRow word(ReceiverAck ack, @Nullable SubmissionId sent, boolean isRefused) {
        AckStatus status = status(ack.notes());
        return new AckRow(
                KIND,
                sent,
                null,
                null,
                isRefused
                        ? Verdict.REJECTED
                        : Verdict.of(ack.notes().stream().map(AckNote::verdict).toList()),
                status.category(),
                status.status(),
                status.entity(),
                "",
                words(ack.notes()),
                ack.place(),
                "",
                null,
                ClaimNotes.ofWhole(null, ack.notes()));
    }

    private static void claim(ClaimAck ack, @Nullable ClaimVersion version, Claims claims, AckBook book) {
        String codes = codes(ack.notes());
        book.row(word(ack, version, claims, book));
        if (version == null) {
            book.unknown(
                    "unknown-claim",
                    Texts.of("submission.ack.unknown-claim", ack.controlNumber()),
                    ack.place(),
                    "TRN02",
                    ack.controlNumber());
        } else if (ack.verdict() == Verdict.ACCEPTED) {
            book.accept(version, isFinal(ack), codes, ack.payerControl());
        } else if (ack.verdict() == Verdict.REJECTED) {
            book.reject(version, codes, words(ack.notes()));
        }
    }

    private static AckRow word(ClaimAck ack, @Nullable ClaimVersion version, Claims claims, AckBook book) {
        AckStatus status = status(ack.notes());
        return new AckRow(
                KIND,
                null,
                null,
                version == null ? null : version.id(),
                ack.verdict(),
                status.category(),
                status.status(),
                status.entity(),
                ack.payerControl(),
                words(ack.notes()),
                ack.place(),
                ack.controlNumber(),
                version == null ? Unmatched.CLAIM : null,
                ClaimNotes.of(ack, version, claims, book.tx()));
    }

    private static boolean isFinal(ClaimAck ack) {
        return ack.notes().stream().flatMap(note -> note.statuses().stream()).anyMatch(AckStatus::isInAdjudication);
    }

    /// The status that decides: a rejecting one before all others, then one that says the claim is being decided.
    private static AckStatus status(List<AckNote> notes) {
        List<AckStatus> all =
                notes.stream().flatMap(note -> note.statuses().stream()).toList();
        return all.stream()
                .filter(status -> status.verdict() == Verdict.REJECTED)
                .findFirst()
                .or(() -> all.stream().filter(AckStatus::isInAdjudication).findFirst())
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
