package org.daysheet.billing.remittances;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What table provider_adjustment keeps of one PLB amount.
record ProviderAdjustmentRow(
        int ordinal,
        String providerCode,
        @Nullable LocalDate fiscalOn,
        String reasonCode,
        @Nullable String referenceText,
        long amountCents,
        long byteOffset,
        int segmentNumber) {}
