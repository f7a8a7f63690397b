package org.daysheet.cli.bench;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// An 837P of many alike claims for made-up subscribers, as input of the payer simulator: what reading speed
/// needs is the answer, so the request is kept as plain as the simulator allows.
final class ClaimFileDraft {
    private static final String ENVELOPE =
            "ISA*00*          *00*          *ZZ*DSBENCH        *ZZ*CLEARING       *260302*0900*^*00501*000000001*0*T*:";

    private final StringBuilder text = new StringBuilder();
    private int segments;

    private ClaimFileDraft() {}

    /// One interchange with one billing provider and one payer.
    ///
    /// @param claims how many, each of three lines
    static byte[] of(int claims) {
        ClaimFileDraft draft = new ClaimFileDraft();
        draft.add(ENVELOPE).add("GS*HC*DSBENCH*CLEARING*20260302*0900*1*X*005010X222A1");
        draft.segments = 0;
        draft.add("ST*837*0001*005010X222A1").add("BHT*0019*00*BENCH1*20260302*0900*CH");
        draft.add("NM1*41*2*BENCH PRACTICE*****46*DSBENCH").add("PER*IC*BILLING*TE*5555550100");
        draft.add("NM1*40*2*CLEARING*****46*CLEARING").add("HL*1**20*1");
        draft.add("NM1*85*2*BENCH PRACTICE*****XX*1234567893")
                .add("N3*1 ELM ST")
                .add("N4*DOVER*DE*199010001");
        draft.add("REF*EI*123456789");
        for (int claim = 1; claim <= claims; claim++) {
            draft.claim(claim);
        }
        draft.add("SE*" + (draft.segments + 1) + "*0001").add("GE*1*1").add("IEA*1*000000001");
        return draft.text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void claim(int claim) {
        add("HL*" + (claim + 1) + "*1*22*0").add("SBR*P*18*******CI");
        add("NM1*IL*1*ALDER" + claim + "*RUTH****MI*M" + String.format(Locale.ROOT, "%06d", claim));
        add("N3*2 OAK ST").add("N4*DOVER*DE*19901").add("DMG*D8*19500101*F");
        add("NM1*PR*2*LAKESIDE MUTUAL*****PI*60054");
        add("CLM*DS" + claim + "-1*600***11:B:1*Y*A*Y*Y").add("HI*ABK:E119");
        add("NM1*82*1*REED*ANN****XX*1003000126");
        for (int line = 1; line <= 3; line++) {
            add("LX*" + line).add("SV1*HC:G043" + line + ":25*" + line * 100 + "*UN*1***1");
            add("DTP*472*D8*20260227").add("REF*6R*L" + (claim * 10L + line) + "V1");
        }
    }

    private ClaimFileDraft add(String segment) {
        text.append(segment).append("~\n");
        segments++;
        return this;
    }
}
