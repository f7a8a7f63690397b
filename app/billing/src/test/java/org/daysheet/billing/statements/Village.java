package org.daysheet.billing.statements;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.GUARANTOR;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.PRACTICE;
import static org.daysheet.store.db.Tables.PROVIDER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.practice.Fee;
import org.daysheet.store.Tx;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// A practice, a payer and households for tests of statements; money moves through the real ledger.
final class Village {
    final TestDatabase practice;
    private final Ledger ledger = new Ledger();
    private int number;
    private long provider;
    private long payer;

    Village(TestDatabase practice) {
        this.practice = practice;
        practice.transactions().write(practice.user(), tx -> {
            insert(
                    tx,
                    PRACTICE,
                    PRACTICE.PRACTICE_ID,
                    Map.ofEntries(
                            Map.entry("practice_name", "Riverbend Family Medicine"),
                            Map.entry("is_organization", true),
                            Map.entry("npi", "1234567893"),
                            Map.entry("tax_id", "123456789"),
                            Map.entry("tax_id_kind", "EI"),
                            Map.entry("address_line1", "1200 Orchard Lane"),
                            Map.entry("city", "Springfield"),
                            Map.entry("state_code", "IL"),
                            Map.entry("zip_code", "627041234"),
                            Map.entry("contact_name", "Office"),
                            Map.entry("phone", "2175550142"),
                            Map.entry("is_demo", false),
                            Map.entry("time_zone", "America/Chicago")));
            provider = insert(
                    tx,
                    PROVIDER,
                    PROVIDER.PROVIDER_ID,
                    Map.of(
                            "provider_role",
                            "RENDERING",
                            "is_organization",
                            false,
                            "last_name",
                            "Doe",
                            "npi",
                            "1234567893",
                            "is_active",
                            true));
            payer = insert(
                    tx,
                    PAYER,
                    PAYER.PAYER_ID,
                    Map.ofEntries(
                            Map.entry("payer_name", "Acme Health Plan"),
                            Map.entry("payer_code", "ACME1"),
                            Map.entry("filing_indicator", "CI"),
                            Map.entry("timely_filing_days", 365),
                            Map.entry("expected_ack_days", 2),
                            Map.entry("expected_status_days", 5),
                            Map.entry("expected_payment_days", 30),
                            Map.entry("accepts_assignment", true),
                            Map.entry("copay_stays_with_patient", false),
                            Map.entry("is_active", true)));
            return 0;
        });
    }

    GuarantorId guarantor(String last, @Nullable String hold) {
        return practice.transactions().write(practice.user(), tx -> {
            Map<String, Object> values = new HashMap<>(Map.of(
                    "account_number",
                    "G" + ++number,
                    "last_name",
                    last,
                    "first_name",
                    "Marian",
                    "address_line1",
                    "48 Larkspur Court",
                    "city",
                    "Springfield",
                    "state_code",
                    "IL",
                    "zip_code",
                    "62711"));
            if (hold != null) {
                values.put("statement_hold_reason", hold);
            }
            return new GuarantorId(insert(tx, GUARANTOR, GUARANTOR.GUARANTOR_ID, values));
        });
    }

    PatientId patient(GuarantorId guarantor, String first) {
        return practice.transactions()
                .write(
                        practice.user(),
                        tx -> new PatientId(insert(
                                tx,
                                PATIENT,
                                PATIENT.PATIENT_ID,
                                Map.of(
                                        "guarantor_id",
                                        guarantor.value(),
                                        "account_number",
                                        "A" + ++number,
                                        "last_name",
                                        "Okafor",
                                        "first_name",
                                        first,
                                        "search_name",
                                        "okafor",
                                        "birth_on",
                                        LocalDate.of(1980, 1, 1),
                                        "sex_code",
                                        "F",
                                        "created_at",
                                        tx.now()))));
    }

    CoverageId coverage(PatientId patient) {
        return practice.transactions()
                .write(
                        practice.user(),
                        tx -> new CoverageId(insert(
                                tx,
                                COVERAGE,
                                COVERAGE.COVERAGE_ID,
                                Map.of(
                                        "patient_id",
                                        patient.value(),
                                        "payer_id",
                                        payer,
                                        "filing_order",
                                        1,
                                        "member_number",
                                        "M1",
                                        "relationship_code",
                                        "18",
                                        "effective_on",
                                        LocalDate.of(2000, 1, 1),
                                        "copay_cents",
                                        0L))));
    }

    /// A charge owed by this account, posted today.
    ChargeId charge(PatientId patient, Account owner, LocalDate serviceOn, String description, long cents) {
        return practice.transactions().write(practice.user(), tx -> {
            ChargeId charge = new ChargeId(insertCharge(tx, patient, serviceOn, description, cents));
            post(tx, PostingKind.CHARGE, patient, List.of(TransferDraft.charge(owner, charge, Money.ofCents(cents))));
            return charge;
        });
    }

    private long insertCharge(Tx tx, PatientId patient, LocalDate serviceOn, String description, long cents) {
        long encounter = insert(
                tx,
                ENCOUNTER,
                ENCOUNTER.ENCOUNTER_ID,
                Map.of(
                        "patient_id",
                        patient.value(),
                        "rendering_provider_id",
                        provider,
                        "service_on",
                        serviceOn,
                        "place_of_service",
                        "11",
                        "is_self_pay",
                        false,
                        "status",
                        "CLOSED",
                        "created_at",
                        tx.now(),
                        "created_by",
                        tx.user().value()));
        return insert(
                tx,
                CHARGE,
                CHARGE.CHARGE_ID,
                Map.ofEntries(
                        Map.entry("encounter_id", encounter),
                        Map.entry("patient_id", patient.value()),
                        Map.entry("rendering_provider_id", provider),
                        Map.entry("line_number", 1),
                        Map.entry("procedure_code", "G0439"),
                        Map.entry("units_thousandths", 1000L),
                        Map.entry("units_type", "UN"),
                        Map.entry("amount_cents", cents),
                        Map.entry("service_from_on", serviceOn),
                        Map.entry("service_to_on", serviceOn),
                        Map.entry("place_of_service", "11"),
                        Map.entry("description", description),
                        Map.entry("charged_on", tx.today())));
    }

    /// A claim for one charge, not sent yet.
    ClaimId claim(PatientId patient, CoverageId coverage, ChargeId charge, long cents) {
        return practice.transactions().write(practice.user(), tx -> {
            var row = tx.dsl().newRecord(CLAIM);
            row.setPatientId(patient.value());
            row.setEncounterId(tx.dsl()
                    .select(CHARGE.ENCOUNTER_ID)
                    .from(CHARGE)
                    .where(CHARGE.CHARGE_ID.eq(charge.value()))
                    .fetchSingle(CHARGE.ENCOUNTER_ID));
            row.setCoverageId(coverage.value());
            row.setPayerId(payer);
            row.setSequenceCode("S");
            row.setStatus("DRAFT");
            row.setTotalCents(cents);
            row.setServiceFromOn(tx.today());
            row.setCreatedAt(tx.now());
            row.setCreatedBy(tx.user().value());
            row.insert();
            var version = tx.dsl().newRecord(CLAIM_VERSION);
            version.setClaimId(row.getClaimId());
            version.setVersionNumber(1);
            version.setFrequencyCode("1");
            version.setPatientControlNumber("DS" + row.getClaimId() + "-1");
            version.setTotalCents(cents);
            version.setDocument("{}");
            version.setDocumentSha256("0");
            version.setCreatedAt(tx.now());
            version.setCreatedBy(tx.user().value());
            version.insert();
            var line = tx.dsl().newRecord(CLAIM_LINE);
            line.setClaimVersionId(version.getClaimVersionId());
            line.setLineNumber(1);
            line.setChargeId(charge.value());
            line.setLineControlNumber("L" + charge.value() + "S1");
            line.setAmountCents(cents);
            line.insert();
            return new ClaimId(row.getClaimId());
        });
    }

    /// A price of the practice's own schedule, and what it calls the service.
    void fee(String procedure, LocalDate effectiveOn, String shortName) {
        Office.over(practice.database(), practice.user())
                .feeSchedules()
                .add(
                        null,
                        new Fee(
                                "Standard",
                                new ProcedureCode(procedure),
                                null,
                                effectiveOn,
                                Money.ofCents(6_400),
                                shortName));
    }

    void post(PostingKind kind, PatientId patient, List<TransferDraft> transfers) {
        practice.transactions().write(practice.user(), tx -> {
            post(tx, kind, patient, transfers);
            return 0;
        });
    }

    private void post(Tx tx, PostingKind kind, PatientId patient, List<TransferDraft> transfers) {
        var _ = ledger.record(tx, PostingDraft.ofPatient(kind, tx.today(), patient, "K" + ++number, "test", transfers));
    }

    /// Responsibility of an insurer's account that became the patient's, with its reason.
    static TransferDraft share(PatientId patient, CoverageId coverage, ChargeId charge, String carc, long cents) {
        return new TransferDraft(
                Account.patientReceivable(patient),
                charge,
                Account.insuranceReceivable(coverage),
                charge,
                Money.ofCents(cents),
                Money.ofCents(cents),
                "PR",
                carc,
                null,
                List.of());
    }

    static TransferDraft move(Account debit, Account credit, ChargeId charge, long cents) {
        return TransferDraft.plain(
                debit,
                debit.isReceivable() ? charge : null,
                credit,
                credit.isReceivable() ? charge : null,
                Money.ofCents(cents));
    }

    private static long insert(Tx tx, Table<?> table, TableField<?, Long> key, Map<String, ?> values) {
        Map<Field<?>, Object> fields = new HashMap<>();
        values.forEach((name, value) -> fields.put(table.field(name), value));
        return tx.dsl()
                .insertInto(table)
                .set(fields)
                .returning(key)
                .fetchSingle()
                .get(key);
    }
}
