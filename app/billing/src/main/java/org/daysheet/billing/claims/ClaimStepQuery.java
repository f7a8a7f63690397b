package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_FILE;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_MATCH;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_HOLD;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;
import static org.daysheet.store.db.Tables.TASK;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.SubmissionClaim;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// At which step claims are. A payer is silent about those of {@link SilenceQuery}.
final class ClaimStepQuery {
    static final List<String> OPEN_TASK = List.of("OPEN", "SNOOZED");

    private ClaimStepQuery() {}

    /// Names of the statuses of which something holds.
    static List<String> names(Predicate<ClaimStatus> which) {
        return Arrays.stream(ClaimStatus.values())
                .filter(which)
                .map(ClaimStatus::name)
                .toList();
    }

    /// How many claims are at each step, what they charge together, and their oldest service; steps with no claim too.
    /// What few claims need is looked up once for all of them.
    static List<ClaimStepCount> counts(Tx tx) {
        var placed = placed(tx, noCondition()).asTable("placed");
        Field<String> name = placed.field("step", String.class);
        List<ClaimStepCount> found = tx.dsl()
                .select(
                        name,
                        count(),
                        sum(placed.field(CLAIM.TOTAL_CENTS)).cast(SQLDataType.BIGINT),
                        min(placed.field(CLAIM.SERVICE_FROM_ON)))
                .from(placed)
                .groupBy(name)
                .fetch(row -> new ClaimStepCount(
                        ClaimStep.valueOf(row.value1()), row.value2(), Money.ofCents(row.value3()), row.value4()));
        return Arrays.stream(ClaimStep.values())
                .map(one -> found.stream()
                        .filter(count -> count.step() == one)
                        .findFirst()
                        .orElseGet(() -> ClaimStepCount.none(one)))
                .toList();
    }

    /// The steps at which some claims are.
    static Map<ClaimId, ClaimStep> of(Tx tx, Collection<ClaimId> claims) {
        Map<ClaimId, ClaimStep> steps = new HashMap<>();
        for (List<Long> chunk : Chunks.of(claims.stream().map(ClaimId::value).toList())) {
            tx.dsl()
                    .fetch(placed(tx, CLAIM.CLAIM_ID.in(chunk)))
                    .forEach(row -> steps.put(new ClaimId(row.value2()), ClaimStep.valueOf(row.value1())));
        }
        return steps;
    }

    /// Claims with the step they are at.
    private static Select<Record4<String, Long, Long, LocalDate>> placed(Tx tx, Condition which) {
        var held = ClaimHoldStore.held(tx.today()).asTable("held");
        var silent = SilenceQuery.ids(tx).asTable("silent");
        var due = select(TASK.CLAIM_ID)
                .from(TASK)
                .where(isToBillNext())
                .groupBy(TASK.CLAIM_ID)
                .asTable("due");
        Field<Long> heldId = held.field(CLAIM_HOLD.CLAIM_ID);
        Field<Long> silentId = silent.field(0, Long.class);
        Field<Long> dueId = due.field(TASK.CLAIM_ID);
        return select(
                        step(heldId, silentId, dueId).as("step"),
                        CLAIM.CLAIM_ID,
                        CLAIM.TOTAL_CENTS,
                        CLAIM.SERVICE_FROM_ON)
                .from(CLAIM)
                .leftJoin(held)
                .on(heldId.eq(CLAIM.CLAIM_ID))
                .leftJoin(silent)
                .on(silentId.eq(CLAIM.CLAIM_ID))
                .leftJoin(due)
                .on(dueId.eq(CLAIM.CLAIM_ID))
                .where(which);
    }

    /// @param held key of the claim among those that are held, null when it is not
    /// @param silent the same among those about which nobody answers
    /// @param due the same among those of which the next payer is to be billed
    private static Field<String> step(Field<Long> held, Field<Long> silent, Field<Long> due) {
        return DSL.when(isHere().and(held.isNotNull()), inline(ClaimStep.HELD.name()))
                .when(silent.isNotNull(), inline(ClaimStep.SILENT.name()))
                .when(stands(ClaimStatus.SUBMITTED).and(isReceived()), inline(ClaimStep.RECEIVED.name()))
                .when(stands(ClaimStatus.SUBMITTED), inline(ClaimStep.SENT.name()))
                .when(isDecided().and(due.isNotNull()), inline(ClaimStep.NEXT_PAYER_DUE.name()))
                .otherwise(CLAIM.STATUS);
    }

    /// Holds for claims at any of these steps; for every claim when none is named.
    static Condition at(Tx tx, Collection<ClaimStep> steps) {
        return steps.isEmpty()
                ? noCondition()
                : DSL.or(steps.stream().map(step -> at(tx, step)).toList());
    }

    /// Each status is looked at first: only few claims need more than their own row.
    private static Condition at(Tx tx, ClaimStep step) {
        LocalDate today = tx.today();
        return switch (step) {
            case DRAFT -> stands(ClaimStatus.DRAFT).and(not(isHeld(today)));
            case NEEDS_FIX -> stands(ClaimStatus.NEEDS_FIX).and(not(isHeld(today)));
            case READY -> stands(ClaimStatus.READY).and(not(isHeld(today)));
            case HELD -> isHere().and(isHeld(today));
            case SENT -> stands(ClaimStatus.SUBMITTED).and(not(isSilent(tx))).and(not(isReceived()));
            case RECEIVED ->
                stands(ClaimStatus.SUBMITTED).and(not(isSilent(tx))).and(isReceived());
            case ACCEPTED -> stands(ClaimStatus.ACCEPTED).and(not(isSilent(tx)));
            case FORWARDED -> stands(ClaimStatus.FORWARDED).and(not(isSilent(tx)));
            case SILENT -> CLAIM.STATUS.in(waiting()).and(isSilent(tx));
            case REJECTED -> stands(ClaimStatus.REJECTED);
            case DENIED -> stands(ClaimStatus.DENIED).and(not(isNextDue()));
            case NEXT_PAYER_DUE -> isDecided().and(isNextDue());
            case PAID -> stands(ClaimStatus.PAID).and(not(isNextDue()));
            case CLOSED -> stands(ClaimStatus.CLOSED);
        };
    }

    private static Condition stands(ClaimStatus status) {
        return CLAIM.STATUS.eq(status.name());
    }

    private static Condition isHere() {
        return CLAIM.STATUS.in(names(ClaimStatus::isBeforeSending));
    }

    private static Condition isDecided() {
        return CLAIM.STATUS.in(ClaimStatus.PAID.name(), ClaimStatus.DENIED.name());
    }

    private static List<String> waiting() {
        return List.of(ClaimStatus.SUBMITTED.name(), ClaimStatus.ACCEPTED.name(), ClaimStatus.FORWARDED.name());
    }

    private static Condition isHeld(LocalDate today) {
        return CLAIM.CLAIM_ID.in(ClaimHoldStore.held(today));
    }

    /// Somebody on the way took its newest sending: in a 277CA about the claim, by its number or as was found later, or
    /// in a 999 about its set or its file.
    private static Condition isReceived() {
        var sent = CLAIM_VERSION.as("received_version");
        var later = CLAIM_VERSION.as("later_version");
        var place = SUBMISSION_CLAIM.as("received_place");
        var ofClaim = ACKNOWLEDGMENT.as("word_of_claim");
        var found = ACKNOWLEDGMENT.as("word_found_later");
        var ofFile = ACKNOWLEDGMENT.as("word_of_file");
        return exists(selectOne()
                .from(sent)
                .leftJoin(place)
                .on(place.CLAIM_VERSION_ID.eq(sent.CLAIM_VERSION_ID))
                .where(sent.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.CLAIM_ID.eq(sent.CLAIM_ID))
                        .and(later.VERSION_NUMBER.gt(sent.VERSION_NUMBER))))
                .and(exists(selectOne()
                                .from(ofClaim)
                                .where(ofClaim.CLAIM_VERSION_ID.eq(sent.CLAIM_VERSION_ID))
                                .and(ofClaim.IS_ACCEPTED.isTrue()))
                        .or(exists(selectOne()
                                .from(ACKNOWLEDGMENT_MATCH)
                                .join(found)
                                .on(found.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT_MATCH.ACKNOWLEDGMENT_ID))
                                .where(ACKNOWLEDGMENT_MATCH.CLAIM_VERSION_ID.eq(sent.CLAIM_VERSION_ID))
                                .and(found.IS_ACCEPTED.isTrue())))
                        .or(isFileTakenByHand(place))
                        .or(exists(selectOne()
                                .from(ofFile)
                                .where(ofFile.SUBMISSION_ID.eq(place.SUBMISSION_ID))
                                .and(ofFile.CLAIM_VERSION_ID.isNull())
                                .and(ofFile.ACKNOWLEDGMENT_KIND.eq("999"))
                                .and(ofFile.IS_ACCEPTED.isTrue())
                                .and(ofFile.TRANSACTION_CONTROL
                                        .eq(place.TRANSACTION_CONTROL)
                                        .or(ofFile.TRANSACTION_CONTROL.isNull().and(ofFile.OUTCOME_CODE.ne("P"))))))));
    }

    /// A person said that a 999 which takes a whole file is about this one.
    private static Condition isFileTakenByHand(SubmissionClaim place) {
        var said = ACKNOWLEDGMENT.as("word_matched_by_hand");
        return exists(selectOne()
                .from(ACKNOWLEDGMENT_FILE)
                .join(said)
                .on(said.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT_FILE.ACKNOWLEDGMENT_ID))
                .where(ACKNOWLEDGMENT_FILE.SUBMISSION_ID.eq(place.SUBMISSION_ID))
                .and(FileWordQuery.stands())
                .and(said.ACKNOWLEDGMENT_KIND.eq("999"))
                .and(said.OUTCOME_CODE.ne("P"))
                .and(said.IS_ACCEPTED.isTrue()));
    }

    /// Somebody is to bill the payer that comes next.
    private static Condition isNextDue() {
        return exists(
                selectOne().from(TASK).where(TASK.CLAIM_ID.eq(CLAIM.CLAIM_ID)).and(isToBillNext()));
    }

    private static Condition isToBillNext() {
        return TASK.TASK_KIND
                .eq("BILL_NEXT_PAYER")
                .and(TASK.STATUS.in(OPEN_TASK))
                .and(TASK.CLAIM_ID.isNotNull());
    }

    private static Condition isSilent(Tx tx) {
        return CLAIM.CLAIM_ID.in(SilenceQuery.ids(tx));
    }
}
