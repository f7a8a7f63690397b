package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Gathers one claim of an 837P (loop 2300 with 2310, 2320 and 2400).
final class ClaimGatherer {
    final Notes837 notes;
    final Place place;
    final Place chargePlace;
    final List<LineGatherer> lines = new ArrayList<>();
    final List<OtherPayerCheck> otherPayers = new ArrayList<>();
    final List<Diagnosis> diagnoses = new ArrayList<>();
    final List<QualifiedDate> dates = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    final @Nullable Money charge;
    final TermsReader terms;

    @Nullable
    Money patientPaid;

    private final ClaimProvidersDraft providers;
    private @Nullable Note note;
    private int rank;
    private long end;
    private boolean tooLarge;

    ClaimGatherer(Segment clm, Notes837 notes) {
        this.notes = notes;
        this.providers = new ClaimProvidersDraft(notes);
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

    void take(Segment segment) {
        end = segment.nextOffset();
        if (segment.id().equals("LX")) {
            beginLine(segment);
        } else if (!lines.isEmpty()) {
            lines.getLast().take(segment);
        } else if (segment.id().equals("SBR")) {
            otherPayers.add(new OtherPayerCheck(segment, notes));
            notes.notKept("2320", segment);
        } else if (!otherPayers.isEmpty()) {
            otherPayers.getLast().take(segment);
            notes.notKept("2320", segment);
        } else if (!providers.take(segment)) {
            ofClaim(segment);
        }
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
                providers.finish(),
                services,
                List.of(),
                ClaimExtras.NONE);
    }

    private void beginLine(Segment lx) {
        lines.add(new LineGatherer(lx, lines.size() + 1, notes));
    }

    private void ofClaim(Segment segment) {
        checkOrder(segment);
        switch (segment.id()) {
            case "DTP" -> date(segment);
            case "REF" -> references.add(Reference.read(segment));
            case "AMT" -> amount(segment);
            case "NTE" -> note(segment);
            case "HI" -> diagnoses(segment);
            default -> notes.notKept("2300", segment);
        }
    }

    private void checkOrder(Segment segment) {
        int next = rank(segment.id());
        if (next < rank) {
            notes.error(
                    segment, 0, "segment-order", "A segment of the claim stands behind one that must follow it.", "");
        }
        rank = Math.max(rank, next);
    }

    private static int rank(String id) {
        return switch (id) {
            case "DTP" -> 1;
            case "PWK" -> 2;
            case "CN1" -> 3;
            case "AMT" -> 4;
            case "REF" -> 5;
            case "K3" -> 6;
            case "NTE" -> 7;
            case "CR1", "CR2", "CRC" -> 8;
            case "HI" -> 9;
            case "HCP" -> 10;
            default -> 0;
        };
    }

    private void date(Segment dtp) {
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
                case "BP", "BG" -> notes.notKept("2300", hi);
                case "" -> {}
                default ->
                    notes.error(
                            hi, element, "diagnosis-qualifier", "A code of the claim has no known kind.", "ABK or ABF");
            }
        }
    }

    private void diagnosis(Segment hi, int element, String qualifier, String code) {
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
        diagnoses.add(new Diagnosis(qualifier, code));
    }
}
