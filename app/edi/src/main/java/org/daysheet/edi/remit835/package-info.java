/// Remittances (835 TR3 005010X221A1). In: bytes of an 835. Out: header, claims, every adjustment, provider
/// adjustments, the three-level balance, findings, each with its place in the file. Never: matching to our claims,
/// posting, mending of amounts.
@NullMarked
package org.daysheet.edi.remit835;

import org.jspecify.annotations.NullMarked;
