/// What a person can act on, and the words for it. In: a text key and its arguments. Out: an exception whose
/// message is a finished sentence. Never: names, birth dates or member numbers of patients in a message, or a stack
/// trace shown to a user.
@NullMarked
package org.daysheet.billing.problem;

import org.jspecify.annotations.NullMarked;
