package org.daysheet.edi.ack277;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.Vectors;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

final class ClaimAckReaderTest {
    private static final String TEXT = new String(Vectors.bytes("acks/claims.277"), StandardCharsets.US_ASCII);

    @Test
    void anAcceptedClaimCarriesThePayersNumber() throws IOException {
        ClaimAck claim = set().claims().getFirst();

        assertThat(claim.controlNumber()).isEqualTo("DS1001");
        assertThat(claim.isRejected()).isFalse();
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

        assertThat(claim.isRejected()).isTrue();
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
        assertThat(file.notes().getFirst().isRejection()).isFalse();
    }

    private static ClaimAckSet set() throws IOException {
        ClaimAckFile file = ClaimAckReader.readAll(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.US_ASCII)));
        assertThat(file.findings()).isEmpty();
        return file.sets().getFirst();
    }
}
