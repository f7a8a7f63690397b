/// The practice's books on the disk: who may open them, how a change becomes safe, and what proves that nothing was
/// altered. In: a data key, a clock, units of work. Out: transactions that are acknowledged only when they are on the
/// disk, sealed files, checks. Never: a business rule, a password in clear, a message that holds a row's values.
@NullMarked
package org.daysheet.store;

import org.jspecify.annotations.NullMarked;
