package org.daysheet.billing.claims;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.claims.Adjudication.Verdict;
import org.daysheet.billing.claims.ClaimEventStore.Happening;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.AuditLine;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RawFileId;
import org.jspecify.annotations.Nullable;

/// Where claims stand, moved by the rooms that come later, in their transactions. Every move leaves an event and a
/// line in the audit trail; news about an old sending, or news that comes late, is kept without moving the claim
/// back.
public final class ClaimMoves {
    private final Session session;

    public ClaimMoves(Session session) {
        this.session = session;
    }

    /// What a check came to.
    ///
    /// @param claim the claim, as it was before
    /// @param isClean whether nothing keeps it back
    /// @param detail how much was found
    public record Checked(Claim claim, boolean isClean, String detail) {}

    /// The check found the newest versions fit, or not.
    public void scrubbed(Tx tx, List<Checked> all) {
        moveAll(
                tx,
                all.stream()
                        .map(checked -> new Happening(
                                requireBeforeSending(checked.claim()),
                                false,
                                ClaimEventKind.SCRUBBED,
                                checked.isClean() ? ClaimStatus.READY : ClaimStatus.NEEDS_FIX,
                                checked.detail(),
                                null))
                        .toList());
    }

    private static Claim requireBeforeSending(Claim claim) {
        if (!claim.status().isBeforeSending()) {
            throw new BillingException("claims.scrub.already-sent", claim.controlNumber(), claim.status());
        }
        return claim;
    }

    /// Claims left the practice.
    public void submitted(Tx tx, List<Claim> claims, RawFileId file, String detail) {
        ClaimStore.setSubmitted(tx, claims.stream().map(Claim::id).toList(), tx.today());
        ClaimEventStore.insert(
                tx,
                claims.stream()
                        .map(claim -> new Happening(
                                claim, false, ClaimEventKind.SUBMITTED, ClaimStatus.SUBMITTED, detail, file))
                        .toList());
    }

    /// A claim was billed on paper or in a payer's portal. One that is held is refused.
    public void billedByHand(ClaimId id, String how) {
        session.run(tx -> billedByHand(tx, id, how));
    }

    /// The same in a transaction that keeps the paper, too.
    public void billedByHand(Tx tx, ClaimId id, String how) {
        Claim claim = claim(tx, id);
        if (!claim.status().isBeforeSending()) {
            throw new BillingException("claims.bill.already-sent", claim.controlNumber(), claim.status());
        }
        ClaimHolds.requireFree(tx, claim);
        ClaimStore.setSubmitted(tx, List.of(id), tx.today());
        move(tx, claim, ClaimEventKind.SUBMITTED, ClaimStatus.SUBMITTED, how, null);
    }

    /// The payer, or somebody on the way to it, took a sending in.
    ///
    /// @param isFinal whether it is in adjudication now (277CA A2), and not only received on the way (999, A0, A1)
    public void accepted(Tx tx, Claim claim, ClaimVersion version, boolean isFinal, String detail, RawFileId file) {
        boolean moves = isFinal && isNewest(claim, version) && claim.status() == ClaimStatus.SUBMITTED;
        move(tx, claim, ClaimEventKind.ACCEPTED, moves ? ClaimStatus.ACCEPTED : claim.status(), detail, file);
    }

    /// A sending was sent back before adjudication.
    ///
    /// @return whether that is where the claim stands now
    public boolean rejected(Tx tx, Claim claim, ClaimVersion version, String detail, RawFileId file) {
        ClaimStatus after = afterRejection(claim, version);
        move(tx, claim, ClaimEventKind.REJECTED, after, detail, file);
        return after != claim.status();
    }

    /// Where a claim would stand after a sending of it was sent back.
    public static ClaimStatus afterRejection(Claim claim, ClaimVersion version) {
        boolean moves = isNewest(claim, version)
                && (claim.status() == ClaimStatus.SUBMITTED || claim.status() == ClaimStatus.ACCEPTED);
        return moves ? ClaimStatus.REJECTED : claim.status();
    }

    /// A refusal turned out not to be about a sending: the claim stands where all else puts it.
    ///
    /// @return whether it stands elsewhere now
    /// @throws BillingException when a later step rests on the refusal
    public boolean refusalWithdrawn(Tx tx, Claim claim, ClaimVersion version, String detail, RawFileId file) {
        ClaimStatus after = afterWithdrawal(tx, claim, version, detail, file);
        move(tx, claim, ClaimEventKind.REFUSAL_WITHDRAWN, after, detail, file);
        return after != claim.status();
    }

    /// Where a claim would stand without a refusal of a sending.
    ///
    /// @throws BillingException when a later step rests on the refusal
    public ClaimStatus afterWithdrawal(Tx tx, Claim claim, ClaimVersion version, String detail, RawFileId file) {
        return RefusalWithdrawal.after(tx, claim, version, detail, file);
    }

    /// The payer told its own number for a claim.
    public void payerNumber(Tx tx, Claim claim, String number) {
        if (isNews(claim, number)) {
            ClaimStore.setPayerControlNumbers(tx, Map.of(claim.id(), number.strip()));
        }
    }

    private static boolean isNews(Claim claim, String number) {
        return !number.isBlank() && !claim.payerControlNumber().equals(number.strip());
    }

    /// Payers decided, or took decisions back; called by the posting, in its transaction. One claim may come several
    /// times. It stands where the decisions that stand put it, whichever came last.
    public void adjudicated(Tx tx, List<Adjudication> decisions, StandingVerdicts standing) {
        Map<ClaimId, Claim> claims =
                load(tx, decisions.stream().map(Adjudication::claim).toList());
        Set<ClaimId> seen = new HashSet<>();
        Set<ClaimId> unclear = new LinkedHashSet<>();
        Map<ClaimId, String> numbers = new LinkedHashMap<>();
        for (Adjudication decision : decisions) {
            Claim claim = known(claims, decision.claim());
            if (!seen.add(claim.id()) || isDecided(claim) || decision.verdict() == Verdict.WITHDRAWN) {
                unclear.add(claim.id());
            }
            if (isNews(claim, decision.payerControlNumber())) {
                numbers.put(claim.id(), decision.payerControlNumber().strip());
            }
        }
        Map<ClaimId, Verdict> stands = unclear.isEmpty() ? Map.of() : standing.of(tx, unclear);
        ClaimStore.setPayerControlNumbers(tx, numbers);
        moveAll(
                tx,
                decisions.stream()
                        .map(decision -> {
                            Claim claim = known(claims, decision.claim());
                            Verdict verdict = unclear.contains(claim.id())
                                    ? stands.getOrDefault(claim.id(), Verdict.WITHDRAWN)
                                    : decision.verdict();
                            return new Happening(
                                    claim,
                                    false,
                                    kind(decision.verdict()),
                                    isLate(tx, claim, decision, decisions) ? claim.status() : after(tx, claim, verdict),
                                    decision.detail(),
                                    decision.file());
                        })
                        .toList());
    }

    /// Whether decisions have put the claim where it stands, so that news must be weighed with what was known.
    private static boolean isDecided(Claim claim) {
        return claim.status() == ClaimStatus.PAID
                || claim.status() == ClaimStatus.DENIED
                || claim.status() == ClaimStatus.CLOSED;
    }

    private static ClaimEventKind kind(Verdict verdict) {
        return switch (verdict) {
            case PAID, DENIED -> ClaimEventKind.ADJUDICATED;
            case FORWARDED -> ClaimEventKind.FORWARDED;
            case WITHDRAWN -> ClaimEventKind.ADJUDICATION_WITHDRAWN;
        };
    }

    /// Whether the payer was asked to take a claim out of its books, so that nothing follows once it did.
    private static boolean wasAskedBack(Claim claim) {
        return claim.version().frequency() == Frequency.VOID
                && !claim.status().isBeforeSending()
                && claim.status() != ClaimStatus.REJECTED;
    }

    /// Whether a first decision comes about what is replaced by a sending that is out: its answer is still to come.
    /// Once a payer has decided, whatever it decides next is the answer, under whichever of our numbers.
    private static boolean isLate(Tx tx, Claim claim, Adjudication decision, List<Adjudication> all) {
        boolean isOut = claim.status() == ClaimStatus.SUBMITTED || claim.status() == ClaimStatus.ACCEPTED;
        return isOut
                && claim.version().frequency() != Frequency.ORIGINAL
                && !decision.number().isEmpty()
                && !decision.number().equals(claim.controlNumber())
                && all.stream()
                        .noneMatch(other -> other.claim().equals(claim.id())
                                && other.number().equals(claim.controlNumber()))
                && !ClaimEventStore.wasDecided(tx, claim.id());
    }

    /// A claim without a decision waits for an answer again: ours, or that of the payer who was sent it by another.
    /// One that is about to be sent in place of what was decided stays on its way.
    private static ClaimStatus after(Tx tx, Claim claim, Verdict verdict) {
        if (claim.status().isBeforeSending() && claim.version().frequency() != Frequency.ORIGINAL) {
            return claim.status();
        }
        return switch (verdict) {
            case PAID -> ClaimStatus.PAID;
            case DENIED -> ClaimStatus.DENIED;
            case FORWARDED -> ClaimStatus.FORWARDED;
            case WITHDRAWN -> {
                if (wasAskedBack(claim)) {
                    yield ClaimStatus.CLOSED;
                }
                if (!isDecided(claim) && claim.status() != ClaimStatus.FORWARDED) {
                    yield claim.status();
                }
                boolean wasNeverSent = claim.firstSubmittedOn() == null;
                yield wasNeverSent && ClaimEventStore.wasForwarded(tx, claim.id())
                        ? ClaimStatus.FORWARDED
                        : ClaimStatus.ACCEPTED;
            }
        };
    }

    /// The payer before passed the claim on itself; nothing is to be billed.
    public void forwarded(Tx tx, ClaimId id, String detail) {
        Claim claim = claim(tx, id);
        boolean waits = claim.status().isBeforeSending()
                || claim.status() == ClaimStatus.SUBMITTED
                || claim.status() == ClaimStatus.ACCEPTED;
        move(tx, claim, ClaimEventKind.FORWARDED, waits ? ClaimStatus.FORWARDED : claim.status(), detail, null);
    }

    /// Nothing more will be asked for.
    public void closed(Tx tx, ClaimId id, String detail) {
        move(tx, claim(tx, id), ClaimEventKind.CLOSED, ClaimStatus.CLOSED, detail, null);
    }

    /// Its payer is not asked, and the one after it is.
    void bypassed(Tx tx, ClaimId id, String reason) {
        move(tx, claim(tx, id), ClaimEventKind.BYPASSED, ClaimStatus.CLOSED, reason, null);
    }

    void created(Tx tx, Claim claim, String detail) {
        ClaimEventStore.insert(
                tx, List.of(new Happening(claim, true, ClaimEventKind.CREATED, claim.status(), detail, null)));
        tx.audit("claim.created", "claim", claim.id().value(), claim.version().documentSha256());
    }

    /// Somebody wants what the payer has replaced or taken back; the claim is frozen anew next.
    void corrected(Tx tx, Claim claim, ClaimEventKind kind, String reason) {
        move(tx, claim, kind, claim.status(), reason, null);
    }

    /// What was made a draft again stands where it stood before.
    void reopeningUndone(Tx tx, Claim claim, ClaimStatus to) {
        move(tx, claim, ClaimEventKind.REOPENING_UNDONE, to, "", null);
    }

    /// Claims were split or combined; the detail names the others.
    void shaped(Tx tx, Claim claim, ClaimEventKind kind, String others) {
        move(tx, claim, kind, claim.status(), others, null);
    }

    void frozen(Tx tx, Claim claim) {
        frozen(tx, List.of(claim));
    }

    void frozen(Tx tx, List<Claim> claims) {
        moveAll(
                tx,
                claims.stream()
                        .map(claim -> new Happening(
                                claim,
                                false,
                                ClaimEventKind.FROZEN,
                                ClaimStatus.DRAFT,
                                claim.version().documentSha256(),
                                null))
                        .toList());
    }

    private static void move(
            Tx tx, Claim claim, ClaimEventKind kind, ClaimStatus to, String detail, @Nullable RawFileId file) {
        moveAll(tx, List.of(new Happening(claim, false, kind, to, detail, file)));
    }

    private static void moveAll(Tx tx, List<Happening> happenings) {
        if (happenings.isEmpty()) {
            return;
        }
        ClaimEventStore.insert(tx, happenings);
        Map<ClaimId, Happening> last = new LinkedHashMap<>();
        happenings.forEach(happening -> last.put(happening.claim().id(), happening));
        tx.audit(happenings.stream().map(ClaimMoves::auditLine).toList());
        Map<ClaimId, ClaimStatus> moved = new LinkedHashMap<>();
        last.forEach((id, happening) -> {
            if (happening.claim().status() != happening.to()) {
                moved.put(id, happening.to());
            }
        });
        ClaimStore.setStatuses(tx, moved);
    }

    private static AuditLine auditLine(Happening happening) {
        return new AuditLine(
                "claim." + happening.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "claim",
                happening.claim().id().value(),
                happening.to() + (isTyped(happening.kind()) ? "" : " " + happening.detail()));
    }

    /// What a person typed stays with the claim; the audit trail holds codes and numbers only.
    private static boolean isTyped(ClaimEventKind kind) {
        return kind == ClaimEventKind.REPLACED
                || kind == ClaimEventKind.TAKEN_BACK
                || kind == ClaimEventKind.BYPASSED
                || kind == ClaimEventKind.CLOSED;
    }

    private static Map<ClaimId, Claim> load(Tx tx, Collection<ClaimId> ids) {
        Map<ClaimId, Claim> claims = new LinkedHashMap<>();
        ClaimStore.byIds(tx, ids).forEach(claim -> claims.put(claim.id(), claim));
        return claims;
    }

    private static Claim known(Map<ClaimId, Claim> claims, ClaimId id) {
        Claim claim = claims.get(id);
        if (claim == null) {
            throw new BillingException("claims.unknown", id);
        }
        return claim;
    }

    private static Claim claim(Tx tx, ClaimId id) {
        return ClaimStore.byId(tx, id).orElseThrow(() -> new BillingException("claims.unknown", id));
    }

    private static boolean isNewest(Claim claim, ClaimVersion version) {
        return claim.version().id().equals(version.id());
    }
}
