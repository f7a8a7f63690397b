package org.daysheet.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// Which tables only ever grow and which may change, as the grants say, and whether the database agrees.
final class TableRights {
    private static final Pattern GRANT =
            Pattern.compile("(?m)^grant select, insert(, update, delete)? on (\\w+) to daysheet_app;");
    private static final String HISTORY = "flyway_schema_history";

    private final Set<String> appendOnly = new TreeSet<>();
    private final Set<String> mutable = new TreeSet<>();

    private TableRights() {}

    /// The lists of R__grants.sql, the only place that has them.
    static TableRights granted() {
        var rights = new TableRights();
        Matcher grants = GRANT.matcher(grantsText());
        while (grants.find()) {
            (grants.group(1) == null ? rights.appendOnly : rights.mutable).add(grants.group(2));
        }
        return rights;
    }

    Set<String> appendOnly() {
        return Set.copyOf(appendOnly);
    }

    Set<String> mutable() {
        return Set.copyOf(mutable);
    }

    /// Tables in no list or in both, and append-only tables the program could change.
    List<String> faults(Tx tx) {
        List<String> faults = new ArrayList<>();
        for (String table : tablesOf(tx)) {
            if (appendOnly.contains(table) == mutable.contains(table)) {
                faults.add("table " + table + " is not listed as append-only or mutable");
            }
        }
        for (String table : changeable(tx)) {
            if (!mutable.contains(table)) {
                faults.add("table " + table + " can be changed by the program");
            }
        }
        return faults;
    }

    private static Set<String> tablesOf(Tx tx) {
        var names = tx.dsl()
                .select(DSL.field("table_name", String.class))
                .from(DSL.table("information_schema.tables"))
                .where(DSL.field("table_schema", String.class).eq("public"))
                .and(DSL.field("table_type", String.class).eq("BASE TABLE"))
                .fetchSet(0, String.class);
        names.remove(HISTORY);
        return new TreeSet<>(names);
    }

    private Set<String> changeable(Tx tx) {
        if (tx.dsl().dialect() == SQLDialect.H2) {
            return new TreeSet<>(tx.dsl()
                    .select(DSL.field("table_name", String.class))
                    .from(DSL.table("information_schema.table_privileges"))
                    .where(DSL.field("privilege_type", String.class).in("UPDATE", "DELETE"))
                    .and(DSL.lower(DSL.field("grantee", String.class))
                            .in(DatabaseUser.APP.roleName(), DatabaseUser.APP.userName(), "public"))
                    .fetchSet(0, String.class));
        }
        var changeable = new TreeSet<String>();
        for (String table : tablesOf(tx)) {
            boolean can = tx.dsl()
                    .select(DSL.function(
                            "has_table_privilege",
                            Boolean.class,
                            DSL.inline(DatabaseUser.APP.roleName()),
                            DSL.inline("public." + table),
                            DSL.inline("update, delete, truncate")))
                    .fetchSingle()
                    .value1();
            if (can) {
                changeable.add(table);
            }
        }
        return changeable;
    }

    private static String grantsText() {
        try (InputStream in = TableRights.class.getResourceAsStream("/db/migration/common/R__grants.sql")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its list of grants");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program's list of grants cannot be read", e);
        }
    }
}
