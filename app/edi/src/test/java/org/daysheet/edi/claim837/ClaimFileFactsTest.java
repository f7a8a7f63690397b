package org.daysheet.edi.claim837;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What the wrapper of a claim file takes.
final class ClaimFileFactsTest {
    @Test
    void controlNumbersOfMoreThanNineDigitsAreRefused() {
        assertThatThrownBy(() -> new ClaimFileFacts(
                        "ZZ",
                        "A",
                        "A",
                        "ZZ",
                        "B",
                        "B",
                        false,
                        true,
                        Claims.FACTS.writtenAt(),
                        1_000_000_000L,
                        1,
                        1,
                        "B1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("interchange");
    }

    @Test
    void numbersOfTheGroupThatTheGuideDoesNotTakeAreRefused() {
        ClaimFileFacts facts = new ClaimFileFacts(
                "ZZ", "A", "A", "ZZ", "B", "B".repeat(16), false, true, Claims.FACTS.writtenAt(), 1, 1, 1, "B1");
        ProfessionalClaim claim = Claims.simple("C1", Claims.PRACTICE, "MBR0001");

        ClaimNotWritable refusal =
                catchThrowableOfType(ClaimNotWritable.class, () -> ClaimFileWriter.write(List.of(claim), facts));

        assertThat(refusal.problems())
                .containsExactly(
                        new ClaimNotWritable.Problem("", "GS02", "a number of the group has two to fifteen characters"),
                        new ClaimNotWritable.Problem(
                                "", "GS03", "a number of the group has two to fifteen characters"));
    }
}
