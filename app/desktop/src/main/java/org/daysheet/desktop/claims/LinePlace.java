package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimLine;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;

/// Where a line of a claim was entered: a claim may ask for some lines of a visit, and for those of several visits.
///
/// @param visit where
/// @param number of the line there, from 1
record LinePlace(EncounterId visit, int number) {
    private static final Pattern LINE = Pattern.compile("^lines\\[(\\d+)](.*)$");

    /// A field of a line, by its path in the visit.
    ///
    /// @param path in the visit, such as `lines[1].pointers`
    record Field(EncounterId visit, String path) {}

    /// Where the lines of a claim were entered; empty when they are those of its visit, in order.
    static List<LinePlace> of(Office office, Encounter visit, List<ClaimLine> lines) {
        List<ChargeId> own = visit.charges().stream().map(Charge::id).toList();
        if (own.equals(lines.stream().map(ClaimLine::charge).toList())) {
            return List.of();
        }
        Map<EncounterId, List<ChargeId>> known = new LinkedHashMap<>(Map.of(visit.id(), own));
        List<LinePlace> places = new ArrayList<>();
        for (ClaimLine line : lines) {
            EncounterId entered =
                    office.session().read(tx -> office.chargeEntry().visitOf(tx, line.charge()));
            List<ChargeId> charges = known.computeIfAbsent(
                    entered,
                    id -> office.chargeEntry().show(id).charges().stream()
                            .map(Charge::id)
                            .toList());
            places.add(new LinePlace(entered, Math.max(1, charges.indexOf(line.charge()) + 1)));
        }
        return places;
    }

    /// Where a field of a claim was entered.
    ///
    /// @param path in the claim, such as `lines[2].pointers`
    /// @param visit of the claim
    static Field field(List<LinePlace> places, EncounterId visit, String path) {
        Matcher line = LINE.matcher(path);
        if (!line.matches() || Integer.parseInt(line.group(1)) > places.size()) {
            return new Field(visit, path);
        }
        LinePlace place = places.get(Integer.parseInt(line.group(1)) - 1);
        return new Field(place.visit(), "lines[" + place.number() + "]" + line.group(2));
    }
}
