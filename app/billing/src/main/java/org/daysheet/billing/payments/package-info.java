/// Money patients hand over. In: a payment at the desk or by mail. Out: a receipt, the money booked as the
/// patient's own and then used for what the patient owes, oldest first. Never: guessing that money belongs to an
/// insurer, or losing the rest.
@NullMarked
package org.daysheet.billing.payments;

import org.jspecify.annotations.NullMarked;
