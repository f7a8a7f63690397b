package org.daysheet.edi.remit835;

import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What a claim of a remittance says of its outpatient care beside remark codes (835 TR3 2100 MOA).
///
/// @param rate MOA01, a fraction as decimal text, empty when absent
/// @param payable MOA02, payable by procedure code
/// @param renal MOA08, paid for renal disease
/// @param professional MOA09, professional component billed but not payable
public record OutpatientAmounts(
        String rate,
        @Nullable Money payable,
        @Nullable Money renal,
        @Nullable Money professional) {
    /// Whether nothing but remark codes is said.
    public boolean isNone() {
        return rate.isEmpty() && payable == null && renal == null && professional == null;
    }
}
