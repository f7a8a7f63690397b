package org.daysheet.billing.statements;

import java.time.Instant;
import org.daysheet.types.id.RawFileId;

/// A paper that was made of a run, kept as it went out.
///
/// @param file the PDF, byte for byte
/// @param at when it was printed or saved
/// @param by login name of who did
public record StatementPrint(RawFileId file, Instant at, String by) {}
