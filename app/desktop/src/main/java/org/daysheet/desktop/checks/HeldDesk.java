package org.daysheet.desktop.checks;

import java.util.List;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.types.id.RemitClaimId;

/// What is asked of the practice about claims of checks that wait for a person. Called beside the screen.
public interface HeldDesk {
    /// Claims of ours that a claim of a check may be.
    ///
    /// @param stated what the payer says about it by which people find ours
    /// @param rows best fit first
    record Candidates(String stated, List<CandidateRow> rows) {
        public Candidates {
            rows = List.copyOf(rows);
        }
    }

    /// The claims of ours that a claim may be.
    ///
    /// @param text begins a patient's name or the number of our claim; blank for those that fit by themselves
    Candidates candidates(RemitClaimId claim, String text);

    /// What matching would do; changes nothing.
    SolutionRow supposed(RemitClaimId claim, CandidateRow candidate);

    /// What agreeing to the proposal would do; changes nothing.
    SolutionRow proposed(RemitClaimId claim);

    /// Matches a claim with ours, unless that would do something else by now than was shown.
    Outcome match(PlanRow held, CandidateRow candidate, SolutionRow shown);

    /// Agrees to the proposal of a claim, unless that would do something else by now than was shown.
    Outcome accept(PlanRow held, SolutionRow shown);
}
