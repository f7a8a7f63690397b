/// Fields that offer what was probably meant while somebody types. In: what can be offered, the most used first. Out:
/// what is typed, completed. Never: a forced choice, a service.
@NullMarked
package org.daysheet.desktop.pickers;

import org.jspecify.annotations.NullMarked;
