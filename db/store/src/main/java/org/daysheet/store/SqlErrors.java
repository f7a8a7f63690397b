package org.daysheet.store;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Turns the databases' errors into ours. Their texts hold row values (H2 prints the whole conflicting row), so
/// neither text nor cause is ever passed on: only codes, and the name of the rule that was broken.
final class SqlErrors {
    /// H2: general and file errors, closed store, corruption, out of memory. After one of these nothing is
    /// certain.
    private static final Set<Integer> FATAL_CODES = Set.of(50000, 50100, 90028, 90030, 90031, 90049, 90098, 90108);
    /// H2: wrong file password, wrong user or password.
    private static final Set<Integer> KEY_CODES = Set.of(28000, 90049);

    private static final Pattern H2_INDEX =
            Pattern.compile("\"(?:[a-z_]+\\.)?([a-z][a-z0-9_]*) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern H2_CONSTRAINT = Pattern.compile("\"([a-z][a-z0-9_]*): ", Pattern.CASE_INSENSITIVE);
    private static final Pattern H2_COLUMN = Pattern.compile("\"([a-z][a-z0-9_]*)\"", Pattern.CASE_INSENSITIVE);

    private SqlErrors() {}

    /// Our exception for a failed statement.
    static StoreException translate(SQLException e) {
        if (isFatal(e)) {
            return new DamagedDatabase("The database reported a fault of its file or disk (" + code(e)
                    + "). The ledger is closed for safety; start the program again and run a full check.");
        }
        ConstraintViolated.Kind kind = constraintKind(state(e));
        if (kind != null) {
            return new ConstraintViolated(kind, constraintName(e, kind));
        }
        return new StoreFailure("The database refused a statement: " + words(e) + " (" + code(e) + ").");
    }

    /// Whether the error means that the file, the disk or the connection can no longer be trusted.
    static boolean isFatal(SQLException e) {
        String state = state(e);
        if (e instanceof PSQLException) {
            return state.startsWith("XX")
                    || state.startsWith("58")
                    || state.startsWith("08")
                    || state.startsWith("57P")
                    || state.equals("53100")
                    || state.equals("53200");
        }
        return FATAL_CODES.contains(e.getErrorCode()) || state.startsWith("08");
    }

    static boolean isWrongKey(SQLException e) {
        return KEY_CODES.contains(e.getErrorCode());
    }

    /// Codes only, fit for a log or a message.
    static String code(SQLException e) {
        return e instanceof PSQLException ? state(e) : e.getErrorCode() + "/" + state(e);
    }

    /// Puts our exceptions in the place of jOOQ's, whose texts hold statements and values.
    static final class Listener implements ExecuteListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void exception(ExecuteContext context) {
            SQLException error = context.sqlException();
            if (error != null) {
                context.exception(translate(error));
            }
        }
    }

    private static ConstraintViolated.@Nullable Kind constraintKind(String state) {
        return switch (state) {
            case "23505" -> ConstraintViolated.Kind.UNIQUE;
            case "23503", "23506" -> ConstraintViolated.Kind.REFERENCE;
            case "23513", "23514" -> ConstraintViolated.Kind.CHECK;
            case "23502" -> ConstraintViolated.Kind.NOT_NULL;
            default -> null;
        };
    }

    private static String constraintName(SQLException e, ConstraintViolated.Kind kind) {
        if (e instanceof PSQLException postgres) {
            ServerErrorMessage server = postgres.getServerErrorMessage();
            String name = server == null
                    ? null
                    : kind == ConstraintViolated.Kind.NOT_NULL ? server.getColumn() : server.getConstraint();
            return name == null ? "unknown" : name;
        }
        Pattern pattern = switch (kind) {
            case UNIQUE -> H2_INDEX;
            case REFERENCE, CHECK -> H2_CONSTRAINT;
            case NOT_NULL -> H2_COLUMN;
        };
        String message = e.getMessage();
        Matcher matcher = pattern.matcher(message == null ? "" : message);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "unknown";
    }

    private static String words(SQLException e) {
        return switch (state(e)) {
            case "22001" -> "a value is too long";
            case "22003" -> "a number is too large";
            case "22018", "22P02" -> "a value has the wrong form";
            case "HYT00", "55P03" -> "it waited too long for another statement";
            case "40001", "40P01" -> "two statements waited for each other";
            case "42501", "90096", "90040" -> "this user has no right to it";
            case "42S02", "42P01" -> "a table is missing";
            case "57014" -> "it was cancelled";
            default -> "see the code";
        };
    }

    private static String state(SQLException e) {
        String state = e.getSQLState();
        return state == null ? "" : state;
    }
}
