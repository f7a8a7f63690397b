package org.daysheet.edi.claim837;

import java.time.LocalDate;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.SegmentWriter;
import org.jspecify.annotations.Nullable;

/// Writes the levels of one 837P set (loops 1000 to 2010CA) and hands each claim on.
final class ClaimSetWriter {
    private final SegmentWriter out;
    private final CommonWriter common;
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
        this.common = new CommonWriter(out);
        this.body = new ClaimBodyWriter(out);
        this.started = started;
    }

    void write(TradingPartners partners, ClaimTree tree) {
        out.segment("NM1", "41", "2", partners.submitterName(), "", "", "", "", "46", partners.submitterId());
        common.contact(partners.submitterContact());
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
        common.name(
                "85", provider.organization(), provider.name(), provider.npi().isEmpty() ? "" : "XX", provider.npi());
        common.address(provider.address());
        out.segment("REF", provider.taxIdKind(), provider.taxId());
        common.references(provider.references());
        common.contact(provider.contact());
        Address payTo = provider.payTo();
        if (payTo != null) {
            out.segment("NM1", "87", provider.organization() ? "2" : "1");
            common.address(payTo);
        }
        payToPlan(provider.payToPlan());
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
        patient("", subscriber.extras());
        common.name(
                "IL",
                subscriber.organization(),
                subscriber.name(),
                subscriber.memberIdQualifier(),
                subscriber.memberId());
        common.address(subscriber.address());
        born(subscriber.birthDate(), subscriber.sex());
        common.references(subscriber.references());
        common.contact(subscriber.extras().contact());
        ClaimPayer payer = insured.payer();
        common.payer("PR", payer.name(), payer.idQualifier(), payer.id());
        common.address(payer.address());
        common.references(payer.references());
        for (ClaimTree.Treated patient : insured.patients()) {
            patient(patient, own);
        }
    }

    private void patient(ClaimTree.Treated patient, int parent) {
        Dependent dependent = patient.dependent();
        started.levelOf(patient.claims().getFirst());
        if (dependent != null) {
            out.segment("HL", Integer.toString(++level), Integer.toString(parent), "23", "0");
            patient(dependent.relationship(), dependent.extras());
            common.name("QC", false, dependent.name(), "", "");
            common.address(dependent.address());
            born(dependent.birthDate(), dependent.sex());
            common.references(dependent.references());
            common.contact(dependent.extras().contact());
        }
        for (ProfessionalClaim claim : patient.claims()) {
            started.claim(claim);
            body.write(claim);
        }
    }

    private void born(@Nullable LocalDate birthDate, String sex) {
        if (birthDate != null) {
            out.segment("DMG", "D8", CommonWriter.text(birthDate), sex);
        }
    }

    /// PAT of the one who was treated: always of a dependent, of a subscriber only with something to say.
    private void patient(String relationship, PatientExtras extras) {
        boolean hasWeight = !extras.weight().isEmpty();
        boolean isDead = extras.deathDate() != null;
        if (!relationship.isEmpty() || isDead || hasWeight || extras.pregnant()) {
            out.segment(
                    "PAT",
                    relationship,
                    "",
                    "",
                    "",
                    isDead ? "D8" : "",
                    CommonWriter.text(extras.deathDate()),
                    hasWeight ? "01" : "",
                    extras.weight(),
                    extras.pregnant() ? "Y" : "");
        }
    }

    private void payToPlan(@Nullable PayToPlan plan) {
        if (plan != null) {
            common.payer("PE", plan.name(), plan.idQualifier(), plan.id());
            common.address(plan.address());
            common.references(plan.references());
        }
    }
}
