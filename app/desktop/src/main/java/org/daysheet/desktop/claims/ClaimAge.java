package org.daysheet.desktop.claims;

import java.time.LocalDate;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.day.DaySpan;
import org.daysheet.types.money.AgeBuckets;

/// Claims by the days since they were first sent, in the steps in which balances age.
public enum ClaimAge {
    ANY,
    TO_30,
    TO_60,
    TO_90,
    TO_120,
    OLDER;

    /// Its words in the box.
    public String words() {
        return this == ANY ? Texts.of("claims.age.any") : Texts.of("claims.age", AgeBuckets.WORDS.get(bucket()));
    }

    /// The days on which such a claim was sent.
    DaySpan sent(LocalDate today) {
        return this == ANY ? DaySpan.ANY : AgeBuckets.days(bucket(), today);
    }

    private int bucket() {
        return ordinal() - 1;
    }
}
