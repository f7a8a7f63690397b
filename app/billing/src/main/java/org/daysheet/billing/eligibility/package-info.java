/// What payers said about a coverage when somebody asked: whether it holds on the day of a visit, and what the patient
/// pays then. In: what was told, by whom and under which number. Out: what counts for a day of service, and how old it
/// is. Never: a check that is changed or taken out.
@NullMarked
package org.daysheet.billing.eligibility;

import org.jspecify.annotations.NullMarked;
