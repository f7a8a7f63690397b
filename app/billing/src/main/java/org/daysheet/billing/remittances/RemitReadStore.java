package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.PROVIDER_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMIT_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMIT_AMOUNT;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_LINE;
import static org.daysheet.store.db.Tables.REMIT_OUTPATIENT;
import static org.daysheet.store.db.Tables.REMIT_REMARK;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.daysheet.edi.x12.Address;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.RemitClaimRecord;
import org.daysheet.store.db.tables.records.RemitLineRecord;
import org.daysheet.store.db.tables.records.RemittanceRecord;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a check back in the shape in which they were written, to be compared with the file.
final class RemitReadStore {
    private final Tx tx;

    RemitReadStore(Tx tx) {
        this.tx = tx;
    }

    /// Checks of a file: row by ordinal, with their ids.
    Map<Integer, Map.Entry<Long, RemittanceRow>> remittances(long file) {
        Map<Integer, Map.Entry<Long, RemittanceRow>> found = new LinkedHashMap<>();
        tx.dsl()
                .selectFrom(REMITTANCE)
                .where(REMITTANCE.RAW_FILE_ID.eq(file))
                .orderBy(REMITTANCE.ORDINAL)
                .forEach(row -> found.put(row.getOrdinal(), Map.entry(row.getRemittanceId(), remittance(row))));
        return found;
    }

    private static RemittanceRow remittance(RemittanceRecord row) {
        return new RemittanceRow(
                row.getOrdinal(),
                row.getInterchangeControl(),
                row.getGroupControl(),
                row.getTransactionControl(),
                row.getPayerName(),
                row.getPayerCode(),
                payee(row),
                row.getTraceNumber(),
                row.getHandlingCode(),
                row.getPaymentMethod(),
                row.getPaymentOn(),
                row.getPaymentCents(),
                row.getClaimsPaidCents(),
                row.getProviderAdjustmentsCents(),
                row.getIsLineBalanced(),
                row.getIsClaimBalanced(),
                row.getIsTransactionBalanced(),
                row.getCheckKey(),
                row.getByteOffset(),
                row.getSegmentNumber());
    }

    static @Nullable Payee payee(RemittanceRecord row) {
        String name = row.getPayeeName();
        return name == null ? null : new Payee(name, row.getPayeeNpi(), row.getPayeeTaxId(), address(row));
    }

    private static @Nullable Address address(RemittanceRecord row) {
        return row.getPayeeLine1() == null
                ? null
                : new Address(
                        row.getPayeeLine1(),
                        row.getPayeeLine2(),
                        row.getPayeeCity(),
                        row.getPayeeState(),
                        row.getPayeeZip(),
                        row.getPayeeCountry());
    }

    List<ProviderAdjustmentRow> providerAdjustments(long remittance) {
        return tx.dsl()
                .selectFrom(PROVIDER_ADJUSTMENT)
                .where(PROVIDER_ADJUSTMENT.REMITTANCE_ID.eq(remittance))
                .orderBy(PROVIDER_ADJUSTMENT.ORDINAL)
                .fetch(row -> new ProviderAdjustmentRow(
                        row.getOrdinal(),
                        row.getProviderCode(),
                        row.getFiscalOn(),
                        row.getReasonCode(),
                        row.getReferenceText(),
                        row.getAmountCents(),
                        row.getByteOffset(),
                        row.getSegmentNumber()));
    }

    /// Claims of a check by ordinal.
    Map<Integer, RemitClaimRow> claims(long remittance) {
        Map<Long, Integer> lineOrdinals = new HashMap<>();
        Map<Long, List<RemitClaimRow.Line>> lines = new HashMap<>();
        tx.dsl()
                .select(REMIT_LINE.fields())
                .from(REMIT_LINE)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(REMIT_LINE.REMIT_CLAIM_ID))
                .where(REMIT_CLAIM.REMITTANCE_ID.eq(remittance))
                .orderBy(REMIT_LINE.REMIT_CLAIM_ID, REMIT_LINE.ORDINAL)
                .fetchInto(REMIT_LINE)
                .forEach(row -> {
                    lineOrdinals.put(row.getRemitLineId(), row.getOrdinal());
                    lines.computeIfAbsent(row.getRemitClaimId(), id -> new ArrayList<>())
                            .add(line(row));
                });
        Map<Long, List<RemitClaimRow.Adjusted>> adjustments = adjustments(remittance, lineOrdinals);
        Map<Long, List<RemitClaimRow.Remarked>> remarks = remarks(remittance, lineOrdinals);
        Map<Long, List<RemitClaimRow.Amount>> amounts = amounts(remittance, lineOrdinals);
        Map<Long, RemitClaimRow.Outpatient> outpatients = outpatients(remittance);
        Map<Integer, RemitClaimRow> claims = new LinkedHashMap<>();
        tx.dsl()
                .selectFrom(REMIT_CLAIM)
                .where(REMIT_CLAIM.REMITTANCE_ID.eq(remittance))
                .orderBy(REMIT_CLAIM.ORDINAL)
                .forEach(row -> {
                    long id = row.getRemitClaimId();
                    claims.put(
                            row.getOrdinal(),
                            claim(
                                    row,
                                    lines.getOrDefault(id, List.of()),
                                    adjustments.getOrDefault(id, List.of()),
                                    remarks.getOrDefault(id, List.of()),
                                    amounts.getOrDefault(id, List.of()),
                                    outpatients.get(id)));
                });
        return claims;
    }

    private static RemitClaimRow claim(
            RemitClaimRecord row,
            List<RemitClaimRow.Line> lines,
            List<RemitClaimRow.Adjusted> adjustments,
            List<RemitClaimRow.Remarked> remarks,
            List<RemitClaimRow.Amount> amounts,
            RemitClaimRow.@Nullable Outpatient outpatient) {
        return new RemitClaimRow(
                row.getOrdinal(),
                row.getPatientControlNumber(),
                row.getStatusCode(),
                row.getChargeCents(),
                row.getPaidCents(),
                row.getPatientResponsibilityCents(),
                row.getFilingIndicator(),
                row.getPayerControlNumber(),
                row.getPatientLastName(),
                row.getPatientFirstName(),
                row.getMemberNumber(),
                row.getCrossoverPayerName(),
                row.getCrossoverPayerCode(),
                row.getIsBalanced(),
                row.getIsReadable(),
                row.getHoldReason(),
                row.getClaimKey(),
                row.getByteOffset(),
                row.getByteEnd(),
                row.getSegmentNumber(),
                lines,
                adjustments,
                remarks,
                amounts,
                outpatient);
    }

    static RemitClaimRow.Line line(RemitLineRecord row) {
        return new RemitClaimRow.Line(
                row.getOrdinal(),
                row.getProcedureQualifier(),
                row.getProcedureCode(),
                Stream.of(row.getModifier1(), row.getModifier2(), row.getModifier3(), row.getModifier4())
                        .filter(Objects::nonNull)
                        .toList(),
                row.getSubmittedQualifier(),
                row.getSubmittedProcedureCode(),
                row.getSubmittedModifiers(),
                row.getRevenueCode(),
                row.getChargeCents(),
                row.getPaidCents(),
                row.getUnitsText(),
                row.getServiceFromOn(),
                row.getServiceToOn(),
                row.getLineControlNumber(),
                row.getByteOffset(),
                row.getSegmentNumber());
    }

    private Map<Long, List<RemitClaimRow.Adjusted>> adjustments(long remittance, Map<Long, Integer> lineOrdinals) {
        Map<Long, List<RemitClaimRow.Adjusted>> found = new HashMap<>();
        tx.dsl()
                .select(REMIT_ADJUSTMENT.fields())
                .from(REMIT_ADJUSTMENT)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(REMIT_ADJUSTMENT.REMIT_CLAIM_ID))
                .where(REMIT_CLAIM.REMITTANCE_ID.eq(remittance))
                .orderBy(REMIT_ADJUSTMENT.REMIT_CLAIM_ID, REMIT_ADJUSTMENT.ORDINAL)
                .fetchInto(REMIT_ADJUSTMENT)
                .forEach(row -> found.computeIfAbsent(row.getRemitClaimId(), id -> new ArrayList<>())
                        .add(new RemitClaimRow.Adjusted(
                                row.getOrdinal(),
                                ordinal(lineOrdinals, row.getRemitLineId()),
                                row.getCasOrdinal(),
                                row.getTripletOrdinal(),
                                row.getGroupCode(),
                                row.getCarc(),
                                row.getAmountCents(),
                                row.getQuantityText(),
                                row.getByteOffset(),
                                row.getSegmentNumber())));
        return found;
    }

    private Map<Long, List<RemitClaimRow.Remarked>> remarks(long remittance, Map<Long, Integer> lineOrdinals) {
        Map<Long, List<RemitClaimRow.Remarked>> found = new HashMap<>();
        tx.dsl()
                .select(REMIT_REMARK.fields())
                .from(REMIT_REMARK)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(REMIT_REMARK.REMIT_CLAIM_ID))
                .where(REMIT_CLAIM.REMITTANCE_ID.eq(remittance))
                .orderBy(REMIT_REMARK.REMIT_CLAIM_ID, REMIT_REMARK.ORDINAL)
                .fetchInto(REMIT_REMARK)
                .forEach(row -> found.computeIfAbsent(row.getRemitClaimId(), id -> new ArrayList<>())
                        .add(new RemitClaimRow.Remarked(
                                row.getOrdinal(),
                                ordinal(lineOrdinals, row.getRemitLineId()),
                                row.getSourceSegment(),
                                row.getCodeList(),
                                row.getRemarkCode())));
        return found;
    }

    private Map<Long, List<RemitClaimRow.Amount>> amounts(long remittance, Map<Long, Integer> lineOrdinals) {
        Map<Long, List<RemitClaimRow.Amount>> found = new HashMap<>();
        tx.dsl()
                .select(REMIT_AMOUNT.fields())
                .from(REMIT_AMOUNT)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(REMIT_AMOUNT.REMIT_CLAIM_ID))
                .where(REMIT_CLAIM.REMITTANCE_ID.eq(remittance))
                .orderBy(REMIT_AMOUNT.REMIT_CLAIM_ID, REMIT_AMOUNT.ORDINAL)
                .fetchInto(REMIT_AMOUNT)
                .forEach(row -> found.computeIfAbsent(row.getRemitClaimId(), id -> new ArrayList<>())
                        .add(new RemitClaimRow.Amount(
                                row.getOrdinal(),
                                ordinal(lineOrdinals, row.getRemitLineId()),
                                row.get(REMIT_AMOUNT.QUALIFIER),
                                row.getAmountCents())));
        return found;
    }

    private Map<Long, RemitClaimRow.Outpatient> outpatients(long remittance) {
        return tx.dsl()
                .select(REMIT_OUTPATIENT.fields())
                .from(REMIT_OUTPATIENT)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(REMIT_OUTPATIENT.REMIT_CLAIM_ID))
                .where(REMIT_CLAIM.REMITTANCE_ID.eq(remittance))
                .fetchInto(REMIT_OUTPATIENT)
                .intoMap(
                        REMIT_OUTPATIENT.REMIT_CLAIM_ID,
                        row -> new RemitClaimRow.Outpatient(
                                row.getRateText(),
                                row.getPayableCents(),
                                row.getRenalCents(),
                                row.getProfessionalCents()));
    }

    /// A line that is not of this check has no ordinal, so that the comparison notices it.
    private static @Nullable Integer ordinal(Map<Long, Integer> ordinals, @Nullable Long line) {
        return line == null ? null : ordinals.getOrDefault(line, -1);
    }
}
