package org.daysheet.billing.remittances;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A claim of a check as its file says it (835 TR3 loops 2100 and 2110).
///
/// @param claim our claim by the newest match, null when none is known
/// @param lines what was decided: for the claim as a whole first, where anything was, then line by line
/// @param file name of the file
/// @param segments the claim's segments as they stand there
public record ClaimEob(@Nullable ClaimId claim, List<Line> lines, String file, List<Segment> segments) {
    public ClaimEob {
        lines = List.copyOf(lines);
        segments = List.copyOf(segments);
    }

    /// A service line, or the claim as a whole.
    ///
    /// @param service code and modifiers as the payer names them, empty for the claim as a whole
    /// @param servedOn first day of service, null when the line gives none
    /// @param charge SVC02, or CLP03
    /// @param paid SVC03, or CLP04
    /// @param taken CAS triplets in order, with their signs as sent
    /// @param remarks remark codes in order
    public record Line(
            String service,
            @Nullable LocalDate servedOn,
            Money charge,
            Money paid,
            List<ClaimAnswer.Reason> taken,
            List<String> remarks) {
        public Line {
            taken = List.copyOf(taken);
            remarks = List.copyOf(remarks);
        }
    }

    /// A segment of the file.
    ///
    /// @param number 1-based number in the file
    public record Segment(long number, String text) {}
}
