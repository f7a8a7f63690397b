package org.daysheet.billing.payerrules;

/// What a rule says when it speaks.
///
/// @param stops whether it keeps the claim back; else it warns
/// @param message what is wrong
/// @param advice what to do, may be empty
/// @param field where it is mended: a path such as `references[G1]`, at the line `line.procedure.modifiers`; empty for
/// the
///     line or the claim as a whole
public record RuleFinding(boolean stops, String message, String advice, String field) {
    private static final String OF_LINE = "line";

    public RuleFinding {
        message = message == null ? "" : message;
        advice = advice == null ? "" : advice;
        field = field == null ? "" : field;
    }

    /// The path for a line, or for the claim as a whole.
    String path(int line) {
        if (line == RuleCondition.WHOLE_CLAIM) {
            return field.isEmpty() ? "terms" : field;
        }
        boolean isOfLine = field.isEmpty() || field.equals(OF_LINE) || field.startsWith(OF_LINE + ".");
        return isOfLine ? "lines[" + line + "]" + field.substring(Math.min(field.length(), OF_LINE.length())) : field;
    }
}
