package org.daysheet.billing.codelists;

import org.daysheet.billing.problem.Texts;
import org.daysheet.types.code.ProcedureCode;

/// Records of the HCPCS Level II file of CMS: 320 characters, code in 1 to 5, kind of record in 11 (3 begins a
/// procedure),
/// description in 12 to 91, short description in 92 to 119, day added in 269 to 276, day ended in 285 to 292.
final class HcpcsLines {
    private static final char PROCEDURE = '3';

    private HcpcsLines() {}

    static ListLine record(String line) {
        if (line.length() < 11 || line.charAt(10) != PROCEDURE) {
            boolean isKnown = line.isBlank() || (line.length() >= 11 && "478".indexOf(line.charAt(10)) >= 0);
            return isKnown ? ListLine.Other.SKIPPED : new ListLine.Fault(Texts.of("codelists.fault.hcpcs-record"));
        }
        String title = part(line, 92, 119);
        return code(
                part(line, 1, 5),
                title.isEmpty() ? part(line, 12, 91) : title,
                part(line, 269, 276),
                part(line, 285, 292));
    }

    /// A procedure with the days it may be used.
    static ListLine code(String code, String title, String from, String to) {
        if (ProcedureCode.parse(code)
                .filter(parsed -> parsed.value().equals(code))
                .isEmpty()) {
            return new ListLine.Fault(Texts.of("codelists.fault.hcpcs-code", code));
        }
        if (!ListDays.isAbsentOrDay(from) || !ListDays.isAbsentOrDay(to)) {
            return new ListLine.Fault(Texts.of("codelists.fault.days", code));
        }
        return new ListLine.Code(
                code,
                true,
                title,
                ListDays.of(from).orElse(null),
                ListDays.of(to).orElse(null));
    }

    /// Columns of a record, counted from 1, both included.
    private static String part(String line, int first, int last) {
        return line.length() < first
                ? ""
                : line.substring(first - 1, Math.min(line.length(), last)).strip();
    }
}
