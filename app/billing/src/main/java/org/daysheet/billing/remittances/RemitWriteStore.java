package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.PROVIDER_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;
import static org.daysheet.store.db.Tables.REMIT_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMIT_AMOUNT;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_CLAIM_STATE;
import static org.daysheet.store.db.Tables.REMIT_LINE;
import static org.daysheet.store.db.Tables.REMIT_OUTPATIENT;
import static org.daysheet.store.db.Tables.REMIT_REMARK;
import static org.jooq.impl.DSL.max;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.edi.x12.Address;
import org.daysheet.store.Bulk;
import org.daysheet.store.Tx;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.RemittanceId;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Writes the rows of a taken file. Nobody else writes these tables, so ids follow the highest there is.
final class RemitWriteStore {
    private final Tx tx;
    private long nextClaim;
    private long nextLine;
    private long nextAdjustment;
    private long nextRemark;

    RemitWriteStore(Tx tx) {
        this.tx = tx;
        this.nextClaim = next(REMIT_CLAIM, REMIT_CLAIM.REMIT_CLAIM_ID);
        this.nextLine = next(REMIT_LINE, REMIT_LINE.REMIT_LINE_ID);
        this.nextAdjustment = next(REMIT_ADJUSTMENT, REMIT_ADJUSTMENT.REMIT_ADJUSTMENT_ID);
        this.nextRemark = next(REMIT_REMARK, REMIT_REMARK.REMIT_REMARK_ID);
    }

    private long next(Table<?> table, Field<Long> id) {
        Long last = tx.dsl().select(max(id)).from(table).fetchOne(0, Long.class);
        return last == null ? 1 : last + 1;
    }

    RemittanceId insert(RawFileId file, RemittanceRow row, @Nullable Long payerId) {
        long id = next(REMITTANCE, REMITTANCE.REMITTANCE_ID);
        Payee payee = row.payee();
        Address address = payee == null ? null : payee.address();
        tx.dsl()
                .insertInto(REMITTANCE)
                .set(REMITTANCE.REMITTANCE_ID, id)
                .set(REMITTANCE.RAW_FILE_ID, file.value())
                .set(REMITTANCE.ORDINAL, row.ordinal())
                .set(REMITTANCE.SOURCE_KIND, "835")
                .set(REMITTANCE.INTERCHANGE_CONTROL, row.interchangeControl())
                .set(REMITTANCE.GROUP_CONTROL, row.groupControl())
                .set(REMITTANCE.TRANSACTION_CONTROL, row.transactionControl())
                .set(REMITTANCE.PAYER_ID, payerId)
                .set(REMITTANCE.PAYER_NAME, row.payerName())
                .set(REMITTANCE.PAYER_CODE, row.payerCode())
                .set(REMITTANCE.PAYEE_NAME, payee == null ? null : payee.name())
                .set(REMITTANCE.PAYEE_NPI, payee == null ? null : payee.npi())
                .set(REMITTANCE.PAYEE_TAX_ID, payee == null ? null : payee.taxId())
                .set(REMITTANCE.PAYEE_LINE1, address == null ? null : address.line1())
                .set(REMITTANCE.PAYEE_LINE2, address == null ? null : address.line2())
                .set(REMITTANCE.PAYEE_CITY, address == null ? null : address.city())
                .set(REMITTANCE.PAYEE_STATE, address == null ? null : address.state())
                .set(REMITTANCE.PAYEE_ZIP, address == null ? null : address.zip())
                .set(REMITTANCE.PAYEE_COUNTRY, address == null ? null : address.country())
                .set(REMITTANCE.TRACE_NUMBER, row.traceNumber())
                .set(REMITTANCE.HANDLING_CODE, row.handlingCode())
                .set(REMITTANCE.PAYMENT_METHOD, row.paymentMethod())
                .set(REMITTANCE.PAYMENT_ON, row.paymentOn())
                .set(REMITTANCE.PAYMENT_CENTS, row.paymentCents())
                .set(REMITTANCE.CLAIMS_PAID_CENTS, row.claimsPaidCents())
                .set(REMITTANCE.PROVIDER_ADJUSTMENTS_CENTS, row.providerAdjustmentsCents())
                .set(REMITTANCE.IS_LINE_BALANCED, row.isLineBalanced())
                .set(REMITTANCE.IS_CLAIM_BALANCED, row.isClaimBalanced())
                .set(REMITTANCE.IS_TRANSACTION_BALANCED, row.isTransactionBalanced())
                .set(REMITTANCE.CHECK_KEY, row.checkKey())
                .set(REMITTANCE.BYTE_OFFSET, row.byteOffset())
                .set(REMITTANCE.SEGMENT_NUMBER, row.segmentNumber())
                .set(REMITTANCE.TAKEN_ON, tx.today())
                .execute();
        return new RemittanceId(id);
    }

    void insertState(RemittanceId id, RemittanceStatus status, @Nullable String reason) {
        tx.dsl()
                .insertInto(REMITTANCE_STATE)
                .set(REMITTANCE_STATE.REMITTANCE_ID, id.value())
                .set(REMITTANCE_STATE.STATUS, status.name())
                .set(REMITTANCE_STATE.POSTING_ROUND, 1)
                .set(REMITTANCE_STATE.REASON, reason)
                .set(REMITTANCE_STATE.CHANGED_ON, tx.today())
                .set(REMITTANCE_STATE.CHANGED_AT, tx.now())
                .set(REMITTANCE_STATE.CHANGED_BY, tx.user().value())
                .execute();
    }

    /// A claim as written, with the ids it and its lines were given.
    record Written(long id, RemitClaimRow row, Map<Integer, Long> lineIds) {}

    List<Written> insert(RemittanceId remittance, List<RemitClaimRow> claims) {
        List<Written> written = new ArrayList<>();
        try (Bulk rows = Bulk.insert(tx, REMIT_CLAIM, CLAIM_FIELDS);
                Bulk states = Bulk.insert(tx, REMIT_CLAIM_STATE, STATE_FIELDS)) {
            for (RemitClaimRow claim : claims) {
                Written own = new Written(nextClaim++, claim, new HashMap<>());
                written.add(own);
                claim(rows, remittance, own);
            }
            rows.flush();
            for (Written own : written) {
                states.row(
                        own.id(),
                        RemitClaimStatus.PENDING.name(),
                        tx.now(),
                        tx.user().value(),
                        0);
            }
        }
        insertLines(written);
        insertAdjustments(written);
        insertNotes(written);
        insertOutpatients(written);
        return written;
    }

    private static final List<Field<?>> STATE_FIELDS = List.of(
            REMIT_CLAIM_STATE.REMIT_CLAIM_ID,
            REMIT_CLAIM_STATE.STATUS,
            REMIT_CLAIM_STATE.CHANGED_AT,
            REMIT_CLAIM_STATE.CHANGED_BY,
            REMIT_CLAIM_STATE.ROW_VERSION);

    private static final List<Field<?>> CLAIM_FIELDS = List.of(
            REMIT_CLAIM.REMIT_CLAIM_ID,
            REMIT_CLAIM.REMITTANCE_ID,
            REMIT_CLAIM.ORDINAL,
            REMIT_CLAIM.PATIENT_CONTROL_NUMBER,
            REMIT_CLAIM.STATUS_CODE,
            REMIT_CLAIM.CHARGE_CENTS,
            REMIT_CLAIM.PAID_CENTS,
            REMIT_CLAIM.PATIENT_RESPONSIBILITY_CENTS,
            REMIT_CLAIM.FILING_INDICATOR,
            REMIT_CLAIM.PAYER_CONTROL_NUMBER,
            REMIT_CLAIM.PATIENT_LAST_NAME,
            REMIT_CLAIM.PATIENT_FIRST_NAME,
            REMIT_CLAIM.MEMBER_NUMBER,
            REMIT_CLAIM.CROSSOVER_PAYER_NAME,
            REMIT_CLAIM.CROSSOVER_PAYER_CODE,
            REMIT_CLAIM.IS_BALANCED,
            REMIT_CLAIM.IS_READABLE,
            REMIT_CLAIM.HOLD_REASON,
            REMIT_CLAIM.CLAIM_KEY,
            REMIT_CLAIM.BYTE_OFFSET,
            REMIT_CLAIM.BYTE_END,
            REMIT_CLAIM.SEGMENT_NUMBER);

    private static void claim(Bulk rows, RemittanceId remittance, Written own) {
        RemitClaimRow c = own.row();
        rows.row(
                own.id(),
                remittance.value(),
                c.ordinal(),
                c.patientControlNumber(),
                c.statusCode(),
                c.chargeCents(),
                c.paidCents(),
                c.patientResponsibilityCents(),
                c.filingIndicator(),
                c.payerControlNumber(),
                c.patientLastName(),
                c.patientFirstName(),
                c.memberNumber(),
                c.crossoverPayerName(),
                c.crossoverPayerCode(),
                c.isBalanced(),
                c.isReadable(),
                c.holdReason(),
                c.claimKey(),
                c.byteOffset(),
                c.byteEnd(),
                c.segmentNumber());
    }

    private static final List<Field<?>> LINE_FIELDS = List.of(
            REMIT_LINE.REMIT_LINE_ID,
            REMIT_LINE.REMIT_CLAIM_ID,
            REMIT_LINE.ORDINAL,
            REMIT_LINE.PROCEDURE_QUALIFIER,
            REMIT_LINE.PROCEDURE_CODE,
            REMIT_LINE.MODIFIER1,
            REMIT_LINE.MODIFIER2,
            REMIT_LINE.MODIFIER3,
            REMIT_LINE.MODIFIER4,
            REMIT_LINE.SUBMITTED_QUALIFIER,
            REMIT_LINE.SUBMITTED_PROCEDURE_CODE,
            REMIT_LINE.SUBMITTED_MODIFIERS,
            REMIT_LINE.REVENUE_CODE,
            REMIT_LINE.CHARGE_CENTS,
            REMIT_LINE.PAID_CENTS,
            REMIT_LINE.UNITS_TEXT,
            REMIT_LINE.SERVICE_FROM_ON,
            REMIT_LINE.SERVICE_TO_ON,
            REMIT_LINE.LINE_CONTROL_NUMBER,
            REMIT_LINE.BYTE_OFFSET,
            REMIT_LINE.SEGMENT_NUMBER);

    private void insertLines(List<Written> claims) {
        try (Bulk rows = Bulk.insert(tx, REMIT_LINE, LINE_FIELDS)) {
            for (Written own : claims) {
                for (RemitClaimRow.Line line : own.row().lines()) {
                    own.lineIds().put(line.ordinal(), nextLine);
                    line(rows, nextLine++, own.id(), line);
                }
            }
        }
    }

    private static void line(Bulk rows, long id, long claimId, RemitClaimRow.Line line) {
        rows.row(
                id,
                claimId,
                line.ordinal(),
                line.procedureQualifier(),
                line.procedureCode(),
                modifier(line, 0),
                modifier(line, 1),
                modifier(line, 2),
                modifier(line, 3),
                line.submittedQualifier(),
                line.submittedProcedureCode(),
                line.submittedModifiers(),
                line.revenueCode(),
                line.chargeCents(),
                line.paidCents(),
                line.unitsText(),
                line.serviceFrom(),
                line.serviceTo(),
                line.lineControlNumber(),
                line.byteOffset(),
                line.segmentNumber());
    }

    private static @Nullable String modifier(RemitClaimRow.Line line, int index) {
        return index < line.modifiers().size() ? line.modifiers().get(index) : null;
    }

    private static final List<Field<?>> ADJUSTMENT_FIELDS = List.of(
            REMIT_ADJUSTMENT.REMIT_ADJUSTMENT_ID,
            REMIT_ADJUSTMENT.REMIT_CLAIM_ID,
            REMIT_ADJUSTMENT.REMIT_LINE_ID,
            REMIT_ADJUSTMENT.ORDINAL,
            REMIT_ADJUSTMENT.CAS_ORDINAL,
            REMIT_ADJUSTMENT.TRIPLET_ORDINAL,
            REMIT_ADJUSTMENT.GROUP_CODE,
            REMIT_ADJUSTMENT.CARC,
            REMIT_ADJUSTMENT.AMOUNT_CENTS,
            REMIT_ADJUSTMENT.QUANTITY_TEXT,
            REMIT_ADJUSTMENT.BYTE_OFFSET,
            REMIT_ADJUSTMENT.SEGMENT_NUMBER);

    private void insertAdjustments(List<Written> claims) {
        try (Bulk rows = Bulk.insert(tx, REMIT_ADJUSTMENT, ADJUSTMENT_FIELDS)) {
            for (Written own : claims) {
                for (RemitClaimRow.Adjusted adjusted : own.row().adjustments()) {
                    rows.row(
                            nextAdjustment++,
                            own.id(),
                            lineId(own, adjusted.line()),
                            adjusted.ordinal(),
                            adjusted.casOrdinal(),
                            adjusted.tripletOrdinal(),
                            adjusted.groupCode(),
                            adjusted.carc(),
                            adjusted.amountCents(),
                            adjusted.quantityText(),
                            adjusted.byteOffset(),
                            adjusted.segmentNumber());
                }
            }
        }
    }

    private static final List<Field<?>> REMARK_FIELDS = List.of(
            REMIT_REMARK.REMIT_REMARK_ID,
            REMIT_REMARK.REMIT_CLAIM_ID,
            REMIT_REMARK.REMIT_LINE_ID,
            REMIT_REMARK.ORDINAL,
            REMIT_REMARK.SOURCE_SEGMENT,
            REMIT_REMARK.CODE_LIST,
            REMIT_REMARK.REMARK_CODE);
    private static final List<Field<?>> AMOUNT_FIELDS = List.of(
            REMIT_AMOUNT.REMIT_CLAIM_ID,
            REMIT_AMOUNT.ORDINAL,
            REMIT_AMOUNT.REMIT_LINE_ID,
            REMIT_AMOUNT.QUALIFIER,
            REMIT_AMOUNT.AMOUNT_CENTS);

    private void insertNotes(List<Written> claims) {
        try (Bulk remarks = Bulk.insert(tx, REMIT_REMARK, REMARK_FIELDS);
                Bulk amounts = Bulk.insert(tx, REMIT_AMOUNT, AMOUNT_FIELDS)) {
            for (Written own : claims) {
                for (RemitClaimRow.Remarked remark : own.row().remarks()) {
                    remarks.row(
                            nextRemark++,
                            own.id(),
                            lineId(own, remark.line()),
                            remark.ordinal(),
                            remark.sourceSegment(),
                            remark.codeList(),
                            remark.remarkCode());
                }
                for (RemitClaimRow.Amount amount : own.row().amounts()) {
                    amounts.row(
                            own.id(),
                            amount.ordinal(),
                            lineId(own, amount.line()),
                            amount.qualifier(),
                            amount.amountCents());
                }
            }
        }
    }

    private static final List<Field<?>> OUTPATIENT_FIELDS = List.of(
            REMIT_OUTPATIENT.REMIT_CLAIM_ID,
            REMIT_OUTPATIENT.RATE_TEXT,
            REMIT_OUTPATIENT.PAYABLE_CENTS,
            REMIT_OUTPATIENT.RENAL_CENTS,
            REMIT_OUTPATIENT.PROFESSIONAL_CENTS);

    private void insertOutpatients(List<Written> claims) {
        try (Bulk rows = Bulk.insert(tx, REMIT_OUTPATIENT, OUTPATIENT_FIELDS)) {
            for (Written own : claims) {
                RemitClaimRow.Outpatient told = own.row().outpatient();
                if (told != null) {
                    rows.row(
                            own.id(),
                            told.rateText(),
                            told.payableCents(),
                            told.renalCents(),
                            told.professionalCents());
                }
            }
        }
    }

    private static @Nullable Long lineId(Written own, @Nullable Integer line) {
        return line == null ? null : own.lineIds().get(line);
    }

    void insertProviderAdjustments(RemittanceId remittance, List<ProviderAdjustmentRow> adjustments) {
        long next = next(PROVIDER_ADJUSTMENT, PROVIDER_ADJUSTMENT.PROVIDER_ADJUSTMENT_ID);
        List<Field<?>> fields = List.of(
                PROVIDER_ADJUSTMENT.PROVIDER_ADJUSTMENT_ID,
                PROVIDER_ADJUSTMENT.REMITTANCE_ID,
                PROVIDER_ADJUSTMENT.ORDINAL,
                PROVIDER_ADJUSTMENT.PROVIDER_CODE,
                PROVIDER_ADJUSTMENT.FISCAL_ON,
                PROVIDER_ADJUSTMENT.REASON_CODE,
                PROVIDER_ADJUSTMENT.REFERENCE_TEXT,
                PROVIDER_ADJUSTMENT.AMOUNT_CENTS,
                PROVIDER_ADJUSTMENT.BYTE_OFFSET,
                PROVIDER_ADJUSTMENT.SEGMENT_NUMBER);
        try (Bulk rows = Bulk.insert(tx, PROVIDER_ADJUSTMENT, fields)) {
            for (ProviderAdjustmentRow row : adjustments) {
                rows.row(
                        next++,
                        remittance.value(),
                        row.ordinal(),
                        row.providerCode(),
                        row.fiscalOn(),
                        row.reasonCode(),
                        row.referenceText(),
                        row.amountCents(),
                        row.byteOffset(),
                        row.segmentNumber());
            }
        }
    }
}
