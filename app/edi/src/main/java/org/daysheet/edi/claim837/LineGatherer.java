package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Gathers one service line of an 837P (loop 2400 with 2410, 2420A).
final class LineGatherer {
    private static final int MOST_POINTERS = 4;
    private static final Pattern UNITS =
            Pattern.compile("(?=.*[1-9])[0-9]{1,8}(\\.[0-9]{0,3})?|\\.(?=.*[1-9])[0-9]{1,3}");

    private final Notes837 notes;
    private final Place place;
    private final List<QualifiedDate> dates = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Integer> pointers = new ArrayList<>();
    private final AdjudicationCheck adjudication;

    private boolean serviceSeen;
    private Procedure procedure = Procedure.NONE;
    private @Nullable Money charge;
    private String unitType = "";
    private String units = "";
    private String placeOfService = "";
    private LineFlags flags = LineFlags.NONE;
    private @Nullable QualifiedDate service;
    private String control = "";
    private @Nullable Note note;
    private @Nullable ProviderDraft provider;
    private @Nullable Provider rendering;
    private String loop = "2400";
    private String ndc = "";
    private String drugQuantity = "";
    private String drugUnit = "";
    private String drugReference = "";
    private boolean drug;

    LineGatherer(Segment lx, int expected, Notes837 notes) {
        this.notes = notes;
        this.place = lx.place();
        this.adjudication = new AdjudicationCheck(notes);
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

    boolean hasServiceDate() {
        return service != null;
    }

    AdjudicationCheck adjudication() {
        return adjudication;
    }

    void take(Segment segment) {
        switch (segment.id()) {
            case "SV1" -> service(segment);
            case "SV2", "SV3" ->
                notes.error(segment, 0, "not-professional", "The line is of an institutional or dental claim.", "SV1");
            case "DTP" -> date(segment);
            case "REF" -> reference(segment);
            case "NTE" -> note(segment);
            case "LIN" -> drug(segment);
            case "CTP" -> drugQuantity(segment);
            case "NM1" -> name(segment);
            case "SVD" -> {
                loop = "2430";
                adjudication.begin(segment);
                notes.notKept(loop, segment);
            }
            case "CAS" -> {
                adjudication.adjust(segment);
                notes.notKept(loop, segment);
            }
            case "PRV", "N3", "N4" -> ofProvider(segment);
            default -> notes.notKept(segment.id().equals("LQ") || segment.id().equals("FRM") ? "2440" : loop, segment);
        }
    }

    @Nullable
    ServiceLine finish() {
        finishProvider();
        Money amount = charge;
        QualifiedDate dated = service;
        if (amount != null) {
            adjudication.finish(amount);
        }
        if (amount == null || dated == null) {
            return null;
        }
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
                rendering,
                dates,
                references,
                note,
                LineExtras.NONE);
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
        flags = new LineFlags(sv1.is(9, "Y"), sv1.is(11, "Y"), sv1.is(12, "Y"), sv1.is(15, "0"));
    }

    private void pointer(Segment sv1, String text) {
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9') {
            pointers.add(text.charAt(0) - '0');
        } else if (text.length() == 2 && text.charAt(0) == '1' && text.charAt(1) >= '0' && text.charAt(1) <= '2') {
            pointers.add(10 + text.charAt(1) - '0');
        } else if (!text.isEmpty()) {
            notes.error(sv1, 7, "pointer-unreadable", "A diagnosis pointer is not a number from 1 to 12.", "1 to 12");
        }
    }

    private void date(Segment dtp) {
        QualifiedDate date = QualifiedDate.readDtp(dtp);
        if (dtp.is(2, "DT")) {
            notes.notKept(loop, dtp);
        }
        if (date == null) {
            notes.error(dtp, 3, "date-unreadable", "A date of the line cannot be read.", "CCYYMMDD");
        } else if (loop.equals("2430")) {
            notes.notKept(loop, dtp);
        } else if (dtp.is(1, "472")) {
            service = date;
        } else {
            dates.add(date);
        }
    }

    private void reference(Segment ref) {
        switch (loop) {
            case "2410" -> drugReference = ref.text(1) + ":" + ref.text(2);
            case "2420A" -> ofProvider(ref);
            case "2400" -> {
                if (ref.is(1, "6R")) {
                    control = ref.text(2);
                } else {
                    references.add(Reference.read(ref));
                }
            }
            default -> notes.notKept(loop, ref);
        }
    }

    private void note(Segment nte) {
        if (note == null && !nte.is(1, "TPO")) {
            note = new Note(nte.text(1), nte.text(2));
        } else {
            notes.notKept(loop, nte);
        }
    }

    private void drug(Segment lin) {
        loop = "2410";
        drug = true;
        ndc = lin.text(3);
    }

    private void drugQuantity(Segment ctp) {
        drugQuantity = ctp.text(4);
        drugUnit = ctp.component(5, 1);
    }

    private void name(Segment nm1) {
        finishProvider();
        PartyChecks.npi(nm1, notes);
        if (nm1.is(1, "82")) {
            loop = "2420A";
            provider = new ProviderDraft(nm1);
        } else {
            loop = "2420";
            notes.notKept(loop, nm1);
        }
    }

    private void ofProvider(Segment segment) {
        ProviderDraft open = provider;
        if (open == null || !loop.equals("2420A") || !open.take(segment, notes)) {
            notes.notKept(loop, segment);
        }
    }

    private void finishProvider() {
        if (provider != null) {
            rendering = provider.provider();
            provider = null;
        }
    }
}
