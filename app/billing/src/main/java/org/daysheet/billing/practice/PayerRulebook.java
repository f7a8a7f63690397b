package org.daysheet.billing.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The limits and wishes of a payer, day by day: what it said from the latest day on that is not later. Of two entries
/// of one day the later written one counts. Before the first entry the payer's own facts hold.
public final class PayerRulebook {
    private final PayerFacts before;
    private final List<RulebookEntry> newestFirst;

    /// @param before the payer's own facts, which hold before the first entry
    /// @param entries what was written into the book, in any order
    public PayerRulebook(PayerFacts before, List<RulebookEntry> entries) {
        this.before = before;
        this.newestFirst = entries.stream()
                .sorted(Comparator.comparing(
                                (RulebookEntry entry) -> entry.facts().effectiveOn())
                        .thenComparing(RulebookEntry::id)
                        .reversed())
                .toList();
    }

    /// Of a payer that never said anything else.
    public static PayerRulebook of(PayerFacts facts) {
        return new PayerRulebook(facts, List.of());
    }

    /// What was written into it, what holds latest first.
    public List<RulebookEntry> entries() {
        return newestFirst;
    }

    /// Days from service within which the payer takes a claim. A replacement has as many as an original, unless the
    /// payer says otherwise.
    ///
    /// @param serviceOn first day of service
    /// @param isReplacement whether it replaces one that was sent before (CLM05-3 is 7)
    public int filingDays(LocalDate serviceOn, boolean isReplacement) {
        Integer corrected = isReplacement ? on(serviceOn, RulebookFacts::correctedClaimDays) : null;
        return corrected != null
                ? corrected
                : or(
                        on(serviceOn, RulebookFacts::timelyFilingDays),
                        before.times().timelyFilingDays());
    }

    /// Days from a decision within which the payer takes an appeal.
    public int appealDays(LocalDate decidedOn) {
        return or(on(decidedOn, RulebookFacts::appealDays), before.times().appealDays());
    }

    /// Days from a denial to the day somebody works it.
    public int followUpDays(LocalDate today) {
        return or(on(today, RulebookFacts::followUpDays), before.times().followUpDays());
    }

    /// What the payer asks of a claim.
    public PayerWishes wishes(LocalDate serviceOn) {
        PayerWishes usual = before.wishes();
        return new PayerWishes(
                or(on(serviceOn, RulebookFacts::followsPairEdits), usual.followsPairEdits()),
                or(on(serviceOn, RulebookFacts::drugCodes), usual.drugCodes()),
                or(on(serviceOn, RulebookFacts::authorization), usual.authorization()),
                gates(serviceOn, usual.gates()));
    }

    private PayerGates gates(LocalDate serviceOn, PayerGates usual) {
        @Nullable GatesSaid days = on(serviceOn, facts -> facts.gates().isAboutDays() ? facts.gates() : null);
        return new PayerGates(
                or(on(serviceOn, facts -> facts.gates().number()), usual.number()),
                or(on(serviceOn, facts -> facts.gates().eligibility()), usual.eligibility()),
                days == null ? usual.eligibilityDays() : days.eligibilityDays());
    }

    private <V> @Nullable V on(LocalDate day, Function<RulebookFacts, @Nullable V> value) {
        return newestFirst.stream()
                .map(RulebookEntry::facts)
                .filter(facts -> !facts.effectiveOn().isAfter(day))
                .map(value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static <V> V or(@Nullable V said, V usual) {
        return said == null ? usual : said;
    }
}
