/// Requests to payers. In: closed encounters, later what came back. Out: claims whose every sending is a frozen
/// document with a number of its own, and their history. Never: sending, judging whether a claim is fit to be sent,
/// or moving money.
@NullMarked
package org.daysheet.billing.claims;

import org.jspecify.annotations.NullMarked;
