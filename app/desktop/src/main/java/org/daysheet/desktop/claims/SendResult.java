package org.daysheet.desktop.claims;

import java.nio.file.Path;
import java.util.List;
import org.daysheet.desktop.background.Told;

/// What came of sending: the files that lie in the folder, and what stayed.
///
/// @param isGood whether everything went
/// @param told one sentence
/// @param folder where the files lie
/// @param files the files
/// @param stayed claims that stayed, a line each with the reason
public record SendResult(boolean isGood, String told, Path folder, List<Written> files, List<String> stayed)
        implements Told {
    /// A file that was written.
    ///
    /// @param name its name
    /// @param facts claims and amount in it
    /// @param hash SHA-256 of its bytes
    public record Written(String name, String facts, String hash) {}

    public SendResult {
        files = List.copyOf(files);
        stayed = List.copyOf(stayed);
    }
}
