package org.daysheet.desktop.claims;

import org.daysheet.types.id.ClaimVersionId;

/// One sending of a claim to choose from.
///
/// @param id the sending
/// @param words its number and what it is, such as `DS17-2 · Replacement`
public record VersionRow(ClaimVersionId id, String words) {}
