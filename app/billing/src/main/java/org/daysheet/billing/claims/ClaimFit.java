package org.daysheet.billing.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.id.CoverageId;

/// Whether visits can be asked for by one claim: to one payer, by one provider, with one thing told about all.
final class ClaimFit {
    /// As many lines as a professional claim has (837P TR3 loop 2400).
    static final int MOST_LINES = 50;

    private ClaimFit() {}

    /// What a claim asks for, and under which coverage.
    record Asked(CoverageId coverage, Encounter visit) {}

    /// What keeps two from being one: empty for nothing, else what they say differently.
    static String differs(Asked one, Asked other) {
        if (!one.coverage().equals(other.coverage())) {
            return "coverage";
        }
        if (!one.visit().facts().providers().equals(other.visit().facts().providers())) {
            return "providers";
        }
        return told(one.visit()).equals(told(other.visit())) ? "" : "circumstances";
    }

    /// How many diagnoses they name together.
    static int diagnoses(List<Encounter> visits) {
        Set<Icd10> all = new HashSet<>();
        visits.forEach(visit -> all.addAll(visit.facts().diagnoses()));
        return all.size();
    }

    /// How many lines they have together.
    static int lines(List<Encounter> visits) {
        return visits.stream().mapToInt(visit -> visit.charges().size()).sum();
    }

    /// Whether one claim has room for all of them.
    static boolean hasRoom(List<Encounter> visits) {
        return diagnoses(visits) <= EncounterDraft.MOST_OF_CLAIM && lines(visits) <= MOST_LINES;
    }

    /// What a claim tells once, without what may be added up.
    private static Circumstances told(Encounter visit) {
        Circumstances all = visit.facts().circumstances();
        MoreCircumstances more = all.more();
        return new Circumstances(
                all.priorAuthorization(),
                all.note(),
                all.accident(),
                all.onsetOn(),
                all.admittedOn(),
                new MoreCircumstances(
                        more.referral(),
                        more.clia(),
                        more.delayReason(),
                        more.specialProgram(),
                        null,
                        more.dates(),
                        more.papers(),
                        more.care()));
    }
}
