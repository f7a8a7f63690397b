/// What people were typing when something came between. In: a text that only the screen it was typed on understands.
/// Out: the same text, to whoever typed it. Never: a record, an entry in the audit trail, somebody else's words.
@NullMarked
package org.daysheet.billing.unfinished;

import org.jspecify.annotations.NullMarked;
