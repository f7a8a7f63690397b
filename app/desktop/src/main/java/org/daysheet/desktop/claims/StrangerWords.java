package org.daysheet.desktop.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.ack277.AckNote;
import org.daysheet.edi.ack277.ClaimAck;
import org.daysheet.edi.ack277.ClaimAckReader;
import org.daysheet.edi.ack277.ClaimAckSet;
import org.daysheet.edi.x12.Party;

/// What an answer about a claim that nobody here knows says of that claim: patient, days of service, amount and who
/// sent the answer, read from its file. Nothing of it is kept elsewhere.
///
/// @param files the files that came
record StrangerWords(RawFiles files) {
    /// Empty for an answer that is not about one claim.
    String of(UnmatchedRow answer) {
        try (InputStream bytes = files.open(answer.place().file())) {
            return ClaimAckReader.readAll(bytes).sets().stream()
                    .flatMap(set -> set.claims().stream()
                            .filter(ack ->
                                    ack.place().offset() == answer.place().offset())
                            .map(ack -> words(set, ack)))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(ClaimAckSet set, ClaimAck ack) {
        List<String> days = ack.serviceDates().stream()
                .map(day -> Formats.date(day.from()))
                .distinct()
                .toList();
        return FilterWords.of(
                name(ack.patient()),
                days.isEmpty() ? "" : Texts.of("claims.unmatched.service", String.join(", ", days)),
                ack.notes().stream()
                        .map(AckNote::amount)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Formats::amount)
                        .orElse(""),
                set.source().lastName().isEmpty()
                        ? ""
                        : Texts.of("claims.unmatched.sender", set.source().lastName()));
    }

    private static String name(Party patient) {
        return Stream.of(patient.lastName(), patient.firstName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
