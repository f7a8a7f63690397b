/// Who works here, and what came in or went out. In: a database and a signed-in user. Out: sessions that run one
/// unit of work at a time, users, files kept as they were. Never: a write without a user, a password kept, a file
/// changed.
@NullMarked
package org.daysheet.billing.security;

import org.jspecify.annotations.NullMarked;
