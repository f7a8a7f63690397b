/// Patients, guarantors and coverages as the front desk enters and corrects them, and the money it takes. In: what is
/// typed into the form of a patient, of a coverage or of a payment. Out: facts kept together with the version that was
/// read, a payment taken as it was shown, faults in words at their field. Never: a change written over somebody else's,
/// a form left with unsaved input without asking.
@NullMarked
package org.daysheet.desktop.people;

import org.jspecify.annotations.NullMarked;
