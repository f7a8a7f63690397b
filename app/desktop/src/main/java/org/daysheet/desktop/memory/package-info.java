/// What the window remembers from one start to the next, in a small file of the person's own, outside of any practice:
/// where it stood, how it looks and prints, the practices opened lately, folders chosen last, columns
/// of tables. In: choices. Out: choices.
/// Never: a passphrase, a name of a patient, anything of a practice but its folder and its name.
@NullMarked
package org.daysheet.desktop.memory;

import org.jspecify.annotations.NullMarked;
