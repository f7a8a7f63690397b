package org.daysheet.billing.practice;

/// Under which numbers files are exchanged with the clearinghouse; empty until it gave them.
///
/// @param code our number (837 NM1*41, ISA06)
/// @param receiverName name of the clearinghouse
/// @param receiverCode its number (837 NM1*40, ISA08)
/// @param isTest whether files are marked as test (ISA15 T)
public record Submitter(String code, String receiverName, String receiverCode, boolean isTest) {
    /// Not enrolled yet.
    public static final Submitter NONE = new Submitter("", "", "", false);

    public Submitter {
        code = code.strip();
        receiverName = receiverName.strip();
        receiverCode = receiverCode.strip();
    }
}
