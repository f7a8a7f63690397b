/// Controls of the work screens: tables of a few rows, small charts. In: plain values. Out: nodes. Never: a service,
/// a value computed here.
@NullMarked
package org.daysheet.desktop.work;

import org.jspecify.annotations.NullMarked;
