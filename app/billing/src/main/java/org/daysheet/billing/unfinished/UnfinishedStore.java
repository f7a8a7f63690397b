package org.daysheet.billing.unfinished;

import static org.daysheet.store.db.Tables.UNFINISHED;

import java.util.List;
import java.util.Optional;
import org.daysheet.store.Tx;
import org.daysheet.types.id.UserId;
import org.jooq.Condition;

/// Rows of what was not finished.
final class UnfinishedStore {
    private UnfinishedStore() {}

    static List<UnfinishedPiece> all(Tx tx, UserId user, UnfinishedKind kind) {
        return tx.dsl()
                .select(UNFINISHED.UNFINISHED_KEY, UNFINISHED.CONTENT)
                .from(UNFINISHED)
                .where(of(user, kind))
                .orderBy(UNFINISHED.TYPED_AT.desc(), UNFINISHED.UNFINISHED_KEY)
                .fetch(row -> new UnfinishedPiece(row.value1(), row.value2()));
    }

    static Optional<String> find(Tx tx, UserId user, UnfinishedKind kind, String key) {
        return tx.dsl()
                .select(UNFINISHED.CONTENT)
                .from(UNFINISHED)
                .where(of(user, kind))
                .and(UNFINISHED.UNFINISHED_KEY.eq(key))
                .fetchOptional(UNFINISHED.CONTENT);
    }

    static void keep(Tx tx, UnfinishedKind kind, UnfinishedPiece piece) {
        delete(tx, kind, piece.key());
        var row = tx.dsl().newRecord(UNFINISHED);
        row.setUserId(tx.user().value());
        row.setUnfinishedKind(kind.name());
        row.setUnfinishedKey(piece.key());
        row.setContent(piece.content());
        row.setTypedAt(tx.now());
        row.insert();
    }

    static void delete(Tx tx, UnfinishedKind kind, String key) {
        tx.dsl()
                .deleteFrom(UNFINISHED)
                .where(of(tx.user(), kind))
                .and(UNFINISHED.UNFINISHED_KEY.eq(key))
                .execute();
    }

    private static Condition of(UserId user, UnfinishedKind kind) {
        return UNFINISHED.USER_ID.eq(user.value()).and(UNFINISHED.UNFINISHED_KIND.eq(kind.name()));
    }
}
