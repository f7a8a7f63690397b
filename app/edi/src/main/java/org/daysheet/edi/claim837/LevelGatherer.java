package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.Segment;
import org.jspecify.annotations.Nullable;

/// Gathers what stands above the claims of an 837P: billing provider, subscriber, payer and patient (2000A-C).
final class LevelGatherer {
    private final Notes837 notes;
    private final PartyDraft billing = new PartyDraft();
    private final PartyDraft subscriber = new PartyDraft();
    private final PartyDraft payer = new PartyDraft();
    private final PartyDraft patient = new PartyDraft();
    /// Parties the document has no room for.
    private final PartyDraft aside = new PartyDraft();

    private PartyDraft current = aside;
    private String loop = "";
    private @Nullable Address payTo;
    private String taxonomy = "";
    private String sequence = "";
    private String groupNumber = "";
    private String groupName = "";
    private String mspReason = "";
    private String filing = "";
    private String relationship = "";
    private boolean dependent;
    private boolean billingNamed;
    private boolean subscriberNamed;
    private boolean payerNamed;
    private boolean subscribed;
    private String relation = "";

    LevelGatherer(Notes837 notes) {
        this.notes = notes;
    }

    void beginBilling() {
        billing.clear();
        taxonomy = "";
        payTo = null;
        billingNamed = false;
        beginSubscriber();
        loop = "2000A";
    }

    void beginSubscriber() {
        subscriber.clear();
        payer.clear();
        patient.clear();
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
        aside.clear();
        current = aside;
        loop = "2000B";
    }

    void beginPatient() {
        patient.clear();
        relationship = "";
        dependent = true;
        aside.clear();
        current = aside;
        loop = "2000C";
    }

    boolean isDependent() {
        return dependent;
    }

    /// The receiver's id of the payer, or the payer's name without one.
    String payerKey() {
        return payer.id.isEmpty() ? payer.last : payer.id;
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
    boolean take(Segment segment) {
        return switch (segment.id()) {
            case "NM1" -> name(segment);
            case "PRV" -> taxonomy(segment);
            case "SBR" -> subscription(segment);
            case "PAT" -> {
                relationship = segment.text(1);
                yield loop.equals("2000C") && segment.size() == 1;
            }
            case "N3" -> street(segment);
            case "N4" -> city(segment);
            case "DMG" -> born(segment);
            case "REF" -> reference(segment);
            case "PER" -> {
                current.contact = Contact.read(segment);
                yield current == billing;
            }
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
                null);
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
                PatientExtras.NONE);
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
                        PatientExtras.NONE)
                : null;
    }

    ClaimPayer payer() {
        return new ClaimPayer(payer.last, payer.idQualifier, payer.id, payer.address, payer.references);
    }

    private boolean name(Segment nm1) {
        PartyChecks.npi(nm1, notes);
        switch (nm1.text(1)) {
            case "85" -> {
                loop = "2010AA";
                current = billing;
                billingNamed = true;
            }
            case "87" -> {
                loop = "2010AB";
                current = aside;
                payTo = Address.NONE;
                return true;
            }
            case "IL" -> {
                loop = "2010BA";
                current = subscriber;
                subscriberNamed = true;
                if (!nm1.has(9)) {
                    notes.warning(nm1, 9, "member-id-missing", "The subscriber has no member id.", "a member id");
                }
            }
            case "PR" -> {
                loop = "2010BB";
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
            case "QC" -> {
                loop = "2010CA";
                current = patient;
            }
            default -> {
                loop = "2010AC";
                current = aside;
                return false;
            }
        }
        current.name(nm1);
        return true;
    }

    private boolean taxonomy(Segment prv) {
        boolean ofBilling = loop.equals("2000A");
        if (ofBilling) {
            taxonomy = prv.text(3);
        }
        return ofBilling;
    }

    private boolean subscription(Segment sbr) {
        subscribed = true;
        sequence = sbr.text(1);
        relation = sbr.text(2);
        groupNumber = sbr.text(3);
        groupName = sbr.text(4);
        mspReason = sbr.text(5);
        filing = sbr.text(9);
        return true;
    }

    private boolean street(Segment n3) {
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

    private boolean city(Segment n4) {
        PartyChecks.city(n4, loop.equals("2010AA"), notes);
        if (loop.equals("2010AB")) {
            payTo = PartyChecks.city(n4, payTo == null ? Address.NONE : payTo);
            return true;
        }
        current.address = PartyChecks.city(n4, current.address);
        return current != aside;
    }

    private boolean born(Segment dmg) {
        LocalDate date = dmg.date(2);
        if (date == null) {
            notes.error(dmg, 2, "birth-date", "The date of birth cannot be read.", "CCYYMMDD");
        }
        current.birthDate = date;
        current.sex = dmg.text(3);
        return current != aside;
    }

    private boolean reference(Segment ref) {
        if (loop.equals("2010AA") && (ref.is(1, "EI") || ref.is(1, "SY"))) {
            billing.taxKind = ref.text(1);
            billing.taxId = ref.text(2);
            return true;
        }
        current.references.add(Reference.read(ref));
        return current != aside;
    }

    /// One named party while its loop is read.
    private static final class PartyDraft {
        boolean organization;
        String last = "";
        String first = "";
        String middle = "";
        String suffix = "";
        String idQualifier = "";
        String id = "";
        String taxKind = "";
        String taxId = "";
        Address address = Address.NONE;
        Contact contact = Contact.NONE;

        @Nullable
        LocalDate birthDate;

        String sex = "";
        final List<Reference> references = new ArrayList<>();

        void clear() {
            organization = false;
            last = "";
            first = "";
            middle = "";
            suffix = "";
            idQualifier = "";
            id = "";
            taxKind = "";
            taxId = "";
            address = Address.NONE;
            contact = Contact.NONE;
            birthDate = null;
            sex = "";
            references.clear();
        }

        void name(Segment nm1) {
            organization = nm1.is(2, "2");
            last = nm1.text(3);
            first = nm1.text(4);
            middle = nm1.text(5);
            suffix = nm1.text(7);
            idQualifier = nm1.text(8);
            id = nm1.text(9);
        }

        PersonName name() {
            return new PersonName(last, first, middle, suffix);
        }
    }
}
