/// Databases, clocks and rows for the tests of the other rooms. In: nothing. Out: a fresh practice for each test,
/// on H2 or PostgreSQL. Never: part of the product.
@NullMarked
package org.daysheet.testkit;

import org.jspecify.annotations.NullMarked;
