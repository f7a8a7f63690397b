package org.daysheet.billing.security;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.store.Database;
import org.daysheet.store.Tx;
import org.daysheet.types.id.UserId;

/// The users of a practice. There is no shared and no default account beyond the owner who made the practice and
/// the machine's own; a user is switched off, never removed, and an id is never used again.
public final class Users {
    /// Login name of whoever made the practice.
    public static final String OWNER = "owner";

    private final Session session;

    public Users(Session session) {
        this.session = session;
    }

    /// Makes the owner of a new practice; the machine's own account is there already.
    ///
    /// @return the owner
    public static UserId begin(Database database) {
        return database.transactions().write(database.system(), tx -> {
            UserId owner = UserStore.insert(tx, OWNER, "Owner", Role.OWNER);
            tx.audit("user.created", "user", owner.value(), Role.OWNER.name());
            return owner;
        });
    }

    /// The active user with that login name, as long as a person may sign in with it.
    public static Optional<User> whoMaySignIn(Tx tx, String loginName) {
        return UserStore.byLogin(tx, loginName.strip().toLowerCase(Locale.ROOT))
                .filter(user -> user.isActive() && user.role() != Role.SYSTEM);
    }

    /// Adds a user.
    public UserId add(String loginName, String displayName, Role role) {
        String login = loginName.strip().toLowerCase(Locale.ROOT);
        if (!login.matches("[a-z][a-z0-9._-]{1,39}")) {
            throw new BillingException("security.user.login-malformed", login);
        }
        if (displayName.isBlank() || role == Role.SYSTEM) {
            throw new BillingException("security.user.incomplete", login);
        }
        return session.write(tx -> {
            if (UserStore.byLogin(tx, login).isPresent()) {
                throw new BillingException("security.user.login-taken", login);
            }
            UserId id = UserStore.insert(tx, login, displayName.strip(), role);
            tx.audit("user.created", "user", id.value(), role.name());
            return id;
        });
    }

    /// Notes that the practice has a new passphrase.
    ///
    /// @param how such as "by the recovery key"
    public void passphraseChanged(String how) {
        session.run(
                tx -> tx.audit("user.passphrase-changed", "user", session.user().value(), how));
    }

    /// Stops a user from signing in; what the user did stays.
    public void switchOff(UserId id) {
        session.run(tx -> {
            User user = UserStore.byId(tx, id).orElseThrow(() -> new BillingException("security.user.unknown", id));
            if (user.role() == Role.OWNER && activeOwners(tx) == 1) {
                throw new BillingException("security.user.last-owner", user.loginName());
            }
            UserStore.setActive(tx, id, false);
            tx.audit("user.switched-off", "user", id.value(), user.role().name());
        });
    }

    public List<User> list() {
        return session.read(UserStore::all);
    }

    /// The signed-in user.
    public User current() {
        return session.read(tx -> UserStore.byId(tx, session.user()).orElseThrow());
    }

    private static long activeOwners(Tx tx) {
        return UserStore.all(tx).stream()
                .filter(user -> user.isActive() && user.role() == Role.OWNER)
                .count();
    }
}
