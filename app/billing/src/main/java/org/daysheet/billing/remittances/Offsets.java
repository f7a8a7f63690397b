package org.daysheet.billing.remittances;

import java.util.List;
import org.daysheet.billing.security.Session;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;

/// What payers moved on checks for no claim, payer by payer, with what is open. Reads only.
///
/// @param session who looks
public record Offsets(Session session) {
    /// Payers that ever moved such an amount, by name; those of payers not known here last.
    ///
    /// @param only one payer, null for all
    public List<PayerOffsets> list(@Nullable PayerId only) {
        return session.read(tx -> new OffsetQuery(tx).list(only));
    }
}
