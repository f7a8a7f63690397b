package org.daysheet.desktop.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.FilterOption;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.work.Progress;

/// What the check screen asks of the practice.
public interface CheckDesk {
    /// Checks that a question lets through; newest first.
    PageSource<CheckRow> matching(CheckQuestion question);

    /// Payers to narrow the list by.
    List<FilterOption<PayerId>> payers();

    /// The business date; answers at once.
    LocalDate today();

    /// What posting a check would do; changes nothing.
    CheckPlanRow plan(RemittanceId check);

    /// Posts what can be posted of a check, unless the plan has changed since it was shown.
    Outcome post(CheckPlanRow shown, Progress progress);

    /// What posting all clean checks would do, and why each other check needs a person; changes nothing.
    CleanPlan clean(Progress progress);

    /// The claims of checks that wait for a person.
    HeldDesk held();

    /// Undoes everything a posted check has posted, or sets one aside that is not posted.
    ///
    /// @param reason why, kept with the reversal
    Outcome voidCheck(CheckRow check, String reason, Progress progress);

    /// Notes that nobody needs to look at a voided check any more, or takes that back.
    Outcome setSeen(CheckRow check, boolean isSeen, Progress progress);

    /// Our claim that a claim of a check is about: by its match, else by the number the payer echoes; empty when there
    /// is none.
    Optional<Link> claim(PlanRow row);

    /// What the payer's file says about a claim of a check.
    EobRows eob(RemitClaimId claim);

    /// Posts the clean checks that were shown, each as it was shown, and says which were left and why.
    Outcome postClean(CleanPlan shown, Progress progress);
}
