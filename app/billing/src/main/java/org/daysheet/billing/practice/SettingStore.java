package org.daysheet.billing.practice;

import static org.daysheet.store.db.Tables.SETTING;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.store.Tx;

/// Rows of settings.
final class SettingStore {
    private SettingStore() {}

    static Optional<String> newest(Tx tx, String key, LocalDate on) {
        return tx.dsl()
                .select(SETTING.SETTING_TEXT)
                .from(SETTING)
                .where(SETTING.SETTING_KEY.eq(key))
                .and(SETTING.EFFECTIVE_ON.le(on))
                .orderBy(SETTING.EFFECTIVE_ON.desc())
                .limit(1)
                .fetchOptional(SETTING.SETTING_TEXT);
    }

    static void keep(Tx tx, String key, LocalDate effectiveOn, String text) {
        tx.dsl()
                .deleteFrom(SETTING)
                .where(SETTING.SETTING_KEY.eq(key))
                .and(SETTING.EFFECTIVE_ON.eq(effectiveOn))
                .execute();
        var row = tx.dsl().newRecord(SETTING);
        row.setSettingKey(key);
        row.setEffectiveOn(effectiveOn);
        row.setSettingText(text);
        row.setChangedBy(tx.user().value());
        row.setChangedAt(tx.now());
        row.insert();
    }
}
