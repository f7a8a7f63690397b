package org.daysheet.edi.claim837;

import java.util.List;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What another payer remarked on the whole claim (837P TR3 2320 MOA).
///
/// @param rate MOA01, a fraction as decimal text, empty when absent
/// @param payable MOA02, payable by procedure code
/// @param codes MOA03 to MOA07, at most five remark codes
/// @param renalAmount MOA08
/// @param professionalAmount MOA09, professional component billed but not payable
public record OutpatientRemarks(
        String rate,
        @Nullable Money payable,
        List<String> codes,
        @Nullable Money renalAmount,
        @Nullable Money professionalAmount) {
    public OutpatientRemarks {
        codes = List.copyOf(codes);
    }

    /// Remark codes only, as most payers send.
    public static OutpatientRemarks of(List<String> codes) {
        return new OutpatientRemarks("", null, codes, null, null);
    }
}
