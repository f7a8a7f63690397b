package org.daysheet.edi.ack277;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.x12.Place;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One STC segment of a claim acknowledgment.
///
/// @param statuses STC01, then STC10 and STC11 where given
/// @param date STC02, null when absent
/// @param action STC03: U reject, WQ accept
/// @param amount STC04 charge, null when absent
/// @param message STC12, empty when absent
/// @param place where the STC stands
public record AckNote(
        List<AckStatus> statuses,
        @Nullable LocalDate date,
        String action,
        @Nullable Money amount,
        String message,
        Place place) {
    public AckNote {
        statuses = List.copyOf(statuses);
    }

    public boolean isRejection() {
        return action.equals("U") || statuses.stream().anyMatch(AckStatus::isRejection);
    }
}
