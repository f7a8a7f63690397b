package org.daysheet.billing.security;

import static org.daysheet.store.db.Tables.APP_USER;

import java.util.List;
import java.util.Optional;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.AppUserRecord;
import org.daysheet.types.id.UserId;

/// Rows of users.
final class UserStore {
    private UserStore() {}

    static UserId insert(Tx tx, String loginName, String displayName, Role role) {
        tx.adds(APP_USER);
        var row = tx.dsl().newRecord(APP_USER);
        row.setLoginName(loginName);
        row.setDisplayName(displayName);
        row.setRoleName(role.name());
        row.setIsActive(true);
        row.setCreatedAt(tx.now());
        row.insert();
        return new UserId(row.getUserId());
    }

    static Optional<User> byLogin(Tx tx, String loginName) {
        return tx.dsl()
                .selectFrom(APP_USER)
                .where(APP_USER.LOGIN_NAME.eq(loginName))
                .fetchOptional()
                .map(UserStore::user);
    }

    static Optional<User> byId(Tx tx, UserId id) {
        return tx.dsl()
                .selectFrom(APP_USER)
                .where(APP_USER.USER_ID.eq(id.value()))
                .fetchOptional()
                .map(UserStore::user);
    }

    static List<User> all(Tx tx) {
        return tx.dsl().selectFrom(APP_USER).orderBy(APP_USER.USER_ID).fetch(UserStore::user);
    }

    static void setActive(Tx tx, UserId id, boolean active) {
        tx.changes(APP_USER, List.of(id.value()));
        tx.dsl()
                .update(APP_USER)
                .set(APP_USER.IS_ACTIVE, active)
                .set(APP_USER.ROW_VERSION, APP_USER.ROW_VERSION.plus(1))
                .where(APP_USER.USER_ID.eq(id.value()))
                .execute();
    }

    private static User user(AppUserRecord row) {
        return new User(
                new UserId(row.getUserId()),
                row.getLoginName(),
                row.getDisplayName(),
                Role.valueOf(row.getRoleName()),
                row.getIsActive());
    }
}
