package org.daysheet.edi.ack277;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.Vectors;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClaimAckReaderTest {
    private static final String TEXT = new String(Vectors.bytes("acks/claims.277"), StandardCharsets.US_ASCII);

    @Test
    void anAcceptedClaimCarriesThePayersNumber() throws IOException {
        ClaimAck claim = set().claims().getFirst();

        assertThat(claim.controlNumber()).isEqualTo("DS1001");
        assertThat(claim.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(claim.payerControl()).isEqualTo("ICN7001");
        assertThat(claim.clearinghouseId()).isEqualTo("HUB0001");
        assertThat(claim.patient().lastName()).isEqualTo("STONE");
        assertThat(claim.billingProvider().id()).isEqualTo("1234567893");
        assertThat(claim.notes())
                .containsExactly(new AckNote(
                        List.of(new AckStatus("A2", "20", "PR")),
                        LocalDate.of(2026, 1, 17),
                        "WQ",
                        Money.ofCents(15_000),
                        "",
                        new Place(TEXT.indexOf("STC*A2"), 24, 24)));
        assertThat(claim.serviceDates()).containsExactly(new QualifiedDate("472", LocalDate.of(2026, 1, 5), null));
    }

    @Test
    void aRejectedClaimSaysWhyDownToTheLine() throws IOException {
        ClaimAck claim = set().claims().get(1);

        assertThat(claim.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(claim.notes().getFirst().statuses())
                .containsExactly(new AckStatus("A3", "21", ""), new AckStatus("A7", "562", "85"));
        LineAck line = claim.lines().getFirst();
        assertThat(line.controlNumber()).isEqualTo("DS1002-1");
        assertThat(line.procedure().display()).isEqualTo("HC:G0402:25");
        assertThat(line.charge()).isEqualTo(Money.ofCents(12_000));
        assertThat(line.notes().getFirst().statuses()).containsExactly(new AckStatus("A7", "453", ""));
    }

    @Test
    void theFileLevelHasTheBatchAndTheTotals() throws IOException {
        ClaimAckSet set = set();

        assertThat(set.reference()).isEqualTo("HUB601");
        assertThat(set.source().lastName()).isEqualTo("GOLDEN CLEARINGHOUSE");
        ReceiverAck file = set.receivers().getFirst();
        assertThat(file.level() + " " + file.trace()).isEqualTo("21 BATCH17");
        assertThat(file.totals()).isEqualTo(new AckTotals(1, 1, Money.ofCents(15_000), Money.ofCents(15_000)));
        assertThat(file.notes().getFirst().verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "STC*A0:16:PR*20260117*WQ, ACCEPTED",
        "STC*A1:19:PR*20260117*WQ, ACCEPTED",
        "STC*A5:20:PR*20260117*WQ, ACCEPTED",
        "STC*A2:20:PR*20260117*U, REJECTED",
        "STC*A4:35:PR*20260117*WQ, REJECTED",
        "STC*A8:496:PR*20260117*WQ, REJECTED",
        "STC*P1:20:PR*20260117*WQ, UNKNOWN",
        "STC*:20:PR*20260117*WQ, UNKNOWN"
    })
    void eachCategorySaysYesOrNoOrNothing(String stc, Verdict verdict) throws IOException {
        ClaimAckFile file = read(TEXT.replace("STC*A2:20:PR*20260117*WQ", stc));

        assertThat(file.sets().getFirst().claims().getFirst().verdict()).isEqualTo(verdict);
        assertThat(file.findings().stream().map(Finding::code).toList())
                .isEqualTo(verdict == Verdict.UNKNOWN ? List.of("status-unknown") : List.of());
    }

    @Test
    void aClaimWithoutAStatusIsNotAccepted() throws IOException {
        int from = TEXT.indexOf("STC*A2");
        String text = TEXT.substring(0, from) + TEXT.substring(TEXT.indexOf('\n', from) + 1);

        ClaimAckFile file = read(text);

        assertThat(file.sets().getFirst().claims().getFirst().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(file.findings().getFirst().code()).isEqualTo("status-missing");
    }

    @Test
    void aLevelThatDoesNotSayWhatItAnswersIsNamed() throws IOException {
        ClaimAckFile file = read(TEXT.replace("TRN*2*BATCH17~\n", "").replace("TRN*1*0~\n", ""));

        assertThat(file.findings().stream().filter(finding -> finding.code().equals("trace-missing")))
                .extracting(Finding::message, finding -> finding.line())
                .containsExactly(
                        tuple("The receiver's level does not say which file it answers (loop 2200B, TRN).", 10L),
                        tuple("A billing provider's level has no trace of its own (loop 2200C, TRN).", 17L));
    }

    @Test
    void whatNoRealFileHoldsIsLeftOutAndSaid() throws IOException {
        String claim = "HL*4*3*PT~TRN*2*DS1~STC*A2:20:PR*20260117*WQ*150~";
        int all = 100_001;
        ClaimAckFile file = read(TEXT.replace("HL*4*3*PT~", claim.repeat(all) + "HL*4*3*PT~"));

        // two levels above the claims are answers, too
        ClaimAckSet set = file.sets().getFirst();
        assertThat(set.receivers().size() + set.claims().size()).isEqualTo(100_000);
        assertThat(file.findings()).extracting(Finding::code).contains("answers-too-many");
    }

    private static ClaimAckFile read(String text) throws IOException {
        return ClaimAckReader.readAll(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static ClaimAckSet set() throws IOException {
        ClaimAckFile file = read(TEXT);
        assertThat(file.findings()).isEmpty();
        return file.sets().getFirst();
    }
}
