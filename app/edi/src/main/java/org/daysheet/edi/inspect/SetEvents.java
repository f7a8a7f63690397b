package org.daysheet.edi.inspect;

import java.util.function.Consumer;
import org.daysheet.edi.ack277.ClaimAck;
import org.daysheet.edi.ack277.ClaimAckHandler;
import org.daysheet.edi.ack277.ReceiverAck;
import org.daysheet.edi.ack999.AckHandler;
import org.daysheet.edi.ack999.GroupAck;
import org.daysheet.edi.ack999.InterchangeAck;
import org.daysheet.edi.ack999.SetAck;
import org.daysheet.edi.claim837.BatchHeader;
import org.daysheet.edi.claim837.ClaimFileHandler;
import org.daysheet.edi.claim837.ClaimOutline;
import org.daysheet.edi.claim837.ReadClaim;
import org.daysheet.edi.remit835.ProviderAdjustment;
import org.daysheet.edi.remit835.RemitClaim;
import org.daysheet.edi.remit835.RemittanceBalance;
import org.daysheet.edi.remit835.RemittanceHandler;
import org.daysheet.edi.remit835.RemittanceHeader;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Party;

/// Turns the callbacks of each reader into those of an inspection.
final class SetEvents {
    private final InspectionSink sink;
    private final FindingCount findings;
    private final Consumer<RemittanceHeader> traces;
    private boolean allBalanced = true;

    SetEvents(InspectionSink sink, FindingCount findings, Consumer<RemittanceHeader> traces) {
        this.sink = sink;
        this.findings = findings;
        this.traces = traces;
    }

    boolean allBalanced() {
        return allBalanced;
    }

    RemittanceHandler remittances() {
        return new RemittanceHandler() {
            @Override
            public void begin(RemittanceHeader header) {
                sink.remittance(header);
                traces.accept(header);
            }

            @Override
            public void claim(RemitClaim claim) {
                claim.findings().forEach(findings::finding);
                sink.remitClaim(claim);
            }

            @Override
            public void providerAdjustment(ProviderAdjustment adjustment) {
                sink.providerAdjustment(adjustment);
            }

            @Override
            public void end(RemittanceBalance balance) {
                allBalanced &= balance.transaction();
                sink.remittanceBalance(balance);
            }

            @Override
            public void finding(Finding finding) {
                findings.finding(finding);
            }
        };
    }

    ClaimFileHandler claims() {
        return new ClaimFileHandler() {
            @Override
            public void begin(Envelope envelope, BatchHeader header) {}

            @Override
            public void claim(ReadClaim claim) {
                claim.findings().forEach(findings::finding);
                ClaimOutline outline = claim.outline();
                sink.submittedClaim(new SubmittedClaim(
                        outline.controlNumber(),
                        outline.charge(),
                        outline.lines(),
                        outline.frequency(),
                        outline.payer(),
                        outline.subscriberIsPatient(),
                        claim.place(),
                        claim.names(),
                        claim.leftOut(),
                        claim.findings()));
            }

            @Override
            public void end(Envelope envelope) {}

            @Override
            public void finding(Finding finding) {
                findings.finding(finding);
            }
        };
    }

    AckHandler acks() {
        return new AckHandler() {
            @Override
            public void interchange(InterchangeAck ack) {
                sink.interchangeAck(ack);
            }

            @Override
            public void set(SetAck ack) {
                sink.setAck(ack);
            }

            @Override
            public void group(GroupAck ack) {
                sink.groupAck(ack);
            }

            @Override
            public void finding(Finding finding) {
                findings.finding(finding);
            }
        };
    }

    ClaimAckHandler claimAcks() {
        return new ClaimAckHandler() {
            @Override
            public void begin(Envelope envelope) {}

            @Override
            public void source(String reference, Party source) {}

            @Override
            public void receiver(ReceiverAck receiver) {
                sink.receiverAck(receiver);
            }

            @Override
            public void claim(ClaimAck claim) {
                sink.claimAck(claim);
            }

            @Override
            public void end(Envelope envelope) {}

            @Override
            public void finding(Finding finding) {
                findings.finding(finding);
            }
        };
    }
}
