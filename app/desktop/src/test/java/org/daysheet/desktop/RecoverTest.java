package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.founding.Founded;
import org.daysheet.desktop.founding.FoundingField;
import org.daysheet.desktop.unlock.RecoverViewModel;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A practice whose passphrase is lost is opened by the key on paper.
class RecoverTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-26T21:00:00Z"), ZoneOffset.UTC);
    private static final String FRESH = "copper lantern meadow 9";

    private final Background background = new Background(Runnable::run, Runnable::run, Desktop::explain);
    private final List<String> asked = new ArrayList<>();

    @TempDir
    private Path folder;

    private RecoverViewModel filled(String fresh, String again) {
        RecoverViewModel model = new RecoverViewModel(
                (place, key, secret, _) -> asked.add(place + " " + key + " " + new String(secret)),
                background,
                _ -> {});
        model.folder().set("practice");
        model.key().set("AAAA-BBBB");
        model.fresh().set(fresh);
        model.again().set(again);
        return model;
    }

    @Test
    void nothingIsTriedUntilTheNewPassphraseIsLongAndTypedAlikeTwice() {
        RecoverViewModel model = filled("short", "short");
        model.open();
        assertThat(model.problem().get()).startsWith("Too short: at least 12 characters.");
        model.fresh().set(FRESH);
        model.again().set(FRESH + "x");
        model.open();
        assertThat(model.problem().get()).isEqualTo("The two new passphrases are not alike.");
        model.key().set("");
        model.again().set(FRESH);
        assertThat(model.canOpen().get()).isFalse();
        model.open();
        assertThat(asked).isEmpty();
        model.key().set("AAAA-BBBB");
        model.open();
        assertThat(asked).containsExactly("practice AAAA-BBBB " + FRESH);
        assertThat(model.problem().get()).isEmpty();
        assertThat(List.of(model.key().get(), model.fresh().get(), model.again().get()))
                .containsOnly("");
    }

    @Test
    void theKeyOnPaperOpensThePracticeAndTheNewPassphraseStays() {
        Map<FoundingField, String> texts = new EnumMap<>(FoundingField.class);
        texts.put(FoundingField.NAME, "Juniper Street Family Medicine");
        texts.put(FoundingField.NPI, "1234567893");
        texts.put(FoundingField.TAX_ID, "12-3456789");
        texts.put(FoundingField.STREET, "12 Juniper Street");
        texts.put(FoundingField.CITY, "Albany");
        texts.put(FoundingField.STATE, "NY");
        texts.put(FoundingField.ZIP, "12207-0001");
        texts.put(FoundingField.FIRST, "Helen");
        texts.put(FoundingField.LAST, "Marlow");
        texts.put(FoundingField.PROVIDER_NPI, "1234567893");
        texts.put(FoundingField.FOLDER, folder.resolve("practice").toString());
        String key;
        try (OfficeDoor door = new OfficeDoor("owner", CLOCK)) {
            Founded<Opened> founded = door.found(texts, "violet kettle orbit 42".toCharArray());
            key = founded.recoveryKey();
        }
        try (OfficeDoor door = new OfficeDoor("owner", CLOCK)) {
            RecoverViewModel model = new RecoverViewModel(
                    door::recover,
                    background,
                    opened -> asked.add(opened.practice().facts().name()));
            model.folder().set(folder.resolve("practice").toString());
            model.key().set(key.substring(0, key.length() - 4) + "0000");
            model.fresh().set(FRESH);
            model.again().set(FRESH);
            model.open();
            assertThat(model.problem().get()).isNotEmpty();
            assertThat(asked).isEmpty();
            assertThat(model.fresh().get()).isEqualTo(FRESH);

            model.key().set(key);
            model.open();
            assertThat(model.problem().get()).isEmpty();
            assertThat(asked).containsExactly("Juniper Street Family Medicine");
        }
        try (OfficeDoor door = new OfficeDoor("owner", CLOCK)) {
            Opened opened = door.open(folder.resolve("practice"), "owner", FRESH.toCharArray(), Progress.SILENT);
            assertThat(opened.practice().isDemo()).isFalse();
        }
    }
}
