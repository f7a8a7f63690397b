package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.jspecify.annotations.Nullable;

/// The numbers under which payers allowed a visit, to choose from: those of the coverages of the day that hold and are
/// not used up by other visits.
final class AllowedVisits {
    private AllowedVisits() {}

    /// @param coverages those of the day
    /// @param except the visit itself, null for a new one
    static List<Offer> offers(
            List<AuthorizationUse> uses, List<Coverage> coverages, LocalDate on, @Nullable EncounterId except) {
        Set<CoverageId> known = coverages.stream().map(Coverage::id).collect(Collectors.toSet());
        return uses.stream()
                .filter(use -> known.contains(use.authorization().facts().coverage())
                        && use.authorization().holdsOn(on))
                .map(use -> without(use, except))
                .filter(use -> !use.isUsedUp())
                .map(use -> Offer.ofCode(use.authorization().facts().number(), words(use)))
                .toList();
    }

    private static AuthorizationUse without(AuthorizationUse use, @Nullable EncounterId except) {
        return new AuthorizationUse(
                use.authorization(),
                use.visits().stream()
                        .filter(visit -> !visit.encounter().equals(except))
                        .toList());
    }

    private static String words(AuthorizationUse use) {
        List<String> words = new ArrayList<>();
        use.visitsLeft().ifPresent(left -> words.add(Texts.of("encounters.authorization.visits", left)));
        use.unitsLeft().ifPresent(left -> words.add(Texts.of("encounters.authorization.units", left.toPlainString())));
        use.authorization()
                .lastDay()
                .ifPresent(last -> words.add(Texts.of("encounters.authorization.until", Formats.date(last))));
        List<ProcedureCode> procedures = use.authorization().facts().procedures();
        if (!procedures.isEmpty()) {
            words.add(procedures.stream().map(ProcedureCode::value).collect(Collectors.joining(" ")));
        }
        return String.join(", ", words);
    }
}
