package org.daysheet.billing.practice;

import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.PAYER_ALIAS;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.PayerRecord;
import org.daysheet.types.id.PayerId;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Rows of payers and of the other numbers they go by.
final class PayerStore {
    private static final Map<PayerReference, TableField<PayerRecord, String>> REFERENCES = Map.of(
            PayerReference.SECOND, PAYER.SECOND_CODE,
            PayerReference.TAX_ID, PAYER.TAX_ID,
            PayerReference.OFFICE, PAYER.CLAIM_OFFICE_NUMBER,
            PayerReference.NAIC, PAYER.NAIC_CODE,
            PayerReference.PROVIDER, PAYER.PROVIDER_NUMBER,
            PayerReference.LOCATION, PAYER.LOCATION_NUMBER);

    private PayerStore() {}

    static PayerId insert(Tx tx, PayerFacts facts) {
        tx.adds(PAYER);
        var row = tx.dsl().newRecord(PAYER);
        fill(row, facts);
        row.setIsActive(true);
        row.insert();
        return new PayerId(row.getPayerId());
    }

    static void update(Tx tx, PayerId id, PayerFacts facts) {
        tx.changes(PAYER, List.of(id.value()));
        PayerRecord row = tx.dsl().fetchSingle(PAYER, PAYER.PAYER_ID.eq(id.value()));
        if (!wishes(row).equals(facts.wishes())) {
            row.setWishesChangedAt(tx.now());
        }
        fill(row, facts);
        row.setRowVersion(row.getRowVersion() + 1);
        row.update();
    }

    static void setActive(Tx tx, PayerId id, boolean isActive) {
        tx.changes(PAYER, List.of(id.value()));
        PayerRecord row = tx.dsl().fetchSingle(PAYER, PAYER.PAYER_ID.eq(id.value()));
        row.setIsActive(isActive);
        row.setRowVersion(row.getRowVersion() + 1);
        row.update();
    }

    static Optional<Payer> byId(Tx tx, PayerId id) {
        return tx.dsl().fetchOptional(PAYER, PAYER.PAYER_ID.eq(id.value())).map(PayerStore::payer);
    }

    static Map<PayerId, Payer> byIds(Tx tx, Collection<PayerId> ids) {
        Map<PayerId, Payer> found = new HashMap<>();
        for (List<PayerId> chunk : Chunks.of(ids)) {
            tx.dsl()
                    .selectFrom(PAYER)
                    .where(PAYER.PAYER_ID.in(chunk.stream().map(PayerId::value).toList()))
                    .forEach(row -> found.put(new PayerId(row.getPayerId()), payer(row)));
        }
        return found;
    }

    static Optional<Payer> byCode(Tx tx, String code) {
        return tx.dsl().fetchOptional(PAYER, PAYER.PAYER_CODE.eq(code)).map(PayerStore::payer);
    }

    static Optional<Payer> byAlias(Tx tx, String code) {
        return tx.dsl()
                .select(PAYER.fields())
                .from(PAYER)
                .join(PAYER_ALIAS)
                .on(PAYER_ALIAS.PAYER_ID.eq(PAYER.PAYER_ID))
                .where(PAYER_ALIAS.ALIAS_CODE.eq(code))
                .fetchOptionalInto(PayerRecord.class)
                .map(PayerStore::payer);
    }

    static List<Payer> byName(Tx tx, String name) {
        return tx.dsl()
                .selectFrom(PAYER)
                .where(DSL.upper(PAYER.PAYER_NAME).eq(DSL.upper(DSL.val(name))))
                .fetch(PayerStore::payer);
    }

    static List<Payer> all(Tx tx) {
        return tx.dsl()
                .selectFrom(PAYER)
                .orderBy(PAYER.PAYER_NAME, PAYER.PAYER_ID)
                .fetch(PayerStore::payer);
    }

    static void insertAlias(Tx tx, PayerId id, String alias) {
        var row = tx.dsl().newRecord(PAYER_ALIAS);
        row.setPayerId(id.value());
        row.setAliasCode(alias);
        row.insert();
    }

    /// Whether it was there.
    static boolean deleteAlias(Tx tx, PayerId id, String alias) {
        return tx.dsl()
                        .deleteFrom(PAYER_ALIAS)
                        .where(PAYER_ALIAS.PAYER_ID.eq(id.value()))
                        .and(PAYER_ALIAS.ALIAS_CODE.eq(alias))
                        .execute()
                > 0;
    }

    static List<String> aliases(Tx tx, PayerId id) {
        return tx.dsl()
                .select(PAYER_ALIAS.ALIAS_CODE)
                .from(PAYER_ALIAS)
                .where(PAYER_ALIAS.PAYER_ID.eq(id.value()))
                .orderBy(PAYER_ALIAS.ALIAS_CODE)
                .fetch(PAYER_ALIAS.ALIAS_CODE);
    }

    private static void fill(PayerRecord row, PayerFacts facts) {
        row.setPayerName(facts.name());
        row.setPayerCode(facts.code());
        row.setFilingIndicator(facts.filingIndicator());
        row.setAddressLine1(facts.address().line1());
        row.setAddressLine2(facts.address().line2());
        row.setCity(facts.address().city());
        row.setStateCode(facts.address().state());
        row.setZipCode(facts.address().zip());
        row.setPhone(facts.phone());
        row.setTimelyFilingDays(facts.times().timelyFilingDays());
        PayerTimes times = facts.times();
        row.setTypedAckDays(times.acknowledgmentDays());
        row.setTypedStatusDays(times.statusDays());
        row.setTypedPaymentDays(times.paymentDays());
        row.setExpectedAckDays(or(times.acknowledgmentDays(), UsualDays.SYNTAX));
        row.setExpectedStatusDays(or(times.statusDays(), UsualDays.STATUS));
        row.setExpectedPaymentDays(or(times.paymentDays(), UsualDays.PAYMENT));
        row.setAppealDays(facts.times().appealDays());
        row.setFollowUpDays(facts.times().followUpDays());
        row.setAcceptsAssignment(!facts.assignment().acceptance().equals("C"));
        row.setAssignmentCode(facts.assignment().acceptance());
        row.setBenefitsCode(facts.assignment().benefits());
        row.setReleaseCode(facts.assignment().release());
        row.setProviderSigns(facts.assignment().isSignedByProvider());
        row.setCopayStaysWithPatient(facts.copayStaysWithPatient());
        row.setFollowsPairEdits(facts.wishes().followsPairEdits());
        row.setDrugCodeWish(facts.wishes().drugCodes().name());
        row.setAuthorizationWish(facts.wishes().authorization().name());
        PayerGates gates = facts.wishes().gates();
        row.setNumberWish(gates.number().name());
        row.setEligibilityWish(gates.eligibility().name());
        row.setEligibilityDays(gates.eligibilityDays());
        REFERENCES.forEach((kind, column) -> row.set(column, facts.references().get(kind)));
    }

    private static Payer payer(PayerRecord row) {
        var facts = new PayerFacts(
                row.getPayerName(),
                row.getPayerCode(),
                row.getFilingIndicator(),
                new PostalAddress(
                        text(row.getAddressLine1()),
                        text(row.getAddressLine2()),
                        text(row.getCity()),
                        text(row.getStateCode()),
                        text(row.getZipCode())),
                text(row.getPhone()),
                new PayerTimes(
                        row.getTimelyFilingDays(),
                        typed(row.getTypedAckDays(), row.getExpectedAckDays(), UsualDays.SYNTAX),
                        typed(row.getTypedStatusDays(), row.getExpectedStatusDays(), UsualDays.STATUS),
                        typed(row.getTypedPaymentDays(), row.getExpectedPaymentDays(), UsualDays.PAYMENT),
                        row.getAppealDays(),
                        row.getFollowUpDays()),
                assignment(row),
                row.getCopayStaysWithPatient(),
                wishes(row),
                references(row));
        return new Payer(new PayerId(row.getPayerId()), facts, row.getIsActive());
    }

    private static Map<PayerReference, String> references(PayerRecord row) {
        Map<PayerReference, String> numbers = new EnumMap<>(PayerReference.class);
        REFERENCES.forEach((kind, column) -> numbers.put(kind, text(row.get(column))));
        return numbers;
    }

    private static int or(int days, int usual) {
        return days == PayerTimes.LEARNED ? usual : days;
    }

    /// Rows from before typed days were told apart: what differs from the usual was typed.
    private static int typed(@Nullable Integer days, int expected, int usual) {
        if (days != null) {
            return days;
        }
        return expected == usual ? PayerTimes.LEARNED : expected;
    }

    /// Rows from before it was told payer by payer say only whether the price is taken.
    private static AssignmentTerms assignment(PayerRecord row) {
        String acceptance = row.getAssignmentCode();
        return new AssignmentTerms(
                acceptance != null ? acceptance : row.getAcceptsAssignment() ? "A" : "C",
                or(row.getBenefitsCode(), "Y"),
                or(row.getReleaseCode(), "Y"),
                Boolean.TRUE.equals(row.getProviderSigns()));
    }

    /// Rows from before payers were asked: they go by the pair lists, and Medicaid wants the NDC.
    private static PayerWishes wishes(PayerRecord row) {
        String drugs = row.getFilingIndicator().equals("MC") ? "ASKED" : "NOT_ASKED";
        return new PayerWishes(
                !Boolean.FALSE.equals(row.getFollowsPairEdits()),
                PayerWishes.DrugCodes.valueOf(or(row.getDrugCodeWish(), drugs)),
                PayerWishes.Authorization.valueOf(or(row.getAuthorizationWish(), "NOT_ASKED")),
                new PayerGates(
                        PayerGates.Wish.valueOf(or(row.getNumberWish(), "NEEDED")),
                        PayerGates.Wish.valueOf(or(row.getEligibilityWish(), "NOT_ASKED")),
                        row.getEligibilityDays()));
    }

    private static String or(@Nullable String told, String usual) {
        return told == null ? usual : told;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
