package org.daysheet.reports;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.GUARANTOR;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.SUBMISSION;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.daysheet.store.Tx;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// Writes rows of a small practice for tests, balances kept as the ledger keeps them.
public final class LedgerRows {
    private final Tx tx;
    private final Map<String, Long> accounts = new HashMap<>();
    private long number;
    private @Nullable Long about;

    public LedgerRows(Tx tx) {
        this.tx = tx;
        Long last = tx.dsl()
                .select(org.jooq.impl.DSL.max(POSTING.SEQUENCE))
                .from(POSTING)
                .fetchSingle()
                .value1();
        this.number = last == null ? 0 : last + 1_000;
    }

    public Tx tx() {
        return tx;
    }

    long next() {
        return ++number;
    }

    public void practice(String name) {
        PracticeRows.practice(this, name);
    }

    public long payer(String name) {
        return PracticeRows.payer(this, name);
    }

    public long patient(String last, String first) {
        long guarantor = insert(
                GUARANTOR,
                GUARANTOR.GUARANTOR_ID,
                Map.of("account_number", "G" + next(), "last_name", last, "first_name", first));
        return insert(
                PATIENT,
                PATIENT.PATIENT_ID,
                Map.of(
                        "guarantor_id",
                        guarantor,
                        "account_number",
                        "A" + next(),
                        "last_name",
                        last,
                        "first_name",
                        first,
                        "search_name",
                        last,
                        "birth_on",
                        LocalDate.of(1980, 1, 1),
                        "sex_code",
                        "F",
                        "created_at",
                        tx.now()));
    }

    public long coverage(long patient, long payer, int order) {
        return insert(
                COVERAGE,
                COVERAGE.COVERAGE_ID,
                Map.of(
                        "patient_id",
                        patient,
                        "payer_id",
                        payer,
                        "filing_order",
                        order,
                        "member_number",
                        "M" + next(),
                        "relationship_code",
                        "18",
                        "effective_on",
                        LocalDate.of(2000, 1, 1),
                        "copay_cents",
                        0L));
    }

    /// A closed encounter with one charge, not posted yet.
    public long charge(long patient, LocalDate serviceOn, LocalDate chargedOn, long cents) {
        long provider = accounts.computeIfAbsent("provider", key -> PracticeRows.provider(this));
        long encounter = insert(
                ENCOUNTER,
                ENCOUNTER.ENCOUNTER_ID,
                Map.of(
                        "patient_id",
                        patient,
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
                CHARGE,
                CHARGE.CHARGE_ID,
                Map.ofEntries(
                        Map.entry("encounter_id", encounter),
                        Map.entry("patient_id", patient),
                        Map.entry("rendering_provider_id", provider),
                        Map.entry("line_number", 1),
                        Map.entry("procedure_code", "G0402"),
                        Map.entry("units_thousandths", 1000L),
                        Map.entry("units_type", "UN"),
                        Map.entry("amount_cents", cents),
                        Map.entry("service_from_on", serviceOn),
                        Map.entry("service_to_on", serviceOn),
                        Map.entry("place_of_service", "11"),
                        Map.entry("charged_on", chargedOn)));
    }

    /// A claim for one charge with its first version.
    ///
    /// @return id of the claim
    public long claim(long charge, long coverage) {
        Record about =
                tx.dsl().selectFrom(CHARGE).where(CHARGE.CHARGE_ID.eq(charge)).fetchSingle();
        long payer = tx.dsl()
                .select(COVERAGE.PAYER_ID)
                .from(COVERAGE)
                .where(COVERAGE.COVERAGE_ID.eq(coverage))
                .fetchSingle(COVERAGE.PAYER_ID);
        long claim = insert(
                CLAIM,
                CLAIM.CLAIM_ID,
                Map.ofEntries(
                        Map.entry("patient_id", about.get(CHARGE.PATIENT_ID)),
                        Map.entry("encounter_id", about.get(CHARGE.ENCOUNTER_ID)),
                        Map.entry("coverage_id", coverage),
                        Map.entry("payer_id", payer),
                        Map.entry("sequence_code", "P"),
                        Map.entry("status", "SUBMITTED"),
                        Map.entry("total_cents", about.get(CHARGE.AMOUNT_CENTS)),
                        Map.entry("service_from_on", about.get(CHARGE.SERVICE_FROM_ON)),
                        Map.entry("created_at", tx.now()),
                        Map.entry("created_by", tx.user().value())));
        long version = insert(
                CLAIM_VERSION,
                CLAIM_VERSION.CLAIM_VERSION_ID,
                Map.of(
                        "claim_id",
                        claim,
                        "version_number",
                        1,
                        "frequency_code",
                        "1",
                        "patient_control_number",
                        "DS" + claim,
                        "total_cents",
                        about.get(CHARGE.AMOUNT_CENTS),
                        "document",
                        "{}",
                        "document_sha256",
                        "0",
                        "created_at",
                        tx.now(),
                        "created_by",
                        tx.user().value()));
        tx.dsl()
                .insertInto(CLAIM_LINE)
                .set(CLAIM_LINE.CLAIM_VERSION_ID, version)
                .set(CLAIM_LINE.LINE_NUMBER, 1)
                .set(CLAIM_LINE.CHARGE_ID, charge)
                .set(CLAIM_LINE.LINE_CONTROL_NUMBER, "L" + charge + "V" + version)
                .set(CLAIM_LINE.AMOUNT_CENTS, about.get(CHARGE.AMOUNT_CENTS))
                .execute();
        return claim;
    }

    /// Sends the newest version of a claim in a file of its own.
    public void send(long claim, LocalDate on) {
        long version = version(claim);
        long submission = insert(
                SUBMISSION,
                SUBMISSION.SUBMISSION_ID,
                Map.ofEntries(
                        Map.entry("raw_file_id", file("OUT", "837P")),
                        Map.entry("receiver_code", "R1"),
                        Map.entry("interchange_control", "I" + next()),
                        Map.entry("group_control", "1"),
                        Map.entry("batch_reference", "B"),
                        Map.entry("claim_count", 1),
                        Map.entry("total_cents", 0L),
                        Map.entry("submitted_at", on.atStartOfDay().toInstant(ZoneOffset.UTC)),
                        Map.entry("submitted_on", on),
                        Map.entry("submitted_by", tx.user().value())));
        tx.dsl()
                .insertInto(SUBMISSION_CLAIM)
                .set(SUBMISSION_CLAIM.SUBMISSION_ID, submission)
                .set(SUBMISSION_CLAIM.ORDINAL, 1)
                .set(SUBMISSION_CLAIM.CLAIM_VERSION_ID, version)
                .set(SUBMISSION_CLAIM.TRANSACTION_CONTROL, "0001")
                .execute();
        new ClaimRows(this).sent(claim, on);
    }

    long version(long claim) {
        return tx.dsl()
                .select(CLAIM_VERSION.CLAIM_VERSION_ID)
                .from(CLAIM_VERSION)
                .where(CLAIM_VERSION.CLAIM_ID.eq(claim))
                .orderBy(CLAIM_VERSION.VERSION_NUMBER.desc())
                .limit(1)
                .fetchSingle(CLAIM_VERSION.CLAIM_VERSION_ID);
    }

    long file(String direction, String kind) {
        String name = kind + next();
        return insert(
                RAW_FILE,
                RAW_FILE.RAW_FILE_ID,
                Map.of(
                        "direction",
                        direction,
                        "file_kind",
                        kind,
                        "file_name",
                        name,
                        "sha256",
                        name,
                        "byte_count",
                        1L,
                        "kept_at",
                        tx.now(),
                        "kept_by",
                        tx.user().value()));
    }

    /// The account of a kind and owner; made at first use.
    public long account(String kind, @Nullable Long owner) {
        return accounts.computeIfAbsent(kind + ":" + owner, key -> {
            Map<String, Object> values = new HashMap<>(Map.of("account_key", key, "account_kind", kind));
            if (owner != null) {
                values.put(kind.equals("INSURANCE_RECEIVABLE") ? "coverage_id" : "patient_id", owner);
            }
            return insert(ACCOUNT, ACCOUNT.ACCOUNT_ID, values);
        });
    }

    /// Postings from here on are about this patient.
    public void isAbout(long patient) {
        about = patient;
    }

    /// An entry of the journal without transfers yet.
    public long posting(String kind, LocalDate on, @Nullable Long claim, @Nullable Long remitClaim) {
        return posting(kind, on, claim, remitClaim, null);
    }

    public long posting(
            String kind, LocalDate on, @Nullable Long claim, @Nullable Long remitClaim, @Nullable Long reverses) {
        long sequence = next();
        Map<String, Object> values = new HashMap<>(Map.of(
                "sequence",
                sequence,
                "posting_kind",
                kind,
                "occurred_on",
                on,
                "posted_on",
                on,
                "posted_at",
                on.atStartOfDay().toInstant(ZoneOffset.UTC),
                "posted_by",
                tx.user().value(),
                "idempotency_key",
                "K" + sequence,
                "evidence",
                "test",
                "mac_version",
                1,
                "mac",
                new byte[] {1}));
        putIfPresent(values, "patient_id", about);
        putIfPresent(values, "claim_id", claim);
        putIfPresent(values, "remit_claim_id", remitClaim);
        putIfPresent(values, "reverses_posting_id", reverses);
        return insert(POSTING, POSTING.POSTING_ID, values);
    }

    private static void putIfPresent(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /// Moves an amount; a receivable side carries the charge.
    public void move(long posting, long debit, long credit, long charge, long cents) {
        int ordinal = (int) next();
        boolean isDebitOpen = isReceivable(debit);
        boolean isCreditOpen = isReceivable(credit);
        tx.dsl()
                .insertInto(TRANSFER)
                .set(TRANSFER.POSTING_ID, posting)
                .set(TRANSFER.ORDINAL, ordinal)
                .set(TRANSFER.DEBIT_ACCOUNT_ID, debit)
                .set(TRANSFER.DEBIT_CHARGE_ID, isDebitOpen ? charge : null)
                .set(TRANSFER.CREDIT_ACCOUNT_ID, credit)
                .set(TRANSFER.CREDIT_CHARGE_ID, isCreditOpen ? charge : null)
                .set(TRANSFER.AMOUNT_CENTS, cents)
                .execute();
        LocalDate on = tx.dsl()
                .select(POSTING.POSTED_ON)
                .from(POSTING)
                .where(POSTING.POSTING_ID.eq(posting))
                .fetchSingle(POSTING.POSTED_ON);
        balance(debit, isDebitOpen ? charge : null, cents, on);
        balance(credit, isCreditOpen ? charge : null, -cents, on);
    }

    private void balance(long account, @Nullable Long charge, long cents, LocalDate on) {
        int known = tx.dsl()
                .update(ACCOUNT_BALANCE)
                .set(ACCOUNT_BALANCE.BALANCE_CENTS, ACCOUNT_BALANCE.BALANCE_CENTS.plus(cents))
                .where(ACCOUNT_BALANCE.ACCOUNT_ID.eq(account))
                .execute();
        if (known == 0) {
            tx.dsl().insertInto(ACCOUNT_BALANCE).values(account, cents).execute();
        }
        if (charge == null) {
            return;
        }
        int open = tx.dsl()
                .update(CHARGE_BALANCE)
                .set(
                        CHARGE_BALANCE.SINCE_ON,
                        when(CHARGE_BALANCE.BALANCE_CENTS.eq(0L), on).otherwise(CHARGE_BALANCE.SINCE_ON))
                .set(CHARGE_BALANCE.BALANCE_CENTS, CHARGE_BALANCE.BALANCE_CENTS.plus(cents))
                .where(CHARGE_BALANCE.ACCOUNT_ID.eq(account))
                .and(CHARGE_BALANCE.CHARGE_ID.eq(charge))
                .execute();
        if (open == 0) {
            tx.dsl()
                    .insertInto(CHARGE_BALANCE)
                    .values(charge, account, cents, on)
                    .execute();
        }
    }

    private boolean isReceivable(long account) {
        return tx.dsl()
                .select(ACCOUNT.ACCOUNT_KIND)
                .from(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_ID.eq(account))
                .fetchSingle(ACCOUNT.ACCOUNT_KIND)
                .endsWith("_RECEIVABLE");
    }

    /// Inserts a row by column names and returns its key.
    long insert(Table<?> table, TableField<?, Long> key, Map<String, ?> values) {
        Map<org.jooq.Field<?>, Object> fields = new HashMap<>();
        values.forEach((name, value) -> fields.put(table.field(name), value));
        Record row = tx.dsl().insertInto(table).set(fields).returning(key).fetchSingle();
        return row.get(key);
    }
}
