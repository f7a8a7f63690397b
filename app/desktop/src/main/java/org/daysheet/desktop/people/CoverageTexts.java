package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.Relationship;
import org.daysheet.billing.patients.Subscriber;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.parts.Formats;

/// Puts what is known about a coverage into the words of the form.
final class CoverageTexts {
    private CoverageTexts() {}

    /// A coverage nobody knows yet: in the first order that no coverage of today has.
    static Map<CoverageField, String> fresh(CoverageBook book, LocalDate today) {
        int order = IntStream.rangeClosed(1, 3)
                .filter(place -> book.coverages().stream()
                        .noneMatch(one -> one.facts().order() == place
                                && (one.facts().period().contains(today)
                                        || one.facts().period().from().isAfter(today))))
                .findFirst()
                .orElse(1);
        Map<CoverageField, String> texts = new EnumMap<>(CoverageField.class);
        texts.put(CoverageField.ORDER, String.valueOf(order));
        texts.put(CoverageField.RELATIONSHIP, Relationship.SELF.name());
        return texts;
    }

    static Map<CoverageField, String> of(CoverageBook book, CoverageFacts facts) {
        Map<CoverageField, String> texts = new EnumMap<>(CoverageField.class);
        texts.put(CoverageField.PAYER, book.name(facts.payer()));
        texts.put(CoverageField.ORDER, String.valueOf(facts.order()));
        texts.put(CoverageField.FROM, Formats.date(facts.period().from()));
        texts.put(CoverageField.TO, Formats.date(facts.period().to()));
        texts.put(CoverageField.MEMBER, facts.memberNumber());
        texts.put(CoverageField.GROUP, facts.groupNumber());
        texts.put(CoverageField.PLAN, facts.planName());
        texts.put(CoverageField.COPAY, facts.copay().isZero() ? "" : Formats.amount(facts.copay()));
        texts.put(CoverageField.MSP, facts.mspReason());
        texts.put(CoverageField.MSP_ASKED, Formats.date(facts.mspAskedOn()));
        texts.put(CoverageField.RELATIONSHIP, facts.relationship().name());
        facts.otherSubscriber().ifPresent(subscriber -> texts.putAll(of(subscriber)));
        return texts;
    }

    private static Map<CoverageField, String> of(Subscriber subscriber) {
        Map<CoverageField, String> texts = new EnumMap<>(CoverageField.class);
        texts.put(CoverageField.LAST, subscriber.name().last());
        texts.put(CoverageField.FIRST, subscriber.name().first());
        texts.put(CoverageField.MIDDLE, subscriber.name().middle());
        texts.put(CoverageField.BIRTH, Formats.date(subscriber.birthOn()));
        texts.put(CoverageField.SEX, subscriber.sex().name());
        texts.putAll(of(subscriber.address()));
        return texts;
    }

    static Map<CoverageField, String> of(PostalAddress address) {
        List<CoverageField> fields = CoverageField.ADDRESS;
        Map<CoverageField, String> texts = new EnumMap<>(CoverageField.class);
        texts.put(fields.get(0), address.line1());
        texts.put(fields.get(1), address.line2());
        texts.put(fields.get(2), address.city());
        texts.put(fields.get(3), address.state());
        texts.put(fields.get(4), FieldReading.zip(address.zip()));
        texts.put(fields.get(5), address.country());
        return texts;
    }
}
