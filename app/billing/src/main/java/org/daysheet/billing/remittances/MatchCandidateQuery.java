package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_LINE;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.remittances.MatchCandidate.Fit;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Claims of ours that a claim of a check may be, and what speaks for each. Every sign is looked up by itself, so that
/// one that fits many claims does not push out those that others fit.
final class MatchCandidateQuery {
    private static final int MOST_OF_A_SIGN = 100;
    private static final int MOST = 50;

    /// Our numbers as payers garble them: DS17-1, ds17 1, DS17.
    private static final Pattern NUMBER = Pattern.compile("DS0*(\\d{1,15})(?:\\D.*)?");

    private static final Set<ClaimStatus> DECIDED =
            Set.of(ClaimStatus.PAID, ClaimStatus.DENIED, ClaimStatus.CLOSED, ClaimStatus.REJECTED);

    private final Tx tx;
    private final HeldClaim stated;
    private final @Nullable PayerId payer;
    private final List<StatedService> services;

    MatchCandidateQuery(Tx tx, RemitClaimId remitClaim, Check check) {
        this.tx = tx;
        this.stated = stated(tx, remitClaim);
        this.payer = check.payer() == null
                ? PayerQuery.find(tx, check.payerCode(), check.payerName()).orElse(null)
                : check.payer();
        this.services = new StatedStore(tx).services(remitClaim);
    }

    private static HeldClaim stated(Tx tx, RemitClaimId id) {
        var days = tx.dsl()
                .select(min(REMIT_LINE.SERVICE_FROM_ON), max(REMIT_LINE.SERVICE_FROM_ON))
                .from(REMIT_LINE)
                .where(REMIT_LINE.REMIT_CLAIM_ID.eq(id.value()))
                .fetchSingle();
        return tx.dsl()
                .selectFrom(REMIT_CLAIM)
                .where(REMIT_CLAIM.REMIT_CLAIM_ID.eq(id.value()))
                .fetchSingle(row -> new HeldClaim(
                        id,
                        row.getPatientControlNumber(),
                        text(row.getPayerControlNumber()),
                        text(row.getPatientLastName()),
                        text(row.getPatientFirstName()),
                        text(row.getMemberNumber()),
                        days.value1(),
                        days.value2(),
                        Money.ofCents(row.getChargeCents()).abs(),
                        Money.ofCents(row.getPaidCents())));
    }

    /// @param text what was typed; blank for the claims that fit by themselves
    MatchChoice find(String text) {
        Set<Long> found = new LinkedHashSet<>();
        List<Condition> signs = text.isEmpty() ? signs() : List.of(typed(text));
        signs.forEach(sign -> found.addAll(sent(sign)));
        List<MatchCandidate> candidates = candidates(found).stream()
                .sorted(Comparator.comparing(MatchCandidate::weight)
                        .thenComparing(MatchCandidate::servedOn)
                        .thenComparing(one -> one.claim().value())
                        .reversed())
                .limit(MOST)
                .toList();
        return new MatchChoice(stated, candidates);
    }

    /// Every sign that can be looked up by itself.
    private List<Condition> signs() {
        List<Condition> signs = new ArrayList<>();
        Long number = number(stated.control());
        if (number != null) {
            signs.add(CLAIM.CLAIM_ID.eq(number));
        }
        if (!stated.payerControl().isEmpty()) {
            signs.add(CLAIM.PAYER_CONTROL_NUMBER.eq(stated.payerControl()));
        }
        if (!stated.member().isEmpty()) {
            signs.add(CLAIM.COVERAGE_ID.in(
                    select(COVERAGE.COVERAGE_ID).from(COVERAGE).where(COVERAGE.MEMBER_NUMBER.eq(stated.member()))));
        }
        if (!stated.lastName().isEmpty()) {
            signs.add(named(stated.lastName() + " " + stated.firstName()));
        }
        if (stated.from() != null) {
            signs.add(CLAIM.TOTAL_CENTS
                    .eq(stated.charge().cents())
                    .and(CLAIM.ENCOUNTER_ID.in(select(ENCOUNTER.ENCOUNTER_ID)
                            .from(ENCOUNTER)
                            .where(ENCOUNTER.SERVICE_ON.between(stated.from(), stated.to())))));
        }
        return signs;
    }

    private static Condition typed(String text) {
        return named(text)
                .or(CLAIM.CLAIM_ID.in(select(CLAIM_VERSION.CLAIM_ID)
                        .from(CLAIM_VERSION)
                        .where(CLAIM_VERSION.PATIENT_CONTROL_NUMBER.startsWith(text.toUpperCase(Locale.ROOT)))));
    }

    private static Condition named(String name) {
        return CLAIM.PATIENT_ID.in(select(PATIENT.PATIENT_ID)
                .from(PATIENT)
                .where(PATIENT.SEARCH_NAME.startsWith(
                        Patients.searchText(name.replace(',', ' ')).strip())));
    }

    private List<Long> sent(Condition sign) {
        return tx.dsl()
                .select(CLAIM.CLAIM_ID)
                .from(CLAIM)
                .where(sign)
                .and(MatchStore.HAS_LEFT)
                .orderBy(CLAIM.SERVICE_FROM_ON.desc(), CLAIM.CLAIM_ID.desc())
                .limit(MOST_OF_A_SIGN)
                .fetch(CLAIM.CLAIM_ID);
    }

    private List<MatchCandidate> candidates(Set<Long> ids) {
        Map<Long, Candidate> lines = new HashMap<>();
        new MatchStore(tx).sent(ids).forEach(one -> lines.put(one.claim(), one));
        return tx.dsl()
                .select(CLAIM.fields())
                .select(PATIENT.LAST_NAME, PATIENT.FIRST_NAME, PATIENT.MIDDLE_NAME, PATIENT.NAME_SUFFIX)
                .select(PATIENT.SEARCH_NAME, COVERAGE.MEMBER_NUMBER, PAYER.PAYER_NAME)
                .from(CLAIM)
                .join(PATIENT)
                .on(PATIENT.PATIENT_ID.eq(CLAIM.PATIENT_ID))
                .join(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(CLAIM.COVERAGE_ID))
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(CLAIM.PAYER_ID))
                .where(CLAIM.CLAIM_ID.in(ids))
                .fetch(row -> candidate(row, Objects.requireNonNull(lines.get(row.get(CLAIM.CLAIM_ID)))));
    }

    private MatchCandidate candidate(Record row, Candidate ours) {
        PersonName name = new PersonName(
                row.get(PATIENT.LAST_NAME),
                row.get(PATIENT.FIRST_NAME),
                text(row.get(PATIENT.MIDDLE_NAME)),
                text(row.get(PATIENT.NAME_SUFFIX)));
        return new MatchCandidate(
                new ClaimId(ours.claim()),
                ours.controlNumber(),
                name.display(),
                row.get(PAYER.PAYER_NAME),
                row.get(CLAIM.SERVICE_FROM_ON),
                Money.ofCents(row.get(CLAIM.TOTAL_CENTS)),
                fits(row, ours));
    }

    private List<Fit> fits(Record row, Candidate ours) {
        List<Fit> fits = new ArrayList<>();
        String payerControl = stated.payerControl();
        add(fits, Fit.NUMBER, Objects.equals(number(stated.control()), ours.claim()));
        add(
                fits,
                Fit.PAYER_NUMBER,
                !payerControl.isEmpty() && payerControl.equals(row.get(CLAIM.PAYER_CONTROL_NUMBER)));
        add(fits, Fit.LINES, isOfOurLines(ours));
        add(fits, Fit.MEMBER, !stated.member().isEmpty() && stated.member().equals(row.get(COVERAGE.MEMBER_NUMBER)));
        add(fits, Fit.NAME, isNamed(row.get(PATIENT.SEARCH_NAME)));
        add(fits, Fit.DAY, stated.covers(row.get(CLAIM.SERVICE_FROM_ON)));
        add(fits, Fit.CHARGE, stated.charge().cents() == row.get(CLAIM.TOTAL_CENTS));
        add(fits, Fit.PAYER, payer != null && payer.value() == row.get(CLAIM.PAYER_ID));
        add(fits, Fit.UNDECIDED, !DECIDED.contains(ClaimStatus.valueOf(row.get(CLAIM.STATUS))));
        return fits;
    }

    private static void add(List<Fit> fits, Fit fit, boolean holds) {
        if (holds) {
            fits.add(fit);
        }
    }

    private boolean isOfOurLines(Candidate ours) {
        return !services.isEmpty()
                && org.daysheet.billing.remittances.Matcher.byHand(ours, services)
                                .lines()
                                .size()
                        == services.size();
    }

    private boolean isNamed(String searchName) {
        String said = Patients.searchText(stated.lastName() + " " + stated.firstName());
        return !stated.lastName().isEmpty() && searchName.startsWith(said.strip());
    }

    /// The claim of ours that a number names, null when it is not made like ours.
    private static @Nullable Long number(String control) {
        Matcher matcher = NUMBER.matcher(control.strip().toUpperCase(Locale.ROOT));
        return matcher.matches() ? Long.valueOf(matcher.group(1)) : null;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
