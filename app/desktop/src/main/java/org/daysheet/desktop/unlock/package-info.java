/// The door: which practice, and its passphrase. In: a folder and a passphrase. Out: an open practice, or why
/// it does not open. Never: a passphrase kept or shown.
@NullMarked
package org.daysheet.desktop.unlock;

import org.jspecify.annotations.NullMarked;
