package org.daysheet.edi.inspect;

import org.daysheet.edi.ack277.ClaimAck;
import org.daysheet.edi.ack277.ReceiverAck;
import org.daysheet.edi.ack999.GroupAck;
import org.daysheet.edi.ack999.InterchangeAck;
import org.daysheet.edi.ack999.SetAck;
import org.daysheet.edi.remit835.ProviderAdjustment;
import org.daysheet.edi.remit835.RemitClaim;
import org.daysheet.edi.remit835.RemittanceBalance;
import org.daysheet.edi.remit835.RemittanceHeader;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeFacts;

/// Takes what an inspection finds, in the order of the file. Interchanges and transactions nest by begin and end
/// calls. Every finding comes through {@link #finding}, those of claims too, before the claim they belong to.
public interface InspectionSink {
    default void beginInterchange(InterchangeFacts interchange) {}

    default void endInterchange() {}

    default void interchangeAck(InterchangeAck ack) {}

    /// A transaction begins. `kind` says what it is, such as 835 or 837I.
    default void beginTransaction(Envelope envelope, FileKind kind) {}

    default void endTransaction() {}

    default void remittance(RemittanceHeader header) {}

    default void remitClaim(RemitClaim claim) {}

    default void providerAdjustment(ProviderAdjustment adjustment) {}

    default void remittanceBalance(RemittanceBalance balance) {}

    default void submittedClaim(SubmittedClaim claim) {}

    default void setAck(SetAck ack) {}

    /// The end of a 999: its sets came before, one by one.
    default void groupAck(GroupAck ack) {}

    default void receiverAck(ReceiverAck ack) {}

    default void claimAck(ClaimAck ack) {}

    default void finding(Finding finding) {}
}
