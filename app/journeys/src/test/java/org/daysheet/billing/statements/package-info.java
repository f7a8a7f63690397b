/// A door into statements for journeys that compare figures. In: a transaction and a cutoff day. Out: what the queries
/// of statements say. Never: a figure computed here, or a test.
@NullMarked
package org.daysheet.billing.statements;

import org.jspecify.annotations.NullMarked;
