package org.daysheet.billing.encounters;

import java.util.Objects;
import java.util.stream.Stream;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// Who took part in a line and under which numbers it was allowed, where that is not as in its visit. Null or empty is
/// as in the visit.
///
/// @param rendering who treated (837P loop 2420A)
/// @param referring who sent the patient for it (2420F)
/// @param supervising who supervised it (2420D)
/// @param ordering who ordered it (2420E)
/// @param facility where (2420C)
/// @param authorization number under which the payer allowed it (REF*G1 of the line)
/// @param referral number of its referral (REF*9F of the line)
/// @param purchase from whom it was bought, null when the practice did it itself
public record LineParties(
        @Nullable ProviderId rendering,
        @Nullable ProviderId referring,
        @Nullable ProviderId supervising,
        @Nullable ProviderId ordering,
        @Nullable ProviderId facility,
        String authorization,
        String referral,
        @Nullable Purchase purchase) {
    /// All as in the visit.
    public static final LineParties NONE = new LineParties(null, null, null, null, null, "", "");

    public LineParties {
        authorization = authorization.strip();
        referral = referral.strip();
    }

    /// Those of a line that the practice did itself.
    public LineParties(
            @Nullable ProviderId rendering,
            @Nullable ProviderId referring,
            @Nullable ProviderId supervising,
            @Nullable ProviderId ordering,
            @Nullable ProviderId facility,
            String authorization,
            String referral) {
        this(rendering, referring, supervising, ordering, facility, authorization, referral, null);
    }

    /// Everybody who is named.
    public Stream<ProviderId> providers() {
        ProviderId seller = purchase == null ? null : purchase.from();
        return Stream.of(rendering, referring, supervising, ordering, facility, seller)
                .filter(Objects::nonNull);
    }

    /// The same people without the numbers, which are of one patient.
    public LineParties unnumbered() {
        return new LineParties(rendering, referring, supervising, ordering, facility, "", "", purchase);
    }
}
