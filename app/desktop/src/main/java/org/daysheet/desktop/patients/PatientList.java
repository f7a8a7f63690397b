package org.daysheet.desktop.patients;

import java.util.List;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.Details;

/// Where the rows of the patient list come from.
@FunctionalInterface
public interface PatientList {
    /// Some patients, whose name or account number begins with a text; all of them for an empty one.
    PageSource<PatientRow> matching(PatientFilter filter, String text);

    /// Everything about a patient.
    default Details details(PatientRow patient) {
        return new Details(patient.name(), List.of());
    }
}
