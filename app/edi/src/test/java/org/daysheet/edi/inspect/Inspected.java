package org.daysheet.edi.inspect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.ack277.ClaimAck;
import org.daysheet.edi.ack999.InterchangeAck;
import org.daysheet.edi.ack999.SetAck;
import org.daysheet.edi.remit835.ProviderAdjustment;
import org.daysheet.edi.remit835.RemitClaim;
import org.daysheet.edi.remit835.RemittanceBalance;
import org.daysheet.edi.remit835.RemittanceHeader;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeFacts;

/// Everything an inspection says, kept.
final class Inspected implements InspectionSink {
    final List<InterchangeFacts> interchanges = new ArrayList<>();
    final List<String> transactions = new ArrayList<>();
    final List<RemittanceHeader> remittances = new ArrayList<>();
    final List<List<RemitClaim>> remitClaims = new ArrayList<>();
    final List<List<ProviderAdjustment>> providerAdjustments = new ArrayList<>();
    final List<RemittanceBalance> balances = new ArrayList<>();
    final List<SubmittedClaim> submitted = new ArrayList<>();
    final List<SetAck> sets = new ArrayList<>();
    final List<InterchangeAck> interchangeAcks = new ArrayList<>();
    final List<ClaimAck> claimAcks = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final Inspection verdict;
    int ends;

    Inspected(InputStream input) throws IOException {
        verdict = Inspector.inspect(input, this);
    }

    Inspected(byte[] bytes) throws IOException {
        this(new ByteArrayInputStream(bytes));
    }

    List<String> codes() {
        return findings.stream().map(Finding::code).toList();
    }

    @Override
    public void beginInterchange(InterchangeFacts interchange) {
        interchanges.add(interchange);
    }

    @Override
    public void endInterchange() {
        ends++;
    }

    @Override
    public void interchangeAck(InterchangeAck ack) {
        interchangeAcks.add(ack);
    }

    @Override
    public void beginTransaction(Envelope envelope, FileKind kind) {
        transactions.add(kind.text() + " " + envelope.transactionControl());
    }

    @Override
    public void remittance(RemittanceHeader header) {
        remittances.add(header);
        remitClaims.add(new ArrayList<>());
        providerAdjustments.add(new ArrayList<>());
    }

    @Override
    public void remitClaim(RemitClaim claim) {
        remitClaims.getLast().add(claim);
    }

    @Override
    public void providerAdjustment(ProviderAdjustment adjustment) {
        providerAdjustments.getLast().add(adjustment);
    }

    @Override
    public void remittanceBalance(RemittanceBalance balance) {
        balances.add(balance);
    }

    @Override
    public void submittedClaim(SubmittedClaim claim) {
        submitted.add(claim);
    }

    @Override
    public void setAck(SetAck ack) {
        sets.add(ack);
    }

    @Override
    public void claimAck(ClaimAck ack) {
        claimAcks.add(ack);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }
}
