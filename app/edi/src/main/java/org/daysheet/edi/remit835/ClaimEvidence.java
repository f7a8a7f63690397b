package org.daysheet.edi.remit835;

import org.daysheet.edi.x12.Place;

/// Where a claim stands in its file and what it says, for proof and for finding repeats.
///
/// @param ordinal 1-based within its transaction
/// @param place where the CLP stands
/// @param end byte after the last byte of the claim, so that its bytes are [place.offset, end)
/// @param contentHash SHA-256 in hex over the normalised CLP loop: the same for other separators, line wrapping,
///     indentation, trailing separators, envelopes and file positions
public record ClaimEvidence(int ordinal, Place place, long end, String contentHash) {}
