package org.daysheet.billing.scrubber;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.claim837.BillingProvider;
import org.daysheet.edi.claim837.ClaimExtras;
import org.daysheet.edi.claim837.ClaimPayer;
import org.daysheet.edi.claim837.ClaimProviders;
import org.daysheet.edi.claim837.ClaimTerms;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.Diagnosis;
import org.daysheet.edi.claim837.Facility;
import org.daysheet.edi.claim837.LineDrug;
import org.daysheet.edi.claim837.LineExtras;
import org.daysheet.edi.claim837.LineFlags;
import org.daysheet.edi.claim837.Note;
import org.daysheet.edi.claim837.PatientExtras;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.RelatedCauses;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.claim837.Subscriber;
import org.daysheet.edi.claim837.TradingPartners;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.types.id.Npi;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Claim documents for tests, and documents like them with one value changed.
final class Documents {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final ScrubContext CONTEXT = new ScrubContext(TODAY, 90, List.of());

    private static final LocalDate SERVICE = LocalDate.of(2026, 2, 20);
    private static final Address HOME = new Address("9 OAK LANE", "", "SPRINGFIELD", "IL", "62704", "");
    private static final Address STREET = new Address("12 ELM STREET", "", "SPRINGFIELD", "IL", "627010001", "");
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    private Documents() {}

    /// The patient holds the policy; nothing is wrong.
    static ProfessionalClaim ofSubscriber() {
        return claim(
                new Subscriber(
                        "P",
                        "GRP7",
                        "",
                        "",
                        "CI",
                        false,
                        name("RIVERA", "ANA"),
                        "MI",
                        "W123",
                        HOME,
                        LocalDate.of(1980, 4, 17),
                        "F",
                        List.of(),
                        PatientExtras.NONE),
                null,
                "11",
                null);
    }

    /// A child of who holds the policy, treated at a hospital; nothing is wrong.
    static ProfessionalClaim ofDependent() {
        return claim(
                new Subscriber(
                        "P",
                        "GRP7",
                        "",
                        "",
                        "CI",
                        false,
                        name("RIVERA", "MARIA"),
                        "MI",
                        "W99",
                        Address.NONE,
                        null,
                        "",
                        List.of(),
                        PatientExtras.NONE),
                new Dependent(
                        "19",
                        name("RIVERA", "ANA"),
                        HOME,
                        LocalDate.of(2015, 4, 17),
                        "F",
                        List.of(),
                        PatientExtras.NONE),
                "22",
                new Facility("COUNTY HOSPITAL", Npi.ofBase("199955087").value(), STREET, List.of(), Contact.NONE));
    }

    /// The document with some of its values changed.
    ///
    /// @param changes pairs of a path such as `lines/0/units` and JSON of the new value; `null` removes it
    static ProfessionalClaim with(ProfessionalClaim claim, String... changes) {
        ObjectNode root = (ObjectNode) JSON.readTree(JSON.writeValueAsString(claim));
        for (int i = 0; i < changes.length; i += 2) {
            set(root, changes[i], JSON.readTree(changes[i + 1].replace('\'', '"')));
        }
        return JSON.readValue(JSON.writeValueAsString(root), ProfessionalClaim.class);
    }

    private static void set(ObjectNode root, String path, JsonNode value) {
        String[] steps = path.split("/");
        JsonNode at = root;
        for (int i = 0; i < steps.length - 1; i++) {
            at = at.isArray() ? at.get(Integer.parseInt(steps[i])) : at.get(steps[i]);
        }
        String last = steps[steps.length - 1];
        switch (at) {
            case ArrayNode array when last.equals("+") -> array.add(value);
            case ArrayNode array -> array.set(Integer.parseInt(last), value);
            default -> ((ObjectNode) at).set(last, value);
        }
    }

    private static ProfessionalClaim claim(
            Subscriber subscriber, @Nullable Dependent dependent, String place, @Nullable Facility facility) {
        return new ProfessionalClaim(
                new TradingPartners(
                        "ELM STREET FAMILY PRACTICE",
                        "SUB12345",
                        new Contact("BILLING OFFICE", "2175550142", "", "", ""),
                        "CLEARWATER EXCHANGE",
                        "CLEARWATER"),
                new BillingProvider(
                        true,
                        name("ELM STREET FAMILY PRACTICE", ""),
                        Npi.ofBase("199955010").value(),
                        "207Q00000X",
                        "EI",
                        "371234567",
                        STREET,
                        Contact.NONE,
                        null,
                        List.of(),
                        null),
                subscriber,
                dependent,
                new ClaimPayer("ACME HEALTH PLAN", "PI", "ACME1", Address.NONE, List.of()),
                new ClaimTerms(
                        "DS1-1", Money.ofCents(21_550), place, "1", "Y", "A", "Y", "Y", "", RelatedCauses.NONE, "", ""),
                List.of(),
                List.of(),
                new Note("ADD", "SEEN TWICE"),
                Money.ofCents(1_000),
                List.of(Diagnosis.principal("E119"), Diagnosis.other("I10")),
                new ClaimProviders(
                        provider("OKAFOR", "DANIEL", "199955032"),
                        null,
                        provider("MARLOW", "HELEN", "199955021"),
                        facility,
                        null),
                List.of(
                        line("G0439", 20_000, "L1V1", null),
                        line("J3420", 1_550, "L2V1", new LineDrug("00409004801", "1", "ML", ""))),
                List.of(),
                ClaimExtras.NONE);
    }

    /// The same line with other extras.
    static ServiceLine with(ServiceLine line, LineExtras extras) {
        return new ServiceLine(
                line.procedure(),
                line.charge(),
                line.unitType(),
                line.units(),
                line.placeOfService(),
                line.pointers(),
                line.flags(),
                line.from(),
                line.to(),
                line.controlNumber(),
                line.drug(),
                line.rendering(),
                line.dates(),
                line.references(),
                line.note(),
                extras);
    }

    private static ServiceLine line(String code, long cents, String control, @Nullable LineDrug drug) {
        return new ServiceLine(
                new Procedure("HC", code, List.of(), ""),
                Money.ofCents(cents),
                "UN",
                "1",
                "",
                List.of(1),
                LineFlags.NONE,
                SERVICE,
                null,
                control,
                drug,
                null,
                List.of(),
                List.of(),
                null,
                LineExtras.NONE);
    }

    private static Provider provider(String last, String first, String base) {
        return new Provider(false, name(last, first), Npi.ofBase(base).value(), "", List.of());
    }

    private static PersonName name(String last, String first) {
        return new PersonName(last, first, "", "");
    }
}
