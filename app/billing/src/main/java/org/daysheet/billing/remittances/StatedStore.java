package org.daysheet.billing.remittances;

import static java.util.stream.Collectors.toMap;
import static org.daysheet.store.db.Tables.PROVIDER_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMIT_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_CLAIM_STATE;
import static org.daysheet.store.db.Tables.REMIT_LINE;
import static org.daysheet.store.db.Tables.REMIT_LINE_MATCH;
import static org.daysheet.store.db.Tables.REMIT_MATCH;
import static org.daysheet.store.db.Tables.REMIT_REMARK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.RemitClaimRecord;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/// Reads what a check states, with our matches, a whole check at a time.
final class StatedStore {
    /// A claim of a check with where it stands and the newest match.
    ///
    /// @param holdReason code of an error found when it was read, null when fine
    /// @param statusReason why it stands where it stands, empty when there is nothing to say
    /// @param version our sending, null unless matched
    /// @param lines charges of stated lines by ordinal
    record Entry(
            StatedClaim stated,
            String claimKey,
            boolean isBalanced,
            boolean isReadable,
            @Nullable String holdReason,
            RemitClaimStatus status,
            String statusReason,
            MatchVerdict verdict,
            String matchReason,
            @Nullable Long version,
            Map<Integer, ChargeId> lines) {
        /// The same claim as if it were matched otherwise.
        Entry supposing(Matcher.Match match) {
            Candidate candidate = match.candidate();
            return new Entry(
                    stated,
                    claimKey,
                    isBalanced,
                    isReadable,
                    holdReason,
                    status,
                    statusReason,
                    match.verdict(),
                    match.reason(),
                    candidate == null ? null : candidate.version(),
                    byOrdinal(
                            stated,
                            match.lines().stream()
                                    .collect(toMap(Matcher.LineMatch::lineId, Matcher.LineMatch::charge))));
        }
    }

    private record Newest(
            MatchVerdict verdict, String reason, @Nullable Long version, Map<Long, ChargeId> lines) {}

    private record Standing(RemitClaimStatus status, String reason) {
        static final Standing WAITING = new Standing(RemitClaimStatus.PENDING, "");
    }

    private static final int CHUNK = 500;

    private final Tx tx;

    StatedStore(Tx tx) {
        this.tx = tx;
    }

    /// Claims of a check in order.
    List<Entry> claims(RemittanceId remittance) {
        return claims(REMIT_CLAIM.REMITTANCE_ID.eq(remittance.value()));
    }

    /// Claims of any checks by their ids.
    Map<Long, Entry> byId(Collection<Long> claims) {
        Map<Long, Entry> found = new HashMap<>();
        List<Long> all = claims.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            claims(REMIT_CLAIM.REMIT_CLAIM_ID.in(all.subList(from, Math.min(all.size(), from + CHUNK))))
                    .forEach(entry -> found.put(entry.stated().id().value(), entry));
        }
        return found;
    }

    private List<Entry> claims(Condition which) {
        Map<Long, List<StatedAdjustment>> ofClaims = new HashMap<>();
        Map<Long, List<StatedAdjustment>> ofLines = new HashMap<>();
        readAdjustments(which, ofClaims, ofLines);
        Map<Long, List<String>> claimRemarks = new HashMap<>();
        Map<Long, List<String>> lineRemarks = new HashMap<>();
        readRemarks(which, claimRemarks, lineRemarks);
        Map<Long, List<StatedLine>> lines = readLines(which, ofLines, lineRemarks);
        Map<Long, Newest> matches = readMatches(which);
        Map<Long, Standing> states = readStates(which);
        List<Entry> entries = new ArrayList<>();
        for (RemitClaimRecord row : tx.dsl()
                .selectFrom(REMIT_CLAIM)
                .where(which)
                .orderBy(REMIT_CLAIM.ORDINAL)
                .fetch()) {
            long key = row.getRemitClaimId();
            StatedClaim stated = stated(
                    row,
                    ofClaims.getOrDefault(key, List.of()),
                    lines.getOrDefault(key, List.of()),
                    claimRemarks.getOrDefault(key, List.of()));
            entries.add(entry(row, stated, states.getOrDefault(key, Standing.WAITING), matches.get(key)));
        }
        return entries;
    }

    private static Entry entry(RemitClaimRecord row, StatedClaim stated, Standing standing, @Nullable Newest match) {
        return new Entry(
                stated,
                row.getClaimKey(),
                row.getIsBalanced(),
                row.getIsReadable(),
                row.getHoldReason(),
                standing.status(),
                standing.reason(),
                match == null ? MatchVerdict.UNMATCHED : match.verdict(),
                match == null ? "" : match.reason(),
                match == null ? null : match.version(),
                match == null ? Map.of() : byOrdinal(stated, match.lines()));
    }

    private static Map<Integer, ChargeId> byOrdinal(StatedClaim stated, Map<Long, ChargeId> matched) {
        Map<Integer, ChargeId> byOrdinal = new HashMap<>();
        for (StatedLine line : stated.lines()) {
            ChargeId charge = matched.get(line.id());
            if (charge != null) {
                byOrdinal.put(line.ordinal(), charge);
            }
        }
        return byOrdinal;
    }

    private static StatedClaim stated(
            RemitClaimRecord row, List<StatedAdjustment> adjustments, List<StatedLine> lines, List<String> remarks) {
        return new StatedClaim(
                new RemitClaimId(row.getRemitClaimId()),
                row.getOrdinal(),
                row.getPatientControlNumber(),
                row.getStatusCode(),
                Money.ofCents(row.getChargeCents()),
                Money.ofCents(row.getPaidCents()),
                row.getPayerControlNumber() == null ? "" : row.getPayerControlNumber(),
                new Carrier(
                        row.getCrossoverPayerName() == null ? "" : row.getCrossoverPayerName(),
                        row.getCrossoverPayerCode() == null ? "" : row.getCrossoverPayerCode()),
                adjustments,
                lines,
                remarks);
    }

    private void readAdjustments(
            Condition which, Map<Long, List<StatedAdjustment>> ofClaims, Map<Long, List<StatedAdjustment>> ofLines) {
        tx.dsl()
                .select(
                        REMIT_ADJUSTMENT.REMIT_ADJUSTMENT_ID,
                        REMIT_ADJUSTMENT.REMIT_CLAIM_ID,
                        REMIT_ADJUSTMENT.REMIT_LINE_ID,
                        REMIT_ADJUSTMENT.GROUP_CODE,
                        REMIT_ADJUSTMENT.CARC,
                        REMIT_ADJUSTMENT.AMOUNT_CENTS,
                        REMIT_ADJUSTMENT.QUANTITY_TEXT)
                .from(REMIT_ADJUSTMENT)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(REMIT_ADJUSTMENT.REMIT_CLAIM_ID))
                .where(which)
                .orderBy(REMIT_ADJUSTMENT.REMIT_CLAIM_ID, REMIT_ADJUSTMENT.ORDINAL)
                .forEach(row -> {
                    StatedAdjustment adjustment = new StatedAdjustment(
                            row.value1(),
                            row.value4(),
                            row.value5(),
                            Money.ofCents(row.value6()),
                            Objects.requireNonNullElse(row.value7(), ""));
                    if (row.value3() == null) {
                        ofClaims.computeIfAbsent(row.value2(), id -> new ArrayList<>())
                                .add(adjustment);
                    } else {
                        ofLines.computeIfAbsent(row.value3(), id -> new ArrayList<>())
                                .add(adjustment);
                    }
                });
    }

    private void readRemarks(Condition which, Map<Long, List<String>> ofClaims, Map<Long, List<String>> ofLines) {
        tx.dsl()
                .select(REMIT_REMARK.REMIT_CLAIM_ID, REMIT_REMARK.REMIT_LINE_ID, REMIT_REMARK.REMARK_CODE)
                .from(REMIT_REMARK)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(REMIT_REMARK.REMIT_CLAIM_ID))
                .where(which)
                .orderBy(REMIT_REMARK.REMIT_CLAIM_ID, REMIT_REMARK.ORDINAL)
                .forEach(row -> {
                    if (row.value2() == null) {
                        ofClaims.computeIfAbsent(row.value1(), id -> new ArrayList<>())
                                .add(row.value3());
                    } else {
                        ofLines.computeIfAbsent(row.value2(), id -> new ArrayList<>())
                                .add(row.value3());
                    }
                });
    }

    private Map<Long, List<StatedLine>> readLines(
            Condition which, Map<Long, List<StatedAdjustment>> adjustments, Map<Long, List<String>> remarks) {
        Map<Long, List<StatedLine>> lines = new HashMap<>();
        tx.dsl()
                .select(
                        REMIT_LINE.REMIT_LINE_ID,
                        REMIT_LINE.REMIT_CLAIM_ID,
                        REMIT_LINE.ORDINAL,
                        REMIT_LINE.CHARGE_CENTS,
                        REMIT_LINE.PAID_CENTS)
                .from(REMIT_LINE)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(REMIT_LINE.REMIT_CLAIM_ID))
                .where(which)
                .orderBy(REMIT_LINE.REMIT_CLAIM_ID, REMIT_LINE.ORDINAL)
                .forEach(row -> lines.computeIfAbsent(row.value2(), id -> new ArrayList<>())
                        .add(new StatedLine(
                                row.value1(),
                                row.value3(),
                                Money.ofCents(row.value4()),
                                Money.ofCents(row.value5()),
                                adjustments.getOrDefault(row.value1(), List.of()),
                                remarks.getOrDefault(row.value1(), List.of()))));
        return lines;
    }

    private Map<Long, Newest> readMatches(Condition which) {
        Map<Long, Map<Long, ChargeId>> lines = new HashMap<>();
        tx.dsl()
                .select(REMIT_LINE_MATCH.REMIT_MATCH_ID, REMIT_LINE_MATCH.REMIT_LINE_ID, REMIT_LINE_MATCH.CHARGE_ID)
                .from(REMIT_LINE_MATCH)
                .join(REMIT_MATCH)
                .on(REMIT_MATCH.REMIT_MATCH_ID.eq(REMIT_LINE_MATCH.REMIT_MATCH_ID))
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(REMIT_MATCH.REMIT_CLAIM_ID))
                .where(which)
                .forEach(row -> lines.computeIfAbsent(row.value1(), id -> new HashMap<>())
                        .put(row.value2(), new ChargeId(row.value3())));
        Map<Long, Newest> newest = new HashMap<>();
        tx.dsl()
                .select(
                        REMIT_MATCH.REMIT_MATCH_ID,
                        REMIT_MATCH.REMIT_CLAIM_ID,
                        REMIT_MATCH.VERDICT,
                        REMIT_MATCH.REASON,
                        REMIT_MATCH.CLAIM_VERSION_ID)
                .from(REMIT_MATCH)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(REMIT_MATCH.REMIT_CLAIM_ID))
                .where(which)
                .orderBy(REMIT_MATCH.REMIT_MATCH_ID)
                .forEach(row -> newest.put(
                        row.value2(),
                        new Newest(
                                MatchVerdict.valueOf(row.value3()),
                                row.value4(),
                                row.value5(),
                                lines.getOrDefault(row.value1(), Map.of()))));
        return newest;
    }

    private Map<Long, Standing> readStates(Condition which) {
        Map<Long, Standing> states = new HashMap<>();
        tx.dsl()
                .select(REMIT_CLAIM_STATE.REMIT_CLAIM_ID, REMIT_CLAIM_STATE.STATUS, REMIT_CLAIM_STATE.REASON)
                .from(REMIT_CLAIM_STATE)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(REMIT_CLAIM_STATE.REMIT_CLAIM_ID))
                .where(which)
                .forEach(row -> states.put(
                        row.value1(),
                        new Standing(
                                RemitClaimStatus.valueOf(row.value2()), row.value3() == null ? "" : row.value3())));
        return states;
    }

    /// A PLB amount as stated, with its row.
    record StatedProviderAdjustment(long id, int ordinal, String reason, String reference, Money amount) {}

    List<StatedProviderAdjustment> providerAdjustments(RemittanceId remittance) {
        Map<Integer, StatedProviderAdjustment> found = new LinkedHashMap<>();
        tx.dsl()
                .selectFrom(PROVIDER_ADJUSTMENT)
                .where(PROVIDER_ADJUSTMENT.REMITTANCE_ID.eq(remittance.value()))
                .orderBy(PROVIDER_ADJUSTMENT.ORDINAL)
                .forEach(row -> found.put(
                        row.getOrdinal(),
                        new StatedProviderAdjustment(
                                row.getProviderAdjustmentId(),
                                row.getOrdinal(),
                                row.getReasonCode(),
                                row.getReferenceText() == null ? "" : row.getReferenceText(),
                                Money.ofCents(row.getAmountCents()))));
        return List.copyOf(found.values());
    }

    /// Services of a claim as the matcher wants them.
    List<StatedService> services(RemitClaimId claim) {
        return tx.dsl()
                .selectFrom(REMIT_LINE)
                .where(REMIT_LINE.REMIT_CLAIM_ID.eq(claim.value()))
                .orderBy(REMIT_LINE.ORDINAL)
                .fetch(row -> StatedService.of(row.getRemitLineId(), RemitReadStore.line(row)));
    }
}
