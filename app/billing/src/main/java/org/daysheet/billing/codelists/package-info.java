/// Public code lists that the practice brings as files. In: the files of CMS for ICD-10-CM, HCPCS Level II, NCCI pairs
/// and
/// MUE, each kept with the days it covers. Out: whether a code exists, is billable and was valid on a day, which pairs
/// do
/// not go together, how many units pass. Never: a list that ships with the program, or an answer for a day no list
/// covers.
@NullMarked
package org.daysheet.billing.codelists;

import org.jspecify.annotations.NullMarked;
