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
import org.daysheet.edi.x12.Finding;

/// Reads a file once to know, before any row is written, which checks it holds and whether they add up. Keeps no
/// claims.
final class FirstRead implements RemittanceHandler {
    private static final int MOST_FINDINGS = 1_000;

    /// @param content hash over the claims and provider adjustments of the transaction
    record Seen(RemittanceHeader header, RemittanceBalance balance, String content) {}

    private final List<Seen> seen = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final MessageDigest content = sha256();
    private RemittanceHeader header;

    @SuppressWarnings("NullAway.Init") // the reader always begins a transaction before it tells of its parts
    FirstRead() {}

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void begin(RemittanceHeader begun) {
        header = begun;
        content.reset();
    }

    @Override
    public void claim(RemitClaim claim) {
        content.update(claim.evidence().contentHash().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        claim.findings().forEach(this::finding);
    }

    @Override
    public void providerAdjustment(ProviderAdjustment adjustment) {
        String text = adjustment.reason() + "|" + adjustment.reference() + "|" + adjustment.amount();
        content.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Override
    public void end(RemittanceBalance balance) {
        seen.add(new Seen(header, balance, HexFormat.of().formatHex(content.digest())));
    }

    @Override
    public void finding(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
