package org.daysheet.edi.claim837;

/// Papers that follow a claim or a line (837P TR3 2300 and 2400 PWK).
///
/// @param report PWK01: what it is, such as OZ support data or CT certification
/// @param transmission PWK02: AA on request, BM by mail, EL electronic, EM email, FT file transfer, FX fax, AB, AD, AF,
///     AG or NS for a certificate of medical necessity
/// @param controlNumber PWK06 (after AC), which the papers repeat; empty when they are only on request
public record Attachment(String report, String transmission, String controlNumber) {}
