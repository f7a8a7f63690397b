package org.daysheet.desktop;

import java.nio.file.Path;
import java.util.Objects;
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

    /// Where files to send go before anybody chose a folder: beside this practice, so that no two practices share it;
    /// the name says when everything in it is made up.
    Path outbox() {
        Path name = Objects.requireNonNullElse(folder.getFileName(), Path.of("practice"));
        return folder.toAbsolutePath().resolveSibling(name + (practice.isDemo() ? "-made-up-outbox" : "-outbox"));
    }
}
