/// Days as people type them. In: a few keys such as `t`, `+7` or `1104`. Out: a day. Never: a forced picker, a clock
/// of its own.
@NullMarked
package org.daysheet.desktop.days;

import org.jspecify.annotations.NullMarked;
