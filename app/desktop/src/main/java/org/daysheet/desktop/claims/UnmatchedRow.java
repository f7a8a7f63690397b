package org.daysheet.desktop.claims;

import java.time.LocalDate;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.id.AcknowledgmentId;

/// An answer that matches nothing of ours.
///
/// @param id the answer
/// @param on the day it came
/// @param says whether it says yes
/// @param reason what of ours it names that nothing has, with the number
/// @param words what it says
/// @param source the file it came in, and where
/// @param state whether somebody has to look at it
/// @param isWaiting whether somebody has to
/// @param isSeen whether somebody said that nobody has to
/// @param isOfFile whether somebody said that it is about a file that was sent
/// @param place its bytes
public record UnmatchedRow(
        AcknowledgmentId id,
        LocalDate on,
        Badge says,
        String reason,
        String words,
        String source,
        Badge state,
        boolean isWaiting,
        boolean isSeen,
        boolean isOfFile,
        SentPage.RawPlace place) {}
