package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class KeyFileTest {
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path dir;

    private KeyFile.Created created;

    @BeforeEach
    void create() {
        created = KeyFile.create(dir, chars("correct horse battery"), CHEAP);
    }

    @Test
    void thePassphraseGivesTheDataKey() {
        DataKey unlocked = KeyFile.unlock(dir, chars("correct horse battery"));
        assertThat(unlocked.derive("files")).isEqualTo(created.key().derive("files"));
    }

    @Test
    void anotherPassphraseIsRefused() {
        assertThatThrownBy(() -> KeyFile.unlock(dir, chars("correct horse batterz")))
                .isInstanceOf(WrongKey.class)
                .hasMessage("The passphrase does not open the practice in " + dir + ".");
        assertThatThrownBy(() -> KeyFile.unlock(dir, chars(created.recovery().printed())))
                .isInstanceOf(WrongKey.class);
    }

    @Test
    void theRecoveryKeyGivesTheDataKeyHoweverItIsTyped() {
        String typed = created.recovery()
                .printed()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('-', ' ')
                .replace('0', 'o');
        assertThat(KeyFile.unlockWithRecovery(dir, typed).derive("seal"))
                .isEqualTo(created.key().derive("seal"));
        assertThat(created.recovery().printed()).matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}");
        assertThatThrownBy(() -> KeyFile.unlockWithRecovery(dir, "0000-".repeat(7) + "0000"))
                .isInstanceOf(WrongKey.class);
        assertThatThrownBy(() -> KeyFile.unlockWithRecovery(dir, "what?")).isInstanceOf(WrongKey.class);
    }

    @Test
    void aNewPassphraseReplacesTheOldAndLeavesTheRecoverySlotAlone() throws IOException {
        String before = slot(1).toString();
        KeyFile.changePassphrase(dir, chars("correct horse battery"), chars("another long sentence"));
        assertThat(slot(1).toString()).isEqualTo(before);
        assertThat(KeyFile.unlock(dir, chars("another long sentence")).derive("chain"))
                .isEqualTo(created.key().derive("chain"));
        assertThatThrownBy(() -> KeyFile.unlock(dir, chars("correct horse battery")))
                .isInstanceOf(WrongKey.class);
    }

    @Test
    void aLostPassphraseIsReplacedByTheRecoveryKey() {
        KeyFile.resetPassphrase(dir, created.recovery().printed(), chars("a fresh start here"));
        assertThat(KeyFile.unlock(dir, chars("a fresh start here")).derive("chain"))
                .isEqualTo(created.key().derive("chain"));
    }

    @Test
    void everyChangeOfTheFileIsRefused() throws IOException {
        byte[] good = Files.readAllBytes(dir.resolve("keys.json"));
        for (int slot : List.of(0, 1)) {
            for (String field : List.of("name", "kind", "memoryKib", "passes", "salt", "nonce", "wrapped")) {
                ObjectNode file = (ObjectNode) JSON.readTree(good);
                alter((ObjectNode) file.get("slots").get(slot), field);
                Files.write(dir.resolve("keys.json"), JSON.writeValueAsBytes(file));
                assertThatThrownBy(() -> KeyFile.unlock(dir, chars("correct horse battery")))
                        .as("slot %s field %s", slot, field)
                        .isInstanceOfAny(WrongKey.class, DamagedDatabase.class);
            }
        }
        ObjectNode file = (ObjectNode) JSON.readTree(good);
        ((tools.jackson.databind.node.ArrayNode) file.get("slots")).remove(1);
        Files.write(dir.resolve("keys.json"), JSON.writeValueAsBytes(file));
        assertThatThrownBy(() -> KeyFile.unlock(dir, chars("correct horse battery")))
                .isInstanceOf(DamagedDatabase.class);
        for (String less : List.of("{", "{}", "null", "[]", "{\"slots\":[{}],\"mac\":\"00\"}", "{\"slots\":[null]}")) {
            Files.writeString(dir.resolve("keys.json"), less);
            assertThatThrownBy(() -> KeyFile.unlock(dir, chars("correct horse battery")))
                    .as(less)
                    .isInstanceOf(DamagedDatabase.class)
                    .hasMessageContaining("cannot be understood");
        }
    }

    @Test
    void aPassphraseHasAtLeastTwelveCharacters() throws IOException {
        byte[] before = Files.readAllBytes(dir.resolve("keys.json"));
        Path other = dir.resolve("other");
        assertThatThrownBy(() -> KeyFile.create(other, chars("elevenchars")))
                .isInstanceOf(PassphraseTooShort.class)
                .hasMessage("The passphrase has 11 characters and needs at least 12. Take a sentence or several words"
                        + " that only you think of.");
        assertThat(other).doesNotExist();
        assertThatThrownBy(() -> KeyFile.changePassphrase(dir, chars("correct horse battery"), chars("short")))
                .isInstanceOf(PassphraseTooShort.class);
        assertThatThrownBy(() -> KeyFile.resetPassphrase(dir, created.recovery().printed(), chars("")))
                .isInstanceOf(PassphraseTooShort.class);
        assertThat(Files.readAllBytes(dir.resolve("keys.json"))).isEqualTo(before);
        KeyFile.changePassphrase(dir, chars("correct horse battery"), chars("twelve chars"));
        assertThat(KeyFile.unlock(dir, chars("twelve chars")).derive("chain"))
                .isEqualTo(created.key().derive("chain"));
    }

    @Test
    void theProductTakesSixtyFourMebibytesAndThreePasses() throws IOException {
        Path other = dir.resolve("other");
        KeyFile.create(other, chars("correct horse battery"));
        var slot = JSON.readTree(Files.readAllBytes(other.resolve("keys.json")))
                .get("slots")
                .get(0);
        assertThat(List.of(
                        slot.get("memoryKib").asInt(),
                        slot.get("passes").asInt(),
                        slot.get("lanes").asInt()))
                .isEqualTo(List.of(65_536, 3, 1));
    }

    @Test
    void argon2idGivesThePublishedResult() {
        // Reference command line of the algorithm's authors: password "password", salt "somesalt", t=2, m=64 MiB, p=1.
        byte[] derived = new Argon2Cost(65_536, 2, 1)
                .derive(chars("password"), "somesalt".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(java.util.HexFormat.of().formatHex(derived))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    private ObjectNode slot(int index) throws IOException {
        return (ObjectNode) JSON.readTree(Files.readAllBytes(dir.resolve("keys.json")))
                .get("slots")
                .get(index);
    }

    private static void alter(ObjectNode slot, String field) {
        switch (field) {
            case "kind" -> slot.put(field, slot.get(field).asString().equals("RECOVERY") ? "PASSPHRASE" : "RECOVERY");
            case "memoryKib", "passes" -> slot.put(field, slot.get(field).asInt() * 2);
            case "name" -> slot.put(field, "x");
            default -> {
                String hex = slot.get(field).asString();
                slot.put(field, (hex.charAt(0) == '0' ? '1' : '0') + hex.substring(1));
            }
        }
    }

    private static char[] chars(String text) {
        return text.toCharArray();
    }
}
