package org.daysheet.billing.scrubber;

import java.util.List;
import java.util.Optional;
import org.daysheet.edi.claim837.Facility;
import org.daysheet.edi.claim837.LineProviders;
import org.daysheet.edi.claim837.OrderingProvider;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.types.id.Npi;
import org.jspecify.annotations.Nullable;

/// Who took part in single lines (837P TR3 loops 2420A to 2420F); each is asked what is asked of those of the claim.
final class LineProviderRules {
    private static final String HOME = "12";

    private LineProviderRules() {}

    static void check(ProfessionalClaim claim, ScrubReport report) {
        for (int i = 0; i < claim.lines().size(); i++) {
            ServiceLine line = claim.lines().get(i);
            String path = "lines[" + (i + 1) + "]";
            rendering(line.rendering(), path + ".rendering", report);
            LineProviders others = line.extras().providers();
            if (others != null) {
                String those = path + ".extras.providers";
                Provider referring = others.referring();
                Provider supervising = others.supervising();
                report.when(
                        referring != null && !Npi.isValid(referring.npi()),
                        ScrubRule.REFERRING_NPI_WRONG,
                        those + ".referring.npi");
                report.when(
                        supervising != null && !Npi.isValid(supervising.npi()),
                        ScrubRule.SUPERVISING_NPI_WRONG,
                        those + ".supervising.npi");
                facility(others.facility(), place(claim, line), those + ".facility", report);
            }
        }
        ordering(claim.lines(), report);
    }

    private static void rendering(@Nullable Provider one, String path, ScrubReport report) {
        if (one != null) {
            report.when(one.organization(), ScrubRule.RENDERING_ORGANIZATION, path + ".organization");
            report.when(!Npi.isValid(one.npi()), ScrubRule.RENDERING_NPI_WRONG, path + ".npi", one.npi());
            PartyRules.taxonomy(one.taxonomy(), path + ".taxonomy", report);
        }
    }

    private static void facility(@Nullable Facility facility, String place, String path, ScrubReport report) {
        if (facility != null) {
            String zip = facility.address().zip();
            report.when(place.equals(HOME), ScrubRule.FACILITY_AT_HOME, path);
            report.when(
                    PartyRules.isIncomplete(facility.address()), ScrubRule.FACILITY_ADDRESS_MISSING, path + ".address");
            PartyRules.place(facility.address(), path + ".address", report);
            report.when(zip.matches("[0-9]{5}"), ScrubRule.FACILITY_ZIP_SHORT, path + ".address.zip", zip);
        }
    }

    private static String place(ProfessionalClaim claim, ServiceLine line) {
        return line.placeOfService().isEmpty() ? claim.terms().placeOfService() : line.placeOfService();
    }

    /// Who ordered every line alike was chosen at the visit, others at their lines.
    private static void ordering(List<ServiceLine> lines, ScrubReport report) {
        List<Optional<OrderingProvider>> all =
                lines.stream().map(LineProviderRules::ordering).distinct().toList();
        for (int i = 0; i < lines.size(); i++) {
            Optional<OrderingProvider> one = ordering(lines.get(i));
            boolean isFirst = one.isPresent() && i == firstOf(lines, one);
            if (isFirst) {
                String path = all.size() == 1 ? "providers" : "lines[" + (i + 1) + "].extras.providers";
                ordering(one.get(), path + ".ordering", report);
            }
        }
    }

    private static int firstOf(List<ServiceLine> lines, Optional<OrderingProvider> one) {
        return lines.stream().map(LineProviderRules::ordering).toList().indexOf(one);
    }

    private static void ordering(OrderingProvider one, String path, ScrubReport report) {
        report.when(!Npi.isValid(one.provider().npi()), ScrubRule.ORDERING_NPI_WRONG, path + ".npi");
        report.when(
                !one.address().isNone() && PartyRules.isIncomplete(one.address()),
                ScrubRule.ORDERING_ADDRESS_INCOMPLETE,
                path + ".address");
        PartyRules.place(one.address(), path + ".address", report);
    }

    private static Optional<OrderingProvider> ordering(ServiceLine line) {
        return Optional.ofNullable(line.extras().providers()).map(LineProviders::ordering);
    }
}
