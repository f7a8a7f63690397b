package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Another payer of a claim while its loops are read (837P TR3 loops 2320 and 2330), with the places that checks name.
final class OtherPayerDraft {
    final Place place;
    final String sequence;
    final List<DecisionAdjustment> adjustments = new ArrayList<>();
    final PartyDraft payer = new PartyDraft();
    Place paidPlace = Place.START;
    Place notCoveredPlace = Place.START;
    boolean hasAnswers;
    boolean hasSubscriber;
    boolean hasPayer;

    /// Whether it was said when it decided, be it readable or not.
    boolean isDated;

    @Nullable
    Money paid;

    @Nullable
    Money notCovered;

    @Nullable
    LocalDate decidedOn;

    private final Notes837 notes;
    private final PartyDraft subscriber = new PartyDraft();
    private final List<OtherPayerProvider> providers = new ArrayList<>();
    private final List<Reference> providerReferences = new ArrayList<>();
    private final String relationship;
    private final String groupNumber;
    private final String groupName;
    private final String mspReason;
    private final String filing;
    private String benefits = "";
    private String signature = "";
    private String release = "";
    private String role = "";
    private boolean organization;
    private @Nullable Money remaining;
    private @Nullable OutpatientRemarks remarks;

    OtherPayerDraft(Segment sbr, Notes837 notes) {
        this.notes = notes;
        place = sbr.place();
        sequence = sbr.text(1);
        relationship = sbr.text(2);
        groupNumber = sbr.text(3);
        groupName = sbr.text(4);
        mspReason = sbr.text(5);
        filing = sbr.text(9);
    }

    String id() {
        return payer.id;
    }

    void take(String loop, Segment segment) {
        boolean isKept = switch (loop) {
            case "2320" -> decision(loop, segment);
            case "2330A" -> party(subscriber, segment);
            case "2330B" -> payer(segment);
            case "2330" -> false;
            default -> provider(segment);
        };
        if (!isKept) {
            notes.notKept(loop, segment);
        }
        hasSubscriber |= loop.equals("2330A");
        hasPayer |= loop.equals("2330B");
    }

    OtherPayer otherPayer() {
        closeProvider();
        return new OtherPayer(
                new OtherCoverage(
                        sequence,
                        relationship,
                        groupNumber,
                        groupName,
                        mspReason,
                        filing,
                        benefits,
                        signature,
                        release),
                new PayerDecision(adjustments, paid, notCovered, remaining, remarks, decidedOn),
                new OtherSubscriber(
                        subscriber.organization,
                        subscriber.name(),
                        subscriber.idQualifier,
                        subscriber.id,
                        subscriber.address,
                        subscriber.references),
                new ClaimPayer(payer.last, payer.idQualifier, payer.id, payer.address, payer.references),
                providers);
    }

    private boolean decision(String loop, Segment segment) {
        switch (segment.id()) {
            case "SBR" -> {}
            case "CAS" -> adjustments.addAll(ExtrasReader.adjustments(loop, segment, notes));
            case "AMT" -> {
                return amount(segment);
            }
            case "OI" -> {
                hasAnswers = true;
                benefits = segment.text(3);
                signature = segment.text(4);
                release = segment.text(6);
            }
            case "MOA" ->
                remarks = new OutpatientRemarks(
                        segment.text(1),
                        ExtrasReader.optional(segment, 2, notes),
                        ExtrasReader.texts(segment, 3, 5),
                        ExtrasReader.optional(segment, 8, notes),
                        ExtrasReader.optional(segment, 9, notes));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean amount(Segment amt) {
        Money amount = ExtrasReader.amount(amt, 2, notes);
        switch (amt.text(1)) {
            case "D" -> {
                paid = amount;
                paidPlace = amt.place(2);
            }
            case "A8" -> {
                notCovered = amount;
                notCoveredPlace = amt.place(2);
            }
            case "EAF" -> remaining = amount;
            default -> {
                return false;
            }
        }
        return amount != null;
    }

    private boolean payer(Segment segment) {
        if (!segment.id().equals("DTP")) {
            return party(payer, segment);
        }
        if (!segment.is(1, "573")) {
            return false;
        }
        isDated = true;
        decidedOn = segment.date(3);
        if (decidedOn == null) {
            notes.error(segment, 3, "date-unreadable", "The day on which a payer decided cannot be read.", "CCYYMMDD");
        }
        return decidedOn != null;
    }

    private boolean party(PartyDraft party, Segment segment) {
        switch (segment.id()) {
            case "NM1" -> party.name(segment);
            case "N3" -> party.address = PartyChecks.street(segment, party.address);
            case "N4" -> {
                PartyChecks.city(segment, false, notes);
                party.address = PartyChecks.city(segment, party.address);
            }
            case "REF" -> party.references.add(Reference.read(segment));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean provider(Segment segment) {
        if (segment.id().equals("NM1")) {
            closeProvider();
            role = segment.text(1);
            organization = segment.is(2, "2");
            return !segment.has(3) && !segment.has(9);
        }
        if (segment.id().equals("REF")) {
            providerReferences.add(Reference.read(segment));
            return true;
        }
        return false;
    }

    private void closeProvider() {
        if (!role.isEmpty()) {
            providers.add(new OtherPayerProvider(role, organization, providerReferences));
            role = "";
            providerReferences.clear();
        }
    }
}
