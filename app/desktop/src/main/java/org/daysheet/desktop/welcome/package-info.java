/// The first panel of the window: which practice, a new one, or the demo. In: the practices opened lately. Out: a
/// choice,
/// or the open demo. Never: a passphrase of a real practice.
@NullMarked
package org.daysheet.desktop.welcome;

import org.jspecify.annotations.NullMarked;
