/// Amounts as people type them. In: a figure or a sum such as `120*.8`. Out: an amount in whole cents. Never: floating
/// point, a currency.
@NullMarked
package org.daysheet.desktop.amounts;

import org.jspecify.annotations.NullMarked;
