package org.daysheet.testkit;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.ENCOUNTER_DIAGNOSIS;
import static org.daysheet.store.db.Tables.FEE;
import static org.daysheet.store.db.Tables.FEE_SCHEDULE;
import static org.daysheet.store.db.Tables.GUARANTOR;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.PRACTICE;
import static org.daysheet.store.db.Tables.PROVIDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.jooq.Table;

/// Rows of a small synthetic practice with sensible values, one method each; a test changes what matters to it
/// afterwards. Codes are HCPCS Level II, people are invented.
public final class Rows {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Tx tx;

    private Rows(Tx tx) {
        this.tx = tx;
    }

    public static Rows in(Tx tx) {
        return new Rows(tx);
    }

    /// A procedure of a visit.
    ///
    /// @param code HCPCS Level II
    public record Line(String code, long amountCents) {}

    /// A closed encounter and its charges in line order.
    public record Visit(EncounterId encounter, List<ChargeId> charges) {
        public Visit {
            charges = List.copyOf(charges);
        }
    }

    /// Lakeside Family Practice in Madison, on Chicago's clock.
    public long practice() {
        return tx.dsl()
                .insertInto(PRACTICE)
                .set(PRACTICE.PRACTICE_NAME, "Lakeside Family Practice")
                .set(PRACTICE.IS_ORGANIZATION, true)
                .set(PRACTICE.NPI, npi(1))
                .set(PRACTICE.TAX_ID, "390000001")
                .set(PRACTICE.TAX_ID_KIND, "EI")
                .set(PRACTICE.TAXONOMY_CODE, "207Q00000X")
                .set(PRACTICE.ADDRESS_LINE1, "12 Lake Street")
                .set(PRACTICE.CITY, "Madison")
                .set(PRACTICE.STATE_CODE, "WI")
                .set(PRACTICE.ZIP_CODE, "537030001")
                .set(PRACTICE.CONTACT_NAME, "Billing office")
                .set(PRACTICE.PHONE, "6085550100")
                .set(PRACTICE.IS_DEMO, false)
                .set(PRACTICE.TIME_ZONE, "America/Chicago")
                .returningResult(PRACTICE.PRACTICE_ID)
                .fetchSingle(PRACTICE.PRACTICE_ID);
    }

    /// A rendering provider; each call makes another one.
    public ProviderId provider() {
        return new ProviderId(tx.dsl()
                .insertInto(PROVIDER)
                .set(PROVIDER.PROVIDER_ROLE, "RENDERING")
                .set(PROVIDER.IS_ORGANIZATION, false)
                .set(PROVIDER.LAST_NAME, "Marlow")
                .set(PROVIDER.FIRST_NAME, "Ina")
                .set(PROVIDER.NPI, npi(100 + count(PROVIDER)))
                .set(PROVIDER.TAXONOMY_CODE, "207Q00000X")
                .set(PROVIDER.IS_ACTIVE, true)
                .returningResult(PROVIDER.PROVIDER_ID)
                .fetchSingle(PROVIDER.PROVIDER_ID));
    }

    /// A payer that gets 365 days to be billed and 30 days to pay.
    public PayerId payer(String name, String code) {
        tx.adds(PAYER);
        return new PayerId(tx.dsl()
                .insertInto(PAYER)
                .set(PAYER.PAYER_NAME, name)
                .set(PAYER.PAYER_CODE, code)
                .set(PAYER.FILING_INDICATOR, "CI")
                .set(PAYER.TIMELY_FILING_DAYS, 365)
                .set(PAYER.EXPECTED_ACK_DAYS, 2)
                .set(PAYER.EXPECTED_STATUS_DAYS, 5)
                .set(PAYER.EXPECTED_PAYMENT_DAYS, 30)
                .set(PAYER.ACCEPTS_ASSIGNMENT, true)
                .set(PAYER.COPAY_STAYS_WITH_PATIENT, false)
                .set(PAYER.IS_ACTIVE, true)
                .returningResult(PAYER.PAYER_ID)
                .fetchSingle(PAYER.PAYER_ID));
    }

    /// A patient who is her own guarantor.
    public PatientId patient(String lastName, String firstName) {
        return patient(guarantor(lastName, firstName), lastName, firstName);
    }

    public PatientId patient(GuarantorId guarantor, String lastName, String firstName) {
        return new PatientId(tx.dsl()
                .insertInto(PATIENT)
                .set(PATIENT.GUARANTOR_ID, guarantor.value())
                .set(PATIENT.ACCOUNT_NUMBER, "P" + (1001 + count(PATIENT)))
                .set(PATIENT.LAST_NAME, lastName)
                .set(PATIENT.FIRST_NAME, firstName)
                .set(PATIENT.SEARCH_NAME, (lastName + " " + firstName).toLowerCase(Locale.ROOT))
                .set(PATIENT.BIRTH_ON, LocalDate.of(1958, 4, 23))
                .set(PATIENT.SEX_CODE, "F")
                .set(PATIENT.ADDRESS_LINE1, "7 Birch Road")
                .set(PATIENT.CITY, "Madison")
                .set(PATIENT.STATE_CODE, "WI")
                .set(PATIENT.ZIP_CODE, "53704")
                .set(PATIENT.CREATED_AT, tx.now())
                .returningResult(PATIENT.PATIENT_ID)
                .fetchSingle(PATIENT.PATIENT_ID));
    }

    public GuarantorId guarantor(String lastName, String firstName) {
        return new GuarantorId(tx.dsl()
                .insertInto(GUARANTOR)
                .set(GUARANTOR.ACCOUNT_NUMBER, "G" + (1001 + count(GUARANTOR)))
                .set(GUARANTOR.LAST_NAME, lastName)
                .set(GUARANTOR.FIRST_NAME, firstName)
                .set(GUARANTOR.ADDRESS_LINE1, "7 Birch Road")
                .set(GUARANTOR.CITY, "Madison")
                .set(GUARANTOR.STATE_CODE, "WI")
                .set(GUARANTOR.ZIP_CODE, "53704")
                .returningResult(GUARANTOR.GUARANTOR_ID)
                .fetchSingle(GUARANTOR.GUARANTOR_ID));
    }

    /// The patient's own policy since 2020, without copay.
    ///
    /// @param filingOrder 1 primary, 2 secondary, 3 tertiary
    public CoverageId coverage(PatientId patient, PayerId payer, int filingOrder) {
        tx.adds(COVERAGE);
        return new CoverageId(tx.dsl()
                .insertInto(COVERAGE)
                .set(COVERAGE.PATIENT_ID, patient.value())
                .set(COVERAGE.PAYER_ID, payer.value())
                .set(COVERAGE.FILING_ORDER, filingOrder)
                .set(COVERAGE.MEMBER_NUMBER, "M" + (50001 + count(COVERAGE)))
                .set(COVERAGE.RELATIONSHIP_CODE, "18")
                .set(COVERAGE.EFFECTIVE_ON, LONG_AGO)
                .set(COVERAGE.COPAY_CENTS, 0L)
                .returningResult(COVERAGE.COVERAGE_ID)
                .fetchSingle(COVERAGE.COVERAGE_ID));
    }

    /// The standard fee schedule with these prices since 2020.
    public void fees(Line... prices) {
        long schedule = tx.dsl()
                .insertInto(FEE_SCHEDULE)
                .set(FEE_SCHEDULE.SCHEDULE_NAME, "Standard")
                .returningResult(FEE_SCHEDULE.FEE_SCHEDULE_ID)
                .fetchSingle(FEE_SCHEDULE.FEE_SCHEDULE_ID);
        for (Line price : prices) {
            tx.dsl()
                    .insertInto(FEE)
                    .set(FEE.FEE_SCHEDULE_ID, schedule)
                    .set(FEE.PROCEDURE_CODE, price.code())
                    .set(FEE.MODIFIER_CODE, "")
                    .set(FEE.EFFECTIVE_ON, LONG_AGO)
                    .set(FEE.AMOUNT_CENTS, price.amountCents())
                    .execute();
        }
    }

    /// A closed office visit with one charge a line and the diagnosis E11.9; nothing is posted for it.
    public Visit visit(PatientId patient, ProviderId provider, LocalDate servedOn, Line... lines) {
        long encounter = encounter(patient, provider, servedOn);
        List<ChargeId> charges = new ArrayList<>();
        for (Line line : lines) {
            charges.add(charge(encounter, charges.size() + 1, patient, provider, servedOn, line));
        }
        return new Visit(new EncounterId(encounter), charges);
    }

    private long encounter(PatientId patient, ProviderId provider, LocalDate servedOn) {
        long encounter = tx.dsl()
                .insertInto(ENCOUNTER)
                .set(ENCOUNTER.PATIENT_ID, patient.value())
                .set(ENCOUNTER.RENDERING_PROVIDER_ID, provider.value())
                .set(ENCOUNTER.SERVICE_ON, servedOn)
                .set(ENCOUNTER.PLACE_OF_SERVICE, "11")
                .set(ENCOUNTER.IS_SELF_PAY, false)
                .set(ENCOUNTER.STATUS, "CLOSED")
                .set(ENCOUNTER.CREATED_AT, tx.now())
                .set(ENCOUNTER.CREATED_BY, tx.user().value())
                .set(ENCOUNTER.CLOSED_AT, tx.now())
                .set(ENCOUNTER.CLOSED_BY, tx.user().value())
                .returningResult(ENCOUNTER.ENCOUNTER_ID)
                .fetchSingle(ENCOUNTER.ENCOUNTER_ID);
        tx.dsl()
                .insertInto(ENCOUNTER_DIAGNOSIS)
                .set(ENCOUNTER_DIAGNOSIS.ENCOUNTER_ID, encounter)
                .set(ENCOUNTER_DIAGNOSIS.ORDINAL, 1)
                .set(ENCOUNTER_DIAGNOSIS.DIAGNOSIS_CODE, "E119")
                .execute();
        return encounter;
    }

    private ChargeId charge(
            long encounter, int number, PatientId patient, ProviderId provider, LocalDate servedOn, Line line) {
        tx.adds(CHARGE);
        return new ChargeId(tx.dsl()
                .insertInto(CHARGE)
                .set(CHARGE.ENCOUNTER_ID, encounter)
                .set(CHARGE.PATIENT_ID, patient.value())
                .set(CHARGE.RENDERING_PROVIDER_ID, provider.value())
                .set(CHARGE.LINE_NUMBER, number)
                .set(CHARGE.PROCEDURE_CODE, line.code())
                .set(CHARGE.UNITS_THOUSANDTHS, 1_000L)
                .set(CHARGE.UNITS_TYPE, "UN")
                .set(CHARGE.AMOUNT_CENTS, line.amountCents())
                .set(CHARGE.POINTER1, 1)
                .set(CHARGE.SERVICE_FROM_ON, servedOn)
                .set(CHARGE.SERVICE_TO_ON, servedOn)
                .set(CHARGE.PLACE_OF_SERVICE, "11")
                .set(CHARGE.CHARGED_ON, tx.today())
                .returningResult(CHARGE.CHARGE_ID)
                .fetchSingle(CHARGE.CHARGE_ID));
    }

    private int count(Table<?> table) {
        return tx.dsl().fetchCount(table);
    }

    /// A provider number with a correct check digit.
    static String npi(int number) {
        return Npi.ofBase(String.format(Locale.ROOT, "1%08d", number)).value();
    }
}
