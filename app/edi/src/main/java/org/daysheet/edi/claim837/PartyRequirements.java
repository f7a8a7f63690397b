package org.daysheet.edi.claim837;

import java.util.Set;
import java.util.regex.Pattern;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.types.id.Npi;
import org.jspecify.annotations.Nullable;

/// What the people and organisations of a claim must have so that it can be written (837P TR3 loops 1000, 2010, 2310).
final class PartyRequirements {
    private static final Set<String> SEQUENCES = Set.of("P", "S", "T", "A", "B", "C", "D", "E", "F", "G", "H", "U");
    private static final Set<String> RELATIONSHIPS = Set.of("01", "19", "20", "21", "39", "40", "53", "G8");
    private static final Pattern ZIP = Pattern.compile("[0-9]{5}([0-9]{4})?");
    private static final Pattern STATE = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern TAX_ID = Pattern.compile("[0-9]{9}");
    private static final Pattern TAXONOMY = Pattern.compile("[0-9A-Za-z]{10}");

    private final Refusals refusals;

    PartyRequirements(Refusals refusals) {
        this.refusals = refusals;
    }

    void partners(TradingPartners partners) {
        refusals.text("1000A NM103", partners.submitterName(), 60);
        refusals.text("1000A NM109", partners.submitterId(), 80);
        refusals.text("1000B NM103", partners.receiverName(), 60);
        refusals.text("1000B NM109", partners.receiverId(), 80);
        Contact contact = partners.submitterContact();
        if (contact.phone().isEmpty() && contact.email().isEmpty()) {
            refusals.problem("1000A PER04", "the submitter needs a phone number or an email address");
        }
        contact("1000A", contact);
    }

    void billing(BillingProvider provider) {
        name("2010AA", provider.organization(), provider.name());
        npi("2010AA NM109", provider.npi(), true);
        taxonomy("2000A", provider.taxonomy());
        address("2010AA", provider.address());
        refusals.code(
                "2010AA REF01",
                provider.taxIdKind(),
                Set.of("EI", "SY"),
                "a tax id is an employer's (EI) or a person's (SY)");
        refusals.shape("2010AA REF02", provider.taxId(), TAX_ID, "a tax id has nine digits");
        refusals.references("2010AA", provider.references());
        contact("2010AA", provider.contact());
        Address payTo = provider.payTo();
        if (payTo != null) {
            address("2010AB", payTo);
        }
    }

    void subscriber(Subscriber subscriber, boolean isPatient) {
        refusals.code("SBR01", subscriber.sequence(), SEQUENCES, "the order of payers is P, S, T, A to H or U");
        refusals.atMost("SBR03", subscriber.groupNumber(), 50);
        refusals.atMost("SBR04", subscriber.groupName(), 60);
        if (!subscriber.groupNumber().isEmpty() && !subscriber.groupName().isEmpty()) {
            refusals.problem("SBR04", "a plan has a name only where it has no group number");
        }
        refusals.text("SBR09", subscriber.filingIndicator(), 2);
        name("2010BA", subscriber.organization(), subscriber.name());
        refusals.code("2010BA NM108", subscriber.memberIdQualifier(), Set.of("MI", "II"), "a member id is MI or II");
        refusals.text("2010BA NM109", subscriber.memberId(), 80);
        refusals.references("2010BA", subscriber.references());
        if (isPatient) {
            address("2010BA", subscriber.address());
            if (subscriber.birthDate() == null) {
                refusals.problem("2010BA DMG02", "the patient has no date of birth");
            }
            sex("2010BA DMG03", subscriber.sex());
        }
    }

    void dependent(@Nullable Dependent dependent) {
        if (dependent == null) {
            return;
        }
        refusals.code(
                "PAT01",
                dependent.relationship(),
                RELATIONSHIPS,
                "the relationship is 01, 19, 20, 21, 39, 40, 53 or G8");
        name("2010CA", false, dependent.name());
        address("2010CA", dependent.address());
        if (dependent.birthDate() == null) {
            refusals.problem("2010CA DMG02", "the patient has no date of birth");
        }
        sex("2010CA DMG03", dependent.sex());
        refusals.references("2010CA", dependent.references());
    }

    void payer(ClaimPayer payer) {
        refusals.text("2010BB NM103", payer.name(), 60);
        refusals.code("2010BB NM108", payer.idQualifier(), Set.of("PI", "XV"), "a payer id is PI or XV");
        refusals.text("2010BB NM109", payer.id(), 80);
        if (!payer.address().isNone()) {
            address("2010BB", payer.address());
        }
        refusals.references("2010BB", payer.references());
    }

    void providers(ClaimProviders providers) {
        withoutTaxonomy("2310A", providers.referring());
        withoutTaxonomy("2310A", providers.primaryCare());
        provider("2310B", providers.rendering());
        withoutTaxonomy("2310D", providers.supervising());
        facility("2310C", providers.facility());
    }

    void facility(String loop, @Nullable Facility facility) {
        if (facility != null) {
            refusals.text(loop + " NM103", facility.name(), 60);
            npi(loop + " NM109", facility.npi(), false);
            address(loop, facility.address());
            refusals.references(loop, facility.references());
        }
    }

    void provider(String loop, @Nullable Provider provider) {
        if (provider != null) {
            name(loop, provider.organization(), provider.name());
            npi(loop + " NM109", provider.npi(), false);
            taxonomy(loop, provider.taxonomy());
            refusals.references(loop, provider.references());
        }
    }

    /// The guide has room for a taxonomy only beside who bills and who renders.
    void withoutTaxonomy(String loop, @Nullable Provider provider) {
        provider(loop, provider);
        if (provider != null && !provider.taxonomy().isEmpty()) {
            refusals.problem(loop + " PRV03", "a provider of this kind is sent without a taxonomy");
        }
    }

    private void taxonomy(String loop, String taxonomy) {
        if (!taxonomy.isEmpty()) {
            refusals.shape(loop + " PRV03", taxonomy, TAXONOMY, "a taxonomy has ten letters and digits");
        }
    }

    void name(String loop, boolean organization, PersonName name) {
        refusals.text(loop + " NM103", name.last(), 60);
        refusals.atMost(loop + " NM104", name.first(), 35);
        refusals.atMost(loop + " NM105", name.middle(), 25);
        refusals.atMost(loop + " NM107", name.suffix(), 10);
        if (organization && !(name.first() + name.middle() + name.suffix()).isEmpty()) {
            refusals.problem(loop + " NM104", "an organisation has no given name");
        }
    }

    private void npi(String element, String npi, boolean required) {
        if (npi.isEmpty() ? required : !Npi.isValid(npi)) {
            refusals.problem(element, "not a National Provider Identifier");
        }
    }

    void address(String loop, Address address) {
        refusals.text(loop + " N301", address.line1(), 55);
        refusals.atMost(loop + " N302", address.line2(), 55);
        refusals.text(loop + " N401", address.city(), 30);
        if (address.country().equals("US")) {
            refusals.problem(loop + " N404", "a country is given only outside the United States");
        } else if (address.country().isEmpty()) {
            refusals.shape(loop + " N403", address.zip(), ZIP, "a ZIP code has five or nine digits without a dash");
            refusals.shape(loop + " N402", address.state(), STATE, "a state has two letters");
        }
        refusals.atMost(loop + " N407", address.subdivision(), 3);
        boolean isTwice = !address.state().isEmpty() && !address.subdivision().isEmpty();
        if (isTwice || (address.country().isEmpty() && !address.subdivision().isEmpty())) {
            refusals.problem(loop + " N407", "a part of a country stands alone, and only outside the United States");
        }
    }

    private void contact(String loop, Contact contact) {
        refusals.atMost(loop + " PER02", contact.name(), 60);
        boolean tooMany = !contact.phone().isEmpty()
                && !contact.extension().isEmpty()
                && !contact.email().isEmpty()
                && !contact.fax().isEmpty();
        if (tooMany) {
            refusals.problem(loop + " PER08", "a contact has room for three numbers");
        }
        if (contact.phone().isEmpty() && !contact.extension().isEmpty()) {
            refusals.problem(loop + " PER04", "an extension needs its phone number");
        }
    }

    private void sex(String element, String sex) {
        refusals.code(element, sex, Set.of("F", "M", "U"), "sex is F, M or U");
    }
}
