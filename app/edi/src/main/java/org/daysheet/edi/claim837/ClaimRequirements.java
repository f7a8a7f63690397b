package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daysheet.edi.claim837.ClaimNotWritable.Problem;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.types.id.Npi;
import org.jspecify.annotations.Nullable;

/// What a claim must have so that it can be written at all (837P TR3 usage R). Sums, pointers and dates that others
/// demand are proved on the bytes when they are read back.
final class ClaimRequirements {
    private static final int MOST_LINES = 50;
    private static final int MOST_DIAGNOSES = 12;

    private final String claim;
    private final List<Problem> problems;

    private ClaimRequirements(String claim, List<Problem> problems) {
        this.claim = claim;
        this.problems = problems;
    }

    static List<Problem> check(List<ProfessionalClaim> claims) {
        List<Problem> problems = new ArrayList<>();
        Set<String> controls = new HashSet<>();
        if (claims.isEmpty()) {
            problems.add(new Problem("", "CLM", "there are no claims to write"));
        }
        for (ProfessionalClaim claim : claims) {
            ClaimRequirements requirements = new ClaimRequirements(claim.controlNumber(), problems);
            if (!controls.add(claim.controlNumber())) {
                requirements.problem("CLM01", "two claims of the file have this control number");
            }
            requirements.check(claim);
        }
        return problems;
    }

    private void check(ProfessionalClaim claim) {
        partners(claim.partners());
        billing(claim.billingProvider());
        subscriber(claim.subscriber(), claim.subscriberIsPatient());
        dependent(claim.dependent());
        text("2010BB NM103", claim.payer().name(), 60);
        text("2010BB NM109", claim.payer().id(), 80);
        text("CLM01", claim.controlNumber(), 38);
        text("CLM05-1", claim.terms().placeOfService(), 2);
        text("CLM06", claim.terms().providerSignature(), 1);
        text("CLM07", claim.terms().assignment(), 1);
        text("CLM08", claim.terms().benefitsAssigned(), 1);
        text("CLM09", claim.terms().release(), 1);
        if (claim.terms().total().isNegative()) {
            problem("CLM02", "a claim never has a negative charge; replace or void it instead");
        }
        if (claim.diagnoses().isEmpty() || claim.diagnoses().size() > MOST_DIAGNOSES) {
            problem("HI", "a claim has one to twelve diagnoses");
        }
        if (new HashSet<>(claim.diagnoses().stream().map(Diagnosis::code).toList()).size()
                < claim.diagnoses().size()) {
            problem("HI", "a diagnosis is given twice");
        }
        providers(claim.providers());
        lines(claim.lines());
    }

    private void partners(TradingPartners partners) {
        text("1000A NM103", partners.submitterName(), 60);
        text("1000A NM109", partners.submitterId(), 80);
        text("1000B NM103", partners.receiverName(), 60);
        text("1000B NM109", partners.receiverId(), 80);
        Contact contact = partners.submitterContact();
        if (contact.phone().isEmpty() && contact.email().isEmpty()) {
            problem("1000A PER04", "the submitter needs a phone number or an email address");
        }
    }

    private void billing(BillingProvider provider) {
        name("2010AA", provider.organization(), provider.name());
        npi("2010AA NM109", provider.npi(), true);
        address("2010AA", provider.address());
        if (!provider.taxIdKind().equals("EI") && !provider.taxIdKind().equals("SY")) {
            problem("2010AA REF01", "a tax id is an employer's (EI) or a person's (SY)");
        }
        if (!provider.taxId().matches("[0-9]{9}")) {
            problem("2010AA REF02", "a tax id has nine digits");
        }
        Address payTo = provider.payTo();
        if (payTo != null) {
            address("2010AB", payTo);
        }
    }

    private void subscriber(Subscriber subscriber, boolean isPatient) {
        text("SBR01", subscriber.sequence(), 1);
        text("SBR09", subscriber.filingIndicator(), 2);
        name("2010BA", subscriber.organization(), subscriber.name());
        text("2010BA NM109", subscriber.memberId(), 80);
        if (isPatient) {
            address("2010BA", subscriber.address());
            if (subscriber.birthDate() == null) {
                problem("2010BA DMG02", "the patient has no date of birth");
            }
            sex("2010BA DMG03", subscriber.sex());
        }
    }

    private void dependent(@Nullable Dependent dependent) {
        if (dependent == null) {
            return;
        }
        text("PAT01", dependent.relationship(), 2);
        name("2010CA", false, dependent.name());
        address("2010CA", dependent.address());
        if (dependent.birthDate() == null) {
            problem("2010CA DMG02", "the patient has no date of birth");
        }
        sex("2010CA DMG03", dependent.sex());
    }

    private void providers(ClaimProviders providers) {
        provider("2310A", providers.referring());
        provider("2310A", providers.primaryCare());
        provider("2310B", providers.rendering());
        provider("2310D", providers.supervising());
        Facility facility = providers.facility();
        if (facility != null) {
            text("2310C NM103", facility.name(), 60);
            npi("2310C NM109", facility.npi(), false);
            address("2310C", facility.address());
        }
    }

    private void provider(String loop, @Nullable Provider provider) {
        if (provider != null) {
            name(loop, provider.organization(), provider.name());
            npi(loop + " NM109", provider.npi(), false);
        }
    }

    private void lines(List<ServiceLine> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            problem("LX", "a claim has one to fifty lines");
        }
        Set<String> controls = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            line("line " + (i + 1) + " ", lines.get(i));
            if (!controls.add(lines.get(i).controlNumber())) {
                problem("REF02", "line " + (i + 1) + " repeats the control number of another");
            }
        }
    }

    private void line(String which, ServiceLine line) {
        text(which + "SV101-2", line.procedure().code(), 48);
        text(which + "REF*6R", line.controlNumber(), 30);
        provider(which + "2420A", line.rendering());
        if (line.charge().isNegative()) {
            problem(which + "SV102", "a line never has a negative charge");
        }
        if (line.procedure().modifiers().size() > 4) {
            problem(which + "SV101", "a line has at most four modifiers");
        }
        if (!line.units().matches("[0-9]{1,8}(\\.[0-9]{1,3})?") || line.units().matches("[0.]+")) {
            problem(which + "SV104", "units are a number above zero with at most three decimals");
        }
        if (!line.unitType().equals("UN") && !line.unitType().equals("MJ")) {
            problem(which + "SV103", "units are UN, or MJ for minutes");
        }
        if (line.pointers().isEmpty() || line.pointers().size() > 4) {
            problem(which + "SV107", "a line points to one to four diagnoses");
        }
        LineDrug drug = line.drug();
        if (drug != null && !drug.ndc().matches("[0-9]{11}")) {
            problem(which + "LIN03", "a drug code has eleven digits");
        }
    }

    private void name(String loop, boolean organization, PersonName name) {
        text(loop + " NM103", name.last(), 60);
        if (organization && !(name.first() + name.middle() + name.suffix()).isEmpty()) {
            problem(loop + " NM104", "an organisation has no given name");
        }
    }

    private void npi(String element, String npi, boolean required) {
        if (npi.isEmpty() ? required : !Npi.isValid(npi)) {
            problem(element, "not a National Provider Identifier");
        }
    }

    private void address(String loop, Address address) {
        text(loop + " N301", address.line1(), 55);
        text(loop + " N401", address.city(), 30);
        boolean domestic = address.country().isEmpty() || address.country().equals("US");
        if (domestic && !address.zip().matches("[0-9]{5}([0-9]{4})?")) {
            problem(loop + " N403", "a ZIP code has five or nine digits without a dash");
        }
        if (domestic && !address.state().matches("[A-Za-z]{2}")) {
            problem(loop + " N402", "a state has two letters");
        }
    }

    private void sex(String element, String sex) {
        if (!sex.equals("F") && !sex.equals("M") && !sex.equals("U")) {
            problem(element, "sex is F, M or U");
        }
    }

    private void text(String element, String value, int longest) {
        if (value.isEmpty()) {
            problem(element, "is missing");
        } else if (value.length() > longest) {
            problem(element, "is longer than " + longest + " characters");
        }
    }

    private void problem(String element, String message) {
        problems.add(new Problem(claim, element, message));
    }
}
