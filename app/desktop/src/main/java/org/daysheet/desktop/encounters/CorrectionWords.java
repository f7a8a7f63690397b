package org.daysheet.desktop.encounters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.claims.CorrectedVisit;
import org.daysheet.billing.claims.CorrectedVisit.Change;
import org.daysheet.billing.claims.CorrectedVisit.ClaimChange;
import org.daysheet.billing.encounters.Recharged;
import org.daysheet.desktop.encounters.EncounterDesk.Claimed;
import org.daysheet.desktop.encounters.EncounterDesk.Corrected;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;

/// What correcting a charged visit did, in words. Pure.
final class CorrectionWords {
    private CorrectionWords() {}

    static Corrected of(CorrectedVisit corrected) {
        List<String> words = new ArrayList<>();
        words.add(charges(corrected.charges()));
        corrected.claims().forEach(change -> claim(change).ifPresent(words::add));
        return new Corrected(
                String.join(" ", words),
                corrected.claims().stream()
                        .filter(change -> change.change() != Change.LEFT && change.change() != Change.CLOSED)
                        .findFirst()
                        .map(change -> new Claimed(change.claim(), change.controlNumber()))
                        .orElse(null));
    }

    private static String charges(Recharged charges) {
        if (!charges.isMoved()) {
            return Texts.of("encounters.corrected.facts");
        }
        return charges.charged().isZero()
                ? Texts.of("encounters.corrected.withdrawn", Formats.amount(charges.takenBack()))
                : Texts.of(
                        "encounters.corrected.charges",
                        Formats.amount(charges.takenBack()),
                        Formats.amount(charges.charged()));
    }

    private static Optional<String> claim(ClaimChange change) {
        String number = change.controlNumber();
        return switch (change.change()) {
            case REFRESHED -> Optional.of(Texts.of("encounters.corrected.refreshed", number));
            case REPLACED -> Optional.of(Texts.of("encounters.corrected.replaced", number));
            case TAKEN_BACK -> Optional.of(Texts.of("encounters.corrected.taken-back", number));
            case CLOSED -> Optional.of(Texts.of("encounters.corrected.closed", number));
            case MADE -> Optional.of(Texts.of("encounters.corrected.made", number));
            case LEFT -> Optional.empty();
        };
    }
}
