/// Controls and words shared by the screens: tables over paged lists, states, panels, formats. In: view
/// models' values. Out: nodes. Never: a service, knowledge of one screen.
@NullMarked
package org.daysheet.desktop.parts;

import org.jspecify.annotations.NullMarked;
