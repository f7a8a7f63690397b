/// Identifiers: database keys as types of their own, and numbers with check digits. In: raw numbers and text. Out:
/// values that cannot be mixed up. Never: look-ups or I/O.
@NullMarked
package org.daysheet.types.id;

import org.jspecify.annotations.NullMarked;
