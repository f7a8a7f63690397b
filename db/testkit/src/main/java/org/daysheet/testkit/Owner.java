package org.daysheet.testkit;

import static org.daysheet.store.db.Tables.APP_USER;

import org.daysheet.store.Database;
import org.daysheet.types.id.UserId;

/// The person of test practices: pat, who owns them.
final class Owner {
    private static final String LOGIN = "pat";

    private Owner() {}

    static void add(Database database) {
        database.transactions().write(database.system(), tx -> {
            tx.adds(APP_USER);
            return tx.dsl()
                    .insertInto(APP_USER)
                    .set(APP_USER.LOGIN_NAME, LOGIN)
                    .set(APP_USER.DISPLAY_NAME, "Pat Owner")
                    .set(APP_USER.ROLE_NAME, "OWNER")
                    .set(APP_USER.IS_ACTIVE, true)
                    .set(APP_USER.CREATED_AT, tx.now())
                    .execute();
        });
    }

    static UserId of(Database database) {
        return new UserId(database.transactions()
                .read(tx -> tx.dsl()
                        .select(APP_USER.USER_ID)
                        .from(APP_USER)
                        .where(APP_USER.LOGIN_NAME.eq(LOGIN))
                        .fetchSingle(APP_USER.USER_ID)));
    }
}
