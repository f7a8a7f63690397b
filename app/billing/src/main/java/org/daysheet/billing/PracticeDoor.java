package org.daysheet.billing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.User;
import org.daysheet.billing.security.Users;
import org.daysheet.store.DataKey;
import org.daysheet.store.Database;
import org.daysheet.store.FolderPolicy;
import org.daysheet.store.KeyFile;
import org.daysheet.store.NewFolder;
import org.daysheet.types.work.Progress;

/// How a practice comes to be, is opened, and is left again when that fails.
final class PracticeDoor {
    private PracticeDoor() {}

    /// The folder is left as it was found when the practice does not come to be.
    static Office.Created create(
            Path folder, NewPractice practice, char[] passphrase, Clock clock, FolderPolicy policy) {
        try (NewFolder place = NewFolder.prove(folder, policy)) {
            KeyFile.Created keys = KeyFile.create(folder, passphrase);
            try (DataKey key = keys.key()) {
                Database database = Database.create(folder, key, clock, policy);
                boolean complete = false;
                try {
                    Office office = Office.over(database, Users.begin(database));
                    office.practices().begin(practice);
                    StartCheck.begin(office.session(), office.settings());
                    place.keep();
                    complete = true;
                    return new Office.Created(office, keys.recovery());
                } finally {
                    if (!complete) {
                        database.close();
                    }
                }
            }
        }
    }

    /// Opens with a passphrase, signs in and proves the books when it is time.
    static Office open(
            Path folder, char[] passphrase, String loginName, Progress progress, Function<DataKey, Database> open) {
        try (DataKey key = KeyFile.unlock(folder, passphrase)) {
            Office office = signIn(open.apply(key), loginName);
            boolean complete = false;
            try {
                StartCheck.run(office.session(), office.settings(), progress);
                complete = true;
                return office;
            } finally {
                if (!complete) {
                    office.session().database().leave();
                }
            }
        }
    }

    /// The office of whoever may sign in with that name; the database is left when nobody may.
    static Office signIn(Database database, String loginName) {
        boolean complete = false;
        try {
            User user = database.transactions()
                    .read(tx -> Users.whoMaySignIn(tx, loginName))
                    .orElseThrow(() -> new BillingException("security.sign-in.refused", loginName));
            Office office = Office.over(database, user.id());
            complete = true;
            return office;
        } finally {
            if (!complete) {
                database.leave();
            }
        }
    }
}
