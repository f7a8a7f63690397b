package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimSearch;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterOrder;
import org.daysheet.billing.encounters.EncounterSearch;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.patients.Relationship;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.encounters.EncounterPages;
import org.daysheet.desktop.encounters.EncounterRow;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.encounters.EntryViewModel;
import org.daysheet.desktop.encounters.LineField;
import org.daysheet.desktop.encounters.VisitField;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.palette.Hit;
import org.daysheet.desktop.settings.PayerField;
import org.daysheet.desktop.settings.PriceField;
import org.daysheet.desktop.settings.ProviderField;
import org.daysheet.desktop.settings.RecordBook;
import org.daysheet.desktop.settings.SettingsPages;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From an empty practice to a claim, as somebody types it: settings first, then a visit.
class RealEntryTest {
    private static final EncounterSearch ALL = new EncounterSearch(EncounterSearch.State.ALL, null, null, null, "");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-26T17:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId HERE = ZoneId.of("America/New_York");
    private static final PostalAddress HOME = new PostalAddress("9 Oak Lane", "", "Albany", "NY", "12207");

    private final Background background = new Background(Runnable::run, Runnable::run, Desktop::explain);
    private final List<Link> opened = new ArrayList<>();

    @Test
    void aVisitIsTypedChargedClaimedAndDoneAgain(@TempDir Path folder) {
        NewPractice practice = NewPractice.parse("Juniper Street Family Medicine", "1234567893", "123456789", HERE);
        try (Office office = Office.create(
                        folder.resolve("practice"), practice, "a long passphrase 7".toCharArray(), CLOCK)
                .office()) {
            setUp(office);
            BusinessDay day = new BusinessDay(CLOCK, HERE);
            EncountersViewModel model =
                    new EncountersViewModel(new EncounterPages(office, day), background, opened::add, day::today);
            model.shown();
            model.begin();
            EntryViewModel entry = model.entry();
            entry.patients().find("riv", offers -> entry.patients().pick(offers.getFirst()));
            assertThat(entry.circle().payer().get()).isEqualTo("Harbor Health Plan \u00b7 copay 25.00 at each visit");
            assertThat(entry.visit().typed(VisitField.PROVIDER)).isEqualTo("Marlow, Helen");
            entry.diagnoses().text(1).set("e119");
            type(entry, 0, LineField.CODE, "g0402");
            type(entry, 1, LineField.CODE, "g2211");
            entry.close();
            assertThat(entry.lines()
                            .all()
                            .get(1)
                            .form()
                            .problem(LineField.AMOUNT)
                            .get())
                    .isEqualTo("No fee schedule has a price for G2211 on 06/26/2026. Add the fee, or enter an amount "
                            + "on the line.");
            type(entry, 1, LineField.AMOUNT, "50*.8");
            entry.save();
            assertThat(entry.notice().get().text())
                    .isEqualTo("The visit of Rivera, Ana is saved. It is not charged yet.");
            overtaken(office, entry);
            entry.close();
            assertThat(entry.charged().get().total()).isEqualTo(Money.ofCents(20_850));
            entry.claim();
            model.openClaim();
            assertThat(opened).hasSize(1);
            assertThat(office.claims().countFound(ClaimSearch.of(List.of(), "riv")))
                    .isEqualTo(1);

            foundAgain(office);
            corrected(office, model);
            doneAgain(model);
            switchedOff(office, day);
        }
    }

    /// Another window takes a line out of the visit: charging it here waits for an answer.
    private static void overtaken(Office office, EntryViewModel entry) {
        Encounter kept = office.chargeEntry().show(office.chargeEntry().open().getFirst());
        EncounterDraft facts = kept.facts();
        office.chargeEntry()
                .change(
                        kept.id(),
                        new EncounterDraft(
                                facts.externalKey(),
                                facts.patient(),
                                facts.providers(),
                                facts.serviceOn(),
                                facts.place(),
                                facts.isSelfPay(),
                                facts.circumstances(),
                                facts.diagnoses(),
                                facts.lines().subList(0, 1)));
        entry.close();
        assertThat(entry.charged().get()).isNull();
        assertThat(office.chargeEntry().show(kept.id()).facts().lines()).hasSize(1);
        assertThat(entry.overtaken().words()).contains("1 line, 168.50 is saved now");
        entry.overtaken().goOn();
    }

    /// The visit was charged with a wrong amount: its claim, which has not left, asks for the right one.
    private static void corrected(Office office, EncountersViewModel model) {
        model.leave();
        model.correct(EncounterPages.row(
                office.encounters().page(ALL, EncounterOrder.OPEN_FIRST, 0, 1).getFirst(), LocalDate.of(2026, 6, 26)));
        EntryViewModel entry = model.entry();
        type(entry, 0, LineField.AMOUNT, "150");
        entry.close();
        assertThat(entry.charged().get()).isNull();
        entry.revision().reason().set("Wrong amount");
        entry.close();
        assertThat(entry.charged().get().corrected())
                .isEqualTo(
                        "The visit is corrected: 168.50 was taken back and 150.00 charged. Claim DS1-2 asks for what "
                                + "is charged now; check it again.");
        assertThat(office.claims().rows(List.of(new ClaimId(1))).getFirst().total())
                .isEqualTo(Money.ofCents(19_000));
    }

    /// The palette finds the visit by name and day, and its patient while nothing is typed.
    private static void foundAgain(Office office) {
        OfficeFinder finder = new OfficeFinder(office);
        Hit visit = new Hit(Hit.Kind.VISIT, "P1 06/26/2026", "Rivera, Ana", "06/26/2026  \u00b7  P1  \u00b7  208.50");
        assertThat(finder.find("riv 6/26", 6)).containsExactly(visit);
        assertThat(finder.find("riv 6/25", 6)).isEmpty();
        assertThat(finder.lately(6))
                .containsExactly(new Hit(Hit.Kind.PATIENT, "P1", "Rivera, Ana", "P1  \u00b7  seen 06/26/2026"));
        EncounterId id = office.encounters()
                .page(ALL, EncounterOrder.OPEN_FIRST, 0, 1)
                .getFirst()
                .id();
        assertThat(new OfficeKeys(office).apply(new Link.OfVisit(id))).isEqualTo(visit.key());
    }

    /// Who is used no more is not offered for a new visit, and stays on the old ones.
    private void switchedOff(Office office, BusinessDay day) {
        office.practices()
                .switchProvider(office.practices().providers().getFirst().id(), false);
        EncountersViewModel model =
                new EncountersViewModel(new EncounterPages(office, day), background, opened::add, day::today);
        model.begin();
        assertThat(model.entry().visit().typed(VisitField.PROVIDER)).isEmpty();
        model.shown();
        assertThat(model.rows().slots().get().get(0).value().provider()).isEqualTo("Marlow, Helen");
    }

    private static void doneAgain(EncountersViewModel model) {
        EntryViewModel entry = model.entry();
        entry.templates().name().set("Welcome");
        entry.templates().keep();
        model.begin();
        entry.patients().find("riv", offers -> entry.patients().pick(offers.getFirst()));
        entry.templates().fillLast();
        assertThat(entry.lines().total().get()).isEqualTo(Money.ofCents(20_850));
        assertThat(entry.lines().all().get(0).caution().get()).isNotEmpty();
        assertThat(entry.book().get().codes().diagnoses())
                .extracting(offer -> offer.text())
                .containsExactly("E11.9");
        assertThat(entry.book().get().templates()).hasSize(1);
        entry.save();
        model.leave();
        EncounterRow first = model.rows().slots().get().get(0).value();
        assertThat(first.isClosed()).isFalse();
        assertThat(first.total()).isEqualTo(Money.ofCents(20_850));
        assertThat(model.summary().get()).isEqualTo("2 visits \u00b7 All");
        model.open(model.rows().slots().get().get(1).value());
        assertThat(model.details().shown().get().parts()).hasSize(3);
        model.open(first);
        assertThat(entry.visit().typed(VisitField.PATIENT)).isEqualTo("Rivera, Ana");
        assertThat(entry.isUnsaved()).isFalse();
    }

    private void setUp(Office office) {
        SettingsViewModel settings = new SettingsViewModel(
                new SettingsPages(office),
                background,
                () -> LocalDate.of(2026, 6, 26),
                new Workplace(),
                new PretendPaper(),
                _ -> {});
        settings.load();
        RecordBook<?, ProviderField> providers = settings.providers();
        providers.load();
        providers.form().text(ProviderField.LAST).set("Marlow");
        providers.form().text(ProviderField.FIRST).set("Helen");
        providers.form().text(ProviderField.NPI).set(Npi.ofBase("199955021").value());
        providers.save();
        RecordBook<?, PayerField> payers = settings.payers();
        payers.load();
        payers.form().text(PayerField.NAME).set("Harbor Health Plan");
        payers.form().text(PayerField.CODE).set("HARB1");
        payers.form().text(PayerField.ALIAS).set("HARBOR");
        payers.save();
        RecordBook<?, PriceField> prices = settings.prices();
        prices.load();
        prices.form().text(PriceField.CODE).set("g0402");
        prices.form().text(PriceField.FROM).set("0101");
        prices.form().text(PriceField.AMOUNT).set("168.50");
        prices.save();
        assertThat(settings.payers().rows().getFirst().aliases()).containsExactly("HARBOR");
        assertThat(settings.prices().rows()).hasSize(1);
        PersonName ana = PersonName.of("Rivera", "Ana");
        GuarantorId guarantor = office.patients().keepGuarantor(new GuarantorFacts("G1", ana, HOME, ""));
        PatientId patient = office.patients()
                .keep(guarantor, new PatientFacts("P1", ana, LocalDate.of(1980, 4, 17), Sex.F, HOME, ""));
        office.coverages()
                .keep(
                        patient,
                        new CoverageFacts(
                                office.practices().payers().getFirst().id(),
                                1,
                                "W1",
                                "",
                                "",
                                Relationship.SELF,
                                null,
                                Period.from(LocalDate.of(2026, 1, 1)),
                                Money.ofCents(2_500),
                                ""));
    }

    private static void type(EntryViewModel entry, int line, LineField field, String text) {
        entry.lines().all().get(line).form().text(field).set(text);
    }
}
