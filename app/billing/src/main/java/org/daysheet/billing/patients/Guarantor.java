package org.daysheet.billing.patients;

import java.util.Optional;
import org.daysheet.types.id.GuarantorId;
import org.jspecify.annotations.Nullable;

/// Who owes the patients' share of a household; statements go here.
///
/// @param id key
/// @param facts what is known
/// @param holdReason why no statement is to be sent, null when they may be
public record Guarantor(
        GuarantorId id, GuarantorFacts facts, @Nullable String holdReason) {
    /// Why no statement is to be sent.
    public Optional<String> hold() {
        return Optional.ofNullable(holdReason);
    }
}
