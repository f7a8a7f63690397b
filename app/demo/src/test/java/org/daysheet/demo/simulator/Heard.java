package org.daysheet.demo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// What a payer answered, as tests ask for it.
final class Heard {
    private Heard() {}

    /// The one claim of the one check a payer has sent.
    static SentClaim onlyClaim(PayerSimulator simulator) {
        assertThat(simulator.sentChecks()).hasSize(1);
        assertThat(simulator.sentChecks().getFirst().claims()).hasSize(1);
        return simulator.sentChecks().getFirst().claims().getFirst();
    }

    /// Every segment of the answers of a kind.
    static List<List<String>> segments(Answers answers, AnswerKind kind) {
        return answers.of(kind).stream()
                .flatMap(file -> Judges.segments(file.bytes()).stream())
                .toList();
    }

    /// The first segment that starts with these elements.
    static List<String> segment(Answers answers, String... start) {
        return answers.files().stream()
                .flatMap(file -> Judges.segments(file.bytes()).stream())
                .filter(segment -> segment.size() >= start.length
                        && segment.subList(0, start.length).equals(List.of(start)))
                .findFirst()
                .orElseThrow();
    }
}
