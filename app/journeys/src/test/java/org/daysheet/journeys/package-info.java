/// Whole stories: a practice is lived through, killed, damaged, tampered with and asked. In: the program as users get
/// it, its command line and its office. Out: proof that nothing is lost and nothing is silently wrong. Never: rules
/// of its own, or a look at a table where a user would look at a command, except to do damage.
@NullMarked
package org.daysheet.journeys;

import org.jspecify.annotations.NullMarked;
