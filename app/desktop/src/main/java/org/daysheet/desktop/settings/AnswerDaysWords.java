package org.daysheet.desktop.settings;

import org.daysheet.billing.claims.AnswerDays;
import org.daysheet.desktop.parts.Texts;

/// Says what counts where nobody types how long answers of a payer take.
final class AnswerDaysWords {
    private AnswerDaysWords() {}

    static String of(AnswerDays days) {
        return Texts.of("settings.payer.learned", stage(days.syntax()), stage(days.status()), stage(days.payment()));
    }

    private static String stage(AnswerDays.Stage stage) {
        return stage.isLearned()
                ? Texts.of("settings.payer.learned.from", stage.learned(), stage.sample())
                : Texts.of("settings.payer.learned.usual", stage.usual(), stage.sample());
    }
}
