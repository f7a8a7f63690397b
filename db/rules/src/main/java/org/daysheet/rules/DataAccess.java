package org.daysheet.rules;

import static org.daysheet.rules.HouseModule.HOUSE;
import static org.daysheet.rules.HouseModule.isIn;
import static org.daysheet.rules.HouseModule.outermost;

import com.sun.source.tree.LiteralTree;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;

/// Who may talk to the database, and who may write the ledger.
final class DataAccess {
    private static final String STORE = HOUSE + "store";

    /// Rooms that exist to talk to the database.
    private static final String[] SQL_ROOMS = {
        STORE, HOUSE + "testkit", HOUSE + "bench", HOUSE + "reports.kpi", HOUSE + "reports.data"
    };

    /// Put together here, so that this file does not hold it itself.
    private static final String H2_ADDRESS = String.join(":", "jdbc", "h2");

    private static final Set<String> LEDGER_TABLES =
            Set.of("Posting", "Transfer", "TransferRemark", "Account", "AccountBalance", "ChargeBalance");
    private static final Set<String> WRITES = Set.of(
            "insertInto",
            "mergeInto",
            "update",
            "deleteFrom",
            "delete",
            "loadInto",
            "batchInsert",
            "batchStore",
            "batchUpdate",
            "batchDelete",
            "batchMerge",
            "newRecord",
            "executeInsert",
            "executeUpdate",
            "executeDelete",
            "truncate",
            "insert",
            "store",
            "merge");

    private DataAccess() {}

    static List<HouseRule> rules() {
        return List.of(
                new HouseRule(
                        "sql",
                        "only stores, queries, Ledger and Balances use jOOQ or JDBC",
                        module -> module.dependencies("sql", (from, to) -> isSql(to) && !isSqlPlace(from))),
                new HouseRule("plain-sql", "no SQL is written as text outside the store", DataAccess::plainSql),
                new HouseRule("store-hidden", "stores are seen by their own package only", DataAccess::openStores),
                new HouseRule(
                        "h2-admin",
                        "only the connections to H2 use the rights of its administrator",
                        module -> module.dependencies(
                                "h2-admin", (from, to) -> isOfStore(to, "H2Admin") && !mayAdminister(from))),
                new HouseRule("h2-url", "only H2Url knows the address of an H2 file", DataAccess::addressesOfH2),
                new HouseRule(
                        "ledger-writer", "only the Ledger writes postings and transfers", DataAccess::ledgerWrites));
    }

    private static boolean isSql(JavaClass type) {
        return isIn(
                type,
                "org.jooq",
                "java.sql",
                "javax.sql",
                "org.flywaydb",
                "com.zaxxer.hikari",
                "org.h2",
                "org.postgresql");
    }

    private static boolean isSqlPlace(JavaClass type) {
        String name = outermost(type).getSimpleName();
        return isIn(type, SQL_ROOMS)
                || name.endsWith("Store")
                || name.endsWith("Query")
                || name.equals("Balances")
                || isLedger(type)
                || (name.startsWith("Balances") && !isPublic(outermost(type)));
    }

    /// The Ledger itself, or a class beside it that only its package sees.
    private static boolean isLedger(JavaClass type) {
        JavaClass outer = outermost(type);
        return outer.getSimpleName().equals("Ledger")
                || (outer.getSimpleName().startsWith("Ledger") && !isPublic(outer));
    }

    /// The Ledger may leave the writing to classes that nobody outside its package can call.
    private static boolean writesForLedger(JavaClass type) {
        JavaClass outer = outermost(type);
        return isIn(type, HOUSE + "billing.ledger") && (outer.getSimpleName().equals("Ledger") || !isPublic(outer));
    }

    private static List<String> plainSql(HouseModule module) {
        return module.classesFor("plain-sql").stream()
                .filter(type -> !isIn(type, STORE, HOUSE + "testkit", HOUSE + "bench"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(DataAccess::takesSqlText)
                .map(JavaAccess::getDescription)
                .sorted()
                .toList();
    }

    private static boolean takesSqlText(JavaMethodCall call) {
        if (isIn(call.getTargetOwner(), "java.sql")) {
            return call.getName().startsWith("prepare")
                    || call.getName().startsWith("execute")
                    || call.getName().equals("addBatch");
        }
        return isIn(call.getTargetOwner(), "org.jooq")
                && call.getTarget()
                        .resolveMember()
                        .map(method -> method.isAnnotatedWith("org.jooq.PlainSQL"))
                        .orElse(false);
    }

    private static boolean mayAdminister(JavaClass type) {
        return isOfStore(type, "H2Admin") || isOfStore(type, "H2Connections");
    }

    private static boolean isOfStore(JavaClass type, String name) {
        return outermost(type).getName().equals(STORE + "." + name);
    }

    private static List<String> addressesOfH2(HouseModule module) {
        return module.mainSources().stream()
                .filter(source -> !source.packagedName().equals(STORE + "/H2Url.java"))
                .filter(source -> !Excuses.isExcused(source, "h2-url"))
                .flatMap(source -> source.nodes(LiteralTree.class).stream()
                        .filter(literal -> literal.getValue() instanceof String text && text.contains(H2_ADDRESS))
                        .map(literal -> source.where(literal) + " holds " + H2_ADDRESS))
                .toList();
    }

    private static List<String> openStores(HouseModule module) {
        return module.classesFor("store-hidden").stream()
                .filter(type -> type.getEnclosingClass().isEmpty())
                .filter(type -> type.getSimpleName().endsWith("Store") && isPublic(type) && !isIn(type, STORE))
                .map(type -> type.getName() + " is public")
                .toList();
    }

    private static List<String> ledgerWrites(HouseModule module) {
        return module.classesFor("ledger-writer").stream()
                .filter(type -> !isIn(type, STORE, HOUSE + "testkit", HOUSE + "bench"))
                .filter(type -> !writesForLedger(type))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> touchesLedgerTable(unit) && writes(unit))
                .map(unit -> unit.getFullName() + " writes a table of the ledger " + unit.getSourceCodeLocation())
                .sorted()
                .toList();
    }

    private static boolean touchesLedgerTable(JavaCodeUnit unit) {
        return unit.getFieldAccesses().stream()
                        .map(JavaFieldAccess::getTarget)
                        .anyMatch(field -> isLedgerTable(field.getRawType()) || isLedgerTable(field.getOwner()))
                || unit.getCallsFromSelf().stream().anyMatch(call -> isLedgerTable(call.getTargetOwner()));
    }

    private static boolean isLedgerTable(JavaClass type) {
        return isIn(type, STORE) && LEDGER_TABLES.contains(type.getSimpleName().replaceFirst("Record$", ""));
    }

    private static boolean writes(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> WRITES.contains(call.getName())
                        && (isIn(call.getTargetOwner(), "org.jooq") || isIn(call.getTargetOwner(), STORE)));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
