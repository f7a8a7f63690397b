package org.daysheet.billing.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;

/// The short codes of a practice for its notes. A practice begins with a few; what it keeps or removes then is its own
/// list, the same for everybody who works there.
public final class QuickNotes {
    private static final String KEY = "quick-notes";
    private static final String BETWEEN = "\t";

    /// Stands for the end of a line within a text, and on no keyboard.
    private static final String LINE_END = "\u001e";

    private static final List<String> FIRST = List.of("cb", "dis", "ins", "lm", "na", "pp", "ref");

    private final Session session;

    public QuickNotes(Session session) {
        this.session = session;
    }

    /// Every code, in order.
    public List<QuickNote> list() {
        return session.read(tx -> notes(read(tx)));
    }

    /// Keeps what a code stands for; what it stood for before gives way.
    public void keep(QuickNote note) {
        session.run(tx -> {
            Map<String, String> all = read(tx);
            all.put(note.code(), note.text());
            write(tx, all);
            tx.audit("quick-note.kept", "setting", 0, note.code());
        });
    }

    /// Removes a code; nothing happens where there is none.
    public void remove(String code) {
        session.run(tx -> {
            Map<String, String> all = read(tx);
            all.remove(code);
            write(tx, all);
            tx.audit("quick-note.removed", "setting", 0, code);
        });
    }

    private static List<QuickNote> notes(Map<String, String> all) {
        return all.entrySet().stream()
                .map(note -> new QuickNote(note.getKey(), note.getValue()))
                .toList();
    }

    private static Map<String, String> read(Tx tx) {
        Map<String, String> all = new TreeMap<>();
        SettingStore.newest(tx, KEY, LocalDate.EPOCH)
                .ifPresentOrElse(
                        text -> text.lines().forEach(line -> {
                            String[] cells = line.split(BETWEEN, 2);
                            all.put(cells[0], cells[1].replace(LINE_END, "\n"));
                        }),
                        () -> FIRST.forEach(code -> all.put(code, Texts.of("practice.quick-note.first." + code))));
        return all;
    }

    private static void write(Tx tx, Map<String, String> all) {
        String text = all.entrySet().stream()
                .map(note -> note.getKey()
                        + BETWEEN
                        + note.getValue().replace("\r", "").replace("\n", LINE_END))
                .collect(Collectors.joining("\n"));
        SettingStore.keep(tx, KEY, LocalDate.EPOCH, text);
    }
}
