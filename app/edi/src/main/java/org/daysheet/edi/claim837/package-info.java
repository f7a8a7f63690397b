/// Professional claims (837P TR3 005010X222A1). In: frozen claim documents, or bytes of an 837P. Out: bytes that were
/// read back and compared, or documents. Never: deciding what to bill, numbering (control numbers are given),
/// institutional or dental claims beyond naming them.
@NullMarked
package org.daysheet.edi.claim837;

import org.jspecify.annotations.NullMarked;
