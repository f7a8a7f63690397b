package org.daysheet.edi.x12;

/// Something a file says that it should not, with the place to look at. Texts are empty where they do not apply.
///
/// @param severity whether it stops the use of what it is about
/// @param code stable name for programs, such as `line-balance`
/// @param message what is wrong, for a person; holds no patient data beyond the elements it quotes
/// @param offset 0-based byte in the file
/// @param line 1-based line of text
/// @param segment 1-based segment number in the file, 0 when the file has none
/// @param segmentId such as CLP
/// @param element such as CLP04 or SV101-2
/// @param read what was read
/// @param expected what should have been there
public record Finding(
        Severity severity,
        String code,
        String message,
        long offset,
        long line,
        long segment,
        String segmentId,
        String element,
        String read,
        String expected) {

    /// A finding about a whole file.
    public static Finding ofFile(Severity severity, String code, String message) {
        return new Finding(severity, code, message, 0, 1, 0, "", "", "", "");
    }

    /// In the place of further findings of the same kind.
    ///
    /// @param fate what became of them, for a person
    public Finding moreOfAKind(String fate) {
        return new Finding(
                severity,
                "more-of-a-kind",
                "There are more findings of the kind " + code + "; " + fate + ".",
                offset,
                line,
                segment,
                segmentId,
                element,
                "",
                "");
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public Place place() {
        return new Place(offset, line, segment);
    }
}
