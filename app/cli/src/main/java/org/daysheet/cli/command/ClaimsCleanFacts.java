package org.daysheet.cli.command;

import org.daysheet.billing.Office;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.AccidentCase;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.reports.kpi.CleanVerdict;

/// What `claims show` says beside the claim itself: whether it counts as clean, and whom to call about the case of an
/// accident.
final class ClaimsCleanFacts {
    private ClaimsCleanFacts() {}

    static Document say(Document document, Office office, Claim claim) {
        CleanVerdict verdict = CleanVerdict.of(
                office.session().database().transactions(), claim.id().value());
        Table touches = Table.of("what", "What", "on", "On", "by", "By");
        verdict.touches().forEach(touch -> touches.row(touch.what(), touch.on(), touch.by()));
        AccidentCase file = office.encounters()
                .accidentOf(claim.subject().encounter())
                .map(Accident::file)
                .orElse(AccidentCase.NONE);
        return document.fact("clean", "Clean", verdict.isChecked() ? verdict.isClean() : null)
                .table("touches", "Not clean because", touches)
                .fact("caseNumber", "Case", file.number())
                .fact("adjuster", "Adjuster", file.adjuster())
                .fact("adjusterPhone", "Adjuster's phone", file.phone());
    }
}
