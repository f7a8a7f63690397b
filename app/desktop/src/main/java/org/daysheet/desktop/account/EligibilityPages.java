package org.daysheet.desktop.account;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.Office;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.eligibility.EligibilityFacts;
import org.daysheet.billing.eligibility.EligibilityResult;
import org.daysheet.billing.eligibility.ToldBenefits;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What payers said about a patient's coverages.
///
/// @param office the open practice
/// @param today the business date
record EligibilityPages(Office office, LocalDate today) {
    PageSource<EligibilityRow> of(AccountHead account) {
        return new ReadOnce<>(
                () -> office.eligibility().ofPatient(account.id()).stream()
                        .map(this::row)
                        .toList(),
                row -> String.join(
                        " ",
                        Formats.date(row.askedOn()),
                        Formats.date(row.serviceOn()),
                        row.payer(),
                        row.how(),
                        row.result().text(),
                        row.reference()));
    }

    /// What the payer said last about a coverage and how old that is, in words; empty for nothing.
    static String last(List<EligibilityCheck> checks, CoverageId coverage, LocalDate today) {
        return checks.stream()
                .filter(check -> check.stands() && check.facts().coverage().equals(coverage))
                .filter(check -> check.facts().result() != EligibilityResult.NO_ANSWER)
                .findFirst()
                .map(check -> Texts.of(
                        "account.eligibility.last",
                        Texts.of("account.eligibility.result." + check.facts().result()),
                        check.ageOn(today)))
                .orElse("");
    }

    private EligibilityRow row(EligibilityCheck check) {
        EligibilityFacts facts = check.facts();
        ToldBenefits told = facts.told();
        String payer = office.practices()
                .payer(office.coverages().coverage(facts.coverage()).facts().payer())
                .facts()
                .name();
        Badge result = check.stands()
                ? new Badge(Texts.of("account.eligibility.result." + facts.result()), tone(facts.result()))
                : new Badge(Texts.of("account.eligibility.corrected"), Badge.Tone.PLAIN);
        return new EligibilityRow(
                check.id(),
                facts.askedOn(),
                facts.serviceOn(),
                payer,
                Texts.of("account.eligibility.channel." + facts.channel()),
                result,
                amount(told.copay()),
                amount(told.deductibleLeft()),
                told.coinsurance() == null ? "" : told.coinsurance() + "%",
                told.visitsLeft() == null ? "" : told.visitsLeft().toString(),
                facts.reference(),
                check.stands(),
                words(check, payer));
    }

    private static Badge.Tone tone(EligibilityResult result) {
        return switch (result) {
            case ACTIVE -> Badge.Tone.GOOD;
            case INACTIVE, NOT_FOUND -> Badge.Tone.BAD;
            case NO_ANSWER -> Badge.Tone.PLAIN;
        };
    }

    private static String amount(@Nullable Money amount) {
        return amount == null ? "" : Formats.amount(amount);
    }

    private static String words(EligibilityCheck check, String payer) {
        EligibilityFacts facts = check.facts();
        ToldBenefits told = facts.told();
        LocalDate from = told.from();
        String asked = Texts.of(
                "account.eligibility.words",
                payer,
                Formats.date(facts.askedOn()),
                check.recordedBy(),
                Texts.of("account.eligibility.channel." + facts.channel()),
                Formats.date(facts.serviceOn()),
                Texts.of("account.eligibility.result." + facts.result()));
        String days = from == null
                ? ""
                : Texts.of(
                        "account.eligibility.days",
                        Formats.date(from),
                        told.to() == null ? Texts.of("account.authorization.open") : Formats.date(told.to()));
        return Stream.of(
                        asked,
                        told.plan().isEmpty() ? "" : Texts.of("account.eligibility.plan", told.plan()),
                        days,
                        facts.spokeWith().isEmpty() ? "" : Texts.of("account.eligibility.spoke", facts.spokeWith()),
                        facts.reference().isEmpty() ? "" : Texts.of("account.eligibility.number", facts.reference()),
                        facts.note(),
                        check.stands() ? "" : Texts.of("account.eligibility.by", String.valueOf(check.supersededBy())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
