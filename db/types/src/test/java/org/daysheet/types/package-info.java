/// The house rules for the types. In: the sources of the module. Out: one test a rule. Never: tests of a type, which
/// stand beside it.
@NullMarked
package org.daysheet.types;

import org.jspecify.annotations.NullMarked;
