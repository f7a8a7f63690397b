package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.CorrectedVisit;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.ChargeTemplate;
import org.daysheet.billing.encounters.ChargedEncounter;
import org.daysheet.billing.encounters.DraftFault;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterOrder;
import org.daysheet.billing.encounters.EncounterSearch;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.practice.Fee;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.unfinished.UnfinishedKind;
import org.daysheet.billing.unfinished.UnfinishedPiece;
import org.daysheet.desktop.codes.CodeBook;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
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
        return new EntryBook(
                choices(providers, ProviderRole.RENDERING),
                choices(providers, ProviderRole.REFERRING),
                choices(providers, ProviderRole.FACILITY),
                CodeBook.of(
                        office.encounters().codesUsed(), office.feeSchedules().list()),
                office.chargeTemplates().list());
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
    public Circle circle(PatientId patient, LocalDate on, @Nullable EncounterId except) {
        List<Coverage> coverages = office.session().read(tx -> office.patients().coveragesOn(tx, patient, on));
        Optional<CoverageFacts> first = coverages.stream().findFirst().map(Coverage::facts);
        Optional<PayerFacts> by =
                first.map(facts -> office.practices().payer(facts.payer()).facts());
        String payer = by.map(PayerFacts::name).orElse("");
        Eligible eligible = first.map(facts -> EligibilityWords.of(
                        checks(patient, coverages.getFirst()),
                        on,
                        office.practices()
                                .rulebooks()
                                .book(facts.payer())
                                .wishes(on)
                                .gates()))
                .orElse(Eligible.UNASKED);
        Money copay = first.map(CoverageFacts::copay).orElse(Money.ZERO);
        return new Circle(
                payer,
                copay,
                new HashSet<>(office.encounters().charged(patient, on, except)),
                AllowedVisits.offers(office.authorizations().ofPatient(patient), coverages, on, except),
                eligible,
                office.encounters().lastCaseOf(patient, on, except).orElse(null));
    }

    private List<EligibilityCheck> checks(PatientId patient, Coverage coverage) {
        return office.eligibility().ofPatient(patient).stream()
                .filter(check -> check.facts().coverage().equals(coverage.id()))
                .toList();
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
    public Optional<List<ScrubFinding>> check(@Nullable Over over, EncounterDraft draft) {
        return office.scrubbing().drafts(office.chargeEntry()).check(draft, over == null ? null : over.id());
    }

    @Override
    public Answer save(@Nullable Over over, EncounterDraft draft, String unfinished) {
        List<DraftFault> faults = office.chargeEntry().faults(draft, false);
        if (!faults.isEmpty()) {
            return Answer.refused(faults);
        }
        return office.session().write(tx -> {
            if (over != null && office.chargeEntry().isOvertaken(tx, over.id(), over.version())) {
                return Answer.overtaken();
            }
            office.unfinished().drop(tx, UnfinishedKind.VISIT, unfinished);
            EncounterId saved = office.chargeEntry().save(tx, over == null ? null : over.id(), draft);
            return new Answer(List.of(), office.chargeEntry().encounter(tx, saved), null, false);
        });
    }

    @Override
    public Answer charge(@Nullable Over over, EncounterDraft draft, String unfinished) {
        List<DraftFault> faults = office.chargeEntry().faults(draft, true);
        if (!faults.isEmpty()) {
            return Answer.refused(faults);
        }
        return office.session().write(tx -> {
            if (over != null && office.chargeEntry().isOvertaken(tx, over.id(), over.version())) {
                return Answer.overtaken();
            }
            office.unfinished().drop(tx, UnfinishedKind.VISIT, unfinished);
            ChargedEncounter charged = office.chargeEntry().charge(tx, over == null ? null : over.id(), draft);
            return new Answer(
                    List.of(),
                    office.chargeEntry().encounter(tx, charged.encounter()),
                    charged.total(),
                    office.chargeEntry().primaryCoverage(tx, draft).isPresent());
        });
    }

    @Override
    public Answer correct(Over over, EncounterDraft draft, String reason, String unfinished) {
        List<DraftFault> faults = office.chargeEntry().faults(draft, true);
        if (!faults.isEmpty()) {
            return Answer.refused(faults);
        }
        return office.session().write(tx -> {
            if (!Over.of(office.chargeEntry().encounter(tx, over.id())).equals(over)) {
                return Answer.overtaken();
            }
            office.unfinished().drop(tx, UnfinishedKind.VISIT, unfinished);
            CorrectedVisit corrected = office.visitCorrection().correct(tx, over.id(), draft, reason);
            return new Answer(
                    List.of(),
                    office.chargeEntry().encounter(tx, over.id()),
                    corrected.charges().charged(),
                    office.chargeEntry().primaryCoverage(tx, draft).isPresent(),
                    CorrectionWords.of(corrected));
        });
    }

    @Override
    public Answer withdraw(Over over, String reason, String unfinished) {
        return office.session().write(tx -> {
            if (!Over.of(office.chargeEntry().encounter(tx, over.id())).equals(over)) {
                return Answer.overtaken();
            }
            office.unfinished().drop(tx, UnfinishedKind.VISIT, unfinished);
            CorrectedVisit withdrawn = office.visitCorrection().withdraw(tx, over.id(), reason);
            return new Answer(
                    List.of(),
                    office.chargeEntry().encounter(tx, over.id()),
                    Money.ZERO,
                    false,
                    CorrectionWords.of(withdrawn));
        });
    }

    @Override
    public List<UnfinishedPiece> unfinished() {
        return office.unfinished().all(UnfinishedKind.VISIT);
    }

    @Override
    public void keepUnfinished(String key, String content) {
        office.unfinished().keep(UnfinishedKind.VISIT, key, content);
    }

    @Override
    public void dropUnfinished(String key) {
        office.unfinished().drop(UnfinishedKind.VISIT, key);
    }

    @Override
    public Claimed claim(EncounterId id) {
        ClaimId claim = office.claims().create(id);
        return new Claimed(claim, office.claimShaping().numbers(claim));
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
            return visit.lines() == 0
                    ? new Badge(Texts.of("encounters.state.withdrawn"), Badge.Tone.PLAIN)
                    : new Badge(Texts.of("encounters.state.closed"), Badge.Tone.GOOD);
        }
        long days = ChronoUnit.DAYS.between(visit.serviceOn(), today);
        if (days <= 0) {
            return new Badge(Texts.of("encounters.state.open"), Badge.Tone.BUSY);
        }
        return new Badge(
                Texts.of("encounters.state.waiting", days), days > LATE_DAYS ? Badge.Tone.CAUTION : Badge.Tone.BUSY);
    }
}
