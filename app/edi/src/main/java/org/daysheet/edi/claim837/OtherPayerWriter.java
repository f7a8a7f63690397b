package org.daysheet.edi.claim837;

import org.daysheet.edi.x12.SegmentWriter;
import org.jspecify.annotations.Nullable;

/// Writes another payer of a claim (837P TR3 loops 2320 and 2330).
final class OtherPayerWriter {
    private final SegmentWriter out;
    private final CommonWriter common;

    OtherPayerWriter(SegmentWriter out) {
        this.out = out;
        this.common = new CommonWriter(out);
    }

    void write(OtherPayer other) {
        OtherCoverage coverage = other.coverage();
        out.segment(
                "SBR",
                coverage.sequence(),
                coverage.relationship(),
                coverage.groupNumber(),
                coverage.groupName(),
                coverage.mspReason(),
                "",
                "",
                "",
                coverage.filingIndicator());
        decision(other.decision());
        out.segment("OI", "", "", coverage.benefitsAssigned(), coverage.patientSignature(), "", coverage.release());
        remarks(other.decision().remarks());
        OtherSubscriber holder = other.subscriber();
        common.name("IL", holder.organization(), holder.name(), holder.memberIdQualifier(), holder.memberId());
        common.address(holder.address());
        common.references(holder.references());
        ClaimPayer payer = other.payer();
        common.payer("PR", payer.name(), payer.idQualifier(), payer.id());
        common.address(payer.address());
        common.date("573", other.decision().decidedOn(), null);
        common.references(payer.references());
        for (OtherPayerProvider provider : other.providers()) {
            common.name(provider.role(), provider.organization(), PersonName.NONE, "", "");
            common.references(provider.references());
        }
    }

    private void decision(PayerDecision decision) {
        common.adjustments(decision.adjustments());
        common.amount("D", decision.paid());
        common.amount("A8", decision.notCovered());
        common.amount("EAF", decision.remaining());
    }

    private void remarks(@Nullable OutpatientRemarks remarks) {
        if (remarks != null) {
            out.segment(
                    "MOA",
                    remarks.rate(),
                    CommonWriter.text(remarks.payable()),
                    CommonWriter.at(remarks.codes(), 0),
                    CommonWriter.at(remarks.codes(), 1),
                    CommonWriter.at(remarks.codes(), 2),
                    CommonWriter.at(remarks.codes(), 3),
                    CommonWriter.at(remarks.codes(), 4),
                    CommonWriter.text(remarks.renalAmount()),
                    CommonWriter.text(remarks.professionalAmount()));
        }
    }
}
