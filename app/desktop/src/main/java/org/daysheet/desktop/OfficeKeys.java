package org.daysheet.desktop;

import java.util.List;
import java.util.function.Function;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.desktop.account.AccountKey;
import org.daysheet.desktop.checks.CheckKey;
import org.daysheet.desktop.encounters.VisitKey;
import org.daysheet.desktop.links.Link;
import org.daysheet.types.id.EncounterId;

/// The names people use for the things of an office: claim numbers, trace numbers, account numbers.
///
/// @param office the open practice
record OfficeKeys(Office office) implements Function<Link, String> {
    @Override
    public String apply(Link link) {
        return switch (link) {
            case Link.OfClaim claim ->
                office.claims().rows(List.of(claim.id())).stream()
                        .findFirst()
                        .map(ClaimRow::controlNumber)
                        .orElse("");
            case Link.OfCheck check -> CheckKey.of(office.remittances().show(check.id()), check.claim());
            case Link.OfPatient patient ->
                office.patients().patient(patient.id()).facts().accountNumber();
            case Link.OfBalance balance ->
                AccountKey.why(office.patients().patient(balance.id()).facts().accountNumber());
            case Link.OfTask task -> task.id().toString();
            case Link.OfStatement statement -> statement.number();
            case Link.OfAccount account -> account.number();
            case Link.OfVisit visit -> visit(visit.id());
            case Link.OfPart part -> part.part();
            case Link.OfNewVisit _, Link.OfNewCoverage _, Link.OfPatientForm _, Link.OfCoverageForm _ -> "";
            case Link.OfVisitField _, Link.OfSetting _, Link.OfNewPayment _ -> "";
            case Link.OfNewAuthorization _, Link.OfAuthorizationEnd _ -> "";
            case Link.OfNewEligibility _, Link.OfEligibilityCorrection _ -> "";
        };
    }

    /// Account number and day.
    private String visit(EncounterId id) {
        EncounterDraft facts = office.chargeEntry().show(id).facts();
        String account = office.patients().patient(facts.patient()).facts().accountNumber();
        return VisitKey.of(account, facts.serviceOn());
    }
}
