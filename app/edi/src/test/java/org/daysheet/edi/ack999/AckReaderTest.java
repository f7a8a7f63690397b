package org.daysheet.edi.ack999;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.Vectors;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeFacts;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Verdict;
import org.junit.jupiter.api.Test;

final class AckReaderTest {
    private static final String MIXED = new String(Vectors.bytes("acks/mixed.999"), StandardCharsets.US_ASCII);

    @Test
    void theInterchangeAnswerIsReadBetweenHeaderAndGroup() throws IOException {
        AckFile file = read(MIXED);

        assertThat(file.findings()).isEmpty();
        assertThat(file.interchanges())
                .containsExactly(new InterchangeAck(
                        "000000017",
                        LocalDate.of(2026, 1, 16),
                        "0905",
                        "A",
                        "000",
                        new InterchangeFacts("000000501", "GOLDENHUB", "PRACTICE01", "T", new Place(0, 1, 1)),
                        new Place(MIXED.indexOf("TA1"), 2, 2)));
        assertThat(file.interchanges().getFirst().isAccepted()).isTrue();
    }

    @Test
    void setsAreAnsweredOneByOneWithTheirErrors() throws IOException {
        AnsweredGroup answered = read(MIXED).groups().getFirst();
        GroupAck group = answered.group();

        assertThat(List.of(group.functionalId(), group.groupControl(), group.version(), group.code()))
                .containsExactly("HC", "18", "005010X222A1", "P");
        assertThat(List.of(group.included(), group.received(), group.accepted()))
                .containsExactly(2, 2, 1);
        assertThat(answered.sets().stream().map(set -> set.control() + set.isAccepted()))
                .containsExactly("0001true", "0002false");
        SetAck rejected = answered.sets().get(1);
        assertThat(rejected.errorCodes()).containsExactly("5", "I5");
        SegmentError name = rejected.errors().getFirst();
        assertThat(name)
                .isEqualTo(new SegmentError(
                        "NM1",
                        9,
                        "2010",
                        "8",
                        List.of("CLM01:DS1001"),
                        List.of(new ElementError(
                                9, 0, 1, "67", "7", "99X99", new Place(MIXED.indexOf("IK4*9"), 11, 11))),
                        new Place(MIXED.indexOf("IK3*NM1"), 9, 9)));
        assertThat(rejected.errors().get(1).elements().getFirst().component()).isEqualTo(3);
    }

    @Test
    void anAnswerWithoutVerdictsIsAnError() throws IOException {
        String text =
                MIXED.replace("IK5*R*5*I5~\n", "").replace("AK9*P*2*2*1~\n", "").replace("SE*13", "SE*11");

        assertThat(read(text).findings())
                .extracting(Finding::code)
                .containsExactly("set-verdict-missing", "group-verdict-missing");
    }

    @Test
    void silenceAndUnknownCodesAreNeitherYesNorNo() throws IOException {
        AckFile silent = read(MIXED.replace("IK5*R*5*I5~\n", "").replace("AK9*P*2*2*1~\n", "AK9*Z*2*2*1~\n"));

        assertThat(silent.groups().getFirst().sets().stream().map(SetAck::verdict))
                .containsExactly(Verdict.ACCEPTED, Verdict.UNKNOWN);
        assertThat(silent.groups().getFirst().group().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(read(MIXED.replace("0905*A*000", "0905*Q*000"))
                        .interchanges()
                        .getFirst()
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(read(MIXED.replace("IK5*R", "IK5*M")).groups().getFirst().sets().stream()
                        .map(SetAck::verdict))
                .containsExactly(Verdict.ACCEPTED, Verdict.REJECTED);
    }

    @Test
    void aGroupAcceptedInPartMustNameTheParts() throws IOException {
        String text = MIXED.substring(0, MIXED.indexOf("AK2*")) + MIXED.substring(MIXED.indexOf("AK9*"));

        AckFile file = read(text.replace("SE*13", "SE*4"));

        assertThat(file.findings()).extracting(Finding::code).containsExactly("group-sets-missing");
        assertThat(file.groups().getFirst().sets()).isEmpty();
        assertThat(file.groups().getFirst().group().verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void complaintsBeyondAnyMeasureAreLeftOutAndSaidToBe() throws IOException {
        AckFile file = read(MIXED.replace("IK5*R", "IK3*NM1*9*2010*8~\n".repeat(60_000) + "IK5*R"));

        assertThat(file.findings()).extracting(Finding::code).contains("answer-too-large");
        assertThat(file.groups().getFirst().sets().get(1).verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void aRejectedInterchangeWithoutAnyGroupIsRead() throws IOException {
        String text = MIXED.substring(0, MIXED.indexOf("GS*")).replace("*A*000", "*R*022") + "IEA*0*000000501~";

        AckFile file = read(text);

        assertThat(file.groups()).isEmpty();
        assertThat(file.findings()).isEmpty();
        assertThat(file.interchanges().getFirst().isAccepted()).isFalse();
        assertThat(file.interchanges().getFirst().note()).isEqualTo("022");
    }

    @Test
    void aNumberThatLostItsZerosIsTheOneItWas() throws IOException {
        AckFile file = read(MIXED.replace("TA1*000000017", "TA1*17"));

        assertThat(file.interchanges().getFirst().interchangeControl()).isEqualTo("000000017");
        assertThat(file.findings()).extracting(Finding::code).containsExactly("interchange-ack-control");
    }

    private static AckFile read(String text) throws IOException {
        return AckReader.readAll(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
