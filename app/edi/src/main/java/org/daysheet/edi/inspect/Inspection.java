package org.daysheet.edi.inspect;

/// The verdict on a whole file.
///
/// @param kind what it is
/// @param bytes its length as far as it was read (noise is not read to its end)
/// @param wholeFileRead whether all bytes were read
/// @param sha256 of all bytes in hex; empty when not all were read
/// @param errors findings of severity error, those of claims included
/// @param warnings findings of severity warning
/// @param allBalanced whether every 835 transaction balances at transaction level; true without one
public record Inspection(
        FileKind kind,
        long bytes,
        boolean wholeFileRead,
        String sha256,
        long errors,
        long warnings,
        boolean allBalanced) {
    /// Whether the file can be used as it stands: balanced and without an error.
    public boolean isSound() {
        return errors == 0 && allBalanced;
    }
}
