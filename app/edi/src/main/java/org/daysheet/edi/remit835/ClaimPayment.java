package org.daysheet.edi.remit835;

import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The CLP segment (835 TR3 loop 2100). Texts are empty where absent. An amount that cannot be read is zero and the
/// claim is held by a finding.
///
/// @param controlNumber CLP01, our number as echoed
/// @param status CLP02: 1 primary, 2 secondary, 4 denied, 19-21 forwarded, 22 reversal ...
/// @param charge CLP03
/// @param paid CLP04
/// @param patientResponsibility CLP05, null when absent
/// @param filingIndicator CLP06
/// @param payerControl CLP07
/// @param facility CLP08, place of service or bill type
/// @param frequency CLP09
public record ClaimPayment(
        String controlNumber,
        String status,
        Money charge,
        Money paid,
        @Nullable Money patientResponsibility,
        String filingIndicator,
        String payerControl,
        String facility,
        String frequency) {
    /// Whether an earlier payment is taken back in full (CLP02 22).
    public boolean isReversal() {
        return status.equals("22");
    }
}
