package org.daysheet.desktop.patients;

import org.daysheet.desktop.paging.PageSource;

/// Where the rows of the patient list come from.
@FunctionalInterface
public interface PatientList {
    /// Patients whose name or account number begins with a text; all for an empty one.
    PageSource<PatientRow> matching(String text);
}
