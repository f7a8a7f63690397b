package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Gathers one claim of an 837P (loop 2300 with 2310, 2320 and 2400).
final class ClaimGatherer {
    private static final int MOST_DIAGNOSES = 12;

    final Notes837 notes;
    final Place place;
    final Place chargePlace;
    final List<LineGatherer> lines = new ArrayList<>();
    final List<OtherPayerDraft> otherPayers = new ArrayList<>();
    final List<Diagnosis> diagnoses = new ArrayList<>();
    final List<QualifiedDate> dates = new ArrayList<>();

    /// The kinds of dates that were given, be they readable or not.
    final Set<String> dated = new HashSet<>();

    final List<Reference> references = new ArrayList<>();
    final @Nullable Money charge;
    final TermsReader terms;

    @Nullable
    Money patientPaid;

    String spinalCondition = "";
    Place spinalPlace = Place.START;
    Place diagnosisPlace = Place.START;
    private final ClaimExtrasBuilder extras = new ClaimExtrasBuilder();
    private final ProvidersDraft providers;
    private @Nullable Note note;
    private @Nullable AmbulanceTransport transport;
    private long end;
    private boolean tooLarge;

    ClaimGatherer(Segment clm, Notes837 notes) {
        this.notes = notes;
        this.providers = ProvidersDraft.ofClaim(notes);
        this.place = clm.place();
        this.chargePlace = clm.place(2);
        this.charge = clm.money(2);
        this.terms = new TermsReader(clm, notes);
        this.end = clm.nextOffset();
        if (charge == null) {
            notes.error(clm, 2, "amount-unreadable", "The charge of the claim cannot be read.", "an amount");
        }
    }

    long end() {
        return end;
    }

    void take(String loop, Segment segment) {
        end = segment.nextOffset();
        if (segment.id().equals("LX")) {
            lines.add(new LineGatherer(segment, lines.size() + 1, notes));
        } else if (!lines.isEmpty()) {
            lines.getLast().take(loop, segment);
        } else if (loop.startsWith("231")) {
            providers.take(loop, segment);
        } else if (loop.equals("2300")) {
            ofClaim(segment);
        } else {
            ofOtherPayer(loop, segment);
        }
    }

    private void ofOtherPayer(String loop, Segment segment) {
        if (segment.id().equals("SBR")) {
            otherPayers.add(new OtherPayerDraft(segment, notes));
        }
        otherPayers.getLast().take(loop, segment);
    }

    /// Goes past a segment for which there is no room any more.
    void leaveOut(Segment segment) {
        end = segment.nextOffset();
        tooLarge = true;
    }

    /// The whole claim, null when its terms or a line lack what a document needs.
    @Nullable
    ProfessionalClaim document(TradingPartners partners, LevelGatherer levels) {
        List<ServiceLine> services = new ArrayList<>();
        for (LineGatherer line : lines) {
            ServiceLine service = line.finish();
            if (service != null) {
                services.add(service);
            }
        }
        Money total = charge;
        if (total == null || tooLarge || services.size() < lines.size() || !levels.isComplete()) {
            return null;
        }
        extras.ambulance(providers.ride(transport));
        return new ProfessionalClaim(
                partners,
                levels.billingProvider(),
                levels.subscriber(),
                levels.dependent(),
                levels.payer(),
                terms.terms(total),
                dates,
                references,
                note,
                patientPaid,
                diagnoses,
                providers.providers(),
                services,
                otherPayers.stream().map(OtherPayerDraft::otherPayer).toList(),
                extras.build());
    }

    private void ofClaim(Segment segment) {
        switch (segment.id()) {
            case "DTP" -> date(segment);
            case "REF" -> references.add(Reference.read(segment));
            case "AMT" -> amount(segment);
            case "NTE" -> note(segment);
            case "HI" -> diagnoses(segment);
            case "PWK" -> extras.attachment(ExtrasReader.attachment(segment));
            case "CN1" -> extras.contract(ExtrasReader.contract(segment, notes));
            case "K3" -> extras.fileInformation(segment.text(1));
            case "CR1" -> transport = ExtrasReader.transport(segment);
            case "CR2" -> spinalCare(segment);
            case "CRC" -> extras.condition(ExtrasReader.condition(segment));
            case "HCP" -> pricing(segment);
            default -> notes.notKept("2300", segment);
        }
    }

    private void spinalCare(Segment cr2) {
        spinalCondition = cr2.text(8);
        spinalPlace = cr2.place(8);
        extras.spinalCare(new SpinalCare(spinalCondition, cr2.text(10), cr2.text(11)));
    }

    private void pricing(Segment hcp) {
        Pricing pricing = ExtrasReader.pricing(hcp, notes);
        extras.pricing(pricing);
        if (pricing == null) {
            notes.notKept("2300", hcp);
        }
    }

    private void date(Segment dtp) {
        dated.add(dtp.text(1));
        QualifiedDate date = QualifiedDate.readDtp(dtp);
        if (dtp.is(2, "DT")) {
            notes.notKept("2300", dtp);
        }
        if (date == null) {
            notes.error(dtp, 3, "date-unreadable", "A date of the claim cannot be read.", "CCYYMMDD");
        } else {
            dates.add(date);
        }
    }

    private void amount(Segment amt) {
        Money amount = amt.money(2);
        if (amount == null) {
            notes.error(amt, 2, "amount-unreadable", "An amount of the claim cannot be read.", "an amount");
        } else if (amt.is(1, "F5")) {
            patientPaid = amount;
            if (charge != null && amount.compareTo(charge) > 0) {
                notes.error(amt, 2, "patient-paid", "The patient paid more than the claim charges.", charge.plain());
            }
        } else {
            notes.notKept("2300", amt);
        }
    }

    private void note(Segment nte) {
        if (note == null) {
            note = new Note(nte.text(1), nte.text(2));
        } else {
            notes.notKept("2300", nte);
        }
    }

    private void diagnoses(Segment hi) {
        for (int element = 1; element <= hi.size(); element++) {
            String qualifier = hi.component(element, 1);
            String code = hi.component(element, 2);
            switch (qualifier) {
                case "ABK", "BK", "ABF", "BF" -> diagnosis(hi, element, qualifier, code);
                case "BP", "BO" -> extras.anesthesiaProcedure(code);
                case "BG" -> extras.conditionCode(code);
                case "" -> {}
                default -> {
                    notes.notKept("2300", hi, element);
                    notes.error(
                            hi, element, "diagnosis-qualifier", "A code of the claim has no known kind.", "ABK or ABF");
                }
            }
        }
    }

    private void diagnosis(Segment hi, int element, String qualifier, String code) {
        if (diagnoses.size() == MOST_DIAGNOSES) {
            notes.error(hi, element, "diagnoses-too-many", "The claim has too many diagnoses.", "at most 12");
        }
        boolean principal = qualifier.endsWith("BK");
        if (principal != diagnoses.isEmpty()) {
            notes.error(
                    hi,
                    element,
                    "diagnosis-order",
                    "The first diagnosis must be the principal one, and no other.",
                    diagnoses.isEmpty() ? "ABK" : "ABF");
        }
        if (code.isEmpty() || code.indexOf('.') >= 0) {
            notes.error(hi, element, "diagnosis-shape", "A diagnosis is missing or has a dot.", "a code without a dot");
        }
        if (diagnoses.isEmpty()) {
            diagnosisPlace = hi.place();
        }
        diagnoses.add(new Diagnosis(qualifier, code));
    }
}
