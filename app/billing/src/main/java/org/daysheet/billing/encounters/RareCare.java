package org.daysheet.billing.encounters;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Conditions of care that only some kinds of practices tell: ambulances, care of the spine, screenings of children,
/// visits to the homebound, glasses, programs.
///
/// @param ambulance the ride, {@link AmbulanceTrip#NONE} for most
/// @param spine why the spine was manipulated, {@link SpineTreatment#NONE} for most
/// @param screening where a screened child was referred to (CRC*ZZ): NU nowhere, AV declined, S2 already treated, ST
///     to somebody else; empty when nothing is told
/// @param isHomebound whether the patient cannot leave home (CRC*75)
/// @param eyewear why glasses are needed (CRC*E1, E2, E3), at most five codes each
/// @param particulars numbers of programs, codes, and what is asked of the patient that day
public record RareCare(
        AmbulanceTrip ambulance,
        SpineTreatment spine,
        String screening,
        boolean isHomebound,
        Map<Eyewear, List<String>> eyewear,
        Particulars particulars) {
    /// Code of a screening after which the child was referred nowhere.
    public static final String NOT_REFERRED = "NU";

    /// Codes of referrals after a screening (CRC03 of CRC*ZZ).
    public static final Set<String> SCREENINGS = Set.of(NOT_REFERRED, "AV", "S2", "ST");

    /// Codes of reasons for glasses: L1 sight, L2 lost, L3 broken, L4 wished, L5 medical.
    public static final Set<String> EYEWEAR_REASONS = Set.of("L1", "L2", "L3", "L4", "L5");

    /// Nothing of it.
    public static final RareCare NONE = new RareCare(AmbulanceTrip.NONE, SpineTreatment.NONE, "", false, Map.of());

    public RareCare {
        if (!screening.isEmpty() && !SCREENINGS.contains(screening)) {
            throw new IllegalArgumentException("a screening refers by AV, NU, S2 or ST");
        }
        EnumMap<Eyewear, List<String>> ordered = new EnumMap<>(Eyewear.class);
        eyewear.forEach((kind, reasons) -> {
            if (!reasons.isEmpty()) {
                ordered.put(kind, ConditionCodes.known(reasons, EYEWEAR_REASONS));
            }
        });
        eyewear = Collections.unmodifiableMap(ordered);
    }

    /// Care of which nothing particular is told.
    public RareCare(
            AmbulanceTrip ambulance,
            SpineTreatment spine,
            String screening,
            boolean isHomebound,
            Map<Eyewear, List<String>> eyewear) {
        this(ambulance, spine, screening, isHomebound, eyewear, Particulars.NONE);
    }

    /// Whether codes are known, each once, and no more than a claim has room for.
    public static boolean areCodes(List<String> codes, Set<String> known) {
        return ConditionCodes.areKnown(codes, known);
    }
}
