package org.daysheet.billing.remittances;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.daysheet.edi.remit835.ProviderAdjustment;
import org.daysheet.edi.remit835.RemitClaim;
import org.daysheet.edi.remit835.RemittanceBalance;
import org.daysheet.edi.remit835.RemittanceHandler;
import org.daysheet.edi.remit835.RemittanceHeader;
import org.daysheet.edi.x12.BoundedFindings;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.work.Progress;

/// Reads a file once to know, before any row is written, which checks it holds and whether they add up. Keeps no
/// claims.
final class FirstRead implements RemittanceHandler {
    /// @param content hash over the claims and provider adjustments of the transaction
    /// @param fault what is wrong with the transaction outside its claims, in words; empty when nothing is
    record Seen(RemittanceHeader header, RemittanceBalance balance, String content, String fault) {
        /// Where the check stands when it comes in.
        RemittanceStatus status() {
            return balance.holds() && !balance.isHeld() ? RemittanceStatus.TAKEN : RemittanceStatus.OUT_OF_BALANCE;
        }
    }

    private static final int REPORT_EVERY = 500;

    private final List<Seen> seen = new ArrayList<>();
    private final BoundedFindings findings = new BoundedFindings();
    private final MessageDigest content = sha256();
    private final Progress progress;
    private RemittanceHeader header;
    private int claims;
    private String fault = "";

    @SuppressWarnings("NullAway.Init") // the reader always begins a transaction before it tells of its parts
    FirstRead(Progress progress) {
        this.progress = progress;
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    List<Finding> findings() {
        return findings.list();
    }

    @Override
    public void begin(RemittanceHeader begun) {
        header = begun;
        fault = "";
        content.reset();
    }

    @Override
    public void claim(RemitClaim claim) {
        claims++;
        if (claims % REPORT_EVERY == 0) {
            progress.stopIfCancelled();
            progress.report("claims read", claims, -1);
        }
        content.update(claim.evidence().contentHash().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        claim.findings().forEach(findings::finding);
    }

    @Override
    public void providerAdjustment(ProviderAdjustment adjustment) {
        String text = adjustment.reason() + "|" + adjustment.reference() + "|" + adjustment.amount();
        content.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Override
    public void end(RemittanceBalance balance) {
        String told = balance.faults() > 0 ? fault : "";
        seen.add(new Seen(header, balance, HexFormat.of().formatHex(content.digest()), told));
    }

    @Override
    public void finding(Finding finding) {
        if (fault.isEmpty() && finding.isError()) {
            fault = finding.message();
        }
        findings.finding(finding);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
