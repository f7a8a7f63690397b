package org.daysheet.billing.scrubber;

import org.daysheet.edi.claim837.ClaimProviders;
import org.daysheet.edi.claim837.Facility;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.types.id.Npi;

/// Who treated, who sent the patient, and where (837P TR3 loop 2310).
final class ProviderRules {
    private static final String HOME = "12";

    private ProviderRules() {}

    static void check(ProfessionalClaim claim, ScrubReport report) {
        ClaimProviders providers = claim.providers();
        Provider rendering = providers.rendering();
        report.when(
                rendering == null && claim.billingProvider().organization(),
                ScrubRule.RENDERING_MISSING,
                "providers.rendering");
        if (rendering != null) {
            report.when(rendering.organization(), ScrubRule.RENDERING_ORGANIZATION, "providers.rendering.organization");
            report.when(
                    !Npi.isValid(rendering.npi()),
                    ScrubRule.RENDERING_NPI_WRONG,
                    "providers.rendering.npi",
                    rendering.npi());
            PartyRules.taxonomy(rendering.taxonomy(), "providers.rendering.taxonomy", report);
        }
        Provider referring = providers.referring();
        report.when(
                referring != null && !Npi.isValid(referring.npi()),
                ScrubRule.REFERRING_NPI_WRONG,
                "providers.referring.npi");
        primaryCare(providers, report);
        facility(claim, report);
    }

    /// Named second, so never without a first (837P TR3 2310A).
    private static void primaryCare(ClaimProviders providers, ScrubReport report) {
        Provider primaryCare = providers.primaryCare();
        if (primaryCare == null) {
            return;
        }
        report.when(!Npi.isValid(primaryCare.npi()), ScrubRule.PRIMARY_CARE_NPI_WRONG, "providers.primaryCare.npi");
        report.when(providers.referring() == null, ScrubRule.PRIMARY_CARE_ALONE, "providers.primaryCare");
    }

    private static void facility(ProfessionalClaim claim, ScrubReport report) {
        String place = claim.terms().placeOfService();
        Facility facility = claim.providers().facility();
        if (facility == null) {
            return;
        }
        String path = "providers.facility";
        report.when(place.equals(HOME), ScrubRule.FACILITY_AT_HOME, path);
        report.when(PartyRules.isIncomplete(facility.address()), ScrubRule.FACILITY_ADDRESS_MISSING, path + ".address");
        PartyRules.place(facility.address(), path + ".address", report);
        report.when(
                facility.address().zip().matches("[0-9]{5}"),
                ScrubRule.FACILITY_ZIP_SHORT,
                path + ".address.zip",
                facility.address().zip());
    }
}
