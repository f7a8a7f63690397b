package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.eligibility.EligibilityStanding;
import org.daysheet.billing.practice.PayerGates;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;

/// What is known about the coverage that pays first, on the day of a visit. Pure.
final class EligibilityWords {
    private EligibilityWords() {}

    /// @param checks those of the coverage
    /// @param gates what its payer asks for
    static EncounterDesk.Eligible of(List<EligibilityCheck> checks, LocalDate day, PayerGates gates) {
        EligibilityStanding standing = EligibilityStanding.of(checks, day, gates);
        EligibilityCheck check = standing.check();
        if (check == null) {
            return standing.isUnmet()
                    ? new EncounterDesk.Eligible(Texts.of("encounters.eligibility.missing"), true)
                    : EncounterDesk.Eligible.UNASKED;
        }
        String asked = Formats.date(check.facts().askedOn());
        String words = switch (check.facts().result()) {
            case INACTIVE -> Texts.of("encounters.eligibility.inactive", asked);
            case NOT_FOUND -> Texts.of("encounters.eligibility.not-found", asked);
            case ACTIVE, NO_ANSWER -> age(check.ageOn(day), asked, standing.isUnmet());
        };
        return new EncounterDesk.Eligible(words, standing.isUnmet());
    }

    private static String age(int days, String asked, boolean isOld) {
        return Texts.of(isOld ? "encounters.eligibility.old" : "encounters.eligibility.active", asked, days);
    }
}
