/// The frame around the screens: where to go, which practice and who is signed in, what runs in the
/// background. In: screens. Out: one of them shown. Never: what a screen is about.
@NullMarked
package org.daysheet.desktop.shell;

import org.jspecify.annotations.NullMarked;
