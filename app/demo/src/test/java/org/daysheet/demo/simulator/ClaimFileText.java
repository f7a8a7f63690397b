package org.daysheet.demo.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// An 837P written out by hand: claims of 2, 3 or 1 lines, patients in turn subscriber and dependent.
final class ClaimFileText {
    private static final String[][] PAYERS = {
        {"NORTHFIELD MEDICARE", "MB", "12502"},
        {"COMMONWEALTH MEDICAID", "MC", "77034"},
        {"BLUE HARBOR PLAN", "BL", "54771"},
        {"LAKESIDE MUTUAL", "CI", "60054"},
    };

    private final StringBuilder text = new StringBuilder();
    private final int linesPerClaim;
    private int levels;
    private int claims;

    private ClaimFileText(int linesPerClaim) {
        this.linesPerClaim = linesPerClaim;
    }

    /// @param linesPerClaim 0 for a change of 1 to 3
    static byte[] of(int claims, int linesPerClaim) {
        return of(claims, linesPerClaim, PAYERS.length);
    }

    static byte[] ofOnePayer(int claims, int linesPerClaim) {
        return of(claims, linesPerClaim, 1);
    }

    private static byte[] of(int claims, int linesPerClaim, int payers) {
        ClaimFileText file = new ClaimFileText(linesPerClaim);
        file.open();
        for (int i = 0; i < claims; i++) {
            file.claim(PAYERS[i % payers]);
        }
        file.add("SE*1*0001").add("GE*1*7").add("IEA*1*000000007");
        return file.text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void open() {
        add(
                "ISA*00*          *00*          *ZZ*DS1001         *ZZ*CLEARING       *260302*0900*^*00501*000000007*0*T*:");
        add("GS*HC*DS1001*CLEARING*20260302*0900*7*X*005010X222A1").add("ST*837*0001*005010X222A1");
        add("BHT*0019*00*B0000007*20260302*0900*CH").add("NM1*41*2*ELM STREET PRACTICE*****46*DS1001");
        add("PER*IC*BILLING*TE*5555550100").add("NM1*40*2*CLEARING*****46*CLEARING");
        hl("", "20", "1");
        add("NM1*85*2*ELM STREET PRACTICE*****XX*1234567893").add("N3*1 ELM ST").add("N4*DOVER*DE*199010001");
        add("REF*EI*123456789");
    }

    private void claim(String[] payer) {
        claims++;
        boolean dependent = claims % 5 == 0;
        int lines = linesPerClaim > 0 ? linesPerClaim : 1 + claims % 3;
        int subscriber = hl("1", "22", dependent ? "1" : "0");
        add("SBR*P*" + (dependent ? "" : "18") + "*******" + payer[1]);
        add("NM1*IL*1*ALDER" + claims + "*RUTH****MI*M" + String.format(Locale.ROOT, "%06d", claims));
        if (!dependent) {
            add("N3*2 OAK ST").add("N4*DOVER*DE*19901").add("DMG*D8*19500101*F");
        }
        add("NM1*PR*2*" + payer[0] + "*****PI*" + payer[2]);
        if (dependent) {
            hl(Integer.toString(subscriber), "23", "0");
            add("PAT*19")
                    .add("NM1*QC*1*ALDER" + claims + "*TIM")
                    .add("N3*2 OAK ST")
                    .add("N4*DOVER*DE*19901");
            add("DMG*D8*20150101*M");
        }
        add("CLM*DS" + claims + "-1*" + (lines * (lines + 1) / 2 * 100) + "***11:B:1*Y*A*Y*Y")
                .add("HI*ABK:E119");
        add("NM1*82*1*REED*ANN****XX*1003000126").add("PRV*PE*PXC*207Q00000X");
        for (int line = 1; line <= lines; line++) {
            add("LX*" + line).add("SV1*HC:G043" + line + ":25*" + line * 100 + "*UN*1***1");
            add("DTP*472*D8*20260227").add("REF*6R*L" + (claims * 10 + line) + "V1");
        }
    }

    private int hl(String parent, String code, String children) {
        levels++;
        add("HL*" + levels + "*" + parent + "*" + code + "*" + children);
        return levels;
    }

    private ClaimFileText add(String segment) {
        text.append(segment).append("~\n");
        return this;
    }
}
