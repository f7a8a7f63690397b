package org.daysheet.billing.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerRoutes;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.billing.practice.SubmissionProfiles;
import org.daysheet.edi.claim837.ClaimFileFacts;
import org.daysheet.edi.claim837.TradingPartners;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PayerId;

/// Where a file goes: by which profile, and under the numbers that its claims carry. Claims of one file share both.
///
/// @param profile numbers and wrapper
/// @param partners what the claims say about sender and receiver
record Destination(SubmissionProfile profile, TradingPartners partners) {
    /// The ways to the payers of claims.
    static Map<PayerId, PayerRoutes> routes(Tx tx, Practices practices, Collection<PayerId> payers) {
        List<Payer> known =
                new ArrayList<>(practices.payers(tx, Set.copyOf(payers)).values());
        return SubmissionProfiles.routes(tx, known);
    }

    /// The profiles of claims that take a sending back: it goes where that sending went, whatever way is usual now.
    static Map<ClaimId, SubmissionProfile> bound(Tx tx, Collection<ClaimId> claims) {
        Map<ClaimId, SubmissionProfile> bound = new HashMap<>();
        SubmissionStore.profilesOfVoids(tx, claims)
                .forEach(
                        (claim, id) -> SubmissionProfiles.byId(tx, id).ifPresent(profile -> bound.put(claim, profile)));
        return bound;
    }

    /// The profile a claim goes by.
    static SubmissionProfile profile(
            Map<ClaimId, SubmissionProfile> bound, Map<PayerId, PayerRoutes> routes, Claim claim) {
        return Optional.ofNullable(bound.get(claim.id()))
                .orElseGet(
                        () -> Objects.requireNonNull(routes.get(claim.subject().payer()))
                                .by(claim.version().way())
                                .profile());
    }

    /// Claims whose payers are not reached by a way; every payer has a usual one.
    static Set<ClaimId> without(Map<PayerId, PayerRoutes> routes, List<Claim> claims, SendingWay way) {
        return claims.stream()
                .filter(claim -> way == SendingWay.SPARE
                        && Objects.requireNonNull(routes.get(claim.subject().payer()))
                                .spareWay()
                                .isEmpty())
                .map(Claim::id)
                .collect(Collectors.toSet());
    }

    /// The numbers on the wrapper, as far as the profile has none of its own, are those of the claims inside, in the
    /// same letters.
    ClaimFileFacts facts(ControlNumbers numbers) {
        var sender = profile.facts().envelope().sender();
        var receiver = profile.facts().envelope().receiver();
        String from = or(sender.code(), partners.submitterId());
        String to = or(receiver.code(), partners.receiverId());
        return new ClaimFileFacts(
                sender.qualifier(),
                from,
                or(sender.application(), from),
                receiver.qualifier(),
                to,
                or(receiver.application(), to),
                profile.facts().envelope().asksAcknowledgment(),
                !profile.facts().submitter().isTest(),
                numbers.writtenAt(),
                numbers.interchange(),
                numbers.group(),
                numbers.firstSet(),
                numbers.batch());
    }

    private static String or(String own, String inside) {
        return own.isEmpty() ? inside : own;
    }
}
