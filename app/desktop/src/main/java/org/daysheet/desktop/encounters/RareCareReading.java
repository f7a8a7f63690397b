package org.daysheet.desktop.encounters;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.Eyewear;
import org.daysheet.billing.encounters.RareCare;
import org.daysheet.billing.encounters.SpineTreatment;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Texts;

/// Reads what only some kinds of care tell; what cannot be read becomes a fault at its field.
final class RareCareReading {
    private final Form<VisitField> form;

    RareCareReading(Form<VisitField> form) {
        this.form = form;
    }

    RareCare read() {
        Map<Eyewear, List<String>> eyewear = new EnumMap<>(Eyewear.class);
        for (Eyewear kind : Eyewear.values()) {
            eyewear.put(kind, codes(VisitField.valueOf(kind.name()), RareCare.EYEWEAR_REASONS));
        }
        return new RareCare(
                trip(),
                new SpineTreatment(form.typed(VisitField.SPINE), form.typed(VisitField.SPINE_WORDS)),
                form.typed(VisitField.SCREENING),
                form.typed(VisitField.HOMEBOUND).equals(FormGrid.YES),
                eyewear,
                new ParticularsReading(form).read());
    }

    private AmbulanceTrip trip() {
        return new AmbulanceTrip(
                new AmbulanceTrip.Ride(
                        form.typed(VisitField.RIDE_REASON),
                        shaped(VisitField.RIDE_MILES, AmbulanceTrip.Ride::isMiles),
                        shaped(VisitField.RIDE_POUNDS, AmbulanceTrip.Ride::isPounds),
                        form.typed(VisitField.ROUND_TRIP),
                        form.typed(VisitField.STRETCHER)),
                address(VisitField.PICK_UP, VisitField.PICK_UP_CITY, VisitField.PICK_UP_STATE, VisitField.PICK_UP_ZIP),
                form.typed(VisitField.DROP_OFF_NAME),
                address(
                        VisitField.DROP_OFF,
                        VisitField.DROP_OFF_CITY,
                        VisitField.DROP_OFF_STATE,
                        VisitField.DROP_OFF_ZIP),
                codes(VisitField.RIDE_NEEDED, AmbulanceTrip.CONDITIONS));
    }

    private PostalAddress address(VisitField street, VisitField city, VisitField state, VisitField zip) {
        return new PostalAddress(
                form.typed(street),
                "",
                form.typed(city),
                shaped(state, PostalAddress::isState).toUpperCase(Locale.ROOT),
                shaped(zip, PostalAddress::isZip));
    }

    private List<String> codes(VisitField field, Set<String> known) {
        List<String> codes = Stream.of(
                        form.typed(field).toUpperCase(Locale.ROOT).split("[\\s,;]+", -1))
                .filter(code -> !code.isEmpty())
                .toList();
        if (!RareCare.areCodes(codes, known)) {
            wrong(field);
            return List.of();
        }
        return codes;
    }

    private String shaped(VisitField field, Predicate<String> shape) {
        String typed = form.typed(field);
        if (typed.isEmpty() || shape.test(typed)) {
            return typed;
        }
        wrong(field);
        return "";
    }

    private void wrong(VisitField field) {
        form.fault(field, Texts.of("encounters.wrong." + field.name()));
    }
}
