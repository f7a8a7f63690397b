package org.daysheet.billing.bank;

import java.util.List;

/// What came of a statement.
///
/// @param taken lines that are new
/// @param known lines that were there before
/// @param refused lines that cannot be read, in words; nothing of the file was taken when there are any
public record BankTaken(int taken, int known, List<String> refused) {
    public BankTaken {
        refused = List.copyOf(refused);
    }
}
