/// Who is treated, who owes, and who insures when. In: facts as the front desk enters them. Out: patients with
/// their guarantor and household, coverages by date of service and order. Never: a balance, or a coverage chosen by
/// today's date for a visit of last month.
@NullMarked
package org.daysheet.billing.patients;

import org.jspecify.annotations.NullMarked;
