package org.daysheet.demo;

import java.nio.file.Path;
import org.daysheet.billing.Office;
import org.daysheet.types.id.StatementRunId;

/// Prints a statement run, because the demo itself knows no reports: given by whoever starts it.
@FunctionalInterface
public interface StatementPrinter {
    /// Prints nothing; the runs stay frozen and can be printed later.
    StatementPrinter NONE = (office, run, folder) -> {};

    /// Prints one run into a folder, and records that it was printed.
    ///
    /// @param run key of the statement run
    void print(Office office, StatementRunId run, Path folder);
}
