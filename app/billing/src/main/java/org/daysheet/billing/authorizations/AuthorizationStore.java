package org.daysheet.billing.authorizations;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.PRIOR_AUTHORIZATION;
import static org.daysheet.store.db.Tables.PRIOR_AUTHORIZATION_END;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.patients.Period;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Rows of what payers allowed, and of what was ended before its time.
final class AuthorizationStore {
    private AuthorizationStore() {}

    static long insert(Tx tx, AuthorizationFacts facts) {
        var row = tx.dsl().newRecord(PRIOR_AUTHORIZATION);
        row.setCoverageId(facts.coverage().value());
        row.setAuthorizationNumber(facts.number());
        row.setValidFromOn(facts.period().from());
        row.setValidToOn(facts.period().to());
        row.setProcedureCodes(
                facts.procedures().stream().map(ProcedureCode::value).collect(Collectors.joining(" ")));
        row.setVisitsAllowed(facts.visits());
        row.setUnitsAllowed(facts.units());
        row.setNote(facts.note());
        row.setRecordedAt(tx.now());
        row.setRecordedBy(tx.user().value());
        row.insert();
        return row.getPriorAuthorizationId();
    }

    static void insertEnd(Tx tx, long id, LocalDate last, String note) {
        var row = tx.dsl().newRecord(PRIOR_AUTHORIZATION_END);
        row.setPriorAuthorizationId(id);
        row.setLastOn(last);
        row.setNote(note);
        row.setRecordedAt(tx.now());
        row.setRecordedBy(tx.user().value());
        row.insert();
    }

    static Optional<Authorization> byId(Tx tx, long id) {
        return fetch(tx, PRIOR_AUTHORIZATION.PRIOR_AUTHORIZATION_ID.eq(id)).stream()
                .findFirst();
    }

    /// Those of coverages, the newest first.
    static List<Authorization> ofCoverages(Tx tx, Collection<CoverageId> coverages) {
        List<Authorization> found = new ArrayList<>();
        for (List<CoverageId> chunk : Chunks.of(coverages)) {
            found.addAll(fetch(
                    tx,
                    PRIOR_AUTHORIZATION.COVERAGE_ID.in(
                            chunk.stream().map(CoverageId::value).toList())));
        }
        return found;
    }

    /// Those of all coverages of a patient, the newest first.
    static List<Authorization> ofPatient(Tx tx, PatientId patient) {
        return fetch(tx, COVERAGE.PATIENT_ID.eq(patient.value()));
    }

    /// Those of patients with some numbers, the newest first.
    static List<Authorization> ofNumbers(Tx tx, Collection<Long> patients, Collection<String> numbers) {
        return fetch(tx, COVERAGE.PATIENT_ID.in(patients).and(PRIOR_AUTHORIZATION.AUTHORIZATION_NUMBER.in(numbers)));
    }

    /// Those that hold on a day or later, the newest first.
    static List<Authorization> from(Tx tx, LocalDate day) {
        return fetch(
                tx,
                PRIOR_AUTHORIZATION
                        .VALID_TO_ON
                        .isNull()
                        .or(PRIOR_AUTHORIZATION.VALID_TO_ON.ge(day))
                        .and(PRIOR_AUTHORIZATION_END.LAST_ON.isNull().or(PRIOR_AUTHORIZATION_END.LAST_ON.ge(day))));
    }

    private static List<Authorization> fetch(Tx tx, Condition which) {
        return tx.dsl()
                .select(PRIOR_AUTHORIZATION.fields())
                .select(PRIOR_AUTHORIZATION_END.LAST_ON, PRIOR_AUTHORIZATION_END.NOTE, APP_USER.LOGIN_NAME)
                .from(PRIOR_AUTHORIZATION)
                .join(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(PRIOR_AUTHORIZATION.COVERAGE_ID))
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(PRIOR_AUTHORIZATION.RECORDED_BY))
                .leftJoin(PRIOR_AUTHORIZATION_END)
                .on(PRIOR_AUTHORIZATION_END.PRIOR_AUTHORIZATION_ID.eq(PRIOR_AUTHORIZATION.PRIOR_AUTHORIZATION_ID))
                .where(which)
                .orderBy(PRIOR_AUTHORIZATION.PRIOR_AUTHORIZATION_ID.desc())
                .fetch(AuthorizationStore::authorization);
    }

    private static Authorization authorization(Record row) {
        var facts = new AuthorizationFacts(
                new CoverageId(row.get(PRIOR_AUTHORIZATION.COVERAGE_ID)),
                row.get(PRIOR_AUTHORIZATION.AUTHORIZATION_NUMBER),
                new Period(row.get(PRIOR_AUTHORIZATION.VALID_FROM_ON), row.get(PRIOR_AUTHORIZATION.VALID_TO_ON)),
                Stream.of(row.get(PRIOR_AUTHORIZATION.PROCEDURE_CODES).split(" ", -1))
                        .filter(code -> !code.isEmpty())
                        .map(ProcedureCode::new)
                        .toList(),
                row.get(PRIOR_AUTHORIZATION.VISITS_ALLOWED),
                row.get(PRIOR_AUTHORIZATION.UNITS_ALLOWED),
                row.get(PRIOR_AUTHORIZATION.NOTE));
        return new Authorization(
                row.get(PRIOR_AUTHORIZATION.PRIOR_AUTHORIZATION_ID),
                facts,
                row.get(PRIOR_AUTHORIZATION_END.LAST_ON),
                text(row.get(PRIOR_AUTHORIZATION_END.NOTE)),
                row.get(APP_USER.LOGIN_NAME));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
