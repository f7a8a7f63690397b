package org.daysheet.billing.practice;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;

/// How the practice wants things done, from which date on.
public final class Settings {
    private final Session session;

    public Settings(Session session) {
        this.session = session;
    }

    /// The text that applies on a date; empty when nothing was set.
    public Optional<String> find(Tx tx, String key, LocalDate on) {
        return SettingStore.newest(tx, key, on);
    }

    /// Keeps what somebody looked at last, which changes nothing of the practice: it has no dates and leaves no line in
    /// the audit trail.
    public void remember(String key, String text) {
        session.run(tx -> SettingStore.keep(tx, key, LocalDate.EPOCH, text));
    }

    public void keep(String key, LocalDate effectiveOn, String text) {
        session.run(tx -> {
            SettingStore.keep(tx, key, effectiveOn, text);
            tx.audit("setting.changed", "setting", 0, key + " from " + effectiveOn);
        });
    }
}
