package org.daysheet.billing.statements;

import static org.daysheet.store.db.Tables.GUARANTOR;
import static org.daysheet.store.db.Tables.PATIENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.statements.ClaimedChargeQuery.Claimed;
import org.daysheet.billing.statements.HistoryQuery.AtPayer;
import org.daysheet.billing.statements.OpenCharge.Waiting;
import org.daysheet.billing.statements.OpenChargeQuery.ChargeFacts;
import org.daysheet.billing.statements.OpenChargeQuery.OpenPart;
import org.daysheet.billing.statements.OpenChargeQuery.PayerOf;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Who is to be asked for what at a cutoff: first the sums of every household, then, for those who get a statement,
/// every charge with where it stands. A few questions in all, however many households there are.
final class HouseholdQuery {
    private final Tx tx;
    private final LocalDate cutoff;
    private final Map<Long, List<OpenPart>> parts;
    private final Map<Long, Household> households;
    private final Map<Long, Long> guarantors = new HashMap<>();

    private HouseholdQuery(Tx tx, LocalDate cutoff, Map<Long, List<OpenPart>> parts, Map<Long, Household> households) {
        this.tx = tx;
        this.cutoff = cutoff;
        this.parts = parts;
        this.households = households;
        households.forEach((guarantor, household) ->
                household.patients().keySet().forEach(patient -> guarantors.put(patient, guarantor)));
    }

    /// Where open charges stand with payers.
    private record Standing(
            Map<Long, PayerOf> payers,
            Map<AtPayer, LocalDate> billedOn,
            Map<AtPayer, LocalDate> forwardedOn,
            Set<AtPayer> disputed) {}

    /// What patients and insurers owe on the charges of one household.
    private record Sums(Money due, Money pending) implements Comparable<Sums> {
        static final Sums NONE = new Sums(Money.ZERO, Money.ZERO);

        static Sums of(OpenPart part) {
            return switch (part.kind()) {
                case "PATIENT_RECEIVABLE" -> new Sums(part.balance(), Money.ZERO);
                case "INSURANCE_RECEIVABLE" ->
                    new Sums(Money.ZERO, part.balance().isPositive() ? part.balance() : Money.ZERO);
                default -> NONE;
            };
        }

        /// What patients owe counts before what insurers do.
        @Override
        public int compareTo(Sums other) {
            return Comparator.comparing(Sums::due).thenComparing(Sums::pending).compare(this, other);
        }

        Sums plus(Sums more) {
            return new Sums(due.plus(more.due), pending.plus(more.pending));
        }
    }

    /// Reads everything open at a cutoff of some households.
    ///
    /// @param among by the last name of who is asked
    static HouseholdQuery at(Tx tx, LocalDate cutoff, Predicate<String> among) {
        Map<Long, List<OpenPart>> parts = OpenChargeQuery.parts(tx, cutoff);
        Map<Long, Credit> credits = CreditQuery.at(tx, cutoff);
        Set<Long> patients = new TreeSet<>(credits.keySet());
        parts.values().forEach(open -> patients.add(open.getFirst().patientId()));
        return new HouseholdQuery(tx, cutoff, parts, households(tx, patients, credits, among));
    }

    /// All households with an open charge or a credit, in order of account number.
    List<Owing> owing() {
        Map<Long, Sums> ofPatients = new HashMap<>();
        parts.values()
                .forEach(open -> open.forEach(part -> ofPatients.merge(part.patientId(), Sums.of(part), Sums::plus)));
        return households.values().stream()
                .map(household -> owing(household, ofPatients))
                .sorted(Comparator.comparing(Owing::accountNumber))
                .toList();
    }

    private static Owing owing(Household household, Map<Long, Sums> ofPatients) {
        Sums sums = Sums.NONE;
        Money credit = Money.ZERO;
        for (long patient : household.patients().keySet()) {
            Sums own = ofPatients.getOrDefault(patient, Sums.NONE);
            sums = sums.plus(own);
            Credit held = household.credits().get(patient);
            credit = held == null ? credit : credit.plus(held.usedFor(own.due));
        }
        long most = Collections.max(
                household.patients().keySet(),
                Comparator.comparing((Long patient) -> ofPatients.getOrDefault(patient, Sums.NONE))
                        .thenComparing(Comparator.reverseOrder()));
        return new Owing(
                household.guarantorId(),
                most,
                household.accountNumber(),
                household.name(),
                household.address(),
                household.holdReason(),
                sums.due,
                credit,
                sums.pending);
    }

    /// Some households with every charge, in order of account number.
    List<Household> inFull(Set<Long> chosen) {
        Map<Long, List<OpenCharge>> byGuarantor = new HashMap<>();
        for (OpenCharge charge : charges(chosen)) {
            byGuarantor
                    .computeIfAbsent(guarantors.getOrDefault(charge.patientId(), 0L), _ -> new ArrayList<>())
                    .add(charge);
        }
        return households.values().stream()
                .filter(household -> chosen.contains(household.guarantorId()))
                .map(household -> with(household, byGuarantor.getOrDefault(household.guarantorId(), List.of())))
                .sorted(Comparator.comparing(Household::accountNumber))
                .toList();
    }

    private static Household with(Household empty, List<OpenCharge> charges) {
        List<OpenCharge> ordered = charges.stream()
                .sorted(Comparator.comparing(OpenCharge::kind)
                        .thenComparing(charge -> empty.patientName(charge.patientId()))
                        .thenComparingLong(OpenCharge::patientId)
                        .thenComparing(OpenCharge::serviceOn)
                        .thenComparingLong(OpenCharge::chargeId))
                .toList();
        return new Household(
                empty.guarantorId(),
                empty.accountNumber(),
                empty.name(),
                empty.address(),
                empty.holdReason(),
                empty.patients(),
                ordered,
                empty.credits());
    }

    private List<OpenCharge> charges(Set<Long> chosen) {
        Map<Long, List<OpenPart>> wanted = new LinkedHashMap<>();
        Set<Long> coverages = new TreeSet<>();
        parts.forEach((id, open) -> {
            if (chosen.contains(guarantors.getOrDefault(open.getFirst().patientId(), 0L))) {
                wanted.put(id, open);
                open.stream().map(OpenPart::coverageId).filter(Objects::nonNull).forEach(coverages::add);
            }
        });
        Set<Long> ids = wanted.keySet();
        List<Claimed> claimed = ClaimedChargeQuery.of(tx, ids);
        Standing standing = new Standing(
                OpenChargeQuery.payers(tx, coverages),
                SentQuery.billedOn(tx, claimed, cutoff),
                SentQuery.forwardedOn(tx, claimed, cutoff),
                HistoryQuery.disputed(tx, claimed, cutoff));
        Map<Long, ChargeFacts> facts = OpenChargeQuery.facts(tx, ids);
        Map<Long, LocalDate> since = HistoryQuery.dueSince(tx, ids, cutoff);
        List<OpenCharge> charges = new ArrayList<>();
        wanted.forEach((id, open) -> {
            ChargeFacts about = facts.get(id);
            if (about == null) {
                throw new IllegalStateException("charge " + id + " has a balance and no row");
            }
            charges.add(charge(about, open, since.get(id), standing));
        });
        return charges;
    }

    private static OpenCharge charge(
            ChargeFacts about, List<OpenPart> open, @Nullable LocalDate since, Standing standing) {
        Money due = Money.ZERO;
        Money agency = Money.ZERO;
        List<Waiting> waiting = new ArrayList<>();
        for (OpenPart part : open) {
            switch (part.kind()) {
                case "PATIENT_RECEIVABLE" -> due = due.plus(part.balance());
                case "AGENCY_RECEIVABLE" -> agency = agency.plus(part.balance());
                default -> {
                    if (part.balance().isPositive()) {
                        waiting.add(waiting(part, standing));
                    }
                }
            }
        }
        return new OpenCharge(
                about.chargeId(),
                about.patientId(),
                about.serviceOn(),
                about.description(),
                due,
                due.isZero() ? null : since,
                waiting,
                agency);
    }

    private static Waiting waiting(OpenPart part, Standing standing) {
        PayerOf payer = standing.payers.get(part.coverageId());
        if (payer == null) {
            throw new IllegalStateException("account " + part.accountId() + " belongs to no coverage");
        }
        AtPayer key = new AtPayer(part.chargeId(), payer.payerId());
        return new Waiting(
                payer.name(),
                part.balance(),
                standing.billedOn.get(key),
                standing.forwardedOn.get(key),
                standing.disputed.contains(key));
    }

    private static Map<Long, Household> households(
            Tx tx, Collection<Long> patients, Map<Long, Credit> credits, Predicate<String> among) {
        Map<Long, Household> households = new LinkedHashMap<>();
        for (List<Long> portion : Chunks.of(patients)) {
            tx
                    .dsl()
                    .select(GUARANTOR.fields())
                    .select(PATIENT.PATIENT_ID, PATIENT.LAST_NAME, PATIENT.FIRST_NAME)
                    .from(PATIENT)
                    .join(GUARANTOR)
                    .on(GUARANTOR.GUARANTOR_ID.eq(PATIENT.GUARANTOR_ID))
                    .where(PATIENT.PATIENT_ID.in(portion))
                    .orderBy(PATIENT.PATIENT_ID)
                    .fetch()
                    .stream()
                    .filter(row -> among.test(row.get(GUARANTOR.LAST_NAME)))
                    .forEach(row -> put(households, row, credits));
        }
        return households;
    }

    /// Adds a patient to the household that pays.
    private static void put(Map<Long, Household> households, Record row, Map<Long, Credit> credits) {
        Household household = households.computeIfAbsent(row.get(GUARANTOR.GUARANTOR_ID), _ -> empty(row));
        long patient = row.get(PATIENT.PATIENT_ID);
        household.patients().put(patient, row.get(PATIENT.FIRST_NAME) + " " + row.get(PATIENT.LAST_NAME));
        Credit credit = credits.get(patient);
        if (credit != null) {
            household.credits().put(patient, credit);
        }
    }

    private static Household empty(Record row) {
        PostalAddress address = new PostalAddress(
                text(row.get(GUARANTOR.ADDRESS_LINE1)),
                text(row.get(GUARANTOR.ADDRESS_LINE2)),
                text(row.get(GUARANTOR.CITY)),
                text(row.get(GUARANTOR.STATE_CODE)),
                text(row.get(GUARANTOR.ZIP_CODE)),
                text(row.get(GUARANTOR.COUNTRY_CODE)));
        return new Household(
                row.get(GUARANTOR.GUARANTOR_ID),
                row.get(GUARANTOR.ACCOUNT_NUMBER),
                row.get(GUARANTOR.FIRST_NAME) + " " + row.get(GUARANTOR.LAST_NAME),
                Letter.isMailable(address) ? Letter.address(address) : "",
                row.get(GUARANTOR.STATEMENT_HOLD_REASON),
                new LinkedHashMap<>(),
                List.of(),
                new LinkedHashMap<>());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
