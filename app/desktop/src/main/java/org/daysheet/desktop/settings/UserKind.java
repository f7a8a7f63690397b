package org.daysheet.desktop.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.security.Role;
import org.daysheet.billing.security.User;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.jspecify.annotations.Nullable;

/// Users. A user is added and switched off, never changed or removed.
///
/// @param desk keeps them
record UserKind(SettingsDesk desk) implements NamedKind<User, UserField> {
    @Override
    public List<UserField> fields() {
        return List.of(UserField.values());
    }

    @Override
    public List<User> read() {
        return desk.users().stream().filter(user -> user.role() != Role.SYSTEM).toList();
    }

    @Override
    public Map<UserField, String> texts(User user) {
        Map<UserField, String> texts = new EnumMap<>(UserField.class);
        texts.put(UserField.LOGIN, user.loginName());
        texts.put(UserField.DISPLAY, user.displayName());
        texts.put(UserField.ROLE, user.role().name());
        return texts;
    }

    @Override
    public Map<UserField, String> fresh() {
        return Map.of(UserField.ROLE, Role.BILLER.name());
    }

    @Override
    public Optional<Runnable> keeping(Form<UserField> form, @Nullable User known) {
        FieldReading<UserField> reading = new FieldReading<>(form);
        String login = reading.needed(UserField.LOGIN);
        String display = reading.needed(UserField.DISPLAY);
        Role role = Role.valueOf(form.typed(UserField.ROLE));
        return reading.isSound() && known == null
                ? Optional.of(() -> desk.addUser(login, display, role))
                : Optional.empty();
    }

    @Override
    public UserField name() {
        return UserField.LOGIN;
    }

    @Override
    public String key(User user) {
        return user.loginName();
    }

    @Override
    public Optional<UserField> field(String refusal) {
        return switch (refusal) {
            case "security.user.login-malformed", "security.user.login-taken" -> Optional.of(UserField.LOGIN);
            case "security.user.incomplete" -> Optional.of(UserField.DISPLAY);
            default -> Optional.empty();
        };
    }
}
