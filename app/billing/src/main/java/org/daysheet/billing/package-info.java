/// The way into billing. In: a folder and a passphrase, or an open database. Out: one {@link
/// org.daysheet.billing.Office} with every service, wired by hand. Never: a use case of its own.
@NullMarked
package org.daysheet.billing;

import org.jspecify.annotations.NullMarked;
