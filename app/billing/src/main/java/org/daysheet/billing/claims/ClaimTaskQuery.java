package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.TASK;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.UserId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// What somebody of the practice has to do next about claims: of each claim the open task that is due first.
final class ClaimTaskQuery {
    private ClaimTaskQuery() {}

    /// Of a page of claims; those with nothing to do are left out.
    static Map<ClaimId, ClaimTurn.Task> of(Tx tx, List<ClaimId> claims) {
        Map<ClaimId, ClaimTurn.Task> first = new HashMap<>();
        tx.dsl()
                .select(TASK.CLAIM_ID, TASK.TITLE, TASK.DUE_ON, APP_USER.DISPLAY_NAME)
                .from(TASK)
                .leftJoin(APP_USER)
                .on(APP_USER.USER_ID.eq(TASK.ASSIGNED_TO))
                .where(TASK.CLAIM_ID.in(claims.stream().map(ClaimId::value).toList()))
                .and(isOpen())
                .orderBy(TASK.DUE_ON, TASK.TASK_ID)
                .forEach(row -> first.putIfAbsent(
                        new ClaimId(row.value1()),
                        new ClaimTurn.Task(row.value2(), row.value3(), row.value4() == null ? "" : row.value4())));
        return first;
    }

    /// Name of who took it, for ordering claims: empty while nobody did, null where nothing is to be done.
    static Field<@Nullable String> owner() {
        return field(select(coalesce(APP_USER.DISPLAY_NAME, inline("")))
                .from(TASK)
                .leftJoin(APP_USER)
                .on(APP_USER.USER_ID.eq(TASK.ASSIGNED_TO))
                .where(TASK.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .and(isOpen())
                .orderBy(TASK.DUE_ON, TASK.TASK_ID)
                .limit(1));
    }

    /// Holds for claims of which somebody has what is to be done next. The few open tasks are the way in.
    static Condition isOf(TaskOwner owner) {
        UserId user = owner.user();
        Condition taken = user == null ? TASK.ASSIGNED_TO.isNull() : TASK.ASSIGNED_TO.eq(user.value());
        Field<Long> first = field(select(TASK.ASSIGNED_TO)
                .from(TASK)
                .where(TASK.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .and(isOpen())
                .orderBy(TASK.DUE_ON, TASK.TASK_ID)
                .limit(1));
        return CLAIM.CLAIM_ID
                .in(select(TASK.CLAIM_ID)
                        .from(TASK)
                        .where(isOpen())
                        .and(TASK.CLAIM_ID.isNotNull())
                        .and(taken))
                .and(user == null ? first.isNull() : first.eq(user.value()));
    }

    private static Condition isOpen() {
        return TASK.STATUS.in(ClaimStepQuery.OPEN_TASK);
    }
}
