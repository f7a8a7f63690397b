/// The practice's figures, each defined once: name, formula, what counts, unit, target, dates. In: postings,
/// transfers and payers' answers up to a date. Out: exact ratios and amounts that a later posting never changes.
/// Never: writes, floating point, or a figure without its definition beside it.
@NullMarked
package org.daysheet.reports.kpi;

import org.jspecify.annotations.NullMarked;
