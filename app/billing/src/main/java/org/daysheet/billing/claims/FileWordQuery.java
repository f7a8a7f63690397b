package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_FILE;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_FILE_UNDO;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.Condition;

/// Which words about whole files are about the file that a person said. What was taken back is kept and says nothing
/// more, so whoever reads what was said asks here.
public final class FileWordQuery {
    private FileWordQuery() {}

    /// Holds for what a person said of a word about a whole file and did not take back.
    public static Condition stands() {
        return notExists(selectOne()
                .from(ACKNOWLEDGMENT_FILE_UNDO)
                .where(ACKNOWLEDGMENT_FILE_UNDO.ACKNOWLEDGMENT_FILE_ID.eq(ACKNOWLEDGMENT_FILE.ACKNOWLEDGMENT_FILE_ID)));
    }
}
