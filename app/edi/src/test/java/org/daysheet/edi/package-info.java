/// What the tests of all formats share. In: files of the tests, other programs that read X12. Out: bytes to read, and a
/// second opinion on them. Never: a test of one format, or a real payer's or patient's file.
@NullMarked
package org.daysheet.edi;

import org.jspecify.annotations.NullMarked;
