package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.ClaimVersionRecord;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Rows of sendings, their frozen documents and their lines.
final class ClaimVersionStore {
    private ClaimVersionStore() {}

    static ClaimVersion insert(
            Tx tx, ClaimId claim, Sending sending, ProfessionalClaim document, List<ChargeId> charges) {
        FrozenDocument frozen = FrozenDocument.of(document);
        ClaimVersionId replaces = sending.replaces();
        var row = tx.dsl().newRecord(CLAIM_VERSION);
        row.setClaimId(claim.value());
        row.setVersionNumber(sending.numbers().version());
        row.setFrequencyCode(sending.frequency().code());
        row.setPatientControlNumber(document.controlNumber());
        row.setTotalCents(document.terms().total().cents());
        row.setDocument(frozen.text());
        row.setDocumentSha256(frozen.sha256());
        row.setReplacesClaimVersionId(replaces == null ? null : replaces.value());
        row.setSendingWay(
                sending.way() == SendingWay.USUAL ? null : sending.way().name());
        row.setIsCorrected(sending.isCorrected());
        row.setCreatedAt(tx.now());
        row.setCreatedBy(tx.user().value());
        row.insert();
        for (int i = 0; i < charges.size(); i++) {
            var line = tx.dsl().newRecord(CLAIM_LINE);
            line.setClaimVersionId(row.getClaimVersionId());
            line.setLineNumber(i + 1);
            line.setChargeId(charges.get(i).value());
            line.setLineControlNumber(document.lines().get(i).controlNumber());
            line.setAmountCents(document.lines().get(i).charge().cents());
            line.insert();
        }
        return version(row);
    }

    static List<ClaimVersion> of(Tx tx, ClaimId claim) {
        return tx.dsl()
                .selectFrom(CLAIM_VERSION)
                .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))
                .orderBy(CLAIM_VERSION.VERSION_NUMBER)
                .fetch(ClaimVersionStore::version);
    }

    static Map<String, ClaimVersion> byControlNumbers(Tx tx, Collection<String> numbers) {
        Map<String, ClaimVersion> found = new LinkedHashMap<>();
        for (List<String> chunk : Chunks.of(numbers)) {
            tx.dsl()
                    .selectFrom(CLAIM_VERSION)
                    .where(CLAIM_VERSION.PATIENT_CONTROL_NUMBER.in(chunk))
                    .forEach(row -> found.put(row.getPatientControlNumber(), version(row)));
        }
        return found;
    }

    static FrozenDocument document(Tx tx, ClaimVersionId id) {
        ClaimVersionRecord row = tx.dsl().fetchSingle(CLAIM_VERSION, CLAIM_VERSION.CLAIM_VERSION_ID.eq(id.value()));
        return new FrozenDocument(row.getDocument(), row.getDocumentSha256());
    }

    static Map<ClaimVersionId, List<ClaimLine>> lines(Tx tx, Collection<ClaimVersionId> versions) {
        Map<ClaimVersionId, List<ClaimLine>> found = new LinkedHashMap<>();
        for (List<ClaimVersionId> chunk : Chunks.of(versions)) {
            tx.dsl()
                    .selectFrom(CLAIM_LINE)
                    .where(CLAIM_LINE.CLAIM_VERSION_ID.in(
                            chunk.stream().map(ClaimVersionId::value).toList()))
                    .orderBy(CLAIM_LINE.CLAIM_VERSION_ID, CLAIM_LINE.LINE_NUMBER)
                    .forEach(row -> found.computeIfAbsent(
                                    new ClaimVersionId(row.getClaimVersionId()), id -> new ArrayList<>())
                            .add(new ClaimLine(
                                    row.getLineNumber(),
                                    new ChargeId(row.getChargeId()),
                                    row.getLineControlNumber(),
                                    Money.ofCents(row.getAmountCents()))));
        }
        return found;
    }

    /// Those of these charges that a claim asks for, or asked for, unless it was closed.
    static Set<ChargeId> askedFor(Tx tx, Collection<ChargeId> charges) {
        Set<ChargeId> found = new HashSet<>();
        for (List<ChargeId> chunk : Chunks.of(charges)) {
            tx.dsl()
                    .selectDistinct(CLAIM_LINE.CHARGE_ID)
                    .from(CLAIM_LINE)
                    .join(CLAIM_VERSION)
                    .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_LINE.CLAIM_VERSION_ID))
                    .join(CLAIM)
                    .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                    .where(CLAIM_LINE.CHARGE_ID.in(
                            chunk.stream().map(ChargeId::value).toList()))
                    .and(CLAIM.STATUS.ne(ClaimStatus.CLOSED.name()))
                    .forEach(row -> found.add(new ChargeId(row.value1())));
        }
        return found;
    }

    private static ClaimVersion version(ClaimVersionRecord row) {
        return new ClaimVersion(
                new ClaimVersionId(row.getClaimVersionId()),
                new ClaimId(row.getClaimId()),
                row.getVersionNumber(),
                Frequency.of(row.getFrequencyCode()),
                row.getPatientControlNumber(),
                Money.ofCents(row.getTotalCents()),
                row.getDocumentSha256(),
                replaces(row.getReplacesClaimVersionId()),
                way(row.getSendingWay()));
    }

    static SendingWay way(@Nullable String name) {
        return name == null ? SendingWay.USUAL : SendingWay.valueOf(name);
    }

    static @Nullable ClaimVersionId replaces(@Nullable Long id) {
        return id == null ? null : new ClaimVersionId(id);
    }
}
