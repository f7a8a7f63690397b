/// The store against real databases, H2 and PostgreSQL. In: empty practices, and the hand of whoever owns them. Out:
/// proof
/// that what was written stays, that what was altered is named, and that nobody else may read or write. Never: the
/// testkit,
/// which is built on the store, or a database made up in memory.
@NullMarked
package org.daysheet.store;

import org.jspecify.annotations.NullMarked;
