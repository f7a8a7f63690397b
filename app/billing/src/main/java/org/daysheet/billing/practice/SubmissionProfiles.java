package org.daysheet.billing.practice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daysheet.billing.practice.PayerRoutes.PayerRoute;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.SubmissionProfileId;
import org.jspecify.annotations.Nullable;

/// The ways files go to payers. The practice has a main one; a payer may be reached by others, usually and when the
/// usual one is closed. Claims that wait follow a change; what was sent stays as it was.
public final class SubmissionProfiles {
    private final Session session;

    public SubmissionProfiles(Session session) {
        this.session = session;
    }

    /// All of them, the main one first.
    public List<SubmissionProfile> list() {
        return session.read(SubmissionProfileStore::all);
    }

    /// The main one; empty before the practice is set up.
    public static Optional<SubmissionProfile> main(Tx tx) {
        return SubmissionProfileStore.main(tx);
    }

    /// One of them, also one that is not used any more.
    public static Optional<SubmissionProfile> byId(Tx tx, SubmissionProfileId id) {
        return SubmissionProfileStore.all(tx).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /// The one of a name, in any case.
    public static Optional<SubmissionProfile> byName(Tx tx, String name) {
        return SubmissionProfileStore.all(tx).stream()
                .filter(one -> one.facts().name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /// By which profiles files go to a payer.
    public static PayerWays ways(Tx tx, PayerId payer) {
        return SubmissionProfileStore.ways(tx, List.of(payer)).getOrDefault(payer, PayerWays.NONE);
    }

    /// Adds a profile, or changes one.
    ///
    /// @param id null for a new one
    public SubmissionProfileId keep(@Nullable SubmissionProfileId id, ProfileFacts facts) {
        return session.write(tx -> keep(tx, id, facts));
    }

    private SubmissionProfileId keep(Tx tx, @Nullable SubmissionProfileId id, ProfileFacts facts) {
        List<SubmissionProfile> all = SubmissionProfileStore.all(tx);
        boolean isTaken = all.stream()
                .anyMatch(
                        other -> !other.id().equals(id) && other.facts().name().equalsIgnoreCase(facts.name()));
        if (isTaken) {
            throw new BillingException("practice.profile.name-taken", facts.name());
        }
        if (id == null) {
            SubmissionProfileId made = SubmissionProfileStore.insert(tx, facts);
            tx.audit("submission-profile.created", "submission_profile", made.value(), facts.name());
            return made;
        }
        if (!profile(all, id).facts().equals(facts)) {
            SubmissionProfileStore.update(tx, id, facts);
            tx.audit("submission-profile.changed", "submission_profile", id.value(), facts.name());
        }
        return id;
    }

    /// Says whether a profile is offered any more. The main one always is, and so is one by which a payer is reached.
    public void switchProfile(SubmissionProfileId id, boolean isUsed) {
        session.run(tx -> {
            SubmissionProfile profile = profile(SubmissionProfileStore.all(tx), id);
            if (!isUsed && (profile.isMain() || SubmissionProfileStore.isUsed(tx, id))) {
                throw new BillingException(
                        "practice.profile.in-use", profile.facts().name());
            }
            if (profile.isActive() != isUsed) {
                SubmissionProfileStore.setActive(tx, id, isUsed);
                String what = isUsed ? "submission-profile.switched-on" : "submission-profile.switched-off";
                tx.audit(what, "submission_profile", id.value(), profile.facts().name());
            }
        });
    }

    /// The profile by which claims go one of the ways to a payer.
    public SubmissionProfileId profile(PayerId payer, SendingWay way) {
        return session.read(tx -> Objects.requireNonNull(
                        routes(tx, PayerStore.byId(tx, payer).stream().toList()).get(payer)))
                .by(way)
                .profile()
                .id();
    }

    /// By which profiles files go to payers; payers of which nothing was said are absent.
    public Map<PayerId, PayerWays> ways(Collection<PayerId> payers) {
        return session.read(tx -> SubmissionProfileStore.ways(tx, payers));
    }

    /// Says by which profiles files go to a payer.
    public void keepWays(Tx tx, PayerId payer, PayerWays ways) {
        List<SubmissionProfile> all = SubmissionProfileStore.all(tx);
        SubmissionProfileId main = main(all).id();
        ways.by(SendingWay.USUAL).ifPresent(way -> profile(all, way.profile()));
        SubmissionProfileId usual =
                ways.by(SendingWay.USUAL).map(PayerWay::profile).orElse(main);
        ways.by(SendingWay.SPARE).map(PayerWay::profile).ifPresent(spare -> {
            if (profile(all, spare).id().equals(usual)) {
                throw new BillingException(
                        "practice.payer.ways-alike", profile(all, spare).facts().name());
            }
        });
        PayerWays known = ways(tx, payer);
        if (!known.equals(ways)) {
            SubmissionProfileStore.keepWays(tx, payer, ways);
            tx.audit("payer.ways-changed", "payer", payer.value(), "");
        }
    }

    /// The ways to payers as they stand now.
    public static Map<PayerId, PayerRoutes> routes(Tx tx, Collection<Payer> payers) {
        List<SubmissionProfile> all = SubmissionProfileStore.all(tx);
        Map<SubmissionProfileId, SubmissionProfile> byId =
                all.stream().collect(Collectors.toMap(SubmissionProfile::id, Function.identity()));
        Map<PayerId, PayerWays> ways =
                SubmissionProfileStore.ways(tx, payers.stream().map(Payer::id).toList());
        Map<PayerId, PayerRoutes> routes = new HashMap<>();
        for (Payer payer : payers) {
            String own = payer.facts().code();
            PayerWays known = ways.getOrDefault(payer.id(), PayerWays.NONE);
            PayerRoute usual = known.by(SendingWay.USUAL)
                    .map(way -> route(byId, way, own))
                    .orElseGet(() -> new PayerRoute(main(all), own));
            PayerRoute spare =
                    known.by(SendingWay.SPARE).map(way -> route(byId, way, own)).orElse(null);
            routes.put(payer.id(), new PayerRoutes(own, usual, spare));
        }
        return routes;
    }

    private static PayerRoute route(
            Map<SubmissionProfileId, SubmissionProfile> profiles, PayerWay way, String ownCode) {
        return new PayerRoute(
                Objects.requireNonNull(profiles.get(way.profile())),
                way.payerCode().isEmpty() ? ownCode : way.payerCode());
    }

    private static SubmissionProfile main(List<SubmissionProfile> all) {
        return all.stream()
                .filter(SubmissionProfile::isMain)
                .findFirst()
                .orElseThrow(() -> new BillingException("practice.absent"));
    }

    private static SubmissionProfile profile(List<SubmissionProfile> all, SubmissionProfileId id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BillingException("practice.profile.unknown", id));
    }

    /// The one payer that is known by a number at one of the profiles; empty when none or several are.
    static Optional<PayerId> payerOfCode(Tx tx, String code) {
        List<PayerId> payers = SubmissionProfileStore.payersOfCode(tx, code);
        return payers.size() == 1 ? Optional.of(payers.getFirst()) : Optional.empty();
    }
}
