package org.daysheet.billing.claims;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.daysheet.edi.claim837.ProfessionalClaim;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A claim document as text that never changes, and its hash.
///
/// @param text JSON of the document
/// @param sha256 hash of its UTF-8 bytes, lower-case hex
record FrozenDocument(String text, String sha256) {
    private static final JsonMapper JSON = FrozenForm.mapper();

    /// Freezes a document and makes sure that reading it gives the same again.
    static FrozenDocument of(ProfessionalClaim claim) {
        String text = JSON.writeValueAsString(claim);
        var frozen = new FrozenDocument(text, hash(text));
        if (!frozen.claim().equals(claim)) {
            throw new IllegalStateException("a claim document does not survive being frozen");
        }
        return frozen;
    }

    /// Whether a document would be frozen as the text with this hash.
    static boolean isFrozenAs(ProfessionalClaim claim, String sha256) {
        return hash(JSON.writeValueAsString(claim)).equals(sha256);
    }

    /// The document; a text whose hash does not fit is refused.
    ProfessionalClaim claim() {
        if (!hash(text).equals(sha256)) {
            throw new IllegalStateException("a frozen claim document was changed");
        }
        try {
            return JSON.readValue(text, ProfessionalClaim.class);
        } catch (JacksonException e) {
            throw new IllegalStateException("a frozen claim document cannot be read", e);
        }
    }

    static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
