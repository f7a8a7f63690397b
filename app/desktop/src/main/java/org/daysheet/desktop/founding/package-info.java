/// Making a practice: the facts every claim carries, where it is kept, its passphrase, its recovery key. In: what is
/// typed. Out: an open practice, once the recovery key was written down. Never: a passphrase or a recovery key kept.
@NullMarked
package org.daysheet.desktop.founding;

import org.jspecify.annotations.NullMarked;
