package org.daysheet.edi.claim837;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.edi.claim837.SegmentOwners.Owner;
import org.daysheet.edi.x12.RawSegments;
import org.junit.jupiter.api.Test;

/// Two sets: in the first a subscriber with two claims and a dependent with one, in the second one claim more.
final class ClaimExcerptTest {
    private static final String FILE =
            "ISA*00*          *00*          *ZZ*SUB            *ZZ*HUB            *260302*1000"
                    + "*^*00501*000000001*0*T*:~GS*HC*SUB*HUB*20260302*1000*1*X*005010X222A1~"
                    + "ST*837*0001*005010X222A1~BHT*0019*00*DS1*20260302*1000*CH~NM1*41*2*ELM~"
                    + "HL*1**20*1~NM1*85*2*ELM*****XX*1999550100~N3*1 ELM ST~"
                    + "HL*2*1*22*0~SBR*P*18~NM1*IL*1*RIVERA*ANA~CLM*A1*10~LX*1~SV1*HC:G0439*10~CLM*A2*20~LX*1~SV1*HC:J3420*20~"
                    + "HL*3*1*22*1~SBR*P~NM1*IL*1*STONE*BO~HL*4*3*23*0~PAT*19~NM1*QC*1*STONE*CY~CLM*B1*30~LX*1~SV1*HC:J3420*30~"
                    + "LX*2~SV1*HC:G0439*5~SE*26*0001~"
                    + "ST*837*0002*005010X222A1~BHT*0019*00*DS1-2*20260302*1000*CH~HL*1**20*1~HL*2*1*22*0~SBR*P*18~CLM*C1*40~"
                    + "SE*7*0002~GE*2*1~IEA*1*000000001~";

    @Test
    void aClaimBringsItsLevelsAndNoOtherClaim() throws IOException {
        assertThat(ids("A2"))
                .containsExactly(
                        "ISA", "GS", "ST", "BHT", "NM1*41", "HL*1", "NM1*85", "N3", "HL*2", "SBR", "NM1*IL", "CLM*A2",
                        "LX*1", "SV1", "SE", "GE", "IEA");
        assertThat(ids("C1"))
                .containsExactly("ISA", "GS", "ST", "BHT", "HL*1", "HL*2", "SBR", "CLM*C1", "SE", "GE", "IEA");
    }

    @Test
    void aDependentComesWithTheSubscriberAbove() throws IOException {
        assertThat(ids("B1"))
                .containsExactly(
                        "ISA", "GS", "ST", "BHT", "NM1*41", "HL*1", "NM1*85", "N3", "HL*3", "SBR", "NM1*IL", "HL*4",
                        "PAT", "NM1*QC", "CLM*B1", "LX*1", "SV1", "LX*2", "SV1", "SE", "GE", "IEA");
    }

    @Test
    void aFileWithoutTheClaimBringsNothing() throws IOException {
        assertThat(ids("Z9")).isEmpty();
    }

    @Test
    void aPositionBelongsToTheClaimsBelowIt() throws IOException {
        Map<Integer, Owner> owners = SegmentOwners.find(input(), "0001", Set.of(5, 8, 12, 15, 16, 20, 24, 99));

        assertThat(owners)
                .containsEntry(5, new Owner(List.of(), 0, "85", "NM1", "85"))
                .containsEntry(8, new Owner(List.of("A1", "A2"), 0, "", "SBR", "P"))
                .containsEntry(12, new Owner(List.of("A1"), 1, "", "SV1", ""))
                .containsEntry(15, new Owner(List.of("A2"), 1, "", "SV1", ""))
                .containsEntry(16, new Owner(List.of("B1"), 0, "", "HL", "3"))
                .containsEntry(20, new Owner(List.of("B1"), 0, "", "PAT", "19"))
                .containsEntry(24, new Owner(List.of("B1"), 1, "", "SV1", ""))
                .doesNotContainKey(99);
    }

    private static List<String> ids(String control) throws IOException {
        return ClaimExcerpt.of(ClaimExcerptTest::input, control).stream()
                .map(RawSegments.Raw::text)
                .map(text -> text.matches("(HL|CLM|NM1|LX)\\*.*")
                        ? text.replaceFirst("^([A-Z0-9]+\\*[A-Z0-9]+).*$", "$1")
                        : text.replaceFirst("\\*.*$", ""))
                .toList();
    }

    private static ByteArrayInputStream input() {
        return new ByteArrayInputStream(FILE.getBytes(StandardCharsets.US_ASCII));
    }
}
