package org.daysheet.billing.scrubber;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.daysheet.billing.practice.PayerReference;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.edi.claim837.BillingProvider;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Subscriber;
import org.daysheet.edi.claim837.TradingPartners;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.id.Npi;

/// Who sends, bills, holds the policy and was treated (837P TR3 loops 1000A to 2010CA).
final class PartyRules {
    private static final Pattern TAXONOMY = Pattern.compile("[0-9A-Z]{9}X");

    /// What the wrapper of a file has room for (ISA06, ISA08).
    private static final int LONGEST_CODE = 15;

    private static final Set<String> BILLING_AT_PAYER =
            Set.of(PayerReference.PROVIDER.qualifier(), PayerReference.LOCATION.qualifier());

    private PartyRules() {}

    static void check(ProfessionalClaim claim, ScrubReport report) {
        partners(claim.partners(), report);
        billing(claim.billingProvider(), claim.subscriber().filingIndicator(), report);
        subscriber(claim, report);
        Dependent dependent = claim.dependent();
        if (dependent != null) {
            dependent(dependent, report);
        }
        payerAddress(claim.payer().address(), report);
        payerReferences(claim.payer().references(), report);
        report.when(
                claim.payer().id().isEmpty() || claim.payer().name().isEmpty(),
                ScrubRule.PAYER_CODE_MISSING,
                "payer.id");
    }

    /// State and ZIP of an address that is given.
    static void place(Address address, String path, ScrubReport report) {
        if (!address.country().isEmpty()) {
            abroad(address, path, report);
        } else if (!address.isNone()) {
            report.when(
                    !CodeLists.STATES.contains(address.state()),
                    ScrubRule.STATE_UNKNOWN,
                    path + ".state",
                    address.state());
            report.when(
                    !address.zip().matches("[0-9]{5}([0-9]{4})?"), ScrubRule.ZIP_WRONG, path + ".zip", address.zip());
        }
    }

    /// Canada has states of its own; other countries may have parts (N407) and postal codes of any shape.
    private static void abroad(Address address, String path, ScrubReport report) {
        report.when(
                !PostalAddress.isCountry(address.country()),
                ScrubRule.COUNTRY_UNKNOWN,
                path + ".country",
                address.country());
        if (address.country().equals("CA")) {
            report.when(
                    !CodeLists.PROVINCES.contains(address.state()),
                    ScrubRule.PROVINCE_UNKNOWN,
                    path + ".state",
                    address.state());
        }
        report.when(
                !PostalAddress.isZip(address.country(), address.zip()),
                ScrubRule.POSTAL_CODE_WRONG,
                path + ".zip",
                address.zip());
    }

    static boolean isIncomplete(Address address) {
        return address.line1().isEmpty() || address.city().isEmpty();
    }

    /// Payers that take paper have an address; one that is begun must be whole.
    private static void payerAddress(Address address, ScrubReport report) {
        String path = "payer.address";
        report.when(!address.isNone() && isIncomplete(address), ScrubRule.PAYER_ADDRESS_INCOMPLETE, path);
        place(address, path, report);
    }

    /// Numbers of the payer beside its own, and what it calls the billing provider (837P TR3 2010BB REF).
    private static void payerReferences(List<Reference> references, ScrubReport report) {
        for (Reference reference : references) {
            String path = "payer.references[" + reference.qualifier() + "]";
            String number = reference.value();
            report.when(
                    reference.qualifier().equals(PayerReference.TAX_ID.qualifier())
                            && !PayerReference.TAX_ID.isNumber(number),
                    ScrubRule.PAYER_TAX_ID_WRONG,
                    path,
                    number);
            report.when(
                    reference.qualifier().equals(PayerReference.NAIC.qualifier())
                            && !PayerReference.NAIC.isNumber(number),
                    ScrubRule.PAYER_NAIC_WRONG,
                    path,
                    number);
        }
        long own = references.stream()
                .map(Reference::qualifier)
                .filter(qualifier -> !BILLING_AT_PAYER.contains(qualifier))
                .count();
        report.when(own > PayerReference.MOST_OF_PAYER, ScrubRule.PAYER_REFERENCES_MANY, "payer.references", own);
    }

    private static void payTo(BillingProvider billing, ScrubReport report) {
        Address payTo = billing.payTo();
        if (payTo != null) {
            String path = "billingProvider.payTo";
            report.when(isIncomplete(payTo), ScrubRule.PAY_TO_INCOMPLETE, path);
            place(payTo, path, report);
        }
    }

    private static void partners(TradingPartners partners, ScrubReport report) {
        report.when(partners.submitterId().isEmpty(), ScrubRule.SUBMITTER_MISSING, "partners.submitterId");
        report.when(
                partners.submitterId().length() > LONGEST_CODE,
                ScrubRule.SUBMITTER_LONG,
                "partners.submitterId",
                partners.submitterId());
        report.when(
                partners.receiverId().length() > LONGEST_CODE,
                ScrubRule.RECEIVER_LONG,
                "partners.receiverId",
                partners.receiverId());
        report.when(
                partners.submitterContact().phone().length() != 10
                        && partners.submitterContact().email().isEmpty(),
                ScrubRule.SUBMITTER_CONTACT_MISSING,
                "partners.submitterContact");
        report.when(
                partners.receiverId().isEmpty() || partners.receiverName().isEmpty(),
                ScrubRule.RECEIVER_MISSING,
                "partners.receiverId");
    }

    private static void billing(BillingProvider billing, String filingIndicator, ScrubReport report) {
        String path = "billingProvider";
        report.when(!Npi.isValid(billing.npi()), ScrubRule.BILLING_NPI_WRONG, path + ".npi", billing.npi());
        report.when(
                isNameMissing(billing.name(), !billing.organization()), ScrubRule.BILLING_NAME_MISSING, path + ".name");
        Address address = billing.address();
        report.when(isIncomplete(address), ScrubRule.BILLING_ADDRESS_MISSING, path + ".address");
        report.when(Address.isBox(address.line1()), ScrubRule.BILLING_PO_BOX, path + ".address.line1");
        place(address, path + ".address", report);
        report.when(
                address.zip().matches("[0-9]{5}"), ScrubRule.BILLING_ZIP_SHORT, path + ".address.zip", address.zip());
        payTo(billing, report);
        report.when(
                !billing.taxId().matches("[0-9]{9}") || billing.taxId().matches("(.)\\1{8}"),
                ScrubRule.BILLING_TAX_ID_WRONG,
                path + ".taxId");
        taxonomy(billing.taxonomy(), path + ".taxonomy", report);
        report.when(
                billing.taxonomy().isEmpty() && filingIndicator.matches("MC|BL"),
                ScrubRule.TAXONOMY_MISSING,
                path + ".taxonomy");
    }

    static void taxonomy(String taxonomy, String path, ScrubReport report) {
        report.when(
                !taxonomy.isEmpty() && !TAXONOMY.matcher(taxonomy).matches(), ScrubRule.TAXONOMY_WRONG, path, taxonomy);
    }

    private static void subscriber(ProfessionalClaim claim, ScrubReport report) {
        Subscriber subscriber = claim.subscriber();
        String path = "subscriber";
        report.when(
                !CodeLists.FILING_INDICATORS.contains(subscriber.filingIndicator()),
                ScrubRule.FILING_INDICATOR_UNKNOWN,
                path + ".filingIndicator",
                subscriber.filingIndicator());
        report.when(isMemberNumberWrong(subscriber.memberId()), ScrubRule.MEMBER_NUMBER_WRONG, path + ".memberId");
        report.when(
                isNameMissing(subscriber.name(), !subscriber.organization()),
                ScrubRule.SUBSCRIBER_NAME_MISSING,
                path + ".name");
        if (claim.subscriberIsPatient()) {
            report.when(isIncomplete(subscriber.address()), ScrubRule.SUBSCRIBER_ADDRESS_MISSING, path + ".address");
            report.when(subscriber.birthDate() == null, ScrubRule.SUBSCRIBER_BIRTH_MISSING, path + ".birthDate");
        }
        place(subscriber.address(), path + ".address", report);
    }

    private static void dependent(Dependent dependent, ScrubReport report) {
        String path = "dependent";
        report.when(
                !CodeLists.RELATIONSHIPS.contains(dependent.relationship()),
                ScrubRule.RELATIONSHIP_WRONG,
                path + ".relationship",
                dependent.relationship());
        report.when(isNameMissing(dependent.name(), true), ScrubRule.PATIENT_NAME_MISSING, path + ".name");
        report.when(isIncomplete(dependent.address()), ScrubRule.PATIENT_ADDRESS_MISSING, path + ".address");
        place(dependent.address(), path + ".address", report);
        report.when(dependent.birthDate() == null, ScrubRule.PATIENT_BIRTH_MISSING, path + ".birthDate");
    }

    static boolean isMemberNumberWrong(String number) {
        return number.length() < 2 || !number.matches(".*[0-9A-Z].*");
    }

    static boolean isNameMissing(PersonName name, boolean isPerson) {
        return name.last().isEmpty() || (isPerson && name.first().isEmpty());
    }
}
