/// Tests of the store against real databases.
@NullMarked
package org.daysheet.store;

import org.jspecify.annotations.NullMarked;
