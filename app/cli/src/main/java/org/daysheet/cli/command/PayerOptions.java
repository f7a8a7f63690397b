package org.daysheet.cli.command;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.AssignmentTerms;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerGates;
import org.daysheet.billing.practice.PayerGates.Wish;
import org.daysheet.billing.practice.PayerReference;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.PayerWishes.Authorization;
import org.daysheet.billing.practice.PayerWishes.DrugCodes;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.cli.console.Refusal;
import org.daysheet.types.id.SubmissionProfileId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is known about a payer, option by option. Filled by picocli.
final class PayerOptions {
    @Option(
            names = "--pair-edits",
            arity = "1",
            paramLabel = "true|false",
            description = "Whether it refuses pairs and units that the public lists (NCCI) refuse.")
    @Nullable
    Boolean pairEdits;

    @Option(names = "--ndc", paramLabel = "no|warn|stop", description = "What happens to a drug without its NDC.")
    @Nullable
    String drugs;

    @Option(
            names = "--number",
            paramLabel = "no|authorization|referral|either",
            description = "Which number every claim needs.")
    @Nullable
    String authorization;

    @Option(
            names = "--without-number",
            paramLabel = "warn|stop",
            description = "What happens to a claim without that number.")
    @Nullable
    String withoutNumber;

    @Option(
            names = "--eligibility",
            paramLabel = "no|warn|stop",
            description = "What happens to a claim whose coverage nobody checked for the day of service.")
    @Nullable
    String eligibility;

    @Option(
            names = "--eligibility-days",
            paramLabel = "N",
            description = "How many days before the day of service it may be checked; empty for any.")
    @Nullable
    String eligibilityDays;

    @Option(names = "--accepts", paramLabel = "A|B|C", description = "Whether the practice takes its price (CLM07).")
    @Nullable
    String accepts;

    @Option(names = "--benefits", paramLabel = "Y|N|W", description = "Whether it pays the practice (CLM08).")
    @Nullable
    String benefits;

    @Option(names = "--release", paramLabel = "Y|I", description = "What the patient agreed to (CLM09).")
    @Nullable
    String release;

    @Option(
            names = "--provider-signs",
            arity = "1",
            paramLabel = "true|false",
            description = "Whether the practice signs for patients who are not there (CLM10).")
    @Nullable
    Boolean providerSigns;

    @Option(names = "--usual", paramLabel = "PROFILE", description = "Its usual way; empty for the main profile.")
    @Nullable
    String usual;

    @Option(names = "--usual-number", paramLabel = "ID", description = "Its number by the usual way.")
    @Nullable
    String usualNumber;

    @Option(names = "--spare", paramLabel = "PROFILE", description = "Its spare way; empty for none.")
    @Nullable
    String spare;

    @Option(names = "--spare-number", paramLabel = "ID", description = "Its number by the spare way.")
    @Nullable
    String spareNumber;

    @Option(
            names = "--claim-number",
            paramLabel = "KIND=NUMBER",
            description =
                    "A number on its claims: 2U second number, EI tax number, FY claim office, NF NAIC number; G2 "
                            + "what it calls the practice, LU what it calls the place. Without a number, takes it back.")
    private final Map<String, String> claimNumbers = new LinkedHashMap<>();

    /// The ways with every option that was given put in.
    PayerWays over(Office office, PayerWays ways) {
        return new PayerWays(
                way(office, usual, usualNumber, ways.usual()), way(office, spare, spareNumber, ways.spare()));
    }

    private static @Nullable PayerWay way(
            Office office, @Nullable String profile, @Nullable String number, @Nullable PayerWay known) {
        if (profile != null && profile.isBlank()) {
            return null;
        }
        if (profile == null && known == null) {
            if (number != null) {
                throw Refusal.usage("Say also which profile has the number " + number + ".");
            }
            return null;
        }
        String old = known == null ? "" : known.payerCode();
        return new PayerWay(
                profile == null ? Objects.requireNonNull(known).profile() : profile(office, profile),
                number == null ? old : number);
    }

    private static SubmissionProfileId profile(Office office, String name) {
        SubmissionProfile profile = ProfilesCommands.known(office, name);
        if (profile == null) {
            throw Refusal.refused("There is no submission profile " + name + ".");
        }
        return profile.id();
    }

    /// The facts with every option that was given put in.
    PayerFacts over(PayerFacts facts) {
        PayerWishes known = facts.wishes();
        PayerWishes wishes = new PayerWishes(
                Objects.requireNonNullElse(pairEdits, known.followsPairEdits()),
                of("--ndc", drugs, DrugCodes::of, known.drugCodes()),
                of("--number", authorization, Authorization::of, known.authorization()),
                gates(known.gates()));
        return facts.withWishes(wishes)
                .withAssignment(assignment(facts.assignment()))
                .withReferences(references(facts.references()));
    }

    private Map<PayerReference, String> references(Map<PayerReference, String> known) {
        Map<PayerReference, String> numbers = new EnumMap<>(PayerReference.class);
        numbers.putAll(known);
        claimNumbers.forEach((qualifier, number) -> {
            PayerReference kind = Stream.of(PayerReference.values())
                    .filter(one -> one.qualifier().equalsIgnoreCase(qualifier))
                    .findFirst()
                    .orElseThrow(() -> Refusal.usage(
                            "--claim-number takes 2U, EI, FY, NF, G2 or LU; \"" + qualifier + "\" is none."));
            if (!number.isBlank() && !kind.isNumber(number)) {
                throw Refusal.usage("--claim-number " + kind.qualifier() + " does not take \"" + number
                        + "\": at most 50 characters, nine digits for EI, five for NF.");
            }
            numbers.put(kind, number);
        });
        return numbers;
    }

    private PayerGates gates(PayerGates known) {
        return new PayerGates(
                of(
                        "--without-number",
                        withoutNumber,
                        word -> Wish.of(word).filter(wish -> wish != Wish.NOT_ASKED),
                        known.number()),
                of("--eligibility", eligibility, Wish::of, known.eligibility()),
                days(eligibilityDays, known.eligibilityDays()));
    }

    private static @Nullable Integer days(@Nullable String given, @Nullable Integer known) {
        if (given == null) {
            return known;
        }
        return given.isBlank() ? null : of("--eligibility-days", given, PayerOptions::count, 0);
    }

    private static Optional<Integer> count(String typed) {
        return typed.matches("[0-9]{1,4}")
                ? Optional.of(Integer.valueOf(typed)).filter(days -> days <= PayerGates.MOST_DAYS)
                : Optional.empty();
    }

    private AssignmentTerms assignment(AssignmentTerms known) {
        return new AssignmentTerms(
                of("--accepts", accepts, code(AssignmentTerms.ACCEPTANCES), known.acceptance()),
                of("--benefits", benefits, code(AssignmentTerms.BENEFITS), known.benefits()),
                of("--release", release, code(AssignmentTerms.RELEASES), known.release()),
                Objects.requireNonNullElse(providerSigns, known.isSignedByProvider()));
    }

    private static Function<String, Optional<String>> code(List<String> codes) {
        return text -> Optional.of(text.toUpperCase(Locale.ROOT)).filter(codes::contains);
    }

    private static <T> T of(String option, @Nullable String given, Function<String, Optional<T>> meaning, T known) {
        return given == null
                ? known
                : meaning.apply(given.strip())
                        .orElseThrow(() -> Refusal.usage(option + " does not take \"" + given
                                + "\": daysheet payers set --help names the words."));
    }
}
