package org.daysheet.desktop.tasks;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What the chosen task asks for, done from here: billing the payer that comes next, using a patient's credit.
public final class TaskSteps {
    private final TaskDesk desk;
    private final Background background;
    private final TasksViewModel list;
    private final Opener opener;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable CreditPlan> credit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();

    TaskSteps(TaskDesk desk, Background background, TasksViewModel list, Opener opener) {
        this.desk = desk;
        this.background = background;
        this.list = list;
        this.opener = opener;
        list.chosen().addListener((_, before, now) -> {
            if (!now.isSame(before)) {
                leave();
                notice.set(null);
            }
        });
    }

    /// Whether one task alone is chosen that asks to bill the payer that comes next.
    public BooleanExpression canBillNext() {
        return Bindings.createBooleanBinding(() -> claim().isPresent() && !working.get(), list.chosen(), working);
    }

    /// Makes the claim to the payer that comes next; the task is closed. The claim is opened, unless the person has
    /// gone elsewhere meanwhile.
    public void billNext() {
        claim().filter(_ -> !working.get()).ifPresent(claim -> {
            working.set(true);
            var _ = background.run(
                    Texts.of("tasks.next.job"),
                    () -> false,
                    _ -> desk.billNext(claim),
                    billed -> {
                        boolean isHere = list.isShown() && claim().equals(Optional.of(claim));
                        working.set(false);
                        list.load();
                        if (isHere) {
                            opener.open(new Link.OfClaim(billed.claim()));
                        }
                    },
                    this::fail);
        });
    }

    /// Whether one task alone is chosen that is about a patient's credit.
    public BooleanExpression canUseCredit() {
        return Bindings.createBooleanBinding(() -> patient().isPresent() && !working.get(), list.chosen(), working);
    }

    /// Looks what the credit would pay, and shows it; nothing is changed.
    public void askCredit() {
        patient().filter(_ -> !working.get()).ifPresent(patient -> {
            working.set(true);
            background.read(
                    () -> desk.credit(patient),
                    plan -> {
                        working.set(false);
                        if (patient().equals(Optional.of(patient))) {
                            credit.set(plan);
                        }
                    },
                    this::fail);
        });
    }

    /// What using the credit would pay, null while nobody asked.
    public ReadOnlyObjectProperty<@Nullable CreditPlan> credit() {
        return credit.getReadOnlyProperty();
    }

    /// Uses the credit for what is shown.
    public void useCredit() {
        CreditPlan plan = credit.get();
        if (plan == null || plan.isNothing() || working.get()) {
            return;
        }
        working.set(true);
        var _ = background.run(
                Texts.of("tasks.credit.job"),
                () -> false,
                _ -> told(desk.useCredit(plan)),
                told -> {
                    working.set(false);
                    leave();
                    notice.set(new Badge(told.told(), told.isGood() ? Badge.Tone.GOOD : Badge.Tone.CAUTION));
                    list.load();
                },
                this::fail);
    }

    private static Told told(Money used) {
        return used.isZero()
                ? new Told.Words(Texts.of("tasks.credit.nothing-used"), false)
                : Told.good(Texts.of("tasks.credit.used", Formats.amount(used)));
    }

    /// Leaves what was asked; nothing is done.
    public void leave() {
        credit.set(null);
    }

    /// What came of the last step, null before one.
    public ReadOnlyObjectProperty<@Nullable Badge> notice() {
        return notice.getReadOnlyProperty();
    }

    private void fail(Failure failure) {
        working.set(false);
        leave();
        notice.set(new Badge(failure.message(), Badge.Tone.BAD));
    }

    private Optional<ClaimId> claim() {
        return chosen(TaskKind.BILL_NEXT_PAYER)
                .flatMap(task ->
                        task.about() instanceof Link.OfClaim claim ? Optional.of(claim.id()) : Optional.empty());
    }

    private Optional<PatientId> patient() {
        return chosen(TaskKind.PATIENT_CREDIT)
                .flatMap(task ->
                        task.about() instanceof Link.OfPatient patient ? Optional.of(patient.id()) : Optional.empty());
    }

    private Optional<TaskRow> chosen(TaskKind kind) {
        return Optional.of(list.chosen().get())
                .filter(chosen -> chosen.count() == 1)
                .flatMap(chosen -> chosen.rows().stream().findFirst())
                .filter(task -> task.isOpen() && task.kind() == kind);
    }
}
