package org.daysheet.billing.encounters;

import static org.daysheet.billing.encounters.LineCodes.modifier;
import static org.daysheet.billing.encounters.LineCodes.modifiers;
import static org.daysheet.billing.encounters.LineCodes.pointer;
import static org.daysheet.billing.encounters.LineCodes.pointers;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_WITHDRAWAL;
import static org.daysheet.store.db.Tables.ENCOUNTER_LINE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.ChargeRecord;
import org.daysheet.store.db.tables.records.EncounterLineRecord;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Rows of lines that may change and of charges that never do.
final class ChargeStore {
    /// Line numbers of a visit are unique for good: those of a correction begin at the next multiple of this.
    private static final int LINES_OF_A_ROUND = 1000;

    private ChargeStore() {}

    static void insertDraft(Tx tx, EncounterId encounter, int lineNumber, ChargeDraft draft, Money amount) {
        var row = tx.dsl().newRecord(ENCOUNTER_LINE);
        PlaceOfService place = draft.place();
        row.setEncounterId(encounter.value());
        row.setLineNumber(lineNumber);
        row.setProcedureCode(draft.procedure().value());
        row.setModifier1(modifier(draft.modifiers(), 0));
        row.setModifier2(modifier(draft.modifiers(), 1));
        row.setModifier3(modifier(draft.modifiers(), 2));
        row.setModifier4(modifier(draft.modifiers(), 3));
        row.setUnitsThousandths(draft.units().thousandths());
        row.setUnitsType(draft.units().type().name());
        row.setAmountCents(amount.cents());
        row.setPointer1(pointer(draft.pointers(), 0));
        row.setPointer2(pointer(draft.pointers(), 1));
        row.setPointer3(pointer(draft.pointers(), 2));
        row.setPointer4(pointer(draft.pointers(), 3));
        row.setServiceFromOn(draft.from());
        row.setServiceToOn(draft.to());
        row.setPlaceOfService(place == null ? null : place.value());
        row.setDescription(draft.description());
        Drug drug = draft.drug();
        row.setNdcCode(drug == null ? null : drug.ndc());
        row.setNdcThousandths(drug == null ? null : drug.thousandths());
        row.setNdcUnit(drug == null ? null : drug.unit());
        LineFactsStore.fill(row, draft.more());
        row.insert();
    }

    static EncounterId visitOf(Tx tx, ChargeId charge) {
        return new EncounterId(tx.dsl()
                .select(CHARGE.ENCOUNTER_ID)
                .from(CHARGE)
                .where(CHARGE.CHARGE_ID.eq(charge.value()))
                .fetchSingle(CHARGE.ENCOUNTER_ID));
    }

    static void deleteDrafts(Tx tx, EncounterId encounter) {
        tx.dsl()
                .deleteFrom(ENCOUNTER_LINE)
                .where(ENCOUNTER_LINE.ENCOUNTER_ID.eq(encounter.value()))
                .execute();
    }

    /// Lines of visits by key of the visit, in their order.
    static Map<Long, List<ChargeDraft>> drafts(Tx tx, Collection<Long> encounters) {
        return tx.dsl()
                .selectFrom(ENCOUNTER_LINE)
                .where(ENCOUNTER_LINE.ENCOUNTER_ID.in(encounters))
                .orderBy(ENCOUNTER_LINE.ENCOUNTER_ID, ENCOUNTER_LINE.LINE_NUMBER)
                .fetchGroups(ENCOUNTER_LINE.ENCOUNTER_ID, ChargeStore::draft);
    }

    /// Makes charges of lines of a visit.
    ///
    /// @param lines by their place in the visit; null where the line is charged already
    /// @param round 0 when the visit is closed, one more with each correction
    static void charge(Tx tx, Encounter encounter, List<? extends @Nullable ChargeDraft> lines, int round) {
        tx.adds(CHARGE);
        for (int i = 0; i < lines.size(); i++) {
            ChargeDraft line = lines.get(i);
            if (line != null) {
                ChargeId charge = insert(tx, encounter, round * LINES_OF_A_ROUND + i + 1, line);
                LineFactsStore.tie(tx, encounter.id(), i + 1, charge);
            }
        }
    }

    /// The lines of a visit whose charges stay.
    ///
    /// @param places by their place in the visit; null where the line is charged anew
    static void keep(Tx tx, EncounterId encounter, List<? extends @Nullable Charge> places) {
        for (int i = 0; i < places.size(); i++) {
            Charge charge = places.get(i);
            if (charge != null) {
                LineFactsStore.tie(tx, encounter, i + 1, charge.id());
            }
        }
    }

    /// How often a visit was charged: once when it was closed, and with each correction.
    static int rounds(Tx tx, EncounterId encounter) {
        Integer highest = tx.dsl()
                .select(max(CHARGE.LINE_NUMBER))
                .from(CHARGE)
                .where(CHARGE.ENCOUNTER_ID.eq(encounter.value()))
                .fetchSingle()
                .value1();
        return highest == null ? 0 : highest / LINES_OF_A_ROUND + 1;
    }

    /// Keeps that charges were taken back.
    ///
    /// @param posting what took them out of the ledger, null when none had a price
    static void withdraw(Tx tx, List<Charge> charges, @Nullable PostingId posting, String reason) {
        for (Charge charge : charges) {
            var row = tx.dsl().newRecord(CHARGE_WITHDRAWAL);
            row.setChargeId(charge.id().value());
            row.setPostingId(posting == null || charge.amount().isZero() ? null : posting.value());
            row.setReason(reason);
            row.setWithdrawnOn(tx.today());
            row.setWithdrawnAt(tx.now());
            row.setWithdrawnBy(tx.user().value());
            row.insert();
        }
    }

    private static ChargeId insert(Tx tx, Encounter encounter, int lineNumber, ChargeDraft line) {
        PlaceOfService place = line.place() == null ? encounter.facts().place() : line.place();
        Drug drug = line.drug();
        var row = tx.dsl().newRecord(CHARGE);
        row.setEncounterId(encounter.id().value());
        row.setPatientId(encounter.facts().patient().value());
        row.setRenderingProviderId(encounter
                .facts()
                .providers()
                .of(line.more().parties())
                .rendering()
                .value());
        row.setLineNumber(lineNumber);
        row.setProcedureCode(line.procedure().value());
        row.setModifier1(modifier(line.modifiers(), 0));
        row.setModifier2(modifier(line.modifiers(), 1));
        row.setModifier3(modifier(line.modifiers(), 2));
        row.setModifier4(modifier(line.modifiers(), 3));
        row.setUnitsThousandths(line.units().thousandths());
        row.setUnitsType(line.units().type().name());
        row.setAmountCents(Objects.requireNonNull(line.amount()).cents());
        row.setPointer1(pointer(line.pointers(), 0));
        row.setPointer2(pointer(line.pointers(), 1));
        row.setPointer3(pointer(line.pointers(), 2));
        row.setPointer4(pointer(line.pointers(), 3));
        row.setServiceFromOn(line.from());
        row.setServiceToOn(line.to());
        row.setPlaceOfService(place.value());
        row.setDescription(line.description());
        row.setNdcCode(drug == null ? null : drug.ndc());
        row.setNdcThousandths(drug == null ? null : drug.thousandths());
        row.setNdcUnit(drug == null ? null : drug.unit());
        row.setChargedOn(tx.today());
        row.insert();
        return new ChargeId(row.getChargeId());
    }

    /// The charges of a visit that stand, in order of its lines.
    static List<Charge> charges(Tx tx, EncounterId encounter) {
        return charges(tx, List.of(encounter.value())).getOrDefault(encounter.value(), List.of());
    }

    /// The charges of visits that stand, by key of the visit, in order of its lines.
    static Map<Long, List<Charge>> charges(Tx tx, Collection<Long> encounters) {
        return tx.dsl()
                .select(CHARGE.fields())
                .select(LineFactsStore.FIELDS)
                .from(CHARGE)
                .leftJoin(ENCOUNTER_LINE)
                .on(LineFactsStore.isOf(CHARGE.LINE_NUMBER.mod(LINES_OF_A_ROUND)))
                .where(CHARGE.ENCOUNTER_ID.in(encounters))
                .and(WithdrawnQuery.stands(CHARGE.CHARGE_ID))
                .orderBy(
                        coalesce(ENCOUNTER_LINE.LINE_NUMBER, CHARGE.LINE_NUMBER.mod(LINES_OF_A_ROUND)),
                        CHARGE.LINE_NUMBER)
                .fetchGroups(CHARGE.ENCOUNTER_ID, row -> charge(row.into(CHARGE), LineFactsStore.read(row)));
    }

    private static Charge charge(ChargeRecord row, LineFacts more) {
        var place = new PlaceOfService(row.getPlaceOfService());
        Money amount = Money.ofCents(row.getAmountCents());
        var facts = new ChargeDraft(
                new ProcedureCode(row.getProcedureCode()),
                modifiers(row.getModifier1(), row.getModifier2(), row.getModifier3(), row.getModifier4()),
                new Units(row.getUnitsThousandths(), Units.Type.valueOf(row.getUnitsType())),
                amount,
                pointers(row.getPointer1(), row.getPointer2(), row.getPointer3(), row.getPointer4()),
                row.getServiceFromOn(),
                row.getServiceToOn(),
                place,
                text(row.getDescription()),
                drug(row.getNdcCode(), row.getNdcThousandths(), row.getNdcUnit()),
                more);
        return new Charge(
                new ChargeId(row.getChargeId()),
                row.getLineNumber() % LINES_OF_A_ROUND,
                facts,
                amount,
                place,
                row.getChargedOn());
    }

    private static ChargeDraft draft(EncounterLineRecord row) {
        String place = row.getPlaceOfService();
        return new ChargeDraft(
                new ProcedureCode(row.getProcedureCode()),
                modifiers(row.getModifier1(), row.getModifier2(), row.getModifier3(), row.getModifier4()),
                new Units(row.getUnitsThousandths(), Units.Type.valueOf(row.getUnitsType())),
                Money.ofCents(row.getAmountCents()),
                pointers(row.getPointer1(), row.getPointer2(), row.getPointer3(), row.getPointer4()),
                row.getServiceFromOn(),
                row.getServiceToOn(),
                place == null ? null : new PlaceOfService(place),
                text(row.getDescription()),
                drug(row.getNdcCode(), row.getNdcThousandths(), row.getNdcUnit()),
                LineFactsStore.read(row));
    }

    private static @Nullable Drug drug(@Nullable String ndc, @Nullable Long thousandths, @Nullable String unit) {
        return ndc == null || thousandths == null || unit == null ? null : new Drug(ndc, thousandths, unit);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
