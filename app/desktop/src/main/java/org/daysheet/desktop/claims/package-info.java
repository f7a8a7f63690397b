/// The list of claims and where each stands. In: a status and a search. Out: rows. Never: a change.
@NullMarked
package org.daysheet.desktop.claims;

import org.jspecify.annotations.NullMarked;
