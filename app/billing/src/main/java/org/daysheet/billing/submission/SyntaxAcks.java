package org.daysheet.billing.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.submission.Addressing.Named;
import org.daysheet.edi.ack999.AckFile;
import org.daysheet.edi.ack999.AnsweredGroup;
import org.daysheet.edi.ack999.GroupAck;
import org.daysheet.edi.ack999.InterchangeAck;
import org.daysheet.edi.ack999.SegmentError;
import org.daysheet.edi.ack999.SetAck;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.types.id.SubmissionId;
import org.jspecify.annotations.Nullable;

/// What a TA1 or 999 means for what was sent: a refused file, group or set sends back every claim in it.
final class SyntaxAcks {
    private static final String TA1 = "TA1";
    private static final String SYNTAX = "999";

    private SyntaxAcks() {}

    static void take(AckFile file, AckBook book) {
        file.interchanges().forEach(ack -> interchange(ack, book));
        file.groups().forEach(ack -> group(ack, book));
        book.findings(file.findings());
    }

    private static void interchange(InterchangeAck ack, AckBook book) {
        Optional<Submission> sent = SubmissionStore.byInterchange(book.tx(), ack.interchangeControl());
        String detail = "TA1 " + ack.code() + " note " + ack.note();
        Named named = Named.of(ack.wrapper());
        if (sent.isPresent() && !book.addressing().isAnswerTo(sent.get(), named)) {
            AckRow word = AckRow.ofFile(TA1, null, null, ack.verdict(), ack.code(), detail, ack.place());
            book.ofOthers(word, ack.interchangeControl(), sent.get(), named, "TA101");
            return;
        }
        book.row(AckRow.ofFile(TA1, id(sent), null, ack.verdict(), ack.code(), detail, ack.place())
                .answering(ack.interchangeControl(), sent.isEmpty() ? Unmatched.FILE : null));
        if (sent.isEmpty()) {
            book.unknown(
                    "unknown-interchange",
                    Texts.of("submission.ack.unknown-interchange", ack.interchangeControl()),
                    ack.place(),
                    "TA101",
                    ack.interchangeControl());
        } else if (ack.verdict() == Verdict.REJECTED) {
            book.reject(SubmissionStore.controlNumbers(book.tx(), sent.get().id()), detail);
        }
    }

    private static void group(AnsweredGroup answered, AckBook book) {
        GroupAck ack = answered.group();
        Optional<Submission> sent = SubmissionStore.byGroup(book.tx(), ack.groupControl());
        if (sent.isEmpty() || !isOfClaims(ack)) {
            unknownGroup(ack, book);
            return;
        }
        Named named = Named.of(ack.envelope());
        if (!book.addressing().isAnswerTo(sent.get(), named)) {
            book.ofOthers(row(null, ack, detail(ack)), ack.groupControl(), sent.get(), named, "AK102");
            return;
        }
        SubmissionId id = sent.get().id();
        answered.sets().forEach(set -> set(sent.get(), set, book));
        if (answered.sets().isEmpty()) {
            wholeGroup(id, ack, book);
        } else if (ack.verdict() == Verdict.REJECTED) {
            unnamed(id, answered, book);
        }
    }

    /// Files of other kinds count their groups by themselves (AK101).
    private static boolean isOfClaims(GroupAck ack) {
        return ack.functionalId().isEmpty() || ack.functionalId().equals("HC");
    }

    /// A refused group of which only some sets are named: the others are refused with it.
    private static void unnamed(SubmissionId id, AnsweredGroup answered, AckBook book) {
        List<String> left = new ArrayList<>(SubmissionStore.controlNumbers(book.tx(), id));
        answered.sets().forEach(set -> left.removeAll(SubmissionStore.controlNumbers(book.tx(), id, set.control())));
        if (!left.isEmpty()) {
            String detail = detail(answered.group());
            book.row(row(id, answered.group(), detail));
            book.reject(left, detail);
        }
    }

    private static void unknownGroup(GroupAck ack, AckBook book) {
        book.row(row(null, ack, "AK1 " + ack.groupControl()).answering(ack.groupControl(), Unmatched.GROUP));
        book.unknown(
                "unknown-group",
                Texts.of("submission.ack.unknown-group", ack.groupControl()),
                ack.envelope().place(),
                "AK102",
                ack.groupControl());
    }

    /// A receiver that names no set means all of them.
    private static void wholeGroup(SubmissionId id, GroupAck ack, AckBook book) {
        String detail = detail(ack);
        book.row(row(id, ack, detail));
        if (ack.verdict() == Verdict.REJECTED) {
            book.reject(SubmissionStore.controlNumbers(book.tx(), id), detail);
        }
    }

    private static String detail(GroupAck ack) {
        return ("AK9 " + ack.code() + " " + String.join(" ", ack.errorCodes())).strip();
    }

    private static AckRow row(@Nullable SubmissionId submission, GroupAck ack, String detail) {
        return AckRow.ofFile(
                SYNTAX,
                submission,
                null,
                ack.verdict(),
                ack.code(),
                detail,
                ack.envelope().place());
    }

    private static void set(Submission sent, SetAck ack, AckBook book) {
        String detail = detail(ack);
        List<String> claims = SubmissionStore.controlNumbers(book.tx(), sent.id(), ack.control());
        book.row(AckRow.ofFile(SYNTAX, sent.id(), ack.control(), ack.verdict(), ack.code(), detail, ack.place())
                .answering(ack.control(), claims.isEmpty() ? Unmatched.SET : null)
                .because(book.complaints(sent, ack)));
        if (claims.isEmpty()) {
            book.unknown(
                    "unknown-set",
                    Texts.of("submission.ack.unknown-set", ack.control()),
                    ack.place(),
                    "AK202",
                    ack.control());
        } else if (ack.verdict() == Verdict.REJECTED) {
            book.reject(claims, detail);
        }
    }

    /// Codes and places as the receiver gave them: "IK5 R 5; NM1 at 12 (2010BB): 8, NM109 7".
    private static String detail(SetAck ack) {
        String head = ("IK5 " + ack.code() + " " + String.join(" ", ack.errorCodes())).strip();
        String errors = ack.errors().stream().limit(10).map(SyntaxAcks::detail).collect(Collectors.joining("; "));
        return errors.isEmpty() ? head : head + "; " + errors;
    }

    private static String detail(SegmentError error) {
        String elements = error.elements().stream()
                .map(element ->
                        String.format(Locale.ROOT, "%s%02d %s", error.segmentId(), element.element(), element.code()))
                .collect(Collectors.joining(", "));
        String place = error.segmentId() + " at " + error.position() + ": " + error.code();
        return elements.isEmpty() ? place : place + ", " + elements;
    }

    private static @Nullable SubmissionId id(Optional<Submission> submission) {
        return submission.map(Submission::id).orElse(null);
    }
}
