package org.daysheet.billing.statements;

import static org.daysheet.store.db.Tables.GUARANTOR;
import static org.daysheet.store.db.Tables.PATIENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.statements.HistoryQuery.AtPayer;
import org.daysheet.billing.statements.OpenCharge.Waiting;
import org.daysheet.billing.statements.OpenChargeQuery.ChargeFacts;
import org.daysheet.billing.statements.OpenChargeQuery.OpenPart;
import org.daysheet.billing.statements.OpenChargeQuery.PayerOf;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Puts together who is to be asked for what at a cutoff: one statement of the database, a few queries in all,
/// however many households there are.
final class HouseholdQuery {
    private HouseholdQuery() {}

    /// Where open charges stand with payers.
    private record Standing(
            Map<Long, PayerOf> payers,
            Map<AtPayer, LocalDate> billedOn,
            Map<AtPayer, LocalDate> forwardedOn,
            Set<AtPayer> disputed) {}

    /// All households with an open charge or a credit, in order of account number.
    static List<Household> at(Tx tx, LocalDate cutoff) {
        List<OpenCharge> charges = charges(tx, cutoff);
        Map<Long, Money> unapplied = OpenChargeQuery.unapplied(tx, cutoff);
        Set<Long> patients = new HashSet<>(unapplied.keySet());
        charges.forEach(charge -> patients.add(charge.patientId()));
        Map<Long, Household> households = households(tx, patients, unapplied);
        Map<Long, Household> byPatient = new HashMap<>();
        households
                .values()
                .forEach(household -> household.patients().keySet().forEach(id -> byPatient.put(id, household)));
        Map<Long, List<OpenCharge>> byGuarantor = new HashMap<>();
        for (OpenCharge charge : charges) {
            Household household = byPatient.get(charge.patientId());
            if (household != null) {
                byGuarantor
                        .computeIfAbsent(household.guarantorId(), id -> new ArrayList<>())
                        .add(charge);
            }
        }
        return households.values().stream()
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
                empty.unapplied());
    }

    private static List<OpenCharge> charges(Tx tx, LocalDate cutoff) {
        Map<Long, List<OpenPart>> parts = OpenChargeQuery.parts(tx, cutoff);
        Set<Long> ids = parts.keySet();
        Set<Long> coverages = new HashSet<>();
        parts.values()
                .forEach(list -> list.forEach(part -> {
                    if (part.coverageId() != null) {
                        coverages.add(part.coverageId());
                    }
                }));
        Standing standing = new Standing(
                OpenChargeQuery.payers(tx, coverages),
                SentQuery.billedOn(tx, ids, cutoff),
                SentQuery.forwardedOn(tx, ids, cutoff),
                HistoryQuery.disputed(tx, ids, cutoff));
        Map<Long, ChargeFacts> facts = OpenChargeQuery.facts(tx, ids);
        Map<Long, LocalDate> since = HistoryQuery.dueSince(tx, ids, cutoff);
        List<OpenCharge> charges = new ArrayList<>();
        parts.forEach((id, open) -> {
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

    private static Map<Long, Household> households(Tx tx, Collection<Long> patients, Map<Long, Money> unapplied) {
        Map<Long, Household> households = new LinkedHashMap<>();
        for (List<Long> portion : OpenChargeQuery.portions(patients)) {
            tx.dsl()
                    .select(GUARANTOR.fields())
                    .select(PATIENT.PATIENT_ID, PATIENT.LAST_NAME, PATIENT.FIRST_NAME)
                    .from(PATIENT)
                    .join(GUARANTOR)
                    .on(GUARANTOR.GUARANTOR_ID.eq(PATIENT.GUARANTOR_ID))
                    .where(PATIENT.PATIENT_ID.in(portion))
                    .orderBy(PATIENT.PATIENT_ID)
                    .forEach(row -> {
                        Household household =
                                households.computeIfAbsent(row.get(GUARANTOR.GUARANTOR_ID), id -> empty(row));
                        long patient = row.get(PATIENT.PATIENT_ID);
                        household
                                .patients()
                                .put(patient, row.get(PATIENT.FIRST_NAME) + " " + row.get(PATIENT.LAST_NAME));
                        Money credit = unapplied.get(patient);
                        if (credit != null) {
                            household.unapplied().put(patient, credit);
                        }
                    });
        }
        return households;
    }

    private static Household empty(Record row) {
        PostalAddress address = new PostalAddress(
                text(row.get(GUARANTOR.ADDRESS_LINE1)),
                text(row.get(GUARANTOR.ADDRESS_LINE2)),
                text(row.get(GUARANTOR.CITY)),
                text(row.get(GUARANTOR.STATE_CODE)),
                text(row.get(GUARANTOR.ZIP_CODE)));
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
