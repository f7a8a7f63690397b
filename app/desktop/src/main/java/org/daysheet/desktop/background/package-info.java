/// Work beside the screen. In: a use case that takes a while. Out: its result on the screen's thread, its
/// progress, its failure in words, a way to stop it. Never: a scene, a use case of its own.
@NullMarked
package org.daysheet.desktop.background;

import org.jspecify.annotations.NullMarked;
