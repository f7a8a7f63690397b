package org.daysheet.billing.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What procedures cost, from which date of service on. A price once given for a date stays: a change is a fee with
/// a later date, so the price of an old visit can always be told again.
public final class FeeSchedules {
    private final Session session;

    public FeeSchedules(Session session) {
        this.session = session;
    }

    /// Adds a fee. The same fee again changes nothing but its short name.
    ///
    /// @param payer whose prices the schedule holds, null for the practice's own
    /// @throws BillingException when another price stands for that date already, or the schedule is another payer's
    public void add(@Nullable PayerId payer, Fee fee) {
        session.run(tx -> add(tx, payer, fee));
    }

    public void add(Tx tx, @Nullable PayerId payer, Fee fee) {
        Optional<FeeStore.ScheduleRow> known = FeeStore.schedule(tx, fee.schedule());
        if (known.isPresent() && !Objects.equals(known.get().payer(), payer)) {
            throw new BillingException("practice.fee.other-payer", fee.schedule());
        }
        long schedule = known.isPresent() ? known.get().id() : FeeStore.insertSchedule(tx, fee.schedule(), payer);
        Optional<Money> standing = FeeStore.amount(tx, schedule, fee);
        if (standing.isEmpty()) {
            FeeStore.insert(tx, schedule, fee);
            tx.audit("fee.added", "fee_schedule", schedule, fee.procedure() + " " + fee.effectiveOn());
        } else if (standing.get().equals(fee.amount())) {
            FeeStore.rename(tx, schedule, fee);
        } else {
            throw new BillingException(
                    "practice.fee.price-stands",
                    fee.procedure(),
                    fee.effectiveOn(),
                    standing.get().display());
        }
    }

    /// The fee of the same schedule, procedure and modifier that holds on the day a fee begins, if there is one.
    public Optional<Fee> before(Tx tx, Fee fee) {
        return FeeStore.before(tx, fee);
    }

    /// The fee that applies: the payer's own before the practice's, one for a modifier before the plain one, the
    /// newest not after the date of service.
    ///
    /// @param payer who is billed first, null for a patient who pays alone
    public Optional<Fee> find(
            Tx tx, @Nullable PayerId payer, ProcedureCode procedure, List<Modifier> modifiers, LocalDate serviceOn) {
        List<String> tries =
                new ArrayList<>(modifiers.stream().map(Modifier::value).toList());
        tries.add("");
        Optional<Fee> own = payer == null ? Optional.empty() : first(tx, payer, procedure, tries, serviceOn);
        return own.or(() -> first(tx, null, procedure, tries, serviceOn));
    }

    /// As the method within a transaction.
    public Optional<Fee> find(
            @Nullable PayerId payer, ProcedureCode procedure, List<Modifier> modifiers, LocalDate serviceOn) {
        return session.read(tx -> find(tx, payer, procedure, modifiers, serviceOn));
    }

    /// A fee schedule.
    ///
    /// @param name what people call it
    /// @param payer whose prices it holds, null for the practice's own
    public record Schedule(String name, @Nullable PayerId payer) {}

    /// Every fee schedule, by name.
    public List<Schedule> schedules() {
        return session.read(FeeStore::schedules);
    }

    public List<Fee> list() {
        return session.read(FeeStore::all);
    }

    private static Optional<Fee> first(
            Tx tx, @Nullable PayerId payer, ProcedureCode procedure, List<String> tries, LocalDate serviceOn) {
        for (String modifier : tries) {
            Optional<Fee> fee = FeeStore.newest(tx, payer, procedure, modifier, serviceOn);
            if (fee.isPresent()) {
                return fee;
            }
        }
        return Optional.empty();
    }
}
