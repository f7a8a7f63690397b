/// What payers have agreed to: that files may be sent, that remittances come as files, that money comes by wire. In:
/// what somebody learned on a day. Out: how it stands, and how it came to that. Never: a step that is changed or taken
/// away.
@NullMarked
package org.daysheet.billing.enrolments;

import org.jspecify.annotations.NullMarked;
