package org.daysheet.edi.claim837;

import java.util.List;
import java.util.Optional;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Place;
import org.jspecify.annotations.Nullable;

/// A claim read from an 837P.
///
/// @param outline the claim in short
/// @param names whom it names
/// @param document the whole claim; null when it lacks what a document must have (an amount, a service date), which
///     findings then say
/// @param envelope its transaction
/// @param place where the CLM stands
/// @param end byte after the last byte of the claim's segments
/// @param leftOut segments and elements of the claim that the document has no room for, each once
/// @param findings what is wrong with this claim
public record ReadClaim(
        ClaimOutline outline,
        ClaimNames names,
        @Nullable ProfessionalClaim document,
        Envelope envelope,
        Place place,
        long end,
        List<NotKept> leftOut,
        List<Finding> findings) {
    public ReadClaim {
        leftOut = List.copyOf(leftOut);
        findings = List.copyOf(findings);
    }

    /// The names of what was left out, such as `2010AA PER` or `2010AA N407`.
    public List<String> notKept() {
        return leftOut.stream().map(NotKept::name).toList();
    }

    /// The whole claim where it could be read.
    public Optional<ProfessionalClaim> claim() {
        return Optional.ofNullable(document);
    }
}
