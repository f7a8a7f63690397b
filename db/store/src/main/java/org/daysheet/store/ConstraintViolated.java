package org.daysheet.store;

/// A row broke a rule of the schema; the transaction may go on or be given up. Says which rule, never which
/// values.
public final class ConstraintViolated extends StoreException {
    private static final long serialVersionUID = 1L;

    /// What sort of rule.
    public enum Kind {
        UNIQUE,
        REFERENCE,
        CHECK,
        NOT_NULL
    }

    private final Kind kind;
    private final String constraint;

    ConstraintViolated(Kind kind, String constraint) {
        super("store.constraint", "The database refused a row: rule " + constraint + " (" + kind + ").", null);
        this.kind = kind;
        this.constraint = constraint;
    }

    public Kind kind() {
        return kind;
    }

    /// Name of the constraint as the migrations give it, or "unknown".
    public String constraint() {
        return constraint;
    }

    /// Whether the named unique rule was broken: how a caller tells "already there" from a mistake.
    public boolean isDuplicateOf(String uniqueConstraint) {
        return kind == Kind.UNIQUE && constraint.equals(uniqueConstraint);
    }
}
