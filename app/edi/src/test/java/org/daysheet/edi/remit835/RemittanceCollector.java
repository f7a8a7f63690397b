package org.daysheet.edi.remit835;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Finding;
import org.jspecify.annotations.Nullable;

/// Keeps what is read, transaction by transaction. Findings before the header of a transaction count for the file.
final class RemittanceCollector implements RemittanceHandler {
    private final List<Remittance> remittances = new ArrayList<>();
    private final List<Finding> fileFindings = new ArrayList<>();
    private List<RemitClaim> claims = new ArrayList<>();
    private List<ProviderAdjustment> adjustments = new ArrayList<>();
    private List<Finding> findings = new ArrayList<>();
    private @Nullable RemittanceHeader header;

    RemittanceFile file() {
        return new RemittanceFile(remittances, fileFindings);
    }

    @Override
    public void begin(RemittanceHeader begun) {
        header = begun;
        claims = new ArrayList<>();
        adjustments = new ArrayList<>();
        findings = new ArrayList<>();
    }

    @Override
    public void claim(RemitClaim claim) {
        claims.add(claim);
    }

    @Override
    public void providerAdjustment(ProviderAdjustment adjustment) {
        adjustments.add(adjustment);
    }

    @Override
    public void end(RemittanceBalance balance) {
        if (header != null) {
            remittances.add(new Remittance(header, claims, adjustments, balance, findings));
        }
        header = null;
    }

    @Override
    public void finding(Finding finding) {
        if (header == null) {
            fileFindings.add(finding);
        } else {
            findings.add(finding);
        }
    }
}
