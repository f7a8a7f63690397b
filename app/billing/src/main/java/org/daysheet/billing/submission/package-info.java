/// Claims on their way to the payer. In: ready claims, later the answers that they arrived. Out: 837P files whose
/// every byte is kept, and claims accepted or rejected. Never: sending a claim twice, a control number used twice,
/// or taking a rejection for a denial.
@NullMarked
package org.daysheet.billing.submission;

import org.jspecify.annotations.NullMarked;
