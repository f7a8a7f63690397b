package org.daysheet.edi.ack999;

import java.time.LocalDate;
import java.time.YearMonth;
import org.daysheet.edi.x12.FindingSink;
import org.daysheet.edi.x12.InterchangeFacts;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.Severity;
import org.jspecify.annotations.Nullable;

/// Reads a TA1 segment.
public final class InterchangeAckReader {
    private static final int CONTROL_LENGTH = 9;

    private InterchangeAckReader() {}

    /// @param wrapper of the interchange the segment stands in
    public static InterchangeAck read(Segment ta1, InterchangeFacts wrapper, FindingSink findings) {
        if (ta1.text(1).length() != CONTROL_LENGTH || ta1.number(1) < 0) {
            findings.finding(ta1.finding(
                    Severity.ERROR,
                    "interchange-ack-control",
                    1,
                    "The interchange answered is not named by nine digits; missing zeros are taken to stand before it.",
                    "nine digits"));
        }
        String code = ta1.text(4);
        if (!code.equals("A") && !code.equals("E") && !code.equals("R")) {
            findings.finding(ta1.finding(
                    Severity.ERROR, "interchange-verdict-unknown", 4, "The verdict is not known.", "A, E or R"));
        }
        return new InterchangeAck(
                control(ta1), date(ta1.number(2)), ta1.text(3), code, ta1.text(5), wrapper, ta1.place());
    }

    /// Some receivers drop the zeros before a number.
    private static String control(Segment ta1) {
        String text = ta1.text(1);
        boolean isShort = ta1.number(1) >= 0 && text.length() < CONTROL_LENGTH;
        return isShort ? "0".repeat(CONTROL_LENGTH - text.length()) + text : text;
    }

    private static @Nullable LocalDate date(int sixDigits) {
        int month = sixDigits / 100 % 100;
        int day = sixDigits % 100;
        int year = 2000 + sixDigits / 10_000;
        if (sixDigits < 0 || year > 2099 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }
}
