/// Claims that another program wrote, looked at before anybody relies on them: who sent them to whom, claim by claim
/// what is wrong with them, and what a claim of ours has no room for. In: an 837P. Out: a panel. Never: anything kept.
@NullMarked
package org.daysheet.desktop.foreign;

import org.jspecify.annotations.NullMarked;
