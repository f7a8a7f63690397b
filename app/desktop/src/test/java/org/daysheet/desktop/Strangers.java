package org.daysheet.desktop;

/// A 277CA with the words of a clearinghouse about two claims that no practice here sent: one says yes, one no.
final class Strangers {
    private static final String SET = "ST*277*0001*005010X214~BHT*0085*08*277X1*20260302*1000*TH~"
            + "HL*1**20*1~NM1*AY*2*CLEARWATER*****46*CLEARWATER~TRN*1*X1~DTP*050*D8*20260302~DTP*009*D8*20260302~"
            + "HL*2*1*21*1~NM1*41*2*ELM*****46*SUB12345~"
            + "HL*3*2*19*1~NM1*85*2*ELM*****XX*1999550100~"
            + claim(4, "JONHSON-7", "A2:20:PR", "WQ")
            + claim(5, "XX9", "A7:562:85", "U");

    /// The file.
    static final String FILE =
            "ISA*00*          *00*          *ZZ*CLEARWATER     *ZZ*SUB12345       *260302*1000*^*00501*000000099*0*T*:~"
                    + "GS*HN*CLEARWATER*SUB12345*20260302*1000*9*X*005010X214~"
                    + SET
                    + "SE*" + (SET.chars().filter(c -> c == '~').count() + 1) + "*0001~GE*1*9~IEA*1*000000099~";

    private Strangers() {}

    private static String claim(int level, String number, String status, String action) {
        return "HL*" + level + "*3*PT~NM1*QC*1*JONHSON*MARIA****MI*W1~TRN*2*" + number + "~STC*" + status + "*20260302*"
                + action + "*215.5~DTP*472*D8*20260220~";
    }
}
