package org.daysheet.billing.practice;

import static org.daysheet.store.db.Tables.FEE;
import static org.daysheet.store.db.Tables.FEE_SCHEDULE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daysheet.store.Tx;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Rows of fee schedules and fees.
final class FeeStore {
    private FeeStore() {}

    static long insertSchedule(Tx tx, String name, @Nullable PayerId payer) {
        var row = tx.dsl().newRecord(FEE_SCHEDULE);
        row.setScheduleName(name);
        row.setPayerId(payer == null ? null : payer.value());
        row.insert();
        return row.getFeeScheduleId();
    }

    static Optional<ScheduleRow> schedule(Tx tx, String name) {
        return tx.dsl()
                .fetchOptional(FEE_SCHEDULE, FEE_SCHEDULE.SCHEDULE_NAME.eq(name))
                .map(row -> new ScheduleRow(
                        row.getFeeScheduleId(), row.getPayerId() == null ? null : new PayerId(row.getPayerId())));
    }

    static List<FeeSchedules.Schedule> schedules(Tx tx) {
        return tx.dsl()
                .selectFrom(FEE_SCHEDULE)
                .orderBy(FEE_SCHEDULE.SCHEDULE_NAME)
                .fetch(row -> {
                    Long payer = row.getPayerId();
                    return new FeeSchedules.Schedule(row.getScheduleName(), payer == null ? null : new PayerId(payer));
                });
    }

    static Optional<Money> amount(Tx tx, long schedule, Fee fee) {
        return tx.dsl()
                .select(FEE.AMOUNT_CENTS)
                .from(FEE)
                .where(sameFee(schedule, fee))
                .fetchOptional(FEE.AMOUNT_CENTS)
                .map(Money::ofCents);
    }

    static void insert(Tx tx, long schedule, Fee fee) {
        var row = tx.dsl().newRecord(FEE);
        row.setFeeScheduleId(schedule);
        row.setProcedureCode(fee.procedure().value());
        row.setModifierCode(modifierText(fee));
        row.setEffectiveOn(fee.effectiveOn());
        row.setAmountCents(fee.amount().cents());
        row.setShortName(fee.shortName());
        row.insert();
    }

    static void rename(Tx tx, long schedule, Fee fee) {
        tx.dsl()
                .update(FEE)
                .set(FEE.SHORT_NAME, fee.shortName())
                .where(sameFee(schedule, fee))
                .execute();
    }

    /// The newest fee of a schedule for a procedure and modifier, not after the day this one begins.
    static Optional<Fee> before(Tx tx, Fee fee) {
        return tx.dsl()
                .select()
                .from(FEE)
                .join(FEE_SCHEDULE)
                .on(FEE_SCHEDULE.FEE_SCHEDULE_ID.eq(FEE.FEE_SCHEDULE_ID))
                .where(FEE_SCHEDULE.SCHEDULE_NAME.eq(fee.schedule()))
                .and(FEE.PROCEDURE_CODE.eq(fee.procedure().value()))
                .and(FEE.MODIFIER_CODE.eq(modifierText(fee)))
                .and(FEE.EFFECTIVE_ON.le(fee.effectiveOn()))
                .orderBy(FEE.EFFECTIVE_ON.desc())
                .limit(1)
                .fetchOptional()
                .map(FeeStore::fee);
    }

    /// The newest fee not after the date, of the schedules of one payer, or of the practice's own when the payer is
    /// null.
    static Optional<Fee> newest(
            Tx tx, @Nullable PayerId payer, ProcedureCode procedure, String modifier, LocalDate serviceOn) {
        return tx.dsl()
                .select()
                .from(FEE)
                .join(FEE_SCHEDULE)
                .on(FEE_SCHEDULE.FEE_SCHEDULE_ID.eq(FEE.FEE_SCHEDULE_ID))
                .where(payer == null ? FEE_SCHEDULE.PAYER_ID.isNull() : FEE_SCHEDULE.PAYER_ID.eq(payer.value()))
                .and(FEE.PROCEDURE_CODE.eq(procedure.value()))
                .and(FEE.MODIFIER_CODE.eq(modifier))
                .and(FEE.EFFECTIVE_ON.le(serviceOn))
                .orderBy(FEE.EFFECTIVE_ON.desc(), FEE.FEE_SCHEDULE_ID)
                .limit(1)
                .fetchOptional()
                .map(FeeStore::fee);
    }

    static List<Fee> all(Tx tx) {
        return tx.dsl()
                .select()
                .from(FEE)
                .join(FEE_SCHEDULE)
                .on(FEE_SCHEDULE.FEE_SCHEDULE_ID.eq(FEE.FEE_SCHEDULE_ID))
                .orderBy(FEE_SCHEDULE.SCHEDULE_NAME, FEE.PROCEDURE_CODE, FEE.MODIFIER_CODE, FEE.EFFECTIVE_ON)
                .fetch(FeeStore::fee);
    }

    /// A schedule and whose it is.
    record ScheduleRow(long id, @Nullable PayerId payer) {}

    private static Condition sameFee(long schedule, Fee fee) {
        return FEE.FEE_SCHEDULE_ID
                .eq(schedule)
                .and(FEE.PROCEDURE_CODE.eq(fee.procedure().value()))
                .and(FEE.MODIFIER_CODE.eq(modifierText(fee)))
                .and(FEE.EFFECTIVE_ON.eq(fee.effectiveOn()));
    }

    private static String modifierText(Fee fee) {
        return fee.forModifier().map(Modifier::value).orElse("");
    }

    private static Fee fee(Record row) {
        String modifier = row.get(FEE.MODIFIER_CODE);
        String shortName = row.get(FEE.SHORT_NAME);
        return new Fee(
                row.get(FEE_SCHEDULE.SCHEDULE_NAME),
                new ProcedureCode(row.get(FEE.PROCEDURE_CODE)),
                modifier.isEmpty() ? null : new Modifier(modifier),
                row.get(FEE.EFFECTIVE_ON),
                Money.ofCents(row.get(FEE.AMOUNT_CENTS)),
                shortName == null ? "" : shortName);
    }
}
