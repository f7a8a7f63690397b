package org.daysheet.billing.remittances;

import java.util.Optional;
import java.util.function.LongFunction;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.remittances.CheckPlan.Refusal;
import org.daysheet.billing.remittances.RepeatQuery.Repeat;
import org.jspecify.annotations.Nullable;

/// What a person must know before a check is posted, as they should not find it out afterwards. Such a check is never
/// posted with others.
final class Caution {
    private Caution() {}

    /// None for a check that is posted already.
    ///
    /// @param isStranger whether it is made out to somebody else and none of its claims is known here
    /// @param twin another check that this one may be once more, or a part of
    /// @param origin words for that check, by its key
    static @Nullable Refusal of(Check check, boolean isStranger, Optional<Repeat> twin, LongFunction<String> origin) {
        if (twin.isPresent()) {
            String key = twin.get().isPart() ? "remittances.refused.maybe-part" : "remittances.refused.maybe-repeat";
            return words(key, check.number(), origin.apply(twin.get().other().value()));
        }
        if (check.status() == RemittanceStatus.POSTED) {
            return null;
        }
        Payee payee = check.payee();
        if (isStranger && payee != null) {
            return words("remittances.refused.stranger", check.number(), payee.words());
        }
        if (check.isNotice()) {
            return words("remittances.refused.notice", check.number(), check.payment());
        }
        return check.payment().isNegative()
                ? words(
                        "remittances.refused.takes-back",
                        check.number(),
                        check.payment().negated())
                : null;
    }

    private static Refusal words(String key, Object... details) {
        return new Refusal(key, Texts.of(key, details));
    }
}
