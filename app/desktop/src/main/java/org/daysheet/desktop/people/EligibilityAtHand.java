package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.practice.Payer;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;

/// What to have at hand when a payer is called about a coverage. Pure.
final class EligibilityAtHand {
    private EligibilityAtHand() {}

    /// What the payer will ask: its number, the member, the subscriber, the patient, the practice.
    static String words(EligibilityBook book, Coverage coverage) {
        CoverageFacts facts = coverage.facts();
        String phone = book.payers().stream()
                .filter(payer -> payer.id().equals(facts.payer()))
                .map((Payer payer) -> payer.facts().phone())
                .findFirst()
                .orElse("");
        return Stream.of(
                        Texts.of(
                                phone.isEmpty() ? "people.eligibility.hand.no-phone" : "people.eligibility.hand.phone",
                                phone),
                        Texts.of("people.eligibility.hand.member", facts.memberNumber()),
                        facts.groupNumber().isEmpty()
                                ? ""
                                : Texts.of("people.eligibility.hand.group", facts.groupNumber()),
                        facts.otherSubscriber()
                                .map(one -> Texts.of(
                                        "people.eligibility.hand.subscriber",
                                        one.name().display()))
                                .orElse(""),
                        Texts.of(
                                "people.eligibility.hand.born",
                                Formats.date(book.patient().facts().birthOn())),
                        Texts.of("people.eligibility.hand.npi", book.practiceNpi()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /// What the payer said last, empty before the first time.
    static String last(EligibilityBook book, Coverage coverage, LocalDate today) {
        return book.checks().stream()
                .filter(EligibilityCheck::stands)
                .filter(check -> check.facts().coverage().equals(coverage.id()))
                .findFirst()
                .map(check -> Texts.of(
                        "people.eligibility.last",
                        Formats.date(check.facts().askedOn()),
                        check.ageOn(today),
                        Texts.of("people.eligibility.result." + check.facts().result())))
                .orElseGet(() -> Texts.of("people.eligibility.never"));
    }
}
