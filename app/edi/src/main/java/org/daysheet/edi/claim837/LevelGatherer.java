package org.daysheet.edi.claim837;

import java.time.LocalDate;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.Segment;
import org.jspecify.annotations.Nullable;

/// Gathers what stands above the claims of an 837P: billing provider, subscriber, payer and patient (2000A-C).
final class LevelGatherer {
    private final Notes837 notes;
    private PartyDraft billing = new PartyDraft();
    private PartyDraft plan = new PartyDraft();
    private PartyDraft subscriber = new PartyDraft();
    private PartyDraft payer = new PartyDraft();
    private PartyDraft patient = new PartyDraft();
    /// Parties the document has no room for.
    private PartyDraft aside = new PartyDraft();

    private PartyDraft current = aside;
    private @Nullable Address payTo;
    private String taxonomy = "";
    private String sequence = "";
    private String groupNumber = "";
    private String groupName = "";
    private String mspReason = "";
    private String filing = "";
    private String relationship = "";
    private boolean dependent;
    private boolean planNamed;
    private boolean billingNamed;
    private boolean subscriberNamed;
    private boolean payerNamed;
    private boolean subscribed;
    private String relation = "";
    private Place relationPlace = Place.START;

    LevelGatherer(Notes837 notes) {
        this.notes = notes;
    }

    void beginBilling() {
        billing = new PartyDraft();
        plan = new PartyDraft();
        planNamed = false;
        taxonomy = "";
        payTo = null;
        billingNamed = false;
        beginSubscriber();
    }

    void beginSubscriber() {
        subscriber = new PartyDraft();
        payer = new PartyDraft();
        patient = new PartyDraft();
        subscriberNamed = false;
        payerNamed = false;
        subscribed = false;
        relation = "";
        dependent = false;
        sequence = "";
        groupNumber = "";
        groupName = "";
        mspReason = "";
        filing = "";
        aside = new PartyDraft();
        current = subscriber;
    }

    void beginPatient() {
        patient = new PartyDraft();
        relationship = "";
        dependent = true;
        aside = new PartyDraft();
        current = patient;
    }

    boolean isDependent() {
        return dependent;
    }

    /// The receiver's id of the payer, or the payer's name without one.
    String payerKey() {
        return payer.id.isEmpty() ? payer.last : payer.id;
    }

    ClaimNames names() {
        return new ClaimNames((dependent ? patient : subscriber).name(), payer.last);
    }

    boolean isComplete() {
        return billingNamed && subscriberNamed;
    }

    String sequence() {
        return sequence;
    }

    /// SBR02.
    String relation() {
        return relation;
    }

    /// Where SBR02 stands.
    Place relationPlace() {
        return relationPlace;
    }

    boolean hasSubscription() {
        return subscribed;
    }

    boolean hasSubscriber() {
        return subscriberNamed;
    }

    boolean hasPayer() {
        return payerNamed;
    }

    /// Takes a segment above the claims; answers whether the document has room for it.
    boolean take(String loop, Segment segment) {
        return switch (segment.id()) {
            case "NM1" -> name(loop, segment);
            case "PRV" -> taxonomy(loop, segment);
            case "SBR" -> subscription(segment);
            case "PAT" -> condition(loop, segment);
            case "N3" -> street(loop, segment);
            case "N4" -> city(loop, segment);
            case "DMG" -> born(segment);
            case "REF" -> reference(loop, segment);
            case "PER" -> contact(segment);
            default -> false;
        };
    }

    BillingProvider billingProvider() {
        return new BillingProvider(
                billing.organization,
                billing.name(),
                billing.idQualifier.equals("XX") ? billing.id : "",
                taxonomy,
                billing.taxKind,
                billing.taxId,
                billing.address,
                billing.contact,
                payTo,
                billing.references,
                planNamed ? new PayToPlan(plan.last, plan.idQualifier, plan.id, plan.address, plan.references) : null);
    }

    Subscriber subscriber() {
        return new Subscriber(
                sequence,
                groupNumber,
                groupName,
                mspReason,
                filing,
                subscriber.organization,
                subscriber.name(),
                subscriber.idQualifier,
                subscriber.id,
                subscriber.address,
                subscriber.birthDate,
                subscriber.sex,
                subscriber.references,
                subscriber.extras());
    }

    @Nullable
    Dependent dependent() {
        return dependent
                ? new Dependent(
                        relationship,
                        patient.name(),
                        patient.address,
                        patient.birthDate,
                        patient.sex,
                        patient.references,
                        patient.extras())
                : null;
    }

    ClaimPayer payer() {
        return new ClaimPayer(payer.last, payer.idQualifier, payer.id, payer.address, payer.references);
    }

    private boolean name(String loop, Segment nm1) {
        PartyChecks.npi(nm1, notes);
        switch (loop) {
            case "2010AA" -> {
                current = billing;
                billingNamed = true;
            }
            case "2010AB" -> {
                current = aside;
                payTo = Address.NONE;
                return !nm1.has(3);
            }
            case "2010AC" -> {
                current = plan;
                planNamed = true;
            }
            case "2010BA" -> {
                current = subscriber;
                subscriberNamed = true;
                if (!nm1.has(9)) {
                    notes.warning(nm1, 9, "member-id-missing", "The subscriber has no member id.", "a member id");
                }
            }
            case "2010BB" -> {
                current = payer;
                payerNamed = true;
                if (!nm1.has(9)) {
                    notes.error(
                            nm1,
                            9,
                            "payer-id-missing",
                            "The payer has no id, so the claim reaches nobody.",
                            "a payer id");
                }
            }
            case "2010CA" -> current = patient;
            default -> {
                current = aside;
                return false;
            }
        }
        current.name(nm1);
        return true;
    }

    private boolean taxonomy(String loop, Segment prv) {
        boolean ofBilling = loop.equals("2000A");
        if (ofBilling) {
            taxonomy = prv.text(3);
        }
        return ofBilling;
    }

    private boolean condition(String loop, Segment pat) {
        if (loop.equals("2000C")) {
            relationship = pat.text(1);
        }
        current.deathDate = pat.date(6);
        current.weight = pat.text(8);
        current.pregnant = pat.is(9, "Y");
        if (pat.has(6) && current.deathDate == null) {
            notes.error(pat, 6, "date-unreadable", "The day of death cannot be read.", "CCYYMMDD");
        }
        return current != aside;
    }

    /// The first contact counts.
    private boolean contact(Segment per) {
        boolean isFirst = current.contact.isNone();
        if (isFirst) {
            current.contact = Contact.read(per);
        }
        return isFirst && (current == billing || current == subscriber || current == patient);
    }

    private boolean subscription(Segment sbr) {
        subscribed = true;
        sequence = sbr.text(1);
        relation = sbr.text(2);
        relationPlace = sbr.place(2);
        groupNumber = sbr.text(3);
        groupName = sbr.text(4);
        mspReason = sbr.text(5);
        filing = sbr.text(9);
        return true;
    }

    private boolean street(String loop, Segment n3) {
        if (loop.equals("2010AA")) {
            PartyChecks.billingStreet(n3, notes);
        }
        if (loop.equals("2010AB")) {
            payTo = PartyChecks.street(n3, payTo == null ? Address.NONE : payTo);
            return true;
        }
        current.address = PartyChecks.street(n3, current.address);
        return current != aside;
    }

    private boolean city(String loop, Segment n4) {
        PartyChecks.city(n4, loop.equals("2010AA"), notes);
        if (loop.equals("2010AB")) {
            payTo = PartyChecks.city(n4, payTo == null ? Address.NONE : payTo);
            return true;
        }
        current.address = PartyChecks.city(n4, current.address);
        return current != aside;
    }

    /// Whether the birth of the patient was told, be it readable or not.
    boolean hasBirth() {
        return (dependent ? patient : subscriber).born;
    }

    private boolean born(Segment dmg) {
        current.born = true;
        LocalDate date = dmg.date(2);
        if (date == null) {
            notes.error(dmg, 2, "birth-date", "The date of birth cannot be read.", "CCYYMMDD");
        }
        current.birthDate = date;
        current.sex = dmg.text(3);
        return current != aside;
    }

    private boolean reference(String loop, Segment ref) {
        if (loop.equals("2010AA") && (ref.is(1, "EI") || ref.is(1, "SY"))) {
            billing.taxKind = ref.text(1);
            billing.taxId = ref.text(2);
            return true;
        }
        current.references.add(Reference.read(ref));
        return current != aside;
    }
}
