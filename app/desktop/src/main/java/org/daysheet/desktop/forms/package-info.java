/// Forms: what is typed into their fields, what is wrong with it, and whether it was changed. In: the fields of a form
/// and their texts. Out: texts to be read, faults in words at their field. Never: a rule of billing, a service.
@NullMarked
package org.daysheet.desktop.forms;

import org.jspecify.annotations.NullMarked;
