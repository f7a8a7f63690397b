package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.ClaimNote;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.practice.AssignmentTerms;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PhoneNumber;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.ProfileFacts;
import org.daysheet.edi.claim837.BillingProvider;
import org.daysheet.edi.claim837.ClaimPayer;
import org.daysheet.edi.claim837.ClaimTerms;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.Diagnosis;
import org.daysheet.edi.claim837.Note;
import org.daysheet.edi.claim837.PatientExtras;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.RelatedCauses;
import org.daysheet.edi.claim837.Subscriber;
import org.daysheet.edi.claim837.TradingPartners;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.code.Icd10;
import org.jspecify.annotations.Nullable;

/// Makes a claim document from the facts of a visit (837P TR3 005010X222A1). Pure: the same facts and numbers
/// always give the same document. It never invents what is missing; the scrubber names it.
final class ClaimAssembly {
    private static final int LONGEST_NUMBER = 50;

    private ClaimAssembly() {}

    static ProfessionalClaim assemble(ClaimSources all, Sending sending) {
        ClaimSources sources = all.by(sending.way());
        boolean isSubscriber = sources.coverage().facts().otherSubscriber().isEmpty();
        Circumstances circumstances = sources.encounter().facts().circumstances();
        return new ProfessionalClaim(
                partners(sources.practice().facts(), sources.route().profile().facts()),
                billingProvider(
                        sources.practice().facts(), sources.route().profile().facts()),
                subscriber(sources),
                isSubscriber ? null : dependent(sources),
                payer(sources.payer().facts(), sources.route().payerCode()),
                terms(sources, sending),
                ClaimSituation.dates(circumstances),
                ClaimWithdrawal.references(ClaimSituation.references(sources), sending),
                note(circumstances.note()),
                circumstances.more().patientPaid(),
                diagnoses(sources.encounter().facts().diagnoses()),
                ClaimServices.providers(sources),
                ClaimServices.lines(sources, sending.numbers()),
                OtherPayers.of(sources),
                ClaimSituation.extras(sources));
    }

    private static @Nullable Note note(ClaimNote note) {
        return note.isNone() ? null : new Note(note.kind().name(), ClaimText.of(note.text(), ClaimText.WORDS));
    }

    static PersonName name(org.daysheet.billing.practice.PersonName name) {
        return new PersonName(
                ClaimText.of(name.last(), ClaimText.LAST_NAME),
                ClaimText.of(name.first(), ClaimText.FIRST_NAME),
                ClaimText.of(name.middle(), ClaimText.MIDDLE_NAME),
                ClaimText.of(name.suffix(), ClaimText.NAME_SUFFIX));
    }

    static Address address(PostalAddress address) {
        if (address.isNone()) {
            return Address.NONE;
        }
        return new Address(
                ClaimText.of(address.line1(), ClaimText.STREET),
                ClaimText.of(address.line2(), ClaimText.STREET),
                ClaimText.of(address.city(), ClaimText.CITY),
                address.hasState() ? ClaimText.of(address.state(), 2) : "",
                ClaimText.of(address.zip().replaceAll("[^A-Za-z0-9]", ""), 15),
                address.country(),
                address.hasState() ? "" : ClaimText.of(address.state(), 3));
    }

    /// A profile without a contact of its own names the practice's.
    private static TradingPartners partners(PracticeFacts practice, ProfileFacts profile) {
        return new TradingPartners(
                ClaimText.of(practice.name(), ClaimText.LAST_NAME),
                ClaimText.of(profile.submitter().code(), 80),
                contact(practice, hasOwnContact(profile) ? profile.contact() : practice.contact()),
                ClaimText.of(profile.submitter().receiverName(), 60),
                ClaimText.of(profile.submitter().receiverCode(), 80));
    }

    private static boolean hasOwnContact(ProfileFacts profile) {
        return !profile.contact().equals(org.daysheet.billing.practice.Contact.NONE);
    }

    private static boolean isReachable(org.daysheet.billing.practice.Contact contact) {
        return !contact.phone().isEmpty() || !contact.email().isEmpty();
    }

    private static Contact contact(PracticeFacts practice, org.daysheet.billing.practice.Contact contact) {
        return new Contact(
                ClaimText.of(contact.name().isEmpty() ? practice.name() : contact.name(), 60),
                PhoneNumber.digits(contact.phone()).orElseGet(() -> ClaimText.digits(contact.phone())),
                "",
                ClaimText.of(contact.email(), 80),
                "");
    }

    /// Its contact is told where the sender names another one (837P TR3 2010AA PER).
    private static BillingProvider billingProvider(PracticeFacts practice, ProfileFacts profile) {
        PersonName billingName = practice.soleProprietor()
                .map(ClaimAssembly::name)
                .orElseGet(() -> new PersonName(ClaimText.of(practice.name(), ClaimText.LAST_NAME), "", "", ""));
        return new BillingProvider(
                practice.isOrganization(),
                billingName,
                practice.npi().value(),
                practice.taxonomy(),
                practice.taxId().kind().name(),
                practice.taxId().digits(),
                address(practice.address()),
                isReachable(practice.contact())
                                && hasOwnContact(profile)
                                && !profile.contact().equals(practice.contact())
                        ? contact(practice, practice.contact())
                        : Contact.NONE,
                practice.payTo().isNone() ? null : address(practice.payTo()),
                List.of(),
                null);
    }

    /// The subscriber's address, birth date and sex are told exactly when the subscriber is the patient.
    private static Subscriber subscriber(ClaimSources sources) {
        CoverageFacts coverage = sources.coverage().facts();
        PayerFacts payer = sources.payer().facts();
        PatientFacts patient = sources.patient().facts();
        boolean isPatient = coverage.subscriber() == null;
        return new Subscriber(
                coverage.sequence(),
                ClaimText.of(coverage.groupNumber(), 50),
                coverage.groupNumber().isEmpty() ? ClaimText.of(coverage.planName(), 60) : "",
                payer.isMedicare() ? coverage.mspReason() : "",
                payer.filingIndicator(),
                coverage.isOfOrganization(),
                name(coverage.otherSubscriber().map(other -> other.name()).orElse(patient.name())),
                "MI",
                ClaimText.of(coverage.memberNumber(), 80),
                isPatient ? address(patient.address()) : Address.NONE,
                isPatient ? patient.birthOn() : null,
                isPatient ? patient.sex().name() : "",
                isPatient ? ClaimSituation.caseNumber(sources) : List.of(),
                isPatient ? ClaimParticulars.patient(sources) : PatientExtras.NONE);
    }

    private static Dependent dependent(ClaimSources sources) {
        PatientFacts patient = sources.patient().facts();
        return new Dependent(
                sources.coverage().facts().relationship().code(),
                name(patient.name()),
                address(patient.address()),
                patient.birthOn(),
                patient.sex().name(),
                ClaimSituation.caseNumber(sources),
                ClaimParticulars.patient(sources));
    }

    private static ClaimPayer payer(PayerFacts payer, String code) {
        return new ClaimPayer(
                ClaimText.of(payer.name(), ClaimText.LAST_NAME),
                "PI",
                ClaimText.of(code, 80),
                address(payer.address()),
                references(payer));
    }

    /// What only this payer is told: it gave the numbers.
    private static List<Reference> references(PayerFacts payer) {
        return payer.references().entrySet().stream()
                .map(number ->
                        new Reference(number.getKey().qualifier(), ClaimText.of(number.getValue(), LONGEST_NUMBER)))
                .toList();
    }

    private static ClaimTerms terms(ClaimSources sources, Sending sending) {
        MoreCircumstances more = sources.encounter().facts().circumstances().more();
        AssignmentTerms assignment = sources.payer().facts().assignment();
        return new ClaimTerms(
                sending.numbers().claimNumber(),
                sources.encounter().total(),
                sources.encounter().facts().place().value(),
                sending.frequency().code(),
                "Y",
                assignment.acceptance(),
                assignment.benefits(),
                assignment.release(),
                assignment.isSignedByProvider() ? "P" : "",
                causes(sources.encounter().facts().circumstances()),
                more.specialProgram(),
                more.delayReason());
    }

    private static RelatedCauses causes(Circumstances circumstances) {
        return circumstances
                .whenAccident()
                .map(accident -> new RelatedCauses(
                        accident.kind().causes(),
                        accident.kind().isAuto() ? ClaimText.of(accident.state(), 2) : "",
                        accident.kind().isAuto() ? accident.country() : ""))
                .orElse(RelatedCauses.NONE);
    }

    private static List<Diagnosis> diagnoses(List<Icd10> codes) {
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (Icd10 code : codes) {
            diagnoses.add(diagnoses.isEmpty() ? Diagnosis.principal(code.value()) : Diagnosis.other(code.value()));
        }
        return diagnoses;
    }
}
