/// Codes as people choose them. In: what a practice uses and prices, and short public lists. Out: offers with words of
/// our own, the usual ones first, and the fields that complete them. Never: words of somebody else's list, a code of
/// CPT that the practice did not enter itself.
@NullMarked
package org.daysheet.desktop.codes;

import org.jspecify.annotations.NullMarked;
