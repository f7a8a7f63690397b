/// Lists of any length, read a page at a time as they are looked at. In: a source that counts and reads a
/// page. Out: a list whose rows fill in when they are seen. Never: a whole table in memory, a scene.
@NullMarked
package org.daysheet.desktop.paging;

import org.jspecify.annotations.NullMarked;
