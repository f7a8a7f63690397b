package org.daysheet.billing.payerrules;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.problem.BillingException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// What is wrong in the text of a rule, in words for who wrote it: the line, the field, and what the field takes.
final class RuleTextFault {
    private RuleTextFault() {}

    static BillingException of(JacksonException fault, String text) {
        if (fault.getCause() instanceof BillingException refused) {
            return refused;
        }
        int line = fault.getLocation() == null
                ? 1
                : Math.max(1, fault.getLocation().getLineNr());
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> unknown(path(unknown), unknown.getPropertyName(), text);
            case MismatchedInputException other -> kind(other.getTargetType(), path(other), line);
            case InputCoercionException number -> kind(Long.class, path(number), line);
            case DatabindException other -> kind(null, path(other), line);
            default -> {
                int column = fault.getLocation() == null
                        ? 1
                        : Math.max(1, fault.getLocation().getColumnNr());
                yield new BillingException("payerrules.text.json", line, column);
            }
        };
    }

    /// A field that no rule has, with the line where its name stands first.
    static BillingException unknown(String path, String name, String text) {
        int place = Math.max(0, text.indexOf('"' + name + '"'));
        int line =
                1 + (int) text.chars().limit(place).filter(sign -> sign == '\n').count();
        return new BillingException("payerrules.text.field", path, line);
    }

    private static BillingException kind(@Nullable Class<?> wanted, String path, int line) {
        if (wanted == null) {
            return new BillingException("payerrules.text.part", path, line);
        }
        if (LocalDate.class.equals(wanted)) {
            return new BillingException("payerrules.text.day", path, line);
        }
        if (boolean.class.equals(wanted) || Boolean.class.equals(wanted)) {
            return new BillingException("payerrules.text.flag", path, line);
        }
        if (wanted.isPrimitive() || Number.class.isAssignableFrom(wanted)) {
            return new BillingException("payerrules.text.number", path, line);
        }
        if (List.class.isAssignableFrom(wanted) || wanted.isArray()) {
            return new BillingException("payerrules.text.list", path, line);
        }
        return String.class.equals(wanted) || wanted.isEnum()
                ? new BillingException("payerrules.text.text", path, line)
                : new BillingException("payerrules.text.part", path, line);
    }

    /// Where it stands, as `cases[2].facts.age`; the first of a list is 1.
    private static String path(JacksonException fault) {
        StringBuilder path = new StringBuilder();
        for (Reference step : fault.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex() + 1).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
