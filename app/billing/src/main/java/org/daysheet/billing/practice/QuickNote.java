package org.daysheet.billing.practice;

import java.util.Locale;
import java.util.regex.Pattern;
import org.daysheet.billing.problem.BillingException;

/// Words a practice writes again and again in its notes, and the few letters that stand for them.
///
/// @param code small letters and digits, typed with a question mark before
/// @param text what it stands for
public record QuickNote(String code, String text) {
    /// The most characters a code has.
    public static final int LONGEST_CODE = 12;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{1," + LONGEST_CODE + "}");

    /// @throws BillingException when the code is none, or stands for nothing
    public QuickNote {
        code = code.strip().toLowerCase(Locale.ROOT);
        text = text.strip();
        if (!isCode(code)) {
            throw new BillingException("practice.quick-note.code", code);
        }
        if (text.isEmpty()) {
            throw new BillingException("practice.quick-note.empty", code);
        }
    }

    /// Whether a text can be a code.
    public static boolean isCode(String text) {
        return SHAPE.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }
}
