package org.daysheet.desktop.encounters;

import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.AccidentCase;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// An accident and its case in one line.
public final class CaseWords {
    private CaseWords() {}

    /// Kind, day, state, the payer's number and the adjuster; empty without an accident.
    public static String of(@Nullable Accident accident) {
        if (accident == null) {
            return "";
        }
        AccidentCase file = accident.file();
        return FilterWords.of(
                Texts.of("encounters.accident." + accident.kind().name()),
                Formats.date(accident.on()),
                accident.state(),
                file.number(),
                adjuster(file));
    }

    /// Who handles it at the payer, and under which number; empty when nobody is known.
    public static String adjuster(AccidentCase file) {
        String who = (file.adjuster() + " " + file.phone()).strip();
        return who.isEmpty() ? "" : Texts.of("encounters.case.adjuster", who);
    }
}
