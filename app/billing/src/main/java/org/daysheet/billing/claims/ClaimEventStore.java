package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.store.Bulk;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.RawFileId;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Rows of what happened to claims.
final class ClaimEventStore {
    private static final List<Field<?>> FIELDS = List.of(
            CLAIM_EVENT.CLAIM_ID,
            CLAIM_EVENT.CLAIM_VERSION_ID,
            CLAIM_EVENT.EVENT_KIND,
            CLAIM_EVENT.FROM_STATUS,
            CLAIM_EVENT.TO_STATUS,
            CLAIM_EVENT.DETAIL,
            CLAIM_EVENT.RAW_FILE_ID,
            CLAIM_EVENT.HAPPENED_ON,
            CLAIM_EVENT.HAPPENED_AT,
            CLAIM_EVENT.HAPPENED_BY);

    private ClaimEventStore() {}

    static void insert(Tx tx, List<Happening> happenings) {
        LocalDate today = tx.today();
        tx.adds(CLAIM_EVENT);
        try (Bulk rows = Bulk.insert(tx, CLAIM_EVENT, FIELDS)) {
            for (Happening happening : happenings) {
                RawFileId file = happening.file();
                rows.row(
                        happening.claim().id().value(),
                        happening.claim().version().id().value(),
                        happening.kind().name(),
                        happening.isNew() ? null : happening.claim().status().name(),
                        happening.to().name(),
                        happening.detail(),
                        file == null ? null : file.value(),
                        today,
                        tx.now(),
                        tx.user().value());
            }
        }
    }

    static List<ClaimEvent> of(Tx tx, ClaimId claim) {
        return tx.dsl()
                .selectFrom(CLAIM_EVENT)
                .where(CLAIM_EVENT.CLAIM_ID.eq(claim.value()))
                .orderBy(CLAIM_EVENT.CLAIM_EVENT_ID)
                .fetch(row -> new ClaimEvent(
                        ClaimEventKind.valueOf(row.getEventKind()),
                        ClaimStatus.valueOf(row.getToStatus()),
                        row.getDetail(),
                        row.getRawFileId() == null ? null : new RawFileId(row.getRawFileId()),
                        row.getHappenedOn()));
    }

    /// What happened to a claim and its sendings, oldest first.
    static List<Told> told(Tx tx, ClaimId claim) {
        return tx.dsl()
                .selectFrom(CLAIM_EVENT)
                .where(CLAIM_EVENT.CLAIM_ID.eq(claim.value()))
                .orderBy(CLAIM_EVENT.CLAIM_EVENT_ID)
                .fetch(row -> new Told(
                        row.getClaimVersionId() == null ? null : new ClaimVersionId(row.getClaimVersionId()),
                        ClaimEventKind.valueOf(row.getEventKind()),
                        status(row.getFromStatus()),
                        ClaimStatus.valueOf(row.getToStatus()),
                        row.getDetail(),
                        row.getRawFileId() == null ? null : new RawFileId(row.getRawFileId())));
    }

    /// Something that happened to a claim.
    ///
    /// @param version its newest sending by then, null when there was none
    /// @param from where the claim stood before, null when it came to be
    /// @param to where it stood afterwards
    record Told(
            @Nullable ClaimVersionId version,
            ClaimEventKind kind,
            @Nullable ClaimStatus from,
            ClaimStatus to,
            String detail,
            @Nullable RawFileId file) {
        /// Whether it has the same source and says the same.
        boolean isLike(String codes, RawFileId source) {
            return detail.equals(codes) && source.equals(file);
        }
    }

    /// Whether the payer before ever passed the claim on to its payer.
    static boolean wasForwarded(Tx tx, ClaimId claim) {
        return tx.dsl()
                .fetchExists(
                        CLAIM_EVENT,
                        CLAIM_EVENT
                                .CLAIM_ID
                                .eq(claim.value())
                                .and(CLAIM_EVENT.TO_STATUS.eq(ClaimStatus.FORWARDED.name()))
                                .and(CLAIM_EVENT.EVENT_KIND.in(
                                        ClaimEventKind.CREATED.name(), ClaimEventKind.FORWARDED.name())));
    }

    /// Those of some claims to which nothing happened after they were closed before they left.
    static Set<ClaimId> closedHere(Tx tx, Collection<ClaimId> claims) {
        var later = CLAIM_EVENT.as("later");
        List<String> here = ClaimStepQuery.names(ClaimStatus::isBeforeSending);
        Set<ClaimId> closed = new LinkedHashSet<>();
        for (List<Long> chunk : Chunks.of(claims.stream().map(ClaimId::value).toList())) {
            tx.dsl()
                    .select(CLAIM_EVENT.CLAIM_ID)
                    .from(CLAIM_EVENT)
                    .where(CLAIM_EVENT.CLAIM_ID.in(chunk))
                    .and(CLAIM_EVENT.EVENT_KIND.in(ClaimEventKind.CLOSED.name(), ClaimEventKind.BYPASSED.name()))
                    .and(CLAIM_EVENT.FROM_STATUS.in(here))
                    .and(notExists(selectOne()
                            .from(later)
                            .where(later.CLAIM_ID.eq(CLAIM_EVENT.CLAIM_ID))
                            .and(later.CLAIM_EVENT_ID.gt(CLAIM_EVENT.CLAIM_EVENT_ID))))
                    .forEach(row -> closed.add(new ClaimId(row.value1())));
        }
        return closed;
    }

    /// Where those of some claims stood that were made drafts again, with nothing happening since but checks.
    static Map<ClaimId, Reopened> reopened(Tx tx, Collection<ClaimId> claims) {
        Map<ClaimId, Reopened> last = new LinkedHashMap<>();
        for (List<Long> chunk : Chunks.of(claims.stream().map(ClaimId::value).toList())) {
            tx.dsl()
                    .select(CLAIM_EVENT.fields())
                    .select(CLAIM_VERSION.IS_CORRECTED)
                    .from(CLAIM_EVENT)
                    .leftJoin(CLAIM_VERSION)
                    .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_EVENT.CLAIM_VERSION_ID))
                    .where(CLAIM_EVENT.CLAIM_ID.in(chunk))
                    .and(CLAIM_EVENT.EVENT_KIND.ne(ClaimEventKind.SCRUBBED.name()))
                    .orderBy(CLAIM_EVENT.CLAIM_ID, CLAIM_EVENT.CLAIM_EVENT_ID)
                    .forEach(row -> {
                        var claim = new ClaimId(row.get(CLAIM_EVENT.CLAIM_ID));
                        Reopened before = last.get(claim);
                        boolean isClosing = row.get(CLAIM_EVENT.EVENT_KIND).equals(ClaimEventKind.CLOSED.name());
                        boolean isBypass = row.get(CLAIM_EVENT.EVENT_KIND).equals(ClaimEventKind.BYPASSED.name());
                        boolean wasBypassed = before != null && before.isBypassed();
                        String reason = before == null ? "" : before.reason();
                        last.put(
                                claim,
                                new Reopened(
                                        row.get(CLAIM_EVENT.EVENT_KIND).equals(ClaimEventKind.FROZEN.name())
                                                && row.get(CLAIM_VERSION.IS_CORRECTED) == null,
                                        status(row.get(CLAIM_EVENT.FROM_STATUS)),
                                        isClosing ? row.get(CLAIM_EVENT.DETAIL) : reason,
                                        isBypass || (wasBypassed && !isClosing)));
                    });
        }
        last.values().removeIf(event -> !event.isReopening());
        return last;
    }

    private static @Nullable ClaimStatus status(@Nullable String name) {
        return name == null ? null : ClaimStatus.valueOf(name);
    }

    /// What happened last to a claim beside checks.
    ///
    /// @param isFrozen whether it was frozen anew, and not because something it says was corrected
    /// @param from where it stood before
    /// @param reason why it was closed last, empty when it never was
    /// @param isBypassed whether it was closed last because its payer was not to be asked: the books went with that
    record Reopened(boolean isFrozen, @Nullable ClaimStatus from, String reason, boolean isBypassed) {
        private boolean isReopening() {
            return isFrozen
                    && !(isBypassed && from == ClaimStatus.CLOSED)
                    && (from == ClaimStatus.CLOSED || from == ClaimStatus.REJECTED || from == ClaimStatus.FORWARDED);
        }
    }

    /// Whether a claim that is closed was closed because its payer is not to be asked.
    static boolean isBypassed(Tx tx, ClaimId claim) {
        return tx.dsl()
                .select(CLAIM_EVENT.EVENT_KIND)
                .from(CLAIM_EVENT)
                .where(CLAIM_EVENT.CLAIM_ID.eq(claim.value()))
                .orderBy(CLAIM_EVENT.CLAIM_EVENT_ID.desc())
                .limit(1)
                .fetchOptional(CLAIM_EVENT.EVENT_KIND)
                .filter(ClaimEventKind.BYPASSED.name()::equals)
                .isPresent();
    }

    /// Whether its payer ever decided about the claim.
    static boolean wasDecided(Tx tx, ClaimId claim) {
        return tx.dsl()
                .fetchExists(
                        CLAIM_EVENT,
                        CLAIM_EVENT
                                .CLAIM_ID
                                .eq(claim.value())
                                .and(CLAIM_EVENT.EVENT_KIND.eq(ClaimEventKind.ADJUDICATED.name())));
    }

    /// What happened to one claim.
    ///
    /// @param claim the claim with its version, as it was before
    /// @param isNew whether the claim came to be just now
    /// @param kind what happened
    /// @param to where it stands now
    /// @param detail codes and numbers
    /// @param file what brought it
    record Happening(
            Claim claim,
            boolean isNew,
            ClaimEventKind kind,
            ClaimStatus to,
            String detail,
            @Nullable RawFileId file) {}

    /// The last day on which anything happened.
    static Optional<LocalDate> lastOn(Tx tx) {
        return tx.dsl()
                .select(max(CLAIM_EVENT.HAPPENED_ON))
                .from(CLAIM_EVENT)
                .fetchOptional()
                .flatMap(row -> Optional.ofNullable(row.value1()));
    }
}
