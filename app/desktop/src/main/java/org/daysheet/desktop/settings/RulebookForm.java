package org.daysheet.desktop.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.practice.GatesSaid;
import org.daysheet.billing.practice.PayerGates.Wish;
import org.daysheet.billing.practice.PayerRulebook;
import org.daysheet.billing.practice.PayerTimes;
import org.daysheet.billing.practice.PayerWishes.Authorization;
import org.daysheet.billing.practice.PayerWishes.DrugCodes;
import org.daysheet.billing.practice.RulebookEntry;
import org.daysheet.billing.practice.RulebookFacts;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;

/// What a payer says holds from a day on, in the fields of its form. They begin empty: what is typed there is a new
/// entry, and what was said before stays.
///
/// @param today the business date
record RulebookForm(Supplier<LocalDate> today) {
    static final String YES = "YES";
    static final String NO = "NO";

    private static final List<PayerField> VALUES = List.of(
            PayerField.BOOK_FILING,
            PayerField.BOOK_CORRECTED,
            PayerField.BOOK_APPEAL,
            PayerField.BOOK_FOLLOW_UP,
            PayerField.BOOK_PAIRS,
            PayerField.BOOK_DRUGS,
            PayerField.BOOK_NUMBER,
            PayerField.BOOK_WITHOUT_NUMBER,
            PayerField.BOOK_ELIGIBILITY,
            PayerField.BOOK_ELIGIBILITY_DAYS);

    /// Reads the fields; what cannot be read becomes a fault at its field.
    Function<PayerId, Optional<RulebookFacts>> said(FieldReading<PayerField> reading, Form<PayerField> form) {
        boolean hasValue = VALUES.stream().anyMatch(field -> !form.typed(field).isEmpty());
        boolean isTouched = hasValue
                || !form.typed(PayerField.BOOK_FROM).isEmpty()
                || !form.typed(PayerField.BOOK_NOTE).isEmpty();
        if (!isTouched) {
            return _ -> Optional.empty();
        }
        if (!hasValue) {
            reading.fault(PayerField.BOOK_FILING, "settings.wrong.book-empty");
        }
        Optional<LocalDate> from = reading.value(
                PayerField.BOOK_FROM, text -> DayWords.read(text, today.get()), "settings.wrong.book-from");
        Integer filing = days(reading, PayerField.BOOK_FILING);
        Integer corrected = days(reading, PayerField.BOOK_CORRECTED);
        Integer appeal = days(reading, PayerField.BOOK_APPEAL);
        Integer followUp = days(reading, PayerField.BOOK_FOLLOW_UP);
        String pairs = form.typed(PayerField.BOOK_PAIRS);
        String drugs = form.typed(PayerField.BOOK_DRUGS);
        String number = form.typed(PayerField.BOOK_NUMBER);
        GatesSaid gates = gates(reading, form);
        String note = form.typed(PayerField.BOOK_NOTE);
        return payer -> from.map(first -> new RulebookFacts(
                payer,
                first,
                filing,
                corrected,
                appeal,
                followUp,
                pairs.isEmpty() ? null : pairs.equals(YES),
                drugs.isEmpty() ? null : DrugCodes.valueOf(drugs),
                number.isEmpty() ? null : Authorization.valueOf(number),
                gates,
                note));
    }

    private static GatesSaid gates(FieldReading<PayerField> reading, Form<PayerField> form) {
        String without = form.typed(PayerField.BOOK_WITHOUT_NUMBER);
        String eligibility = form.typed(PayerField.BOOK_ELIGIBILITY);
        return new GatesSaid(
                without.isEmpty() ? null : Wish.valueOf(without),
                eligibility.isEmpty() ? null : Wish.valueOf(eligibility),
                PayerKind.eligibilityDays(reading, form, PayerField.BOOK_ELIGIBILITY_DAYS));
    }

    private static @Nullable Integer days(FieldReading<PayerField> reading, PayerField field) {
        int days = reading.daysOr(field, 0);
        return days == 0 ? null : days;
    }

    /// Everything that was said, what holds latest first; last what held before.
    static String words(@Nullable PayerRow row) {
        if (row == null) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        row.book().entries().forEach(entry -> lines.add(words(entry)));
        PayerTimes before = row.payer().facts().times();
        lines.add(Texts.of(
                "settings.book.before",
                Formats.count(before.timelyFilingDays()),
                Formats.count(before.appealDays()),
                Formats.count(before.followUpDays())));
        return String.join("\n", lines);
    }

    private static String words(RulebookEntry entry) {
        RulebookFacts facts = entry.facts();
        Boolean pairs = facts.followsPairEdits();
        DrugCodes drugs = facts.drugCodes();
        Authorization number = facts.authorization();
        return Stream.of(
                        Texts.of("settings.enrolment.from", Formats.date(facts.effectiveOn())),
                        days(PayerField.BOOK_FILING, facts.timelyFilingDays()),
                        days(PayerField.BOOK_CORRECTED, facts.correctedClaimDays()),
                        days(PayerField.BOOK_APPEAL, facts.appealDays()),
                        days(PayerField.BOOK_FOLLOW_UP, facts.followUpDays()),
                        pairs == null ? "" : said(PayerField.BOOK_PAIRS, pairs(pairs ? YES : NO)),
                        drugs == null ? "" : said(PayerField.BOOK_DRUGS, drugs(drugs.name())),
                        number == null ? "" : said(PayerField.BOOK_NUMBER, number(number.name())),
                        gates(facts.gates()),
                        facts.note(),
                        entry.recordedBy())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static String gates(GatesSaid gates) {
        Wish number = gates.number();
        Wish eligibility = gates.eligibility();
        return FilterWords.of(
                number == null ? "" : said(PayerField.BOOK_WITHOUT_NUMBER, drugs(number.name())),
                eligibility == null ? "" : said(PayerField.BOOK_ELIGIBILITY, drugs(eligibility.name())),
                days(PayerField.BOOK_ELIGIBILITY_DAYS, gates.eligibilityDays()));
    }

    private static String days(PayerField field, @Nullable Integer days) {
        return days == null ? "" : said(field, Texts.of("settings.book.days", days));
    }

    private static String said(PayerField field, String value) {
        return Texts.of("settings.book.said", field.label().replace("_", ""), value);
    }

    /// Words of a choice; the empty one leaves things as they were.
    static String pairs(String key) {
        return switch (key) {
            case YES -> Texts.of("settings.book.yes");
            case NO -> Texts.of("settings.book.no");
            default -> Texts.of("settings.book.stays");
        };
    }

    static String drugs(String key) {
        return key.isEmpty() ? Texts.of("settings.book.stays") : Texts.of("settings.payer.drugs." + key);
    }

    static String number(String key) {
        return key.isEmpty() ? Texts.of("settings.book.stays") : Texts.of("settings.payer.number." + key);
    }

    /// The limit of today.
    static int filingDays(PayerRulebook book, LocalDate today) {
        return book.filingDays(today, false);
    }
}
