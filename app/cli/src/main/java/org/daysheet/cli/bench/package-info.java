/// Measures the program against references in the same run. In: sizes. Out: times and ratios, never a verdict
/// on time alone. Never: touches a practice of the user's; it works on made-up ones in a temporary folder.
@NullMarked
package org.daysheet.cli.bench;

import org.jspecify.annotations.NullMarked;
