/// Patients, guarantors and coverages as the front desk enters and corrects them. In: what is typed into the form of a
/// patient or of a coverage. Out: facts kept together with the version that was read, faults in words at their field.
/// Never: a change written over somebody else's, a form left with unsaved input without asking.
@NullMarked
package org.daysheet.desktop.people;

import org.jspecify.annotations.NullMarked;
