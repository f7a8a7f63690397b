package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.SegmentWriter;
import org.jspecify.annotations.Nullable;

/// Writes the segments that claims and lines share but few of them have (837P TR3 2300 and 2400 PWK, CN1, K3,
/// CR1, CRC, HCP).
final class ExtrasWriter {
    private final SegmentWriter out;

    ExtrasWriter(SegmentWriter out) {
        this.out = out;
    }

    void attachments(List<Attachment> attachments) {
        for (Attachment attachment : attachments) {
            String number = attachment.controlNumber();
            out.segment(
                    "PWK",
                    attachment.report(),
                    attachment.transmission(),
                    "",
                    "",
                    number.isEmpty() ? "" : "AC",
                    number);
        }
    }

    void contract(@Nullable Contract contract) {
        if (contract != null) {
            out.segment(
                    "CN1",
                    contract.kind(),
                    CommonWriter.text(contract.amount()),
                    contract.percent(),
                    contract.code(),
                    contract.discount(),
                    contract.version());
        }
    }

    void fileInformation(List<String> texts) {
        texts.forEach(text -> out.segment("K3", text));
    }

    void transport(@Nullable AmbulanceRide ride) {
        AmbulanceTransport transport = ride == null ? null : ride.transport();
        if (transport != null) {
            String weight = transport.weight();
            out.segment(
                    "CR1",
                    weight.isEmpty() ? "" : "LB",
                    weight,
                    "",
                    transport.reason(),
                    "DH",
                    transport.miles(),
                    "",
                    "",
                    transport.roundTrip(),
                    transport.stretcher());
        }
    }

    void conditions(List<ConditionAnswer> conditions) {
        for (ConditionAnswer condition : conditions) {
            List<String> elements = new ArrayList<>(List.of(condition.category(), condition.applies() ? "Y" : "N"));
            elements.addAll(condition.codes());
            out.segment("CRC", elements.toArray(String[]::new));
        }
    }

    void pricing(@Nullable Pricing pricing) {
        if (pricing == null) {
            return;
        }
        Pricing.ApprovedProcedure approved = pricing.approvedProcedure();
        out.segment(
                "HCP",
                pricing.method(),
                pricing.allowed().x12(),
                CommonWriter.text(pricing.saved()),
                pricing.organization(),
                pricing.rate(),
                pricing.approvedGroup(),
                CommonWriter.text(pricing.approvedAmount()),
                "",
                approved.qualifier(),
                approved.code(),
                approved.unitType(),
                approved.units(),
                pricing.rejected(),
                pricing.compliance(),
                pricing.exception());
    }
}
