package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.id.Npi;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Made-up names, places, numbers and small facts, all of them writable.
final class RandomFacts {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final List<String> WORDS =
            List.of("ALDER", "BIRCH", "CEDAR", "ELM", "FIR", "HAZEL", "LARCH", "MAPLE", "OAK", "PINE");

    private final RandomGenerator random;
    private int numbers;

    RandomFacts(RandomGenerator random) {
        this.random = random;
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /// The value one time in so many, else null.
    <T> @Nullable T rarely(int times, T value) {
        return oneIn(times) ? value : null;
    }

    /// Some of the choices, each at most once.
    List<String> some(int times, String... choices) {
        return Arrays.stream(choices).filter(choice -> oneIn(times)).toList();
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    String number(String prefix) {
        return prefix + ++numbers;
    }

    LocalDate day() {
        return DAY.minusDays(random.nextInt(20));
    }

    Money money(int mostCents) {
        return Money.ofCents(random.nextInt(mostCents + 1));
    }

    String decimal() {
        return of("1", "2", "12", "1.5", "0.25", "999.125");
    }

    String npi() {
        return Npi.ofBase(String.format(Locale.ROOT, "1%08d", random.nextInt(100_000_000)))
                .value();
    }

    Address address(boolean longZip) {
        if (!longZip && oneIn(12)) {
            return new Address("1 QUEEN ST", "", "TORONTO", "ON", "M5H2N2", "CA");
        }
        if (!longZip && oneIn(20)) {
            return new Address("8 CALLE MAYOR", "", "MONTERREY", "", "64000", "MX", "NLE");
        }
        String line2 = oneIn(3) ? "SUITE " + upTo(99) : "";
        String zip = longZip ? of("627011234", "061030900") : of("62701", "06103", "061030900");
        return new Address(
                upTo(999) + " " + word() + " ST", line2, word() + "TON", of("IL", "CT", "DC", "PR"), zip, "");
    }

    Address maybeAddress() {
        return oneIn(2) ? address(false) : Address.NONE;
    }

    PersonName person() {
        return new PersonName(word(), oneIn(6) ? "" : word(), of("", "Q", "ANN"), of("", "", "JR"));
    }

    PersonName organization() {
        return new PersonName(word() + " " + of("CLINIC", "GROUP", "PLAN"), "", "", "");
    }

    Contact phone() {
        return new Contact(word() + " DESK", "2175550100", of("", "77"), "", "");
    }

    /// A contact with one to three ways to reach it.
    Contact desk() {
        return switch (upTo(3)) {
            case 0 -> new Contact("DESK", "2175550100", "", "", "2175550109");
            case 1 -> new Contact("DESK", "", "", "DESK@PRACTICE.EXAMPLE", "");
            case 2 -> new Contact("DESK", "2175550100", "12", "DESK@PRACTICE.EXAMPLE", "");
            default -> new Contact("DESK", "", "", "", "2175550109");
        };
    }

    /// None or one of these kinds, which exclude each other.
    List<Reference> oneOfReferences(String... qualifiers) {
        String qualifier = of(qualifiers);
        return oneIn(3) ? List.of(new Reference(qualifier, number(qualifier))) : List.of();
    }

    List<Reference> references(int times, String... qualifiers) {
        return some(times, qualifiers).stream()
                .map(each -> new Reference(each, each.equals("SY") ? socialSecurity() : number(each)))
                .toList();
    }

    private String socialSecurity() {
        return String.format(Locale.ROOT, "%09d", random.nextInt(1_000_000_000));
    }

    List<Reference> payerReferences(String payer, String... qualifiers) {
        return some(4, qualifiers).stream()
                .map(each -> new Reference(each, number(each), oneIn(2) ? payer : ""))
                .toList();
    }

    List<QualifiedDate> dates(int times, String... qualifiers) {
        List<QualifiedDate> dates = new ArrayList<>();
        for (String qualifier : some(times, qualifiers)) {
            LocalDate from = day();
            boolean isRange = qualifier.equals("314") && oneIn(2);
            dates.add(new QualifiedDate(qualifier, from, isRange ? from.plusDays(9) : null));
        }
        return dates;
    }

    Provider provider(boolean mayBeOrganization, boolean taxonomy, String... references) {
        boolean isOrganization = mayBeOrganization && oneIn(3);
        String npi = oneIn(8) ? "" : npi();
        List<Reference> others = references(4, references);
        if (npi.isEmpty() && others.isEmpty()) {
            others = List.of(new Reference(references[0], number(references[0])));
        }
        return new Provider(
                isOrganization,
                isOrganization ? organization() : person(),
                npi,
                taxonomy && oneIn(2) ? "207Q00000X" : "",
                others);
    }

    Facility facility(boolean contact, String... references) {
        return new Facility(
                word() + " HOSPITAL",
                npi(),
                address(true),
                references(4, references),
                contact && oneIn(4) ? phone() : Contact.NONE);
    }

    PatientExtras patientExtras(boolean hasCondition) {
        return new PatientExtras(
                hasCondition && oneIn(9) ? day() : null,
                hasCondition && oneIn(9) ? decimal() : "",
                hasCondition && oneIn(9),
                oneIn(9) ? phone() : Contact.NONE);
    }

    List<Attachment> attachments() {
        List<Attachment> attachments = new ArrayList<>();
        for (int i = upTo(9) - 6; i > 0; i--) {
            boolean onRequest = oneIn(3);
            attachments.add(new Attachment(
                    of("03", "B4", "EB", "OZ", "RR"),
                    onRequest ? "AA" : of("BM", "EL", "EM", "FT", "FX"),
                    onRequest ? "" : number("ACN")));
        }
        return attachments;
    }

    Contract contract() {
        return new Contract(
                of("01", "02", "03", "04", "05", "06", "09"),
                rarely(2, money(90_000)),
                of("", "12.5"),
                of("", "CODE1"),
                of("", "2.5"),
                of("", "V1"));
    }

    AmbulanceTransport transport() {
        return new AmbulanceTransport(
                of("", "180"),
                of("A", "B", "C", "D", "E"),
                of("0", "12", "7.5"),
                of("", "BOTH WAYS"),
                of("", "NEEDED"));
    }

    AmbulanceRide ride() {
        return new AmbulanceRide(
                rarely(2, transport()),
                new AmbulanceStop("", address(false)),
                new AmbulanceStop(of("", "GENERAL HOSPITAL"), address(false)));
    }

    Pricing pricing(boolean ofLine) {
        Pricing.ApprovedProcedure approved = ofLine && oneIn(2)
                ? new Pricing.ApprovedProcedure("HC", "G0439", "UN", "1")
                : Pricing.ApprovedProcedure.NONE;
        return new Pricing(
                of("00", "03", "10"),
                money(50_000),
                rarely(2, money(9_000)),
                of("", "REPRICER1"),
                of("", "15.25"),
                of("", "APG1"),
                rarely(2, money(9_000)),
                approved,
                of("", "T1"),
                of("", "1"),
                of("", "2"));
    }
}
