package org.daysheet.cli.command;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.PayerWishes.Authorization;
import org.daysheet.billing.practice.PayerWishes.DrugCodes;
import org.daysheet.cli.console.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is known about a payer, option by option. Filled by picocli.
final class PayerOptions {
    @Option(
            names = "--pair-edits",
            arity = "1",
            paramLabel = "true|false",
            description = "Whether it refuses what the public pair lists (NCCI) do not pair.")
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

    /// The facts with every option that was given put in.
    PayerFacts over(PayerFacts facts) {
        PayerWishes known = facts.wishes();
        return facts.withWishes(new PayerWishes(
                Objects.requireNonNullElse(pairEdits, known.followsPairEdits()),
                of("--ndc", drugs, DrugCodes::of, known.drugCodes()),
                of("--number", authorization, Authorization::of, known.authorization())));
    }

    private static <T> T of(String option, @Nullable String given, Function<String, Optional<T>> meaning, T known) {
        return given == null
                ? known
                : meaning.apply(given.strip())
                        .orElseThrow(() -> Refusal.usage(option + " does not take \"" + given
                                + "\": daysheet payers set --help names the words."));
    }
}
