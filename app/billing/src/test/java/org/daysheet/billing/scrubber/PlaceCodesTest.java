package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Places of service count from their first days on.
final class PlaceCodesTest {
    private static final ProfessionalClaim SOUND = Documents.ofSubscriber();

    @ParameterizedTest
    @CsvSource({
        "10, 2021-12-31, place-not-yet",
        "10, 2022-01-01, ''",
        "27, 2023-09-30, place-not-yet",
        "27, 2023-10-01, ''",
        "66, 2024-07-31, place-not-yet",
        "66, 2024-08-01, ''",
        "58, 2019-12-31, place-not-yet",
        "02, 2016-12-31, place-not-yet",
        "19, 2015-12-31, place-not-yet",
        "18, 2012-12-31, place-not-yet",
        "11, 1999-01-01, ''",
        "98, 2026-02-20, place-unknown"
    })
    void aPlaceOfTheClaimCountedOnTheFirstDayOfService(String place, String day, String rule) {
        ProfessionalClaim document =
                Documents.with(SOUND, "terms/placeOfService", "'" + place + "'", "lines/0/from", "'" + day + "'");

        assertThat(of(document, "terms.placeOfService"))
                .extracting(ScrubFinding::rule)
                .isEqualTo(rules(rule));
    }

    @Test
    void aPlaceOfALineCountedOnTheDayOfTheLine() {
        ProfessionalClaim document = Documents.with(
                SOUND,
                "lines/0/from",
                "'2021-12-31'",
                "lines/0/placeOfService",
                "'10'",
                "lines/1/placeOfService",
                "'10'");

        assertThat(of(document, "lines[1].placeOfService"))
                .containsExactly(new ScrubFinding(
                        "place-not-yet",
                        ScrubSeverity.STOPS,
                        "lines[1].placeOfService",
                        "Place of service 10 counts from 01/01/2022 on; the service was on 12/31/2021.",
                        "Choose a place that counted on that day, or correct the day."));
        assertThat(of(document, "lines[2].placeOfService")).isEmpty();
    }

    private static List<String> rules(String rule) {
        return rule.isEmpty() ? List.of() : List.of(rule);
    }

    private static List<ScrubFinding> of(ProfessionalClaim document, String path) {
        return Scrubber.check(document, Documents.CONTEXT).stream()
                .filter(finding -> finding.fieldPath().equals(path))
                .toList();
    }
}
