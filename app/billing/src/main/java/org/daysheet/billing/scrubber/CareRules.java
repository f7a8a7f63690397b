package org.daysheet.billing.scrubber;

import java.util.Optional;
import java.util.Set;
import org.daysheet.edi.claim837.AmbulanceRide;
import org.daysheet.edi.claim837.AmbulanceStop;
import org.daysheet.edi.claim837.AmbulanceTransport;
import org.daysheet.edi.claim837.ConditionAnswer;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.claim837.SpinalCare;
import org.jspecify.annotations.Nullable;

/// What rides, care of the spine and screenings must tell together (837P TR3 2300 CR1, CR2, CRC, loops 2310E, 2310F).
final class CareRules {
    private static final String RIDE = "extras.ambulance";
    private static final String NEEDED = "extras.conditions[07]";
    private static final String SCREENING = "extras.conditions[ZZ]";
    private static final Set<String> IN_AN_AMBULANCE = Set.of("41", "42");

    /// Conditions of the spine that began on a day.
    private static final Set<String> ACUTE = Set.of("A", "M");

    private CareRules() {}

    static void check(ProfessionalClaim claim, ScrubReport report) {
        ambulance(claim, report);
        spine(claim, report);
        screening(claim, report);
    }

    private static void ambulance(ProfessionalClaim claim, ScrubReport report) {
        AmbulanceRide ride = claim.extras().ambulance();
        boolean isNeeded = condition(claim, "07").isPresent();
        boolean isOfLines =
                claim.lines().stream().anyMatch(line -> line.extras().ambulance() != null);
        if (ride == null && (isOfLines || !isNeeded)) {
            report.when(
                    !isOfLines && IN_AN_AMBULANCE.contains(claim.terms().placeOfService()),
                    ScrubRule.AMBULANCE_MISSING,
                    RIDE);
            return;
        }
        report.when(!isNeeded, ScrubRule.AMBULANCE_NOT_NEEDED, NEEDED);
        AmbulanceTransport transport = ride == null ? null : ride.transport();
        report.when(transport == null || transport.reason().isEmpty(), ScrubRule.RIDE_REASON_MISSING, RIDE + ".reason");
        report.when(transport == null || transport.miles().isEmpty(), ScrubRule.RIDE_MILES_MISSING, RIDE + ".miles");
        stop(ride == null ? null : ride.pickUp(), ScrubRule.PICK_UP_INCOMPLETE, RIDE + ".pickUp.address", report);
        stop(ride == null ? null : ride.dropOff(), ScrubRule.DROP_OFF_INCOMPLETE, RIDE + ".dropOff.address", report);
    }

    private static void stop(@Nullable AmbulanceStop stop, ScrubRule rule, String path, ScrubReport report) {
        if (stop == null || PartyRules.isIncomplete(stop.address())) {
            report.when(true, rule, path);
        } else {
            PartyRules.place(stop.address(), path, report);
        }
    }

    private static void spine(ProfessionalClaim claim, ScrubReport report) {
        SpinalCare spine = claim.extras().spinalCare();
        if (spine == null) {
            return;
        }
        report.when(spine.condition().isEmpty(), ScrubRule.SPINE_CONDITION_MISSING, "extras.spinalCare.condition");
        report.when(
                ACUTE.contains(spine.condition()) && claim.date("453").isEmpty(),
                ScrubRule.ACUTE_DAY_MISSING,
                "dates[453]");
    }

    private static void screening(ProfessionalClaim claim, ScrubReport report) {
        Optional<ServiceLine> screened =
                claim.lines().stream().filter(line -> line.flags().epsdt()).findFirst();
        boolean isMedicaid = claim.subscriber().filingIndicator().equals("MC");
        Optional<ConditionAnswer> referral = condition(claim, "ZZ");
        report.when(
                isMedicaid && screened.isPresent() && referral.isEmpty(),
                ScrubRule.SCREENING_REFERRAL_MISSING,
                SCREENING);
        report.when(referral.isPresent() && screened.isEmpty(), ScrubRule.SCREENING_LINE_MISSING, SCREENING);
    }

    private static Optional<ConditionAnswer> condition(ProfessionalClaim claim, String category) {
        return claim.extras().conditions().stream()
                .filter(answer -> answer.category().equals(category))
                .findFirst();
    }
}
