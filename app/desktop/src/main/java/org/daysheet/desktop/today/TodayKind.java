package org.daysheet.desktop.today;

import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;

/// What waits for somebody, the most pressing first: a rejected claim was never decided while its deadline runs;
/// money of checks waits to be posted; claims that are ready earn nothing until they are sent, visits nothing until
/// they
/// are charged and have a claim; payers who are silent are to be asked; answers that match nothing may be the very ones
/// that are missed; then the tasks that are due, and statements.
public enum TodayKind {
    REJECTED(Badge.Tone.BAD),
    CHECKS(Badge.Tone.BUSY),
    SEND(Badge.Tone.BUSY),
    VISITS(Badge.Tone.BUSY),
    SILENT(Badge.Tone.CAUTION),
    ANSWERS(Badge.Tone.CAUTION),
    TASKS(Badge.Tone.CAUTION),
    STATEMENTS(Badge.Tone.PLAIN);

    private final Badge.Tone tone;

    TodayKind(Badge.Tone tone) {
        this.tone = tone;
    }

    /// Its words and colour.
    public Badge badge() {
        return new Badge(Texts.of("today.kind." + name()), tone);
    }

    /// Its words on a button, with how many there are.
    public String words(int count) {
        return Texts.of("today.choice", Texts.of("today.kind." + name()), count);
    }
}
