package org.daysheet.billing.claims;

import java.util.List;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.RareCare;
import org.daysheet.billing.encounters.SpineTreatment;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.edi.claim837.AmbulanceRide;
import org.daysheet.edi.claim837.AmbulanceStop;
import org.daysheet.edi.claim837.AmbulanceTransport;
import org.daysheet.edi.claim837.ClaimExtrasBuilder;
import org.daysheet.edi.claim837.ConditionAnswer;
import org.daysheet.edi.claim837.SpinalCare;
import org.jspecify.annotations.Nullable;

/// Rides, care of the spine and conditions of a visit, as a claim says them (837P TR3 2300 CR1, CR2 and CRC, loops
/// 2310E and 2310F). Pure; what is half told stays half told, and the scrubber names it.
final class CareConditions {
    static final String AMBULANCE = "07";
    private static final String HOMEBOUND = "75";
    private static final String SCREENING = "ZZ";

    private CareConditions() {}

    static void tell(RareCare care, ClaimExtrasBuilder extras) {
        AmbulanceTrip trip = care.ambulance();
        extras.ambulance(ride(trip));
        if (!trip.conditions().isEmpty()) {
            extras.condition(new ConditionAnswer(AMBULANCE, true, trip.conditions()));
        }
        extras.spinalCare(spine(care.spine()));
        care.eyewear()
                .forEach((kind, reasons) -> extras.condition(new ConditionAnswer(kind.category(), true, reasons)));
        if (care.isHomebound()) {
            extras.condition(new ConditionAnswer(HOMEBOUND, true, List.of("IH")));
        }
        if (!care.screening().isEmpty()) {
            boolean isReferred = !care.screening().equals(RareCare.NOT_REFERRED);
            extras.condition(new ConditionAnswer(SCREENING, isReferred, List.of(care.screening())));
        }
    }

    /// Why and how far, from where and to where.
    static AmbulanceRide ride(AmbulanceTrip trip) {
        return new AmbulanceRide(
                transport(trip.ride()),
                stop("", trip.from()),
                stop(ClaimText.of(trip.place(), ClaimText.LAST_NAME), trip.to()));
    }

    private static @Nullable AmbulanceTransport transport(AmbulanceTrip.Ride ride) {
        return ride.equals(AmbulanceTrip.Ride.NONE)
                ? null
                : new AmbulanceTransport(
                        ride.pounds(),
                        ride.reason(),
                        ride.miles(),
                        ClaimText.of(ride.roundTrip(), ClaimText.WORDS),
                        ClaimText.of(ride.stretcher(), ClaimText.WORDS));
    }

    private static @Nullable AmbulanceStop stop(String name, PostalAddress address) {
        return address.isNone() && name.isEmpty() ? null : new AmbulanceStop(name, ClaimAssembly.address(address));
    }

    private static @Nullable SpinalCare spine(SpineTreatment spine) {
        return spine.equals(SpineTreatment.NONE)
                ? null
                : new SpinalCare(spine.condition(), ClaimText.of(spine.description(), ClaimText.WORDS), "");
    }
}
