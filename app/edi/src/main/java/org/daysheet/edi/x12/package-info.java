/// X12 bytes and nothing above them. In: a stream of bytes in whatever shape senders make it. Out: segments and
/// elements that know their place in the file, findings, and strict bytes for what we send. Never: what a claim or a
/// payment means.
@NullMarked
package org.daysheet.edi.x12;

import org.jspecify.annotations.NullMarked;
