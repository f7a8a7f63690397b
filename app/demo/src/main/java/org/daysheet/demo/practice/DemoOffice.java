package org.daysheet.demo.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.TaxId;

/// The invented practice itself.
public final class DemoOffice {
    private static final String FAMILY_MEDICINE = "207Q00000X";
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int PATIENTS_PER_PROVIDER = 1_000;

    private DemoOffice() {}

    /// What it takes to begin its books.
    public static NewPractice newPractice() {
        PracticeFacts facts = new PracticeFacts(
                "Fairhollow Family Medicine",
                null,
                Npi.ofBase("199955010"),
                new TaxId(TaxId.Kind.EI, "990055501"),
                FAMILY_MEDICINE,
                Town.office(),
                PostalAddress.NONE,
                new Contact("Billing office", "555-555-0142", "billing@fairhollow.example"),
                new Submitter("FAIRHOLLOW", "Clearwater Exchange", "CLEARWATER", true));
        return new NewPractice(facts, ZONE, true);
    }

    /// Which day it is there. Where the computer is, it may be tomorrow already: nothing can be charged then.
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /// One provider, one more for each thousand patients.
    public static List<ProviderFacts> providers(int patients) {
        List<ProviderFacts> all = List.of(
                provider("Marlow", "Helen", "199955021"),
                provider("Okafor", "Daniel", "199955032"),
                provider("Reyes", "Lucia", "199955043"),
                provider("Lin", "Marcus", "199955054"));
        return all.subList(0, Math.clamp(1 + (patients - 1) / PATIENTS_PER_PROVIDER, 1, all.size()));
    }

    /// The first day of the prices that follow the first ones.
    public static LocalDate newPricesOn(LocalDate firstDay) {
        return LocalDate.of(firstDay.getYear() + 1, 1, 1);
    }

    private static ProviderFacts provider(String last, String first, String base) {
        return ProviderFacts.rendering(PersonName.of(last, first), Npi.ofBase(base), FAMILY_MEDICINE);
    }
}
