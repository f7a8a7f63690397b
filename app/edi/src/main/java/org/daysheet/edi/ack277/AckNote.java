package org.daysheet.edi.ack277;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Verdict;
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

    /// What the note says: no where STC03 is U, else what its statuses say.
    public Verdict verdict() {
        return action.equals("U")
                ? Verdict.REJECTED
                : Verdict.of(statuses.stream().map(AckStatus::verdict).toList());
    }
}
