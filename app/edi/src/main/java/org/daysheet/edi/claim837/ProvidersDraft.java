package org.daysheet.edi.claim837;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.daysheet.edi.x12.Segment;
import org.jspecify.annotations.Nullable;

/// Gathers the providers and stops of a claim or a line (837P TR3 loops 2310 and 2420). The first of a kind counts.
final class ProvidersDraft {
    private static final Set<String> OF_CLAIM = Set.of("DN", "P3", "82", "77", "DQ", "PW", "45");
    private static final Set<String> OF_LINE = Set.of("DN", "P3", "82", "77", "DQ", "PW", "45", "QB", "DK");

    private final Map<String, ProviderDraft> byRole = new LinkedHashMap<>();
    private final Set<String> roles;
    private final Notes837 notes;
    private @Nullable ProviderDraft open;

    private ProvidersDraft(Set<String> roles, Notes837 notes) {
        this.roles = roles;
        this.notes = notes;
    }

    static ProvidersDraft ofClaim(Notes837 notes) {
        return new ProvidersDraft(OF_CLAIM, notes);
    }

    static ProvidersDraft ofLine(Notes837 notes) {
        return new ProvidersDraft(OF_LINE, notes);
    }

    void take(String loop, Segment segment) {
        if (segment.id().equals("NM1")) {
            begin(loop, segment);
            return;
        }
        ProviderDraft draft = open;
        if (draft == null || !draft.take(segment, notes)) {
            notes.notKept(loop, segment);
        }
    }

    ClaimProviders providers() {
        return new ClaimProviders(
                of("DN", ProviderDraft::provider),
                of("P3", ProviderDraft::provider),
                rendering(),
                of("77", ProviderDraft::facility),
                of("DQ", ProviderDraft::provider));
    }

    @Nullable
    Provider rendering() {
        return of("82", ProviderDraft::provider);
    }

    LineProviders lineProviders() {
        return new LineProviders(
                of("QB", ProviderDraft::provider),
                of("77", ProviderDraft::facility),
                of("DQ", ProviderDraft::provider),
                of("DK", ProviderDraft::ordering),
                of("DN", ProviderDraft::provider),
                of("P3", ProviderDraft::provider));
    }

    AmbulanceRide ride(@Nullable AmbulanceTransport transport) {
        return new AmbulanceRide(transport, of("PW", ProviderDraft::stop), of("45", ProviderDraft::stop));
    }

    private void begin(String loop, Segment nm1) {
        PartyChecks.npi(nm1, notes);
        String role = nm1.text(1);
        boolean isNew = roles.contains(role) && !byRole.containsKey(role);
        open = isNew ? new ProviderDraft(nm1) : null;
        if (open != null) {
            byRole.put(role, open);
        } else {
            notes.notKept(loop, nm1);
        }
    }

    private <T> @Nullable T of(String role, Function<ProviderDraft, T> made) {
        ProviderDraft draft = byRole.get(role);
        return draft == null ? null : made.apply(draft);
    }
}
