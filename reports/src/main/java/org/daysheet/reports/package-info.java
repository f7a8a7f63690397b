/// The reports a practice can ask for by name. In: a name, a day, a format. Out: a file's bytes.
/// Never: writes to the practice, or a report that is not in the list.
@NullMarked
package org.daysheet.reports;

import org.jspecify.annotations.NullMarked;
