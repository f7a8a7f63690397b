package org.daysheet.billing.practice;

import java.util.Optional;
import org.daysheet.types.id.SubmissionProfileId;
import org.jspecify.annotations.Nullable;

/// The ways to one payer as they stand now.
///
/// @param ownCode number of the payer where none other was said
/// @param usual the way claims go
/// @param spare the way they go when the usual one is closed, null when there is none
public record PayerRoutes(
        String ownCode, PayerRoute usual, @Nullable PayerRoute spare) {
    /// One way.
    ///
    /// @param profile numbers and wrapper
    /// @param payerCode number of the payer there
    public record PayerRoute(SubmissionProfile profile, String payerCode) {}

    /// The usual way when there is no spare one.
    public PayerRoute by(SendingWay way) {
        return way == SendingWay.SPARE ? spareWay().orElse(usual) : usual;
    }

    public Optional<PayerRoute> spareWay() {
        return Optional.ofNullable(spare);
    }

    /// The number of this payer where a profile leads; its own when it is not known to be reached by that.
    public String codeAt(SubmissionProfileId profile) {
        if (usual.profile().id().equals(profile)) {
            return usual.payerCode();
        }
        return spareWay()
                .filter(way -> way.profile().id().equals(profile))
                .map(PayerRoute::payerCode)
                .orElse(ownCode);
    }
}
