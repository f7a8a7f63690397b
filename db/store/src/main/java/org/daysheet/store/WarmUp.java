package org.daysheet.store;

import static org.daysheet.store.db.Tables.APP_USER;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// Makes the libraries of the database ready beside other work: a query on an empty database in memory loads what the
/// first query of a practice would wait for.
public final class WarmUp {
    private WarmUp() {}

    /// Runs it once; whatever goes wrong will be told by the practice itself.
    public static void run() {
        try (Connection connection = DriverManager.getConnection(H2Url.inMemory())) {
            var dsl = DSL.using(connection, SQLDialect.H2);
            var _ = dsl.select(APP_USER.fields())
                    .from(APP_USER)
                    .where(APP_USER.LOGIN_NAME.eq("owner"))
                    .getSQL();
            var _ = dsl.selectOne().fetch();
        } catch (SQLException e) {
            // nothing is ready then, and nothing is lost
        }
    }
}
