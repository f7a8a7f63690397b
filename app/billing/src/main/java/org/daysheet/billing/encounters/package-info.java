/// What was done at a visit, and its price. In: drafts that may still change. Out: closed encounters with charges
/// that never change, posted as owed. Never: a claim, or a price changed after the visit was closed.
@NullMarked
package org.daysheet.billing.encounters;

import org.jspecify.annotations.NullMarked;
