package org.daysheet.billing.paperclaims;

import java.util.Optional;

/// Forms of a claim as they went out, to be looked at again.
///
/// @param print what went out, with the texts of its boxes
/// @param before pages of other claims before them in the file
/// @param pdf the file, empty when its bytes are not there any more or were changed
public record KeptForms(ClaimPrint print, int before, Optional<byte[]> pdf) {}
