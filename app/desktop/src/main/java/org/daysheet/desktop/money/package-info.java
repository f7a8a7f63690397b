/// Money that is in: what patients paid and what is left of it. In: which payments are wanted, and what is done with
/// them. Out: rows, and the account of who paid. Never: money moved without its reason, a service in a view.
@NullMarked
package org.daysheet.desktop.money;

import org.jspecify.annotations.NullMarked;
