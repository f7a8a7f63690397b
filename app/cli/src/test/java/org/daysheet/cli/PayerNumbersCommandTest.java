package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Numbers that stand with a payer on its claims are set, taken back and refused by commands.
class PayerNumbersCommandTest extends DeskPractice {
    @BeforeEach
    void takeThePayer() {
        assertThat(run(tables()).exitCode()).isZero();
    }

    private String numbers(String... pairs) {
        String[] words = {"--json", "payers", "set", "ACME1"};
        String[] all = Arrays.copyOf(words, words.length + 2 * pairs.length);
        for (int i = 0; i < pairs.length; i++) {
            all[words.length + 2 * i] = "--claim-number";
            all[words.length + 2 * i + 1] = pairs[i];
        }
        return run(all).json().path("claimNumbers").asString();
    }

    @Test
    void whatIsNamedChangesAndTheRestStays() {
        assertThat(numbers("g2=77-1", "EI=12-3456789")).isEqualTo("EI 123456789, G2 77-1");
        assertThat(numbers("LU=3")).isEqualTo("EI 123456789, G2 77-1, LU 3");
        assertThat(numbers("EI=", "LU=")).isEqualTo("G2 77-1");
        assertThat(run("--json", "payers", "show", "ACME1")
                        .json()
                        .path("claimNumbers")
                        .asString())
                .isEqualTo("G2 77-1");
    }

    @Test
    void whatIsNoNumberIsRefusedInWords() {
        CommandLineRun strange = run("payers", "set", "ACME1", "--claim-number", "XX=1");
        assertThat(strange.exitCode()).isEqualTo(2);
        assertThat(strange.err()).contains("--claim-number takes 2U, EI, FY, NF, G2 or LU");
        CommandLineRun wrong = run("payers", "set", "ACME1", "--claim-number", "NF=1");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("five for NF");
        CommandLineRun many = run(
                "payers",
                "set",
                "ACME1",
                "--claim-number",
                "2U=1",
                "--claim-number",
                "EI=123456789",
                "--claim-number",
                "FY=1",
                "--claim-number",
                "NF=12345");
        assertThat(many.exitCode()).isEqualTo(1);
        assertThat(many.err()).contains("A claim has room for 3 numbers of its payer");
    }
}
