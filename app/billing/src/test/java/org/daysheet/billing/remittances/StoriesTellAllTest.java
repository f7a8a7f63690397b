package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No reason to hold a claim, no rule and no code of a payer is without a story that says what becomes of it.
final class StoriesTellAllTest {
    private static final Pattern HELD = Pattern.compile("  \\d+ ([A-Z_]+)|match .* held ([A-Z_]+)");

    /// Codes of amounts that belong to no claim (835 TR3 PLB03-1), the unknown ones left out.
    private static final Set<String> PROVIDER_LEVEL =
            Set.of("WO", "FB", "72", "B2", "L6", "CS", "J1", "IR", "LE", "AP", "50");

    private static Stream<String> lines() {
        return GoldenStoriesTest.stories().flatMap(story -> Story.read(story).lines());
    }

    @Test
    void everyReasonToHoldAClaimIsTold() {
        Set<String> told = lines().map(HELD::matcher)
                .filter(line -> line.matches())
                .map(line -> line.group(1) == null ? line.group(2) : line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told)
                .isEqualTo(Arrays.stream(HoldReason.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @Test
    void everyDeliveredRuleIsTold() {
        Set<String> told = lines().map(String::strip)
                .filter(line -> line.startsWith("CAS*"))
                .flatMap(line -> reasons(line.split("\\*", -1)))
                .collect(Collectors.toSet());
        assertThat(told)
                .containsAll(AdjustmentRules.DELIVERED.stream()
                        .map(rule -> rule.split(" ", -1)[0] + " " + rule.split(" ", -1)[1])
                        .toList());
    }

    @Test
    void everyProviderLevelCodeIsTold() {
        Set<String> told = lines().map(String::strip)
                .filter(line -> line.startsWith("PLB*"))
                .flatMap(line -> codes(line.split("\\*", -1)))
                .collect(Collectors.toSet());
        assertThat(told).containsAll(PROVIDER_LEVEL).anyMatch(code -> !PROVIDER_LEVEL.contains(code));
    }

    /// Group and reason of each triplet of a CAS.
    private static Stream<String> reasons(String[] cas) {
        return IntStream.iterate(2, at -> at < cas.length, at -> at + 3).mapToObj(at -> cas[1] + " " + cas[at]);
    }

    private static Stream<String> codes(String[] plb) {
        return IntStream.iterate(3, at -> at < plb.length, at -> at + 2).mapToObj(at -> plb[at].split(":", -1)[0]);
    }
}
