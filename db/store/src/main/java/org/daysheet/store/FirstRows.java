package org.daysheet.store;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.CHAIN_HEAD;
import static org.daysheet.store.db.Tables.LEDGER_PROFILE;

import java.util.List;
import java.util.UUID;
import org.daysheet.store.db.SchemaFacts;
import org.daysheet.types.id.UserId;

/// The rows without which nothing can be written: what this practice is, the program as a user, the starts of the
/// chains.
final class FirstRows {
    private static final String SYSTEM_ROLE = "SYSTEM";
    private static final UserId NOBODY_YET = new UserId(Long.MAX_VALUE);

    private FirstRows() {}

    static void writeIfMissing(Database database) {
        if (database.transactions().read(FirstRows::isComplete)) {
            return;
        }
        database.transactions().write(NOBODY_YET, tx -> {
            if (!tx.dsl().fetchExists(LEDGER_PROFILE)) {
                write(tx);
            }
            return true;
        });
        database.transactions().write(database.system(), tx -> {
            tx.seals().addedSince(SealedTable.APP_USER, 0);
            tx.audit("ledger.created", "ledger_profile", 1, "program " + SchemaFacts.PROGRAM_VERSION);
            return true;
        });
    }

    /// Also whether the trail was begun, for the program may have been stopped between the two.
    private static boolean isComplete(Tx tx) {
        boolean isEmpty = ChainHead.find(tx, ChainHead.AUDIT)
                .filter(head -> head.sequence() == 0)
                .isPresent();
        return tx.dsl().fetchExists(LEDGER_PROFILE) && !isEmpty;
    }

    static UserId systemUser(Tx tx) {
        Long id = tx.dsl()
                .select(APP_USER.USER_ID)
                .from(APP_USER)
                .where(APP_USER.ROLE_NAME.eq(SYSTEM_ROLE))
                .orderBy(APP_USER.USER_ID)
                .limit(1)
                .fetchOne(APP_USER.USER_ID);
        if (id == null) {
            throw new DamagedDatabase("The program's own user is missing. Run a full check.");
        }
        return new UserId(id);
    }

    private static void write(Tx tx) {
        tx.dsl()
                .insertInto(APP_USER)
                .set(APP_USER.LOGIN_NAME, "system")
                .set(APP_USER.DISPLAY_NAME, "Daysheet")
                .set(APP_USER.ROLE_NAME, SYSTEM_ROLE)
                .set(APP_USER.IS_ACTIVE, true)
                .set(APP_USER.CREATED_AT, tx.now())
                .execute();
        for (String chainName : List.of(ChainHead.AUDIT, ChainHead.POSTING)) {
            tx.dsl()
                    .insertInto(CHAIN_HEAD)
                    .set(CHAIN_HEAD.CHAIN_NAME, chainName)
                    .set(CHAIN_HEAD.SEQUENCE, 0L)
                    .set(CHAIN_HEAD.MAC, tx.chain().genesis(chainName))
                    .execute();
        }
        tx.dsl()
                .insertInto(LEDGER_PROFILE)
                .set(LEDGER_PROFILE.LEDGER_PROFILE_ID, 1)
                .set(LEDGER_PROFILE.PRACTICE_UUID, UUID.randomUUID().toString())
                .set(
                        LEDGER_PROFILE.MINIMUM_PROGRAM_VERSION,
                        ProgramVersion.current().toString())
                .set(LEDGER_PROFILE.CREATED_AT, tx.now())
                .execute();
    }
}
