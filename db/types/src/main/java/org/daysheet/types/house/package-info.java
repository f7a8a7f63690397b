/// How a class asks to be excused from a house rule. In: the rule's id and a reason. Out: nothing; the rules read it
/// from the class file. Never: behaviour, or an excuse without a reason.
@NullMarked
package org.daysheet.types.house;

import org.jspecify.annotations.NullMarked;
