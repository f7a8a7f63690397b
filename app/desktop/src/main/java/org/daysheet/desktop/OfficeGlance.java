package org.daysheet.desktop;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimSearch;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.encounters.EncounterSearch;
import org.daysheet.billing.followups.WorklistFilter;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.remittances.CheckList;
import org.daysheet.billing.remittances.CheckSearch;
import org.daysheet.billing.remittances.CheckStanding;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.shell.Count;
import org.daysheet.desktop.shell.Glance;
import org.daysheet.desktop.shell.Health;
import org.daysheet.types.work.Progress;

/// What waits in an office and how its books are.
///
/// @param office the open practice
record OfficeGlance(Office office) implements Supplier<Glance> {
    private static final EncounterSearch OPEN_VISITS =
            new EncounterSearch(EncounterSearch.State.OPEN, null, null, null, "");

    @Override
    public Glance get() {
        int claims =
                office.claims().countFound(ClaimSearch.of(List.of(ClaimStatus.REJECTED, ClaimStatus.NEEDS_FIX), ""));
        int checks = new CheckList(office.session()).count(CheckSearch.of(CheckStanding.TO_POST, ""));
        int tasks = office.worklist()
                .totals(new WorklistFilter(
                        WorklistFilter.Scope.OPEN, null, null, office.session().today(), ""))
                .count();
        int visits = office.encounters().count(OPEN_VISITS);
        return new Glance(
                health(),
                Map.of(
                        "encounters", new Count(visits, Texts.of("shell.count.encounters", visits), false),
                        "claims", new Count(claims, Texts.of("shell.count.claims", claims), true),
                        "checks", new Count(checks, Texts.of("shell.count.checks", checks), false),
                        "tasks", new Count(tasks, Texts.of("shell.count.tasks", tasks), false)));
    }

    private Health health() {
        String why = office.session().database().transactions().closedBecause();
        if (why != null) {
            return new Health(false, Texts.of("shell.health.closed"), Texts.of("shell.health.why", why));
        }
        return office.provedOn()
                .map(Formats::date)
                .map(day ->
                        new Health(true, Texts.of("shell.health.sound-on", day), Texts.of("shell.health.proved", day)))
                .orElseGet(() -> new Health(true, Texts.of("shell.health.sound"), Texts.of("shell.health.not-proved")));
    }

    /// What a proof of the books found.
    record Proof(String told, boolean isGood) implements Told {}

    /// Proves the books and says what was found.
    Proof prove(Progress progress) {
        List<CheckResult> results = office.check(progress);
        List<String> broken = results.stream()
                .filter(result -> !result.passed())
                .map(CheckResult::name)
                .toList();
        return broken.isEmpty()
                ? new Proof(Texts.of("shell.check.sound", results.size()), true)
                : new Proof(
                        Texts.of("shell.check.broken", broken.size(), results.size(), String.join(", ", broken)),
                        false);
    }
}
