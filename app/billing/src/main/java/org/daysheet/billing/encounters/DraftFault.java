package org.daysheet.billing.encounters;

import org.daysheet.billing.problem.Problem;

/// What keeps a visit from being saved or charged, and where it stands.
///
/// @param line number of the line from 1, 0 for the visit as a whole
/// @param problem what is wrong, in words
public record DraftFault(int line, Problem problem) {}
