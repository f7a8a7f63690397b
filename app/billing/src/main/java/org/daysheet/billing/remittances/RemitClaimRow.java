package org.daysheet.billing.remittances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What tables remit_claim and those below it keep of one claim. Lines are named by their ordinals; claim level is
/// null.
record RemitClaimRow(
        int ordinal,
        String patientControlNumber,
        String statusCode,
        long chargeCents,
        long paidCents,
        @Nullable Long patientResponsibilityCents,
        @Nullable String filingIndicator,
        @Nullable String payerControlNumber,
        @Nullable String patientLastName,
        @Nullable String patientFirstName,
        @Nullable String memberNumber,
        @Nullable String crossoverPayerName,
        @Nullable String crossoverPayerCode,
        boolean isBalanced,
        boolean isReadable,
        @Nullable String holdReason,
        String claimKey,
        long byteOffset,
        long byteEnd,
        int segmentNumber,
        List<Line> lines,
        List<Adjusted> adjustments,
        List<Remarked> remarks,
        List<Amount> amounts,
        @Nullable Outpatient outpatient) {
    RemitClaimRow {
        lines = List.copyOf(lines);
        adjustments = List.copyOf(adjustments);
        remarks = List.copyOf(remarks);
        amounts = List.copyOf(amounts);
    }

    /// A row of remit_line.
    ///
    /// @param submittedQualifier of SVC06; {@link #NOT_KEPT} for lines read before it was kept
    /// @param submittedModifiers of SVC06, joined by blanks
    record Line(
            int ordinal,
            String procedureQualifier,
            String procedureCode,
            List<String> modifiers,
            @Nullable String submittedQualifier,
            @Nullable String submittedProcedureCode,
            @Nullable String submittedModifiers,
            @Nullable String revenueCode,
            long chargeCents,
            long paidCents,
            @Nullable String unitsText,
            @Nullable LocalDate serviceFrom,
            @Nullable LocalDate serviceTo,
            @Nullable String lineControlNumber,
            long byteOffset,
            int segmentNumber) {
        Line {
            modifiers = List.copyOf(modifiers);
        }

        private Line withoutSubmittedDetail() {
            return new Line(
                    ordinal,
                    procedureQualifier,
                    procedureCode,
                    modifiers,
                    submittedProcedureCode == null ? null : NOT_KEPT,
                    submittedProcedureCode,
                    null,
                    revenueCode,
                    chargeCents,
                    paidCents,
                    unitsText,
                    serviceFrom,
                    serviceTo,
                    lineControlNumber,
                    byteOffset,
                    segmentNumber);
        }
    }

    /// In place of what was not kept of SVC06 when the line was read.
    static final String NOT_KEPT = "?";

    /// This claim as its file says it, without what the rows of it did not keep.
    RemitClaimRow asKeptIn(RemitClaimRow rows) {
        List<Line> known = new ArrayList<>(lines);
        for (int i = 0; i < Math.min(lines.size(), rows.lines().size()); i++) {
            if (NOT_KEPT.equals(rows.lines().get(i).submittedQualifier())) {
                known.set(i, lines.get(i).withoutSubmittedDetail());
            }
        }
        return new RemitClaimRow(
                ordinal,
                patientControlNumber,
                statusCode,
                chargeCents,
                paidCents,
                patientResponsibilityCents,
                filingIndicator,
                payerControlNumber,
                patientLastName,
                patientFirstName,
                memberNumber,
                crossoverPayerName,
                crossoverPayerCode,
                isBalanced,
                isReadable,
                holdReason,
                claimKey,
                byteOffset,
                byteEnd,
                segmentNumber,
                known,
                adjustments,
                remarks,
                amounts,
                rows.outpatient() == null ? null : outpatient);
    }

    /// A row of remit_adjustment.
    record Adjusted(
            int ordinal,
            @Nullable Integer line,
            int casOrdinal,
            int tripletOrdinal,
            String groupCode,
            String carc,
            long amountCents,
            @Nullable String quantityText,
            long byteOffset,
            int segmentNumber) {}

    /// A row of remit_remark.
    record Remarked(int ordinal, @Nullable Integer line, String sourceSegment, String codeList, String remarkCode) {}

    /// A row of remit_outpatient; claims read before it was kept have none.
    record Outpatient(
            @Nullable String rateText,
            @Nullable Long payableCents,
            @Nullable Long renalCents,
            @Nullable Long professionalCents) {}

    /// A row of remit_amount.
    record Amount(int ordinal, @Nullable Integer line, String qualifier, long amountCents) {}
}
