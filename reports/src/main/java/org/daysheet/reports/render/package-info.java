/// Turns records into paper and files: PDF by compiled templates, XLSX and CSV of the same tables.
/// In: records of reports.data and reports.kpi. Out: bytes on a stream.
/// Never: SQL, money arithmetic, or a font that is not shipped with the program.
@NullMarked
package org.daysheet.reports.render;

import org.jspecify.annotations.NullMarked;
