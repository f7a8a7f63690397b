/// What the practice knows about single payers and no guide says. In: rules people write, with cases of their own to
/// try
/// them on. Out: which lines of a claim a rule is about, what a rule would have found among past claims, how often it
/// found something, which denials come again and again. Never: a rule that ships with the program, or a changed claim.
@NullMarked
package org.daysheet.billing.payerrules;

import org.jspecify.annotations.NullMarked;
