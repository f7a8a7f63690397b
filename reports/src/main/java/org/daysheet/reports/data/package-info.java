/// What the papers show: one record a template, and the queries that fill them from frozen rows and postings.
/// In: read transactions. Out: records of money, dates and words.
/// Never: writes, layout, or a figure computed in two places.
@NullMarked
package org.daysheet.reports.data;

import org.jspecify.annotations.NullMarked;
