package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.ENCOUNTER_LINE;

import java.util.List;
import java.util.stream.Stream;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.EncounterLineRecord;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Facts of lines beside what was done. They stand with the line, also once it is charged.
final class LineFactsStore {
    /// What {@link #read} needs.
    static final List<Field<?>> FIELDS = Stream.<Field<?>>concat(
                    Stream.of(
                            ENCOUNTER_LINE.IS_EMERGENCY,
                            ENCOUNTER_LINE.IS_EPSDT,
                            ENCOUNTER_LINE.IS_FAMILY_PLANNING,
                            ENCOUNTER_LINE.IS_COPAY_EXEMPT,
                            ENCOUNTER_LINE.LINE_NOTE,
                            ENCOUNTER_LINE.PRESCRIPTION_NUMBER,
                            ENCOUNTER_LINE.RENDERING_PROVIDER_ID,
                            ENCOUNTER_LINE.REFERRING_PROVIDER_ID,
                            ENCOUNTER_LINE.SUPERVISING_PROVIDER_ID,
                            ENCOUNTER_LINE.ORDERING_PROVIDER_ID,
                            ENCOUNTER_LINE.FACILITY_PROVIDER_ID,
                            ENCOUNTER_LINE.AUTHORIZATION_NUMBER,
                            ENCOUNTER_LINE.REFERRAL_NUMBER,
                            ENCOUNTER_LINE.PURCHASED_FROM_PROVIDER_ID,
                            ENCOUNTER_LINE.PURCHASE_PRICE_CENTS),
                    LineParticularsStore.FIELDS.stream())
            .toList();

    private LineFactsStore() {}

    static void fill(EncounterLineRecord row, LineFacts facts) {
        row.setIsEmergency(facts.isEmergency());
        row.setIsEpsdt(facts.isEpsdt());
        row.setIsFamilyPlanning(facts.isFamilyPlanning());
        row.setIsCopayExempt(facts.isCopayExempt());
        row.setLineNote(facts.note());
        row.setPrescriptionNumber(facts.prescription());
        LineParties parties = facts.parties();
        row.setRenderingProviderId(key(parties.rendering()));
        row.setReferringProviderId(key(parties.referring()));
        row.setSupervisingProviderId(key(parties.supervising()));
        row.setOrderingProviderId(key(parties.ordering()));
        row.setFacilityProviderId(key(parties.facility()));
        row.setAuthorizationNumber(parties.authorization());
        row.setReferralNumber(parties.referral());
        Purchase purchase = parties.purchase();
        row.setPurchasedFromProviderId(purchase == null ? null : key(purchase.from()));
        row.setPurchasePriceCents(purchase == null ? null : purchase.price().cents());
        LineParticularsStore.fill(row, facts.particulars());
    }

    static LineFacts read(Record row) {
        return new LineFacts(
                is(row, ENCOUNTER_LINE.IS_EMERGENCY),
                is(row, ENCOUNTER_LINE.IS_EPSDT),
                is(row, ENCOUNTER_LINE.IS_FAMILY_PLANNING),
                is(row, ENCOUNTER_LINE.IS_COPAY_EXEMPT),
                text(row, ENCOUNTER_LINE.LINE_NOTE),
                text(row, ENCOUNTER_LINE.PRESCRIPTION_NUMBER),
                parties(row),
                LineParticularsStore.read(row));
    }

    private static LineParties parties(Record row) {
        return new LineParties(
                provider(row, ENCOUNTER_LINE.RENDERING_PROVIDER_ID),
                provider(row, ENCOUNTER_LINE.REFERRING_PROVIDER_ID),
                provider(row, ENCOUNTER_LINE.SUPERVISING_PROVIDER_ID),
                provider(row, ENCOUNTER_LINE.ORDERING_PROVIDER_ID),
                provider(row, ENCOUNTER_LINE.FACILITY_PROVIDER_ID),
                text(row, ENCOUNTER_LINE.AUTHORIZATION_NUMBER),
                text(row, ENCOUNTER_LINE.REFERRAL_NUMBER),
                purchase(row));
    }

    private static @Nullable Purchase purchase(Record row) {
        ProviderId from = provider(row, ENCOUNTER_LINE.PURCHASED_FROM_PROVIDER_ID);
        @Nullable Long cents = row.get(ENCOUNTER_LINE.PURCHASE_PRICE_CENTS);
        return from == null || cents == null ? null : new Purchase(from, Money.ofCents(cents));
    }

    /// Keeps which charge a line became.
    static void tie(Tx tx, EncounterId encounter, int lineNumber, ChargeId charge) {
        tx.dsl()
                .update(ENCOUNTER_LINE)
                .set(ENCOUNTER_LINE.CHARGE_ID, charge.value())
                .where(ENCOUNTER_LINE.ENCOUNTER_ID.eq(encounter.value()))
                .and(ENCOUNTER_LINE.LINE_NUMBER.eq(lineNumber))
                .execute();
    }

    /// Whether a line is the one a charge was made of: it says so, or it is of a time when lines did not and has the
    /// charge's number.
    ///
    /// @param lineNumber place of the charge in its visit
    static Condition isOf(Field<Integer> lineNumber) {
        return ENCOUNTER_LINE
                .ENCOUNTER_ID
                .eq(CHARGE.ENCOUNTER_ID)
                .and(ENCOUNTER_LINE
                        .CHARGE_ID
                        .eq(CHARGE.CHARGE_ID)
                        .or(ENCOUNTER_LINE.CHARGE_ID.isNull().and(ENCOUNTER_LINE.LINE_NUMBER.eq(lineNumber))));
    }

    private static @Nullable Long key(@Nullable ProviderId provider) {
        return provider == null ? null : provider.value();
    }

    private static @Nullable ProviderId provider(Record row, Field<Long> field) {
        @Nullable Long value = row.get(field);
        return value == null ? null : new ProviderId(value);
    }

    private static boolean is(Record row, Field<Boolean> field) {
        return Boolean.TRUE.equals(row.get(field));
    }

    private static String text(Record row, Field<String> field) {
        @Nullable String value = row.get(field);
        return value == null ? "" : value;
    }
}
