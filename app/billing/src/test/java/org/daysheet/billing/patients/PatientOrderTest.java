package org.daysheet.billing.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;

import java.util.List;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.testkit.BothDatabases;
import org.daysheet.testkit.Rows;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// Patients in the order of what is open on their accounts, on both databases.
final class PatientOrderTest {
    /// Rivera's payers owe 50.00 through two coverages, and 5.00 of hers are not applied yet; Stone owes 70.00 himself
    /// and 20.00 to an agency; nothing is open with Alvarez.
    private static void village(Tx tx) {
        Rows rows = Rows.in(tx);
        PatientId rivera = rows.patient("Rivera", "Ana");
        PatientId stone = rows.patient("Stone", "Ed");
        rows.patient("Alvarez", "Eva");
        var payer = rows.payer("Harbor Health Plan", "HHP01");
        holds(tx, "INSURANCE_RECEIVABLE", null, rows.coverage(rivera, payer, 1), 3_000);
        holds(tx, "INSURANCE_RECEIVABLE", null, rows.coverage(rivera, payer, 2), 2_000);
        holds(tx, "UNAPPLIED_PATIENT", rivera, null, -500);
        holds(tx, "PATIENT_RECEIVABLE", stone, null, 7_000);
        holds(tx, "AGENCY_RECEIVABLE", stone, null, 2_000);
    }

    private static void holds(
            Tx tx, String kind, @Nullable PatientId patient, @Nullable CoverageId coverage, long cents) {
        long account = tx.dsl()
                .insertInto(ACCOUNT)
                .set(ACCOUNT.ACCOUNT_KEY, kind + " " + patient + " " + coverage)
                .set(ACCOUNT.ACCOUNT_KIND, kind)
                .set(ACCOUNT.PATIENT_ID, patient == null ? null : patient.value())
                .set(ACCOUNT.COVERAGE_ID, coverage == null ? null : coverage.value())
                .returningResult(ACCOUNT.ACCOUNT_ID)
                .fetchSingle(ACCOUNT.ACCOUNT_ID);
        tx.dsl()
                .insertInto(ACCOUNT_BALANCE)
                .set(ACCOUNT_BALANCE.ACCOUNT_ID, account)
                .set(ACCOUNT_BALANCE.BALANCE_CENTS, cents)
                .execute();
    }

    @BothDatabases
    void patientsAreOrderedByWhatIsOpen(TestDatabase database) {
        Session session = new Session(database.database(), database.user());
        session.run(PatientOrderTest::village);
        assertThat(names(session, PatientOrder.Column.INSURANCE, true))
                .containsExactly("Rivera, Ana", "Alvarez, Eva", "Stone, Ed");
        assertThat(names(session, PatientOrder.Column.PATIENT, true))
                .containsExactly("Stone, Ed", "Alvarez, Eva", "Rivera, Ana");
        assertThat(names(session, PatientOrder.Column.AGENCY, true))
                .containsExactly("Stone, Ed", "Alvarez, Eva", "Rivera, Ana");
        assertThat(names(session, PatientOrder.Column.CREDIT, false))
                .containsExactly("Rivera, Ana", "Stone, Ed", "Alvarez, Eva");
        assertThat(names(session, PatientOrder.Column.TOTAL, true))
                .containsExactly("Stone, Ed", "Rivera, Ana", "Alvarez, Eva");
        assertThat(names(session, PatientOrder.Column.TOTAL, false))
                .containsExactly("Alvarez, Eva", "Rivera, Ana", "Stone, Ed");
    }

    @BothDatabases
    void patientsAreThoseWhoOweWhoseMoneyWaitsOrWhomNobodyInsures(TestDatabase database) {
        Session session = new Session(database.database(), database.user());
        session.run(PatientOrderTest::village);
        assertThat(names(session, PatientAmong.OWES)).containsExactly("Stone, Ed");
        assertThat(names(session, PatientAmong.CREDIT)).containsExactly("Rivera, Ana");
        assertThat(names(session, PatientAmong.UNINSURED)).containsExactly("Alvarez, Eva", "Stone, Ed");
        assertThat(names(session, PatientAmong.ALL)).containsExactly("Alvarez, Eva", "Rivera, Ana", "Stone, Ed");
    }

    private static List<String> names(Session session, PatientAmong among) {
        Patients patients = new Patients(session);
        List<String> names = patients.list(among, "", PatientOrder.BY_NAME, 0, 10).stream()
                .map(PatientRow::name)
                .toList();
        assertThat(patients.count(among, "")).isEqualTo(names.size());
        return names;
    }

    private static List<String> names(Session session, PatientOrder.Column column, boolean isDescending) {
        return session
                .read(tx -> PatientStore.list(tx, PatientAmong.ALL, "", new PatientOrder(column, isDescending), 0, 10))
                .stream()
                .map(PatientRow::name)
                .toList();
    }
}
