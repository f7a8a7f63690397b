/// A door into the store for tests that tamper. In: a practice of the testkit. Out: a connection that may change any
/// row.
/// Never: anything a part of the program could use, or a test.
@NullMarked
package org.daysheet.store;

import org.jspecify.annotations.NullMarked;
