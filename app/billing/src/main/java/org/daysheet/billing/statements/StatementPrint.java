package org.daysheet.billing.statements;

import java.time.Instant;
import org.daysheet.types.id.RawFileId;
import org.jspecify.annotations.Nullable;

/// A paper that was made of a run, kept as it went out.
///
/// @param file the PDF, byte for byte
/// @param at when it was printed or saved
/// @param by login name of who did
/// @param output how it went out
/// @param isAgain whether the same paper had gone out before
/// @param run what it was made of
/// @param statement the only statement on it, null for all of the run or when that was not noted
/// @param isNoted whether it was noted what is on it: not for papers from before that was kept, nor for the same paper
/// once more
public record StatementPrint(
        RawFileId file,
        Instant at,
        String by,
        StatementOutput output,
        boolean isAgain,
        StatementRun run,
        @Nullable StatementRow statement,
        boolean isNoted) {}
