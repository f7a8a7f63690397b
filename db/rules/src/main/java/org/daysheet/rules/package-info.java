/// The walls of the house as tests: what may use what, and how long, documented and worded the sources are. In: a
/// module's folder, with its class files and sources. Out: dynamic tests, one a rule, whose failures name file and
/// line. Never: a dependency on another module of the house, or a rule that nothing can break.
@NullMarked
package org.daysheet.rules;

import org.jspecify.annotations.NullMarked;
