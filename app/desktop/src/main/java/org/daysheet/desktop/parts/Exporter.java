package org.daysheet.desktop.parts;

import java.nio.file.Path;
import java.util.List;
import org.daysheet.types.work.Progress;

/// Writes lists to files.
public interface Exporter {
    /// Endings of the files it can write, such as `csv`.
    List<String> endings();

    /// Writes a table; the file's ending says how. A file that is there already is replaced as a whole, or stays as it
    /// was when something goes wrong.
    ///
    /// @param progress may stop it
    void write(ExportTable table, Path file, Progress progress);

    /// The table as pages of paper, as PDF.
    byte[] paper(ExportTable table, Progress progress);
}
