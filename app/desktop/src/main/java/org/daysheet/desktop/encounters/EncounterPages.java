package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.Office;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.ChargeTemplate;
import org.daysheet.billing.encounters.ChargedEncounter;
import org.daysheet.billing.encounters.CodesUsed;
import org.daysheet.billing.encounters.DraftFault;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterOrder;
import org.daysheet.billing.encounters.EncounterSearch;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.practice.Fee;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// The visits of an office, a page at a time, and what the form needs of it.
///
/// @param office the open practice
/// @param day which day it is there
public record EncounterPages(Office office, BusinessDay day) implements EncounterDesk {
    private static final int LATE_DAYS = 3;

    @Override
    public PageSource<EncounterRow> matching(EncounterQuestion question) {
        EncounterSearch search = new EncounterSearch(
                EncounterSearch.State.valueOf(question.filter().name()),
                question.from(),
                question.to(),
                question.provider(),
                question.text());
        return new Found(office, day.today(), search, EncounterOrder.OPEN_FIRST);
    }

    /// The visits of one search in one order.
    private record Found(Office office, LocalDate today, EncounterSearch search, EncounterOrder order)
            implements PageSource<EncounterRow> {
        @Override
        public PageSource<EncounterRow> sorted(Sort sort) {
            EncounterOrder.Column column = EncounterOrder.Column.valueOf(sort.column());
            return new Found(office, today, search, new EncounterOrder(column, sort.isDescending()));
        }

        @Override
        public long count() {
            return office.encounters().count(search);
        }

        @Override
        public List<EncounterRow> page(long offset, int limit) {
            return office.encounters().page(search, order, Math.toIntExact(offset), limit).stream()
                    .map(visit -> row(visit, today))
                    .toList();
        }
    }

    @Override
    public Details details(EncounterRow visit) {
        return EncounterDetails.of(visit, office.chargeEntry().show(visit.id()));
    }

    @Override
    public EntryBook book() {
        List<Provider> providers = office.practices().providers();
        CodesUsed used = office.encounters().codesUsed();
        return new EntryBook(
                choices(providers, ProviderRole.RENDERING),
                choices(providers, ProviderRole.REFERRING),
                choices(providers, ProviderRole.FACILITY),
                procedures(used),
                used.modifiers().stream()
                        .map(use -> Offer.ofCode(use.code(), Texts.of("encounters.used", use.times())))
                        .toList(),
                used.diagnoses().stream()
                        .map(use ->
                                Offer.ofCode(new Icd10(use.code()).display(), Texts.of("encounters.used", use.times())))
                        .toList(),
                office.chargeTemplates().list());
    }

    /// Those used most, then what the fee schedules hold besides.
    private List<Offer> procedures(CodesUsed used) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Fee fee : office.feeSchedules().list()) {
            names.merge(fee.procedure().value(), fee.shortName(), (known, next) -> next.isEmpty() ? known : next);
        }
        Map<String, Offer> offers = new LinkedHashMap<>();
        for (CodesUsed.Use use : used.procedures()) {
            String name = names.getOrDefault(use.code(), "");
            String words = name.isEmpty() ? Texts.of("encounters.used", use.times()) : name;
            offers.put(use.code(), Offer.ofCode(use.code(), words));
        }
        names.forEach((code, name) -> offers.putIfAbsent(code, Offer.ofCode(code, name)));
        return List.copyOf(offers.values());
    }

    private static List<ProviderChoice> choices(List<Provider> providers, ProviderRole role) {
        return providers.stream()
                .filter(provider -> provider.facts().role() == role)
                .map(provider -> new ProviderChoice(
                        provider.id(),
                        provider.facts().name().display(),
                        provider.facts().npi().value(),
                        provider.isActive()))
                .toList();
    }

    @Override
    public List<PatientChoice> patients(String typed, int most) {
        return office.patients().list(typed, 0, most).stream()
                .map(one -> new PatientChoice(one.id(), one.accountNumber(), one.name(), one.birthOn()))
                .toList();
    }

    @Override
    public PatientChoice patient(PatientId id) {
        Patient patient = office.patients().patient(id);
        return new PatientChoice(
                id,
                patient.facts().accountNumber(),
                patient.facts().name().display(),
                patient.facts().birthOn());
    }

    @Override
    public Circle circle(PatientId patient, LocalDate on) {
        List<Coverage> coverages = office.session().read(tx -> office.patients().coveragesOn(tx, patient, on));
        String payer = coverages.stream()
                .findFirst()
                .map(coverage -> office.practices()
                        .payer(coverage.facts().payer())
                        .facts()
                        .name())
                .orElse("");
        return new Circle(payer, new HashSet<>(office.encounters().charged(patient, on)));
    }

    @Override
    public Optional<Fee> fee(@Nullable PatientId patient, boolean paysAlone, LocalDate serviceOn, ChargeDraft line) {
        return patient == null
                ? office.feeSchedules().find(null, line.procedure(), line.modifiers(), line.from())
                : office.chargeEntry().fee(patient, paysAlone, serviceOn, line);
    }

    @Override
    public Optional<Encounter> last(PatientId patient, LocalDate on, @Nullable EncounterId except) {
        return office.encounters().lastOf(patient, on, except);
    }

    @Override
    public Encounter show(EncounterId id) {
        return office.chargeEntry().show(id);
    }

    @Override
    public Answer save(@Nullable EncounterId id, EncounterDraft draft) {
        List<DraftFault> faults = office.chargeEntry().faults(draft, false);
        return faults.isEmpty()
                ? new Answer(List.of(), office.chargeEntry().save(id, draft), null, false)
                : Answer.refused(faults);
    }

    @Override
    public Answer charge(@Nullable EncounterId id, EncounterDraft draft) {
        List<DraftFault> faults = office.chargeEntry().faults(draft, true);
        if (!faults.isEmpty()) {
            return Answer.refused(faults);
        }
        ChargedEncounter charged = office.chargeEntry().charge(id, draft);
        boolean isInsured = office.session()
                .read(tx -> office.chargeEntry().primaryCoverage(tx, draft).isPresent());
        return new Answer(List.of(), charged.encounter(), charged.total(), isInsured);
    }

    @Override
    public Claimed claim(EncounterId id) {
        ClaimId claim = office.claims().create(id);
        String number = office.claims().rows(List.of(claim)).getFirst().controlNumber();
        return new Claimed(claim, number);
    }

    @Override
    public void keep(ChargeTemplate template) {
        office.chargeTemplates().keep(template);
    }

    @Override
    public void forget(String template) {
        office.chargeTemplates().remove(template);
    }

    /// A visit of the list.
    public static EncounterRow row(org.daysheet.billing.encounters.EncounterRow visit, LocalDate today) {
        return new EncounterRow(
                visit.id(),
                visit.serviceOn(),
                visit.patientName(),
                visit.accountNumber(),
                visit.provider(),
                visit.lines(),
                visit.total(),
                state(visit, today),
                visit.isClosed());
    }

    private static Badge state(org.daysheet.billing.encounters.EncounterRow visit, LocalDate today) {
        if (visit.isClosed()) {
            return new Badge(Texts.of("encounters.state.closed"), Badge.Tone.GOOD);
        }
        long days = ChronoUnit.DAYS.between(visit.serviceOn(), today);
        if (days <= 0) {
            return new Badge(Texts.of("encounters.state.open"), Badge.Tone.BUSY);
        }
        return new Badge(
                Texts.of("encounters.state.waiting", days), days > LATE_DAYS ? Badge.Tone.CAUTION : Badge.Tone.BUSY);
    }
}
