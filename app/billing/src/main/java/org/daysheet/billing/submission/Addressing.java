package org.daysheet.billing.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.edi.ack277.ClaimAckSet;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeFacts;
import org.daysheet.edi.x12.InterchangeHandler;
import org.daysheet.edi.x12.InterchangeReader;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.SetHandler;
import org.daysheet.types.id.SubmissionId;

/// Whether an answer is addressed to who sent what it is about. Every practice counts its files and claims alike, so
/// that a number alone proves nothing. Who sent a file is read from the very bytes that went out: profiles change.
final class Addressing {
    /// Bytes of a file that hold its wrappers and the name of who submits it.
    private static final int HEAD = 4_000;
    /// Level of a 277CA about who submitted the file (HL03).
    private static final String SUBMITTER = "21";

    private final RawFiles files;
    private final Map<SubmissionId, Sent> known = new HashMap<>();

    Addressing(RawFiles files) {
        this.files = files;
    }

    /// Whom an answer names.
    ///
    /// @param to ISA08, GS03 and, of a 277CA, the submitter it speaks to
    /// @param from ISA06 and GS02
    /// @param isOfClaims whether it speaks of claims, which keep their number when a clearinghouse sends them on
    record Named(List<String> to, List<String> from, boolean isOfClaims) {
        static Named of(InterchangeFacts wrapper) {
            return new Named(List.of(wrapper.receiver()), List.of(wrapper.sender()), false);
        }

        static Named of(Envelope wrapper) {
            return new Named(
                    List.of(wrapper.receiver(), wrapper.groupReceiver()),
                    List.of(wrapper.sender(), wrapper.groupSender()),
                    false);
        }

        static Named of(ClaimAckSet set) {
            Named wrapper = of(set.envelope());
            List<String> to = new ArrayList<>(wrapper.to());
            set.receivers().stream()
                    .filter(ack -> ack.level().equals(SUBMITTER))
                    .forEach(ack -> to.add(ack.party().id()));
            return new Named(to, wrapper.from(), true);
        }
    }

    /// Who sent a file and to whom.
    private record Sent(Set<String> senders, Set<String> receivers) {}

    /// Whether the answer may be one to the file. Its receiver is the file's sender, by any of the numbers on
    /// either wrapper; one that names nobody, or leaves both as they were in the file, is taken too. What is said
    /// about claims may also have been passed on unopened by whom the file was sent to.
    boolean isAnswerTo(Submission file, Named answer) {
        Set<String> asked = bare(answer.to());
        Sent sent = sent(file);
        return asked.isEmpty()
                || sent.senders().isEmpty()
                || meet(asked, sent.senders())
                || meet(bare(answer.from()), sent.senders())
                || (answer.isOfClaims() && meet(asked, sent.receivers()));
    }

    /// Tells a person for whom the answer is, and who sent what has its number.
    String finding(String number, Submission file, Named answer) {
        return Texts.of("submission.ack.other-addressee", number, to(answer), by(file));
    }

    /// The same in few words, to stand behind codes.
    String detail(String codes, Submission file, Named answer) {
        return codes + "; " + Texts.of("submission.ack.addressed", to(answer), by(file));
    }

    private static String to(Named answer) {
        return answer.to().stream().filter(code -> !code.isBlank()).distinct().collect(Collectors.joining(", "));
    }

    private String by(Submission file) {
        return String.join(", ", sent(file).senders());
    }

    private Sent sent(Submission file) {
        return known.computeIfAbsent(file.id(), _ -> read(file));
    }

    private Sent read(Submission file) {
        try (InputStream bytes = files.open(file.file())) {
            Head head = new Head();
            InterchangeReader.read(new ByteArrayInputStream(bytes.readNBytes(HEAD)), head);
            return new Sent(bare(head.senders), bare(head.receivers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    /// Codes as they are compared: without blanks around them, zeros before a number and the case of letters.
    private static Set<String> bare(Collection<String> codes) {
        Stream<String> bare = codes.stream()
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .map(code -> code.matches("0+[1-9][0-9]*") ? code.replaceFirst("^0+", "") : code)
                .filter(code -> !code.isEmpty());
        return bare.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Reads who sends a file and who submits its claims (1000A); what is cut off behind is of no interest.
    private static final class Head implements InterchangeHandler {
        private final Set<String> senders = new LinkedHashSet<>();
        private final Set<String> receivers = new HashSet<>();

        @Override
        public void finding(Finding finding) {}

        @Override
        public void interchangeSegment(Segment segment) {}

        @Override
        public SetHandler beginSet(Envelope wrapper) {
            senders.addAll(List.of(wrapper.sender(), wrapper.groupSender()));
            receivers.addAll(List.of(wrapper.receiver(), wrapper.groupReceiver()));
            return new SetHandler() {
                @Override
                public void segment(Segment segment) {
                    if (segment.id().equals("NM1") && segment.is(1, "41")) {
                        senders.add(segment.text(9));
                    }
                }

                @Override
                public void end(long endOffset) {}
            };
        }
    }
}
