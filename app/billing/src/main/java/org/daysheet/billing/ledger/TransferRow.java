package org.daysheet.billing.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of table transfer with the keys of its accounts and its remarks, as written or as found.
record TransferRow(
        long id,
        int ordinal,
        String debitKey,
        @Nullable Long debitChargeId,
        String creditKey,
        @Nullable Long creditChargeId,
        long amountCents,
        @Nullable Long casAmountCents,
        @Nullable String groupCode,
        @Nullable String carc,
        @Nullable Long remitAdjustmentId,
        List<String> remarks) {}
