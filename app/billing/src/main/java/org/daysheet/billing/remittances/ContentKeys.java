package org.daysheet.billing.remittances;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.daysheet.edi.remit835.RemitClaim;
import org.daysheet.edi.remit835.RemittanceHeader;

/// Keys that know a check and its claims again whatever envelope, wrapping or file name they come in: made of
/// content, never of file names or control numbers of envelopes. For one transaction; counts identical claims.
final class ContentKeys {
    private final String check;
    private final String base;
    private final Map<String, Integer> seen = new HashMap<>();

    /// @param content hash over all claims and provider adjustments; names checks that have no trace number
    ContentKeys(RemittanceHeader header, String content) {
        String trace = header.payment().trace();
        base = String.join(
                "|",
                tidy(header.payer().identity()),
                trace.isEmpty() ? "none:" + content : trace,
                String.valueOf(header.payment().date()));
        check = base + "|" + header.payment().signedAmount().cents();
    }

    /// A tax number comes with and without the 1 that TRN03 puts before it.
    private static String tidy(String payer) {
        return payer.length() == 10 && payer.startsWith("1") ? payer.substring(1) : payer;
    }

    /// Payer, trace number, date and amount.
    String check() {
        return check;
    }

    /// Payer, trace number, date and the claim's own content; the second of two identical claims differs from the
    /// first.
    String claim(RemitClaim claim) {
        String hash = claim.evidence().contentHash();
        int occurrence = seen.merge(hash, 1, Integer::sum);
        return sha256(base + "|" + hash + "|" + occurrence);
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
