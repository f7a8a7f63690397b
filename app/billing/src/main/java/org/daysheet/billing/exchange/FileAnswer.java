package org.daysheet.billing.exchange;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.id.RemittanceId;

/// What became of a file.
public sealed interface FileAnswer {
    /// What the file is: 835, 999, TA1, 277CA, csv-patients, pdf ...
    String kind();

    /// Its name without the folder.
    String name();

    /// What is to be said about it.
    List<Finding> findings();

    /// It was kept and its content is in the books.
    ///
    /// @param kind what it is
    /// @param name its name
    /// @param counts what was taken, such as 12 new patients
    /// @param remittances the checks it holds, for an 835
    /// @param findings what is to be looked at all the same
    record Taken(
            String kind, String name, List<TakenCount> counts, List<RemittanceId> remittances, List<Finding> findings)
            implements FileAnswer {
        public Taken {
            counts = List.copyOf(counts);
            remittances = List.copyOf(remittances);
            findings = List.copyOf(findings);
        }
    }

    /// The same bytes were taken before; nothing was changed.
    ///
    /// @param kind what it is
    /// @param name its name now
    /// @param before its name then
    /// @param on the day it was taken
    /// @param remittances the checks it holds, for an 835
    record AlreadyTaken(String kind, String name, String before, LocalDate on, List<RemittanceId> remittances)
            implements FileAnswer {
        public AlreadyTaken {
            remittances = List.copyOf(remittances);
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }
    }

    /// Nothing of it was taken.
    ///
    /// @param kind what it is
    /// @param name its name
    /// @param findings why, with line and column
    record Refused(String kind, String name, List<Finding> findings) implements FileAnswer {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
