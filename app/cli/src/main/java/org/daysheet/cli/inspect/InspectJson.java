package org.daysheet.cli.inspect;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.ack277.AckNote;
import org.daysheet.edi.ack277.AckStatus;
import org.daysheet.edi.ack277.ClaimAck;
import org.daysheet.edi.ack277.ReceiverAck;
import org.daysheet.edi.ack999.GroupAck;
import org.daysheet.edi.ack999.InterchangeAck;
import org.daysheet.edi.ack999.SetAck;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.edi.inspect.InspectionSink;
import org.daysheet.edi.inspect.SubmittedClaim;
import org.daysheet.edi.remit835.ProviderAdjustment;
import org.daysheet.edi.remit835.RemitClaim;
import org.daysheet.edi.remit835.RemittanceBalance;
import org.daysheet.edi.remit835.RemittanceHeader;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeFacts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes the interchanges of one file as JSON while the file is read. Of a transaction nothing is kept but
/// the list that is being written, so that memory stays the same however many claims a file has; findings are
/// kept up to [#MOST_FINDINGS], and provider adjustments, which may stand before claims, up to [#MOST_ADJUSTMENTS]
/// of a transaction.
final class InspectJson implements InspectionSink {
    static final int MOST_FINDINGS = 10_000;
    static final int MOST_ADJUSTMENTS = 10_000;

    private final JsonGenerator json;
    private final List<Finding> findings = new ArrayList<>();
    private final List<InterchangeAck> interchangeAcks = new ArrayList<>();
    private final List<ReceiverAck> receivers = new ArrayList<>();
    private final List<ProviderAdjustment> adjustments = new ArrayList<>();
    private long adjustmentsLeftOut;
    private long findingsLeftOut;
    private @Nullable String openList;
    private List<String> dueLists = List.of();

    InspectJson(JsonGenerator json) {
        this.json = json;
    }

    List<Finding> findings() {
        return findings;
    }

    long findingsLeftOut() {
        return findingsLeftOut;
    }

    @Override
    public void beginInterchange(InterchangeFacts interchange) {
        json.writeStartObject();
        json.writeStringProperty("control", interchange.control());
        json.writeStringProperty("sender", interchange.sender());
        json.writeStringProperty("receiver", interchange.receiver());
        json.writeStringProperty("usage", interchange.usage());
        json.writeName("transactions");
        json.writeStartArray();
    }

    @Override
    public void endInterchange() {
        json.writeEndArray();
        if (!interchangeAcks.isEmpty()) {
            json.writeBooleanProperty(
                    "interchangeAccepted", interchangeAcks.stream().allMatch(InterchangeAck::isAccepted));
            json.writeName("acknowledgments");
            json.writeStartArray();
            for (InterchangeAck ack : interchangeAcks) {
                json.writeStartObject();
                json.writeStringProperty("control", ack.interchangeControl());
                json.writeBooleanProperty("accepted", ack.isAccepted());
                json.writeStringProperty("code", ack.code());
                json.writeStringProperty("note", ack.note());
                json.writeEndObject();
            }
            json.writeEndArray();
            interchangeAcks.clear();
        }
        json.writeEndObject();
    }

    @Override
    public void interchangeAck(InterchangeAck ack) {
        interchangeAcks.add(ack);
    }

    @Override
    public void beginTransaction(Envelope envelope, FileKind kind) {
        json.writeStartObject();
        json.writeStringProperty("control", envelope.transactionControl());
        json.writeStringProperty("kind", kind.text());
        json.writeStringProperty("version", envelope.version());
        dueLists = switch (kind) {
            case REMITTANCE_835 -> List.of("claims", "providerAdjustments");
            case PROFESSIONAL_837 -> List.of("claims");
            case SYNTAX_ACK_999 -> List.of("sets");
            case CLAIM_ACK_277 -> List.of("statuses");
            default -> List.of();
        };
    }

    @Override
    public void endTransaction() {
        writeAdjustments();
        closeLists();
        if (!receivers.isEmpty()) {
            json.writeName("receivers");
            json.writeStartArray();
            receivers.forEach(this::writeReceiver);
            json.writeEndArray();
            receivers.clear();
        }
        json.writeEndObject();
    }

    @Override
    public void remittance(RemittanceHeader header) {
        RemittanceJson.writeHeader(json, header);
    }

    @Override
    public void remitClaim(RemitClaim claim) {
        openList("claims");
        RemittanceJson.writeClaim(json, claim);
    }

    @Override
    public void providerAdjustment(ProviderAdjustment adjustment) {
        if (adjustments.size() < MOST_ADJUSTMENTS) {
            adjustments.add(adjustment);
        } else {
            adjustmentsLeftOut++;
        }
    }

    @Override
    public void remittanceBalance(RemittanceBalance balance) {
        writeAdjustments();
        closeLists();
        RemittanceJson.writeBalance(json, balance);
    }

    @Override
    public void submittedClaim(SubmittedClaim claim) {
        openList("claims");
        json.writeStartObject();
        json.writeStringProperty("control", claim.control());
        if (claim.charge() == null) {
            json.writeNullProperty("chargeCents");
        } else {
            json.writeNumberProperty("chargeCents", claim.charge().cents());
        }
        json.writeNumberProperty("lines", claim.lines());
        json.writeStringProperty("frequency", claim.frequency());
        json.writeStringProperty("payer", claim.payer());
        json.writeBooleanProperty("subscriberIsPatient", claim.subscriberIsPatient());
        json.writeName("notKept");
        json.writeStartArray();
        claim.notKept().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void setAck(SetAck ack) {
        openList("sets");
        json.writeStartObject();
        json.writeStringProperty("control", ack.control());
        json.writeBooleanProperty("accepted", ack.isAccepted());
        json.writeStringProperty("code", ack.code());
        json.writeEndObject();
    }

    @Override
    public void groupAck(GroupAck ack) {
        closeLists();
        json.writeStringProperty("groupControl", ack.groupControl());
        json.writeStringProperty("groupCode", ack.code());
    }

    @Override
    public void receiverAck(ReceiverAck ack) {
        receivers.add(ack);
    }

    @Override
    public void claimAck(ClaimAck ack) {
        openList("statuses");
        for (AckNote note : ack.notes()) {
            for (AckStatus status : note.statuses()) {
                json.writeStartObject();
                json.writeStringProperty("control", ack.controlNumber());
                writeStatus(note, status);
                json.writeEndObject();
            }
        }
    }

    @Override
    public void finding(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        } else {
            findingsLeftOut++;
        }
    }

    private void writeReceiver(ReceiverAck receiver) {
        for (AckNote note : receiver.notes()) {
            for (AckStatus status : note.statuses()) {
                json.writeStartObject();
                json.writeStringProperty("level", receiver.level());
                json.writeStringProperty("trace", receiver.trace());
                writeStatus(note, status);
                json.writeEndObject();
            }
        }
    }

    private void writeStatus(AckNote note, AckStatus status) {
        json.writeStringProperty("category", status.category());
        json.writeStringProperty("status", status.status());
        json.writeStringProperty("entity", status.entity());
        if (note.amount() == null) {
            json.writeNullProperty("chargeCents");
        } else {
            json.writeNumberProperty("chargeCents", note.amount().cents());
        }
    }

    /// Of the adjustments that a transaction has, wherever they stood in it.
    private void writeAdjustments() {
        if (!adjustments.isEmpty()) {
            openList("providerAdjustments");
            adjustments.forEach(adjustment -> RemittanceJson.writeProviderAdjustment(json, adjustment));
            adjustments.clear();
        }
        if (adjustmentsLeftOut > 0) {
            closeLists();
            json.writeNumberProperty("providerAdjustmentsLeftOut", adjustmentsLeftOut);
            adjustmentsLeftOut = 0;
        }
    }

    private void openList(String name) {
        if (!name.equals(openList)) {
            closeOpenList();
            json.writeName(name);
            json.writeStartArray();
            openList = name;
            dueLists = dueLists.stream().filter(due -> !due.equals(name)).toList();
        }
    }

    private void closeOpenList() {
        if (openList != null) {
            json.writeEndArray();
            openList = null;
        }
    }

    /// Ends the list being written and writes the ones that the transaction left empty.
    private void closeLists() {
        closeOpenList();
        for (String due : dueLists) {
            json.writeName(due);
            json.writeStartArray();
            json.writeEndArray();
        }
        dueLists = List.of();
    }
}
