package org.daysheet.desktop.checks;

import java.util.Optional;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.work.Progress;

/// What the check screen asks of the practice.
public interface CheckDesk {
    /// Checks by what is left to do with them, whose payer or number matches a text; newest first.
    PageSource<CheckRow> matching(CheckFilter filter, String text);

    /// What posting a check would do; changes nothing.
    CheckPlanRow plan(RemittanceId check);

    /// Posts what can be posted of a check, unless the plan has changed since it was shown.
    Outcome post(CheckPlanRow shown, Progress progress);

    /// What posting all clean checks would do, and why each other check needs a person; changes nothing.
    CleanPlan clean(Progress progress);

    /// Undoes everything a posted check has posted.
    ///
    /// @param reason why, kept with the reversal
    Outcome voidCheck(CheckRow check, String reason, Progress progress);

    /// Our claim that a claim of a check is about: by its match, else by the number the payer echoes; empty when there
    /// is none.
    Optional<Link> claim(PlanRow row);

    /// What the payer's file says about a claim of a check.
    EobRows eob(RemitClaimId claim);

    /// Posts every check of which nothing is held.
    Outcome postClean(Progress progress);
}
