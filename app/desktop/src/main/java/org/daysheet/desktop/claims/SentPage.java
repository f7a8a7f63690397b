package org.daysheet.desktop.claims;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.money.Money;

/// Everything about a file that was sent.
///
/// @param file its bytes
/// @param facts one line about it
/// @param answers what receivers said of it, oldest first
/// @param claims the claims in it
/// @param copies when it was written once more, oldest first
public record SentPage(
        RawFileId file, String facts, List<AnswerLine> answers, List<ClaimLine> claims, List<CopyLine> copies) {
    public SentPage {
        answers = List.copyOf(answers);
        claims = List.copyOf(claims);
        copies = List.copyOf(copies);
    }

    /// A word about the file, or a file of words about its claims.
    ///
    /// @param on the day it came
    /// @param says whether it says yes
    /// @param about what of the file it is about
    /// @param detail codes as they came
    /// @param source the file it came in, and where
    /// @param place its bytes
    public record AnswerLine(LocalDate on, Badge says, String about, String detail, String source, RawPlace place) {}

    /// A claim in the file.
    ///
    /// @param claim opens it
    /// @param control number of the sending
    /// @param says what was said of this sending
    /// @param status where the claim stands now
    public record ClaimLine(
            ClaimId claim, String control, String patient, String payer, Money total, Badge says, Badge status) {}

    /// A writing of the file after the first.
    ///
    /// @param by who had it written
    /// @param path where to
    /// @param hash of what was read back there
    public record CopyLine(LocalDate on, String by, String path, String hash) {}

    /// Where something stands in a file that is kept.
    ///
    /// @param file the file
    /// @param offset byte from which it is shown
    public record RawPlace(RawFileId file, long offset) {}
}
