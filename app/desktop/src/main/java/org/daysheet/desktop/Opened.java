package org.daysheet.desktop;

import java.nio.file.Path;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.Practice;

/// A practice that was opened, with what was read of it before its screens are built.
///
/// @param office the open practice
/// @param practice its facts
/// @param user login name of whoever signed in
/// @param folder where it is kept
record Opened(Office office, Practice practice, String user, Path folder) {
    static Opened of(Office office, Path folder) {
        return new Opened(
                office, office.practices().practice(), office.users().current().loginName(), folder);
    }
}
