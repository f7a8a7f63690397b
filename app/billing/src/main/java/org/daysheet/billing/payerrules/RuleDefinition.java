package org.daysheet.billing.payerrules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.billing.problem.BillingException;
import org.jspecify.annotations.Nullable;

/// A rule as a person writes it.
///
/// @param name what it is called
/// @param inForceFrom first day on which claims are checked by it, null for always
/// @param inForceTo last day, null for no end
/// @param when what a claim has to be like
/// @param says what it says then
/// @param cases cases of its own
public record RuleDefinition(
        String name,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        RuleCondition when,
        RuleFinding says,
        List<RuleCase> cases) {
    private static final String PROCEDURE = "[0-9A-Z]{5}(?:-[0-9A-Z]{5})?|[0-9A-Z]{1,4}\\*";
    private static final String FIELD = "[a-zA-Z]*(?:\\[[0-9A-Z]+])?(?:\\.[a-zA-Z]+(?:\\[[0-9A-Z]+])?)*";

    public RuleDefinition {
        name = name == null ? "" : name.strip();
        cases = Lists.orNone(cases);
        require(!name.isEmpty() && name.length() <= 120, "payerrules.name");
        require(when != null && !when.isAny(), "payerrules.condition.empty");
        require(says != null && !says.message().isBlank(), "payerrules.message");
        require(says.field().matches(FIELD), "payerrules.field", says.field());
        require(inForceFrom == null || inForceTo == null || !inForceTo.isBefore(inForceFrom), "payerrules.days", name);
        for (String procedure : when.line().procedures()) {
            require(procedure.matches(PROCEDURE), "payerrules.procedure", procedure);
        }
        for (String frequency : when.claim().frequencies()) {
            require(frequency.matches("[1-9A-Z]"), "payerrules.frequency", frequency);
        }
        Stream.of(when.claim().memberIds(), when.claim().otherMemberIds())
                .flatMap(List::stream)
                .forEach(shape -> require(ClaimCondition.isShape(shape), "payerrules.member", shape));
        for (RuleCase one : cases) {
            require(one.claim().isEmpty() != (one.facts() == null), "payerrules.case", one.title());
        }
    }

    /// Whether claims are checked by it on a day.
    public boolean isInForce(LocalDate day) {
        return (inForceFrom == null || !day.isBefore(inForceFrom)) && (inForceTo == null || !day.isAfter(inForceTo));
    }

    private static void require(boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw new BillingException(key, arguments);
        }
    }
}
