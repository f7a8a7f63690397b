/// How long work reports and is stopped. In: counts. Out: calls on whoever watches. Never: threads or screens.
@NullMarked
package org.daysheet.types.work;

import org.jspecify.annotations.NullMarked;
