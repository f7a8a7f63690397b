/// Tests of the testkit itself. In: practices and rows as it makes them. Out: proof that each test gets a whole
/// practice of
/// its own. Never: a test of what the store promises.
@NullMarked
package org.daysheet.testkit;

import org.jspecify.annotations.NullMarked;
