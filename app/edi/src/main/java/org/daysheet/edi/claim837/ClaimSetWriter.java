package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.SegmentWriter;
import org.jspecify.annotations.Nullable;

/// Writes the levels of one 837P set (loops 1000 to 2010CA) and hands each claim on.
final class ClaimSetWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    private final SegmentWriter out;
    private final ClaimBodyWriter body;
    private final Started started;
    private int level;

    /// Told what is written next, so that what cannot be written is blamed on the right claim.
    interface Started {
        /// A level above this claim, the first one below it.
        void levelOf(ProfessionalClaim claim);

        /// The claim itself.
        void claim(ProfessionalClaim claim);
    }

    ClaimSetWriter(SegmentWriter out, Started started) {
        this.out = out;
        this.body = new ClaimBodyWriter(out);
        this.started = started;
    }

    void write(TradingPartners partners, ClaimTree tree) {
        out.segment("NM1", "41", "2", partners.submitterName(), "", "", "", "", "46", partners.submitterId());
        contact(partners.submitterContact());
        out.segment("NM1", "40", "2", partners.receiverName(), "", "", "", "", "46", partners.receiverId());
        for (ClaimTree.Billing billing : tree.billings()) {
            billing(billing);
        }
    }

    private void billing(ClaimTree.Billing billing) {
        BillingProvider provider = billing.provider();
        started.levelOf(billing.subscribers().getFirst().first());
        int own = ++level;
        out.segment("HL", Integer.toString(own), "", "20", "1");
        if (!provider.taxonomy().isEmpty()) {
            out.segment("PRV", "BI", "PXC", provider.taxonomy());
        }
        name("85", provider.organization(), provider.name(), provider.npi().isEmpty() ? "" : "XX", provider.npi());
        address(provider.address());
        out.segment("REF", provider.taxIdKind(), provider.taxId());
        references(provider.references());
        if (!provider.contact().isNone()) {
            contact(provider.contact());
        }
        Address payTo = provider.payTo();
        if (payTo != null) {
            out.segment("NM1", "87", "2");
            address(payTo);
        }
        for (ClaimTree.Insured insured : billing.subscribers()) {
            subscriber(insured, own);
        }
    }

    private void subscriber(ClaimTree.Insured insured, int parent) {
        Subscriber subscriber = insured.subscriber();
        started.levelOf(insured.first());
        int own = ++level;
        boolean isPatient = insured.isPatient();
        out.segment("HL", Integer.toString(own), Integer.toString(parent), "22", isPatient ? "0" : "1");
        out.segment(
                "SBR",
                subscriber.sequence(),
                isPatient ? "18" : "",
                subscriber.groupNumber(),
                subscriber.groupName(),
                subscriber.mspReason(),
                "",
                "",
                "",
                subscriber.filingIndicator());
        name("IL", subscriber.organization(), subscriber.name(), subscriber.memberIdQualifier(), subscriber.memberId());
        address(subscriber.address());
        born(subscriber.birthDate(), subscriber.sex());
        references(subscriber.references());
        ClaimPayer payer = insured.payer();
        out.segment("NM1", "PR", "2", payer.name(), "", "", "", "", payer.idQualifier(), payer.id());
        address(payer.address());
        references(payer.references());
        for (ClaimTree.Treated patient : insured.patients()) {
            patient(patient, own);
        }
    }

    private void patient(ClaimTree.Treated patient, int parent) {
        Dependent dependent = patient.dependent();
        started.levelOf(patient.claims().getFirst());
        if (dependent != null) {
            out.segment("HL", Integer.toString(++level), Integer.toString(parent), "23", "0");
            out.segment("PAT", dependent.relationship());
            name("QC", false, dependent.name(), "", "");
            address(dependent.address());
            born(dependent.birthDate(), dependent.sex());
            references(dependent.references());
        }
        for (ProfessionalClaim claim : patient.claims()) {
            started.claim(claim);
            body.write(claim);
        }
    }

    private void born(@Nullable LocalDate birthDate, String sex) {
        if (birthDate != null) {
            out.segment("DMG", "D8", DATE.format(birthDate), sex);
        }
    }

    private void name(String role, boolean organization, PersonName name, String idQualifier, String id) {
        out.segment(
                "NM1",
                role,
                organization ? "2" : "1",
                name.last(),
                name.first(),
                name.middle(),
                "",
                name.suffix(),
                idQualifier,
                id);
    }

    private void address(Address address) {
        if (!address.isNone()) {
            out.segment("N3", address.line1(), address.line2());
            out.segment("N4", address.city(), address.state(), address.zip(), address.country());
        }
    }

    private void references(List<Reference> references) {
        for (Reference reference : references) {
            out.segment("REF", reference.qualifier(), reference.value());
        }
    }

    private void contact(Contact contact) {
        List<String> elements = new java.util.ArrayList<>(List.of("IC", contact.name()));
        number(elements, "TE", contact.phone());
        number(elements, "EX", contact.extension());
        number(elements, "EM", contact.email());
        number(elements, "FX", contact.fax());
        int most = Math.min(8, elements.size());
        out.segment("PER", elements.subList(0, most).toArray(String[]::new));
    }

    private static void number(List<String> elements, String qualifier, String value) {
        if (!value.isEmpty()) {
            elements.add(qualifier);
            elements.add(value);
        }
    }
}
