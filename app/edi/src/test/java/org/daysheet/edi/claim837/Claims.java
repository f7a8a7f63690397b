package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.id.Npi;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Made-up claims for tests.
final class Claims {
    static final ClaimFileFacts FACTS = new ClaimFileFacts(
            "ZZ",
            "PRACTICE01",
            "PRACTICE01",
            "ZZ",
            "GOLDENHUB",
            "GOLDENHUB",
            false,
            false,
            LocalDateTime.of(2026, 1, 16, 9, 5),
            17,
            18,
            1,
            "BATCH17");
    static final Address CLINIC = new Address("12 MAIN ST", "SUITE 4", "SPRINGFIELD", "IL", "627011234", "");
    static final Address HOME = new Address("5 OAK ST", "", "SPRINGFIELD", "IL", "62701", "");
    static final TradingPartners PARTNERS = new TradingPartners(
            "EXAMPLE FAMILY PRACTICE",
            "PRACTICE01",
            new Contact("BILLING OFFICE", "2175550100", "", "BILLING@PRACTICE.EXAMPLE", ""),
            "GOLDEN CLEARINGHOUSE",
            "GOLDENHUB");
    static final BillingProvider PRACTICE = new BillingProvider(
            true,
            new PersonName("EXAMPLE FAMILY PRACTICE", "", "", ""),
            "1234567893",
            "207Q00000X",
            "EI",
            "123456789",
            CLINIC,
            Contact.NONE,
            new Address("PO BOX 77", "", "SPRINGFIELD", "IL", "627050077", ""),
            List.of(),
            null);
    static final ClaimPayer PLAN = new ClaimPayer(
            "GOLDEN HEALTH PLAN",
            "PI",
            "99001",
            new Address("PO BOX 900", "", "HARTFORD", "CT", "061030900", ""),
            List.of());
    static final Provider RENDERING = new Provider(
            false,
            new PersonName("WEST", "ADA", "", ""),
            Npi.ofBase("140000001").value(),
            "207Q00000X",
            List.of());

    private Claims() {}

    /// The provider on behalf of a plan that wants its money back.
    static BillingProvider payingBack(BillingProvider provider, PayToPlan plan) {
        return new BillingProvider(
                provider.organization(),
                provider.name(),
                provider.npi(),
                provider.taxonomy(),
                provider.taxIdKind(),
                provider.taxId(),
                provider.address(),
                provider.contact(),
                provider.payTo(),
                provider.references(),
                plan);
    }

    static Subscriber subscriber(String member) {
        return new Subscriber(
                "P",
                "GRP1",
                "",
                "",
                "CI",
                false,
                new PersonName("STONE", "MARA", "J", ""),
                "MI",
                member,
                HOME,
                LocalDate.of(1970, 2, 14),
                "F",
                List.of(),
                PatientExtras.NONE);
    }

    static Dependent child(String name) {
        return new Dependent(
                "19",
                new PersonName("STONE", name, "", ""),
                HOME,
                LocalDate.of(2015, 6, 1),
                "M",
                List.of(),
                PatientExtras.NONE);
    }

    static ServiceLine line(String control, String code, long cents, String... modifiers) {
        return new ServiceLine(
                new Procedure("HC", code, List.of(modifiers), ""),
                Money.ofCents(cents),
                "UN",
                "1",
                "",
                List.of(1),
                LineFlags.NONE,
                LocalDate.of(2026, 1, 5),
                null,
                control,
                null,
                null,
                List.of(),
                List.of(),
                null,
                LineExtras.NONE);
    }

    static ClaimTerms terms(String control, long cents) {
        return new ClaimTerms(
                control, Money.ofCents(cents), "11", "1", "Y", "A", "Y", "Y", "", RelatedCauses.NONE, "", "");
    }

    static ProfessionalClaim simple(String control, BillingProvider provider, String member) {
        return simple(control, provider, subscriber(member), null, PLAN);
    }

    static ProfessionalClaim simple(
            String control,
            BillingProvider provider,
            Subscriber subscriber,
            @Nullable Dependent dependent,
            ClaimPayer payer) {
        return new ProfessionalClaim(
                PARTNERS,
                provider,
                subscriber,
                dependent,
                payer,
                terms(control, 15_000),
                List.of(),
                List.of(),
                null,
                null,
                List.of(Diagnosis.principal("E119")),
                new ClaimProviders(null, null, RENDERING, null, null),
                List.of(line(control + "-1", "G0402", 12_000), line(control + "-2", "A4550", 3_000)),
                List.of(),
                ClaimExtras.NONE);
    }

    /// A claim that uses every part of the document.
    static ProfessionalClaim full(String control) {
        return new ProfessionalClaim(
                PARTNERS,
                PRACTICE,
                subscriber("MBR0009"),
                child("OWEN"),
                PLAN,
                new ClaimTerms(
                        control,
                        Money.ofCents(15_050),
                        "21",
                        "7",
                        "Y",
                        "A",
                        "Y",
                        "Y",
                        "P",
                        new RelatedCauses(List.of("AA", "EM"), "IL", ""),
                        "02",
                        "1"),
                List.of(
                        new QualifiedDate("431", LocalDate.of(2025, 12, 20), null),
                        new QualifiedDate("439", LocalDate.of(2025, 12, 19), null),
                        new QualifiedDate("314", LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 20)),
                        new QualifiedDate("435", LocalDate.of(2026, 1, 4), null)),
                List.of(
                        new Reference("9F", "REFERRAL1"),
                        new Reference("G1", "AUTH1"),
                        new Reference("F8", "ICN0001"),
                        new Reference("X4", "14D0123456")),
                new Note("ADD", "SEE RECORDS"),
                Money.ofCents(2_000),
                diagnoses(),
                new ClaimProviders(
                        new Provider(
                                false,
                                new PersonName("REFERRER", "RAE", "", ""),
                                Npi.ofBase("155555555").value(),
                                "",
                                List.of(new Reference("G2", "OLDID1"))),
                        null,
                        RENDERING,
                        new Facility(
                                "GENERAL HOSPITAL", Npi.ofBase("166666666").value(), CLINIC, List.of(), Contact.NONE),
                        new Provider(
                                false,
                                new PersonName("SUPER", "VERA", "", ""),
                                Npi.ofBase("177777777").value(),
                                "",
                                List.of())),
                fullLines(control),
                List.of(),
                ClaimExtras.NONE);
    }

    private static List<ServiceLine> fullLines(String control) {
        ServiceLine first = new ServiceLine(
                new Procedure("HC", "G0439", List.of("25", "59", "GC", "KX"), "WELLNESS VISIT"),
                Money.ofCents(12_050),
                "UN",
                "1.5",
                "22",
                List.of(1, 2, 3, 4),
                new LineFlags(true, true, true, true),
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 1, 7),
                control + "-1",
                null,
                new Provider(
                        false,
                        new PersonName("EAST", "BEN", "Q", "JR"),
                        Npi.ofBase("140000002").value(),
                        "207R00000X",
                        List.of()),
                List.of(new QualifiedDate("304", LocalDate.of(2025, 12, 1), null)),
                List.of(new Reference("G1", "LINEAUTH1")),
                new Note("ADD", "LINE NOTE"),
                LineExtras.NONE);
        ServiceLine second = new ServiceLine(
                new Procedure("HC", "J3420", List.of(), ""),
                Money.ofCents(3_000),
                "UN",
                "2",
                "",
                List.of(1),
                LineFlags.NONE,
                LocalDate.of(2026, 1, 5),
                null,
                control + "-2",
                new LineDrug("00517003125", "1", "ML", "XZ:RX778"),
                null,
                List.of(),
                List.of(),
                null,
                LineExtras.NONE);
        return List.of(first, second);
    }

    private static List<Diagnosis> diagnoses() {
        List<Diagnosis> diagnoses = new ArrayList<>(List.of(Diagnosis.principal("E119")));
        for (String code : List.of(
                "I10", "J069", "M25561", "K219", "F411", "N390", "E785", "Z0000", "R0789", "H6691", "S8001XA")) {
            diagnoses.add(Diagnosis.other(code));
        }
        return diagnoses;
    }
}
