package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.QualifiedAmount;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.QualifiedQuantity;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Gathers one service line of an 837P (loop 2400 with 2410 to 2440).
final class LineGatherer {
    private static final int MOST_POINTERS = 4;
    private static final Pattern UNITS =
            Pattern.compile("(?=.*[1-9])[0-9]{1,8}(\\.[0-9]{0,3})?|\\.(?=.*[1-9])[0-9]{1,3}");

    private final Notes837 notes;
    private final Place place;
    private final List<QualifiedDate> dates = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Integer> pointers = new ArrayList<>();
    private final LineExtrasBuilder extras = new LineExtrasBuilder();
    private final ProvidersDraft providers;
    private final LineDecisionsDraft decisions;
    private final EquipmentDraft equipment;

    private boolean serviceSeen;
    private boolean serviceDated;
    private Place pointerPlace;
    private Place datePlace;
    private Place controlPlace;
    private Procedure procedure = Procedure.NONE;
    private @Nullable Money charge;
    private String unitType = "";
    private String units = "";
    private String placeOfService = "";
    private LineFlags flags = LineFlags.NONE;
    private @Nullable QualifiedDate service;
    private String control = "";
    private @Nullable Note note;
    private @Nullable AmbulanceTransport transport;
    private boolean hasThirdPartyNote;
    private String ndc = "";
    private String drugQuantity = "";
    private String drugUnit = "";
    private String drugReference = "";
    private boolean drug;

    LineGatherer(Segment lx, int expected, Notes837 notes) {
        this.notes = notes;
        this.place = lx.place();
        this.pointerPlace = place;
        this.datePlace = place;
        this.controlPlace = place;
        this.providers = ProvidersDraft.ofLine(notes);
        this.decisions = new LineDecisionsDraft(notes);
        this.equipment = new EquipmentDraft(notes);
        if (lx.number(1) != expected) {
            notes.error(
                    lx, 1, "line-number", "Service lines are not numbered without gaps.", Integer.toString(expected));
        }
    }

    Place place() {
        return place;
    }

    @Nullable
    Money charge() {
        return charge;
    }

    List<Integer> pointers() {
        return pointers;
    }

    /// Whether a service date was given, be it a readable one or not.
    boolean hasServiceDate() {
        return serviceDated;
    }

    /// The last day of the service; null when it has none that can be read.
    @Nullable
    LocalDate lastDay() {
        QualifiedDate dated = service;
        if (dated == null) {
            return null;
        }
        LocalDate to = dated.to();
        return to == null ? dated.from() : to;
    }

    Place datePlace() {
        return datePlace;
    }

    Place controlPlace() {
        return controlPlace;
    }

    Place pointerPlace() {
        return pointerPlace;
    }

    String control() {
        return control;
    }

    LineDecisionsDraft decisions() {
        return decisions;
    }

    void take(String loop, Segment segment) {
        switch (loop) {
            case "2400" -> ofLine(segment);
            case "2410" -> ofDrug(segment);
            case "2430" -> decisions.take(loop, segment);
            case "2440" -> equipment.take(loop, segment);
            default -> providers.take(loop, segment);
        }
    }

    private void ofLine(Segment segment) {
        switch (segment.id()) {
            case "SV1" -> service(segment);
            case "SV2", "SV3" ->
                notes.error(segment, 0, "not-professional", "The line is of an institutional or dental claim.", "SV1");
            case "DTP" -> date(segment);
            case "REF" -> reference(segment);
            case "NTE" -> note(segment);
            case "SV5", "CR3" -> equipment.take("2400", segment);
            default -> ofExtras(segment);
        }
    }

    private void ofExtras(Segment segment) {
        switch (segment.id()) {
            case "PWK" -> extras.attachment(ExtrasReader.attachment(segment));
            case "CR1" -> transport = ExtrasReader.transport(segment);
            case "CRC" -> extras.condition(ExtrasReader.condition(segment));
            case "QTY" -> extras.quantity(new QualifiedQuantity(segment.text(1), segment.text(2)));
            case "MEA" -> extras.result(new TestResult(segment.text(1), segment.text(2), segment.text(3)));
            case "CN1" -> extras.contract(ExtrasReader.contract(segment, notes));
            case "K3" -> extras.fileInformation(segment.text(1));
            case "AMT", "PS1", "HCP" -> priced(segment);
            default -> notes.notKept("2400", segment);
        }
    }

    private void priced(Segment segment) {
        Money amount = ExtrasReader.amount(segment, 2, notes);
        if (amount == null) {
            notes.notKept("2400", segment);
            return;
        }
        switch (segment.id()) {
            case "AMT" -> extras.amount(new QualifiedAmount(segment.text(1), amount));
            case "PS1" -> extras.purchase(new PurchasedService(segment.text(1), amount));
            default -> extras.pricing(ExtrasReader.pricing(segment, notes));
        }
    }

    @Nullable
    ServiceLine finish() {
        Money amount = charge;
        QualifiedDate dated = service;
        if (amount == null || dated == null) {
            return null;
        }
        decisions.decisions().forEach(extras::decision);
        extras.ambulance(providers.ride(transport))
                .equipment(equipment.equipment())
                .providers(providers.lineProviders());
        return new ServiceLine(
                procedure,
                amount,
                unitType,
                units,
                placeOfService,
                pointers,
                flags,
                dated.from(),
                dated.to(),
                control,
                drug ? new LineDrug(ndc, drugQuantity, drugUnit, drugReference) : null,
                providers.rendering(),
                dates,
                references,
                note,
                extras.build());
    }

    boolean hasService() {
        return serviceSeen;
    }

    private void service(Segment sv1) {
        if (serviceSeen) {
            notes.error(sv1, 0, "service-repeated", "The line has a second service, which was left out.", "one SV1");
            return;
        }
        serviceSeen = true;
        pointerPlace = sv1.place(7);
        procedure = Procedure.read(sv1, 1);
        charge = sv1.money(2);
        if (charge == null) {
            notes.error(sv1, 2, "amount-unreadable", "The charge of the line cannot be read.", "an amount");
        }
        unitType = sv1.text(3);
        units = sv1.text(4);
        placeOfService = sv1.text(5);
        if (!UNITS.matcher(units).matches()) {
            notes.error(sv1, 4, "units", "The units of the line are not a number above zero.", "a number above zero");
        }
        int given = sv1.components(7);
        for (int i = 1; i <= Math.min(MOST_POINTERS, given); i++) {
            pointer(sv1, sv1.component(7, i));
        }
        if (given > MOST_POINTERS) {
            notes.error(sv1, 7, "pointers-too-many", "The line points to more than four diagnoses.", "at most four");
        }
        flags = new LineFlags(flag(sv1, 9, "Y"), flag(sv1, 11, "Y"), flag(sv1, 12, "Y"), flag(sv1, 15, "0"));
    }

    private boolean flag(Segment sv1, int element, String yes) {
        boolean isYes = sv1.is(element, yes);
        if (sv1.has(element) && !isYes) {
            notes.notKept("2400", sv1, element);
        }
        return isYes;
    }

    private void pointer(Segment sv1, String text) {
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9') {
            pointers.add(text.charAt(0) - '0');
        } else if (text.length() == 2 && text.charAt(0) == '1' && text.charAt(1) >= '0' && text.charAt(1) <= '2') {
            pointers.add(10 + text.charAt(1) - '0');
        } else if (!text.isEmpty()) {
            notes.notKept("2400", sv1, 7);
            notes.error(sv1, 7, "pointer-unreadable", "A diagnosis pointer is not a number from 1 to 12.", "1 to 12");
        }
    }

    private void date(Segment dtp) {
        QualifiedDate date = QualifiedDate.readDtp(dtp);
        serviceDated |= dtp.is(1, "472");
        if (dtp.is(2, "DT")) {
            notes.notKept("2400", dtp);
        }
        if (date == null) {
            notes.error(dtp, 3, "date-unreadable", "A date of the line cannot be read.", "CCYYMMDD");
        } else if (dtp.is(1, "472")) {
            service = date;
            datePlace = dtp.place(3);
        } else {
            dates.add(date);
        }
    }

    private void reference(Segment ref) {
        if (ref.is(1, "6R")) {
            control = ref.text(2);
            controlPlace = ref.place(2);
        } else {
            references.add(Reference.read(ref));
        }
    }

    private void note(Segment nte) {
        Note read = new Note(nte.text(1), nte.text(2));
        if (nte.is(1, "TPO") && !hasThirdPartyNote) {
            extras.thirdPartyNote(read);
            hasThirdPartyNote = true;
        } else if (note == null && !nte.is(1, "TPO")) {
            note = read;
        } else {
            notes.notKept("2400", nte);
        }
    }

    private void ofDrug(Segment segment) {
        switch (segment.id()) {
            case "LIN" -> {
                drug = true;
                ndc = segment.text(3);
                if (!segment.is(2, "N4")) {
                    notes.notKept("2410", segment, 2);
                }
            }
            case "CTP" -> {
                drugQuantity = segment.text(4);
                drugUnit = segment.component(5, 1);
            }
            case "REF" -> drugReference = segment.text(1) + ":" + segment.text(2);
            default -> notes.notKept("2410", segment);
        }
    }
}
