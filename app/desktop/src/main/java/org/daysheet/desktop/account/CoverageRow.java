package org.daysheet.desktop.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Details.Line;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A coverage of the patient.
///
/// @param id key
/// @param order primary, secondary or tertiary, in words
/// @param payer who adjudicates
/// @param member member number
/// @param plan group number and name of the plan
/// @param relationship what the patient is to the subscriber, with the subscriber's name when it is another
/// @param copay what the patient pays at each visit, zero when nothing is known
/// @param from first day
/// @param to last day, null when open
/// @param state whether it holds today, and whether its days fit the others
/// @param checked what the payer said last and how long ago, empty for never
/// @param asked when the patient was asked what pays before Medicare, empty for another payer
/// @param gaps where its days do not fit those of the others, in words
public record CoverageRow(
        CoverageId id,
        String order,
        String payer,
        String member,
        String plan,
        String relationship,
        Money copay,
        LocalDate from,
        @Nullable LocalDate to,
        Badge state,
        String checked,
        String asked,
        List<String> gaps) {
    public CoverageRow {
        gaps = List.copyOf(gaps);
    }

    /// The copay as it is read, empty for none.
    String copayWords() {
        return copay.isZero() ? "" : Formats.amount(copay);
    }

    /// All of it, for the panel beside the list.
    Details details() {
        List<Line> lines = new ArrayList<>(List.of(
                Line.words(Texts.of("account.column.order"), order),
                Line.words(Texts.of("account.column.holds"), state.text()),
                Line.words(Texts.of("account.column.checked"), checked),
                Line.words(Texts.of("account.column.member"), member),
                Line.words(Texts.of("account.column.plan"), plan),
                Line.words(Texts.of("account.column.kin"), relationship),
                Line.words(Texts.of("account.column.copay"), copayWords()),
                Line.words(Texts.of("account.column.from-day"), Formats.date(from)),
                Line.words(Texts.of("account.column.to-day"), Formats.date(to))));
        if (!asked.isEmpty()) {
            lines.add(Line.words(Texts.of("account.coverage.asked"), asked));
        }
        gaps.forEach(gap -> lines.add(Line.words(Texts.of("account.coverage.look"), gap)));
        return new Details(payer, List.of(new Details.Part(Texts.of("account.coverage.title"), lines)));
    }
}
