/// The CMS-1500 (02/12) of a claim document. In: the frozen claim. Out: the text of every box of every form, with its
/// place, and what did not fit. Never: drawing, printing, or looking anything up.
@NullMarked
package org.daysheet.edi.cms1500;

import org.jspecify.annotations.NullMarked;
