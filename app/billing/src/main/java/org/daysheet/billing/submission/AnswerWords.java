package org.daysheet.billing.submission;

import java.util.Locale;
import org.daysheet.billing.problem.Texts;
import org.daysheet.edi.ack277.AckStatus;

/// Says in short words of our own what codes of receivers mean; a code that is not known says so by its number.
public final class AnswerWords {
    private AnswerWords() {}

    /// A status of a 277CA: its category, what is meant, and of whom.
    public static String ofStatus(AckStatus status) {
        String category = ofCategory(status.category());
        String what = known("submission.status." + status.status())
                ? Texts.of("submission.status." + status.status())
                : Texts.of("submission.status-other", status.status());
        String entity = status.entity();
        if (entity.isEmpty()) {
            return Texts.of("submission.answer", category, what);
        }
        String whom = known("submission.entity." + entity)
                ? Texts.of("submission.entity." + entity)
                : Texts.of("submission.entity-other", entity);
        return Texts.of("submission.answer-of", category, what, whom);
    }

    /// A claim status category, such as A7.
    public static String ofCategory(String category) {
        return known("submission.category." + category)
                ? Texts.of("submission.category." + category)
                : Texts.of("submission.category-other", category);
    }

    /// What is wrong with a segment (999 IK304).
    public static String ofSegmentError(String code) {
        String key = "submission.segment-error." + code.toLowerCase(Locale.ROOT);
        return known(key)
                ? Texts.of("submission.segment-error." + code.toLowerCase(Locale.ROOT))
                : Texts.of("submission.error-other", code);
    }

    /// What is wrong with an element (999 IK403).
    public static String ofElementError(String code) {
        String key = "submission.element-error." + code.toLowerCase(Locale.ROOT);
        return known(key)
                ? Texts.of("submission.element-error." + code.toLowerCase(Locale.ROOT))
                : Texts.of("submission.error-other", code);
    }

    private static boolean known(String key) {
        return Texts.has(key);
    }
}
