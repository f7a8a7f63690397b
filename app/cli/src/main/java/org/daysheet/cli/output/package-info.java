/// Results as people and as programs read them. In: named values, tables and parts. Out: aligned text or one
/// JSON document, both from the same facts. Never: where the facts come from.
@NullMarked
package org.daysheet.cli.output;

import org.jspecify.annotations.NullMarked;
