/// Reports on screen: the key figures with target, definition, trend and the rows behind them, aging, reasons of
/// denials, the day sheet. In: a day. Out: figures as the reports define them, charts, files. Never: a figure
/// computed here, a change.
@NullMarked
package org.daysheet.desktop.reports;

import org.jspecify.annotations.NullMarked;
