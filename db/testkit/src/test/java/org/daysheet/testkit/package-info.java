/// Tests of the testkit itself.
@NullMarked
package org.daysheet.testkit;

import org.jspecify.annotations.NullMarked;
