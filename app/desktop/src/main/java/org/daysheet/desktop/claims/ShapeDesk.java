package org.daysheet.desktop.claims;

import java.util.Collection;
import java.util.List;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;

/// What splitting and combining claims asks of the practice. Called beside the screen.
public interface ShapeDesk {
    /// The lines a claim asks for, in order.
    List<SplitLine> lines(ClaimId claim);

    /// Why claims cannot be one, in words; empty when they can.
    String whyNotOne(List<ClaimId> claims);

    /// Asks for some lines of a claim by a claim of their own, and checks both.
    Outcome split(ClaimId claim, Collection<ChargeId> apart, Progress progress);

    /// Asks for everything of some claims by one of them, and checks it.
    Outcome combine(List<ClaimId> claims, Progress progress);

    /// Asks for visits that were combined by claims of their own again, and checks them.
    Outcome separate(ClaimId claim, Progress progress);
}
