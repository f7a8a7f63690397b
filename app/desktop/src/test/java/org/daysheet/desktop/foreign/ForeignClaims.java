package org.daysheet.desktop.foreign;

/// An 837P as another program might write it: two claims of one patient, the first with an amount and a contact that a
/// claim of ours has no room for, the second of a service without a date.
public final class ForeignClaims {
    /// The file.
    public static final String FILE = String.join(
            "\n",
            "ISA*00*          *00*          *ZZ*OTHERSOFT      *ZZ*HUB            *260116*0905*^*00501*000000017*0*T*:~",
            "GS*HC*OTHERSOFT*HUB*20260116*0905*18*X*005010X222A1~",
            "ST*837*0001*005010X222A1~",
            "BHT*0019*00*BATCH17*20260116*0905*CH~",
            "NM1*41*2*EXAMPLE FAMILY PRACTICE*****46*OTHERSOFT~",
            "PER*IC*BILLING OFFICE*TE*2175550100~",
            "NM1*40*2*HUB*****46*HUB~",
            "HL*1**20*1~",
            "NM1*85*2*EXAMPLE FAMILY PRACTICE*****XX*1234567893~",
            "N3*12 MAIN ST~",
            "N4*SPRINGFIELD*IL*627011234~",
            "REF*EI*123456789~",
            "HL*2*1*22*0~",
            "SBR*P*18*GRP1******CI~",
            "NM1*IL*1*STONE*MARA*J***MI*MBR0001~",
            "N3*5 OAK ST~",
            "N4*SPRINGFIELD*IL*62701~",
            "DMG*D8*19700214*F~",
            "NM1*PR*2*GOLDEN HEALTH PLAN*****PI*99001~",
            "CLM*OT-1*120***11:B:1*Y*A*Y*Y~",
            "AMT*XX*5~",
            "HI*ABK:E119~",
            "LX*1~",
            "SV1*HC:G0402*120*UN*1***1~",
            "DTP*472*D8*20260105~",
            "CLM*OT-2*30***11:B:7*Y*A*Y*Y~",
            "REF*F8*ICN77~",
            "AMT*XX*6~",
            "HI*ABK:E119~",
            "LX*1~",
            "SV1*HC:A4550*30*UN*1***1~",
            "SE*30*0001~",
            "GE*1*18~",
            "IEA*1*000000017~");

    private ForeignClaims() {}
}
