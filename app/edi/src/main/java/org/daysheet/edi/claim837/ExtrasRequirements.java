package org.daysheet.edi.claim837;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.jspecify.annotations.Nullable;

/// What other payers, their decisions and the rarer facts of a claim must have so that it can be written (837P
/// TR3 loops 2010AC, 2300, 2320, 2330, 2400, 2420, 2430). Codes, counts and lengths are proved on the bytes
/// when they are read back.
final class ExtrasRequirements {
    private static final int MOST_ANESTHESIA = 2;
    private static final int MOST_CONDITIONS = 24;
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,5})?");
    private static final Pattern MAYBE_DECIMAL = Pattern.compile("|" + DECIMAL.pattern());
    private static final String NUMBER = "is not a number";
    private static final Set<String> PAYER_IDS = Set.of("PI", "XV");

    private final Refusals refusals;
    private final PartyRequirements parties;

    ExtrasRequirements(Refusals refusals, PartyRequirements parties) {
        this.refusals = refusals;
        this.parties = parties;
    }

    void claim(ProfessionalClaim claim) {
        ClaimExtras extras = claim.extras();
        payToPlan(claim.billingProvider().payToPlan());
        patient("2000B", claim.subscriber().extras());
        Dependent dependent = claim.dependent();
        if (dependent != null) {
            patient("2000C", dependent.extras());
            if (!claim.subscriber()
                    .extras()
                    .equals(onlyContact(claim.subscriber().extras()))) {
                refusals.problem("2000B PAT", "who was treated is told of the patient, not of the subscriber");
            }
        }
        ride("2300", "2310", extras.ambulance());
        pricing("2300", extras.pricing());
        if (extras.anesthesiaProcedures().size() > MOST_ANESTHESIA) {
            refusals.problem("HI02", "anesthesia names at most two procedures");
        }
        if (extras.conditionCodes().size() > MOST_CONDITIONS) {
            refusals.problem("HI12", "a claim has at most twenty-four condition codes");
        }
        for (int i = 0; i < claim.otherPayers().size(); i++) {
            otherPayer("payer " + (i + 1) + " ", claim.otherPayers().get(i));
        }
    }

    void line(String which, LineExtras extras) {
        ride(which + "2400", which + "2420", extras.ambulance());
        pricing(which + "2400", extras.pricing());
        extras.quantities().forEach(each -> refusals.shape(which + "QTY02", each.quantity(), DECIMAL, NUMBER));
        extras.results().forEach(each -> refusals.shape(which + "MEA03", each.value(), DECIMAL, NUMBER));
        extras.decisions().forEach(decision -> decision(which, decision));
        providers(which, extras.ownProviders());
        equipment(which, Absent.or(extras.equipment(), Equipment.NONE));
    }

    private void payToPlan(@Nullable PayToPlan plan) {
        if (plan != null) {
            refusals.text("2010AC NM103", plan.name(), 60);
            refusals.code("2010AC NM108", plan.idQualifier(), PAYER_IDS, "a payer id is PI or XV");
            refusals.text("2010AC NM109", plan.id(), 80);
            parties.address("2010AC", plan.address());
            if (plan.references().stream()
                    .noneMatch(reference -> reference.qualifier().equals("EI"))) {
                refusals.problem("2010AC REF01", "a plan that is paid back names its tax id (EI)");
            }
        }
    }

    private static PatientExtras onlyContact(PatientExtras extras) {
        return new PatientExtras(null, "", false, extras.contact());
    }

    private void patient(String loop, PatientExtras extras) {
        refusals.shape(loop + " PAT08", extras.weight(), MAYBE_DECIMAL, NUMBER);
        Contact contact = extras.contact();
        if (!contact.isNone() && contact.phone().isEmpty()) {
            refusals.problem(loop + " PER04", "a contact of a property and casualty claim has a phone number");
        }
        if (!contact.email().isEmpty() || !contact.fax().isEmpty()) {
            refusals.problem(loop + " PER05", "a contact of a property and casualty claim has only a phone number");
        }
    }

    private void otherPayer(String which, OtherPayer other) {
        OtherSubscriber holder = other.subscriber();
        refusals.text(which + "2320 SBR02", other.coverage().relationship(), 2);
        parties.name(which + "2330A", holder.organization(), holder.name());
        refusals.code(which + "2330A NM108", holder.memberIdQualifier(), Set.of("MI", "II"), "a member id is MI or II");
        refusals.text(which + "2330A NM109", holder.memberId(), 80);
        maybeAddress(which + "2330A", holder.address());
        ClaimPayer payer = other.payer();
        refusals.text(which + "2330B NM103", payer.name(), 60);
        refusals.code(which + "2330B NM108", payer.idQualifier(), PAYER_IDS, "a payer id is PI or XV");
        refusals.text(which + "2330B NM109", payer.id(), 80);
        maybeAddress(which + "2330B", payer.address());
        refusals.references(which + "2330B", payer.references());
        adjustments(which + "2320", other.decision().adjustments());
        OutpatientRemarks remarks = other.decision().remarks();
        if (remarks != null && remarks.codes().size() > 5) {
            refusals.problem(which + "2320 MOA07", "a payer remarks at most five codes on a claim");
        }
        for (OtherPayerProvider provider : other.providers()) {
            if (provider.references().isEmpty()) {
                refusals.problem(which + "2330 REF", "another payer's provider is told by its numbers");
            }
        }
    }

    private void decision(String which, LineDecision decision) {
        refusals.text(which + "SVD01", decision.payerId(), 80);
        refusals.text(which + "SVD03-2", decision.procedure().code(), 48);
        refusals.shape(which + "SVD05", decision.units(), DECIMAL, NUMBER);
        if (decision.bundledInto() < 0) {
            refusals.problem(which + "SVD06", "lines are numbered from 1");
        }
        if (decision.decidedOn() == null) {
            refusals.problem(which + "2430 DTP03", "it is not said when the payer decided");
        }
        adjustments(which + "2430", decision.adjustments());
    }

    private void adjustments(String loop, List<DecisionAdjustment> adjustments) {
        for (DecisionAdjustment adjustment : adjustments) {
            refusals.text(loop + " CAS02", adjustment.reason(), 5);
            refusals.shape(loop + " CAS04", adjustment.quantity(), MAYBE_DECIMAL, NUMBER);
        }
    }

    private void providers(String which, LineProviders providers) {
        parties.withoutTaxonomy(which + "2420D", providers.supervising());
        parties.withoutTaxonomy(which + "2420F", providers.referring());
        parties.withoutTaxonomy(which + "2420F", providers.primaryCare());
        parties.facility(which + "2420C", providers.facility());
        OrderingProvider ordering = providers.ordering();
        if (ordering != null) {
            parties.withoutTaxonomy(which + "2420E", ordering.provider());
            maybeAddress(which + "2420E", ordering.address());
        }
        Provider purchased = providers.purchased();
        if (purchased != null && !purchased.name().equals(PersonName.NONE)) {
            refusals.problem(which + "2420B NM103", "who a service was bought from is sent without a name");
        }
    }

    private void equipment(String which, Equipment equipment) {
        Equipment.Rental rental = equipment.rental();
        if (rental != null) {
            refusals.shape(which + "SV503", rental.days(), DECIMAL, NUMBER);
        }
        Equipment.Certification certification = equipment.certification();
        if (certification != null) {
            refusals.shape(which + "CR303", certification.months(), DECIMAL, NUMBER);
        }
        for (Equipment.Form form : equipment.forms()) {
            if (form.answers().isEmpty()) {
                refusals.problem(which + "FRM01", "a form has at least one answer");
            }
        }
    }

    private void ride(String loop, String stops, @Nullable AmbulanceRide ride) {
        if (ride == null) {
            return;
        }
        AmbulanceTransport transport = ride.transport();
        if (transport != null) {
            refusals.shape(loop + " CR102", transport.weight(), MAYBE_DECIMAL, NUMBER);
            refusals.shape(loop + " CR106", transport.miles(), DECIMAL, NUMBER);
        }
        AmbulanceStop pickUp = ride.pickUp();
        if (pickUp != null && !pickUp.name().isEmpty()) {
            refusals.problem(stops + " NM103", "where an ambulance came from has no name");
        }
        stop(stops, pickUp);
        stop(stops, ride.dropOff());
    }

    private void stop(String loop, @Nullable AmbulanceStop stop) {
        if (stop != null) {
            parties.address(loop, stop.address());
        }
    }

    private void pricing(String loop, @Nullable Pricing pricing) {
        if (pricing != null) {
            refusals.shape(loop + " HCP05", pricing.rate(), MAYBE_DECIMAL, NUMBER);
            refusals.shape(loop + " HCP12", pricing.approvedProcedure().units(), MAYBE_DECIMAL, NUMBER);
        }
    }

    private void maybeAddress(String loop, Address address) {
        if (!address.isNone()) {
            parties.address(loop, address);
        }
    }
}
