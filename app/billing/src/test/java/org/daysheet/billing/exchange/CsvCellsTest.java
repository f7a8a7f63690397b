package org.daysheet.billing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;

/// What a cell cannot hold is refused where it stands, never read as something else.
final class CsvCellsTest extends EmptyPractice {
    private static final String NO_TEXT =
            "The cell holds a line break, a tab or another character that is no text. Remove it.";

    @Test
    void anOpenQuoteNeverSwallowsTheRowsBehindIt() throws IOException {
        FileAnswer answer = take("payers.csv", """
                payer_code,payer_name,filing_indicator

                A1,Acme,CI
                A2,"Beta,CI
                A3,Gamma,CI
                """);
        assertThat(answer).isInstanceOf(FileAnswer.Refused.class);
        assertThat(answer.findings()).extracting(Finding::line, Finding::code).containsExactly(tuple(4L, "csv"));
        assertThat(answer.findings().getFirst().message()).contains("a quote is never closed");
        assertThat(take("payers.csv", "payer_code,payer_name,filing_indicator\nA1,\"Acme\" Plan,CI\n")
                        .findings())
                .extracting(Finding::line)
                .containsExactly(2L);
        assertThat(office.practices().payers()).isEmpty();
        assertThat(keptFiles()).isZero();
    }

    @Test
    void whatIsNoTextIsRefusedInItsCell() throws IOException {
        FileAnswer answer = take(
                "payers.csv",
                "payer_code,payer_name,filing_indicator,phone\nA1,\"Acme\nPlan\",CI,1\nA2,Be\u001b[31mta,CI,\u0007\n");
        assertThat(answer.findings())
                .extracting(Finding::line, Finding::element, Finding::message)
                .containsExactlyInAnyOrder(
                        tuple(2L, "payer_name", NO_TEXT),
                        tuple(4L, "payer_name", NO_TEXT),
                        tuple(4L, "phone", NO_TEXT));
    }

    @Test
    void oneStrangeLetterDoesNotChangeTheOthers() throws IOException {
        byte[] good = "payer_code,payer_name,filing_indicator\nA1,Caf\u00e9,CI\nA2,Caf?,CI\n"
                .getBytes(StandardCharsets.UTF_8);
        good[new String(good, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        FileAnswer answer = office.exchange().take(Files.write(folder.resolve("mixed.csv"), good), Progress.SILENT);
        assertThat(answer.findings())
                .extracting(Finding::line, Finding::message)
                .containsExactly(tuple(
                        3L,
                        "This line has letters of Windows, but other lines are in UTF-8. Save the whole file as"
                                + " UTF-8."));
    }

    @Test
    void aCommaIsForThousandsOnly() throws IOException {
        String wrong = "\"{0}\" is not an amount. Write dollars and cents, such as 125.00 or 1,250.00, not negative; a"
                + " comma stands between thousands only.";
        FileAnswer answer = take("fees.csv", """
                procedure,fee,effective_on
                G0439,"125,50",2026-01-01
                J3420,"1,25.00",2026-01-01
                G2211,"$12,345.50",2026-01-01
                G0402,-5,2026-01-01
                """);
        assertThat(answer.findings())
                .extracting(Finding::line, Finding::element, Finding::message)
                .containsExactly(
                        tuple(2L, "fee", wrong.replace("{0}", "125,50")),
                        tuple(3L, "fee", wrong.replace("{0}", "1,25.00")),
                        tuple(5L, "fee", wrong.replace("{0}", "-5")));
    }

    @Test
    void aRefusedTableLeavesNothingInTheVault() throws IOException {
        assertThat(take("p.csv", "patient_account,last_name,first_name,birth_on,sex\nP9,Doe,Jo,2099-01-01,F\n"))
                .isInstanceOf(FileAnswer.Refused.class)
                .extracting(answer -> answer.findings().getFirst().element())
                .isEqualTo("birth_on");
        assertThat(keptFiles()).isZero();
    }

    @Test
    void aFileThatCannotBeReadIsAnAnswerToo() {
        FileAnswer answer = office.exchange().takeOrRefuse(folder.resolve("gone.csv"), Progress.SILENT);
        assertThat(answer).isInstanceOf(FileAnswer.Refused.class);
        assertThat(answer.findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple(
                        "exchange.unreadable",
                        "The file " + folder.resolve("gone.csv")
                                + " cannot be read. Look whether it is there and not in use."));
    }

    private long keptFiles() throws IOException {
        Path vault = database.folder().resolve("files");
        if (!Files.exists(vault)) {
            return 0;
        }
        try (var files = Files.list(vault)) {
            return files.count();
        }
    }
}
